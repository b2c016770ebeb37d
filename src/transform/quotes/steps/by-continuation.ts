import type { Step } from '../speaker-context.ts'

/** A quotation that nobody introduces goes on with the speaker before it in its paragraph. */
export const byContinuation: Step = {
  name: 'continued',
  resolve(quote, index, { quotes }) {
    if (quote.mention.raw.speaker) return null
    const previous = quotes[index - 1]
    return previous?.paragraph === quote.paragraph ? previous.speaker : null
  },
}
