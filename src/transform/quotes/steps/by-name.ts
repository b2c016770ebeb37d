import { type NamedMention, namedBefore } from '../named.ts'
import { fromNamed, type Step } from '../speaker-context.ts'

/**
 * The words are a name: `Hatchel`, `Gov. Ruth Ames`, `Acme spokesman Lee Park`. The name that ends the phrase counts, or
 * one that only a home or a house follows: `Daniel Roth of Berenberg`.
 */
export const byName: Step = {
  name: 'name',
  resolve({ head }, _, { doc, named, byWords }) {
    if (!head) return null
    for (let i = namedBefore(named, head.end) - 1; i >= 0; i--) {
      const mention = named[i]!
      if (mention.end <= head.start) break
      if (mention.end >= head.end && mention.start <= head.end)
        return fromNamed(joinedPerson(mention, doc.text, byWords) ?? mention)
      const behind = doc.text.slice(mention.end, mention.end + 6)
      if (mention.kind === 'person' && mention.start === head.start && /^ (?:of|from) /.test(behind))
        return fromNamed(mention)
    }
    return null
  },
}

/** `In a hall of Orr College, Lee said`: what a comma joins to the name of a house is the person, if the article knows one of that name. */
function joinedPerson(
  { kind, start, end }: NamedMention,
  text: string,
  byWords: ReadonlyMap<string, NamedMention>,
): NamedMention | undefined {
  const last = kind === 'organization' ? /, (\p{Lu}\p{L}+)$/u.exec(text.slice(start, end))?.[1] : undefined
  const person = last === undefined ? undefined : byWords.get(last.toLowerCase())
  return person?.kind === 'person' ? person : undefined
}
