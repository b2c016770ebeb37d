import type { Step } from '../scene.ts'

/** A quotation that nobody introduces goes on with the speaker before it in its paragraph. */
export const byContinuation: Step = {
  name: 'continued',
  resolve(turn, index, { turns }) {
    if (turn.mention.raw.speaker) return null
    const previous = turns[index - 1]
    return previous?.paragraph === turn.paragraph ? previous.speaker : null
  },
}
