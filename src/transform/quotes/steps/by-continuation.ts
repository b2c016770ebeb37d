import { type Step, speaksFirst } from '../speaker-context.ts'
import { isEmbedded, nameBefore, otherSubjectBetween } from '../surroundings.ts'

/**
 * A quotation that nobody introduces goes on with the speaker before it in its paragraph, and so does a participle
 * (`…, adding that`) with the speaker before it in its sentence. Where another person acts in between nothing tells.
 */
export const byContinuation: Step = {
  name: 'continued',
  resolve(quote, index, context) {
    const { raw } = quote.mention
    if (raw.speaker) return null
    if (raw.cue) {
      const previous = context.quotes[index - 1]
      return raw.isParticiple && previous?.sentence === quote.sentence ? previous.speaker : null
    }
    // `Orr calls it a start. For Mr Park, “it is late”`
    if (isEmbedded(quote, index, context) || nameBefore(quote, context)) return null
    const previous = speaksFirst(context.quotes, index, quote.paragraph)
    if (!previous?.speaker || otherSubjectBetween(previous, quote, context)) return null
    return previous.speaker
  },
}
