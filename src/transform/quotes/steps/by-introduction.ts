import { namedBefore } from '../named.ts'
import {
  fromNamed,
  type Quote,
  type Speaker,
  type SpeakerContext,
  type Step,
  speaksFirst,
} from '../speaker-context.ts'
import {
  goesOnWithoutVerb,
  hasVerb,
  isAnnounced,
  isEmbedded,
  nameBefore,
  otherSubjectBetween,
} from '../surroundings.ts'

/**
 * A quotation without a cue that makes a paragraph: said by who spoke last in the paragraph before, or, where nobody did, by
 * the person who acts in the sentence right before. Where both are there and differ, nothing tells.
 */
export const byIntroduction: Step = {
  name: 'introduced',
  resolve(quote, index, context) {
    const { raw } = quote.mention
    if (raw.speaker || raw.cue || isEmbedded(quote, index, context)) return null
    if (isAnnounced(quote, context)) return announcer(quote, context)
    const named = nameBefore(quote, context)
    if (named) return fromNamed(named)
    if (goesOnWithoutVerb(quote, context)) return null
    // somebody spoke in this very paragraph, and it was not clear that they go on
    if (speaksFirst(context.quotes, index, quote.paragraph)) return null
    const previous = speaksFirst(context.quotes, index, quote.paragraph - 1)
    if (previous) return otherSubjectBetween(previous, quote, context) ? null : previous.speaker
    // `"Dad feared Orr," …`, and nobody knows who says it: whoever is spoken of does not go on
    const last = context.quotes[index - 1]
    return last && quote.paragraph - last.paragraph <= 1 ? null : actorBefore(quote, context)
  },
}

/** The last subject of the sentence that announces the quotation, or of the one before. */
function announcer(quote: Quote, { named }: SpeakerContext): Speaker | null {
  for (let i = namedBefore(named, quote.mention.start) - 1; i >= 0; i--) {
    const mention = named[i]!
    if (mention.sentence < quote.sentence - 1) return null
    if (mention.kind === 'person' && mention.subject) return fromNamed(mention)
  }
  return null
}

/**
 * `Vargray still remembers that day.` and a quotation: whoever acts in the sentence right before it, or in its own. A heading, a
 * caption without a verb, a question and what stands in marks introduce nobody: of those whom they name one in three spoke.
 */
function actorBefore(quote: Quote, context: SpeakerContext): Speaker | null {
  const { doc, named } = context
  for (let i = namedBefore(named, quote.mention.start) - 1; i >= 0; i--) {
    const mention = named[i]!
    if (mention.sentence < quote.sentence - 1) return null
    if (mention.kind !== 'person' || !mention.subject) continue
    const { start, end } = doc.analysis.sentenceSpan(mention.sentence)
    const until = Math.min(end, quote.mention.start - MARK)
    const acts =
      !mention.inHeading &&
      !mention.governed &&
      !NO_ACT.test(doc.text.slice(start, until)) &&
      hasVerb(context, mention.end, until)
    return acts ? fromNamed(mention) : null
  }
  return null
}
/** Marks, or a question. */
const NO_ACT = /["“”«»]|\?\s*$/u
/** UTF-16 units of the mark that opens a quotation. */
const MARK = 1
