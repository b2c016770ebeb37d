import { namedBefore } from '../named.ts'
import { fromNamed, type Quote, type SpeakerContext, type Step } from '../speaker-context.ts'

/**
 * A quotation without a cue at the head of a paragraph: said by whoever speaks next in the same paragraph, else by
 * who spoke last in the paragraph before, else by the person who is the last subject there.
 */
export const byIntroduction: Step = {
  name: 'introduced',
  resolve(quote, index, context) {
    if (quote.mention.raw.speaker) return null
    return speakerBefore(quote, index, context) ?? subjectBefore(quote, context)
  },
}

function speakerBefore(quote: Quote, index: number, { quotes }: SpeakerContext) {
  const previous = quotes[index - 1]
  return previous && quote.paragraph - previous.paragraph <= 1 ? previous.speaker : null
}

function subjectBefore(quote: Quote, { named }: SpeakerContext) {
  for (let i = namedBefore(named, quote.mention.start) - 1; i >= 0; i--) {
    const mention = named[i]!
    if (quote.paragraph - mention.paragraph > 1) return null
    if (mention.kind === 'person' && mention.subject) return fromNamed(mention)
  }
  return null
}
