import { type NamedMention, namedBefore } from '../named.ts'
import { fromNamed, type Quote, type SpeakerContext, type Step, speaksFirst } from '../speaker-context.ts'
import { goesOnWithoutVerb, isAnnounced, isEmbedded, otherSubjectBetween } from '../surroundings.ts'

/**
 * A quotation without a cue that makes a paragraph: said by who spoke last in the paragraph before, or, where nobody did, by
 * the person who is the last subject there. Where both are there and differ, nothing tells.
 */
export const byIntroduction: Step = {
  name: 'introduced',
  resolve(quote, index, context) {
    const { raw } = quote.mention
    if (raw.speaker || raw.cue || isEmbedded(quote, index, context)) return null
    if (isAnnounced(quote, context)) return subjectBefore(quote, context, true)
    const named = nameBefore(quote, context)
    if (named) return fromNamed(named)
    if (goesOnWithoutVerb(quote, context)) return null
    // somebody spoke in this very paragraph, and it was not clear that they go on
    if (speaksFirst(context.quotes, index, quote.paragraph)) return null
    const previous = speaksFirst(context.quotes, index, quote.paragraph - 1)
    if (previous) return otherSubjectBetween(previous, quote, context) ? null : previous.speaker
    // `"Dad feared Orr," …`, and nobody knows who says it: whoever is spoken of does not go on
    const last = context.quotes[index - 1]
    return last && quote.paragraph - last.paragraph <= 1 ? null : subjectBefore(quote, context)
  },
}

/** The last subject of the paragraph before or of what stands before the quotation; `announced`: of its own sentence alone. */
function subjectBefore(quote: Quote, { named }: SpeakerContext, announced = false) {
  for (let i = namedBefore(named, quote.mention.start) - 1; i >= 0; i--) {
    const mention = named[i]!
    if (quote.paragraph - mention.paragraph > 1) return null
    if (announced && mention.sentence < quote.sentence - 1) return null
    if (mention.kind === 'person' && mention.subject) return fromNamed(mention)
  }
  return null
}

/** `Remarked the guild's chief Lee Park, “…”`: a person whose name a comma joins to the quotation. */
function nameBefore({ mention }: Quote, { doc, named }: SpeakerContext): NamedMention | null {
  const last = named[namedBefore(named, mention.start) - 1]
  const isBeside =
    last?.kind === 'person' &&
    /^,\s["“«'‘]$/u.test(doc.text.slice(last.end, Math.min(mention.start, last.end + 4)))
  return isBeside ? last : null
}
