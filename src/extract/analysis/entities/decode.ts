import { LABELS } from './rows.ts'

/** All labels: O and the four places of four types. */
export const STATES = LABELS + 1

/** For each label the labels that may stand before it; what begins or stands alone follows what has ended. */
export const BEFORE: readonly (readonly number[])[] = Array.from({ length: STATES }, (_, state) => {
  const place = (state - 1) & 3
  if (state > 0 && (place === 1 || place === 2)) return [state - place, state - place + 1]
  return Array.from({ length: STATES }, (_, before) => before).filter(
    before => before === 0 || ((before - 1) & 3) >= 2,
  )
})
/** Labels that may end a stretch. */
export const CLOSED: readonly number[] = BEFORE[0]!

const FROM = BEFORE.map(list => Uint8Array.from(list))
const NEVER = -(1 << 29)

/**
 * The best labels of a stretch whose scores (16 a token, O scoring 0) are given, with O before and behind it.
 * `steps[from * STATES + to]` scores a pair of neighbours.
 */
export function decode(scores: Int32Array, count: number, steps: Int32Array, labels: Uint8Array): void {
  const back = new Uint8Array(count * STATES)
  let best = new Int32Array(STATES).fill(NEVER)
  let next = new Int32Array(STATES)
  best[0] = 0
  for (let i = 0; i < count; i++) {
    for (let to = 0; to < STATES; to++) {
      const from = FROM[to]!
      let top = NEVER * 2
      let chosen = 0
      for (let k = 0; k < from.length; k++) {
        const score = best[from[k]!]! + steps[from[k]! * STATES + to]!
        if (score > top) {
          top = score
          chosen = from[k]!
        }
      }
      next[to] = top + (to === 0 ? 0 : scores[i * LABELS + to - 1]!)
      back[i * STATES + to] = chosen
    }
    const swap = best
    best = next
    next = swap
  }
  let state = 0
  let top = NEVER * 2
  for (const end of CLOSED) {
    const score = best[end]! + steps[end * STATES]!
    if (score > top) {
      top = score
      state = end
    }
  }
  for (let i = count - 1; i >= 0; i--) {
    labels[i] = state
    state = back[i * STATES + state]!
  }
}
