import type { Document } from '../../../model/document.ts'
import type { Fact } from '../../../model/fact.ts'
import { tokenFrom } from '../../../model/positions.ts'
import { NOUNS } from '../../../model/tags.ts'
import { namedBefore } from '../named.ts'
import { fromNamed, fromPlace, type Speaker, type Step } from '../speaker-context.ts'
import { saysWhich } from '../surroundings.ts'

/** `Elections Nova Scotia`, `Water UK`: a noun with a capital right before a place makes it the name of a body. */
function isInName({ analysis, text }: Document, from: number, start: number): boolean {
  const { tokens } = analysis
  const before = tokenFrom(tokens, start) - 1
  return (
    before >= 0 &&
    tokens.start[before]! >= from &&
    NOUNS.has(tokens.upos[before]!) &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(tokens.start[before]!, tokens.end[before]!))
  )
}

/** `The North said` of North Korea, where the article names that country. */
function halfOf(words: string, places: readonly Fact<'places'>[]): Speaker | null {
  if (!/^(?:north|south)$/.test(words)) return null
  const country = places.find(
    ({ fields }) => fields.kind === 'country' && fields.name.toLowerCase().startsWith(`${words} `),
  )
  return country ? fromPlace(country) : null
}

/** A country or city that stands for its government: `Norway said`. */
export const byPlace: Step = {
  name: 'place',
  resolve({ mention, head, words }, _, { doc, named, places }) {
    // `a Washington-based expert`
    if (!head || saysWhich(doc, head) || /^[-–]\p{L}/u.test(doc.text.slice(head.end, head.end + 2)))
      return null
    const place = places.find(({ start, end }) => start >= head.start && end === head.end)
    if (!place) return halfOf(words, places)
    const from = Math.min(mention.raw.speaker?.start ?? head.start, head.start)
    // `Amnesty International UK`: the body of that name in that country
    const body = named[namedBefore(named, place.start) - 1]
    if (body?.kind === 'organization' && body.start >= from && place.start - body.end === 1)
      return fromNamed(body)
    return isInName(doc, from, place.start) ? null : fromPlace(place)
  },
}
