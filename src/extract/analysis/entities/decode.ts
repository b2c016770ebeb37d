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

/** Labels that may begin one. */
const OPEN = Int32Array.from(CLOSED, state =>
  state === 0 ? 0 : 1 + 4 * ((state - 1) >> 2) + ((state - 1) & 1) * 3,
)
const SHUT = Int32Array.from(CLOSED)
const NEVER = -(1 << 29)

/** Finds the best labels of stretches with one table of steps; keeps its working memory between them. */
export class Decoder {
  readonly #steps: Int32Array
  /** the steps from each label of `SHUT` to each of `OPEN`, by the latter */
  readonly #turns: Int32Array
  readonly #shut = new Int32Array(SHUT.length)
  #back = new Uint8Array(256 * STATES)
  #best = new Int32Array(STATES)
  #next = new Int32Array(STATES)

  /** `steps[from * STATES + to]` scores a pair of neighbours. */
  constructor(steps: Int32Array) {
    this.#steps = steps
    this.#turns = Int32Array.from(
      Array.from(OPEN, to => Array.from(SHUT, from => steps[from * STATES + to]!)).flat(),
    )
  }

  /** Labels tokens `[first, last)`, whose scores (16 a token, O scoring 0) are given, with O before and behind them. */
  decode(scores: Int32Array, first: number, last: number, labels: Uint8Array): void {
    const count = last - first
    const steps = this.#steps
    if (count === 1) {
      labels[first] = single(scores, first * LABELS, steps)
      return
    }
    if (count * STATES > this.#back.length) this.#back = new Uint8Array(count * STATES * 2)
    const back = this.#back
    let best = this.#best.fill(NEVER)
    let next = this.#next
    // the first label follows O, so that only labels that may begin a stretch are open to it
    for (let k = 0; k < OPEN.length; k++) {
      const to = OPEN[k]!
      best[to] = steps[to]! + (to === 0 ? 0 : scores[first * LABELS - 1 + to]!)
    }
    for (let i = 1; i < count; i++) {
      const at = (first + i) * LABELS - 1
      const row = i * STATES
      this.#open(best, next, back, row, scores, at)
      for (let begin = 1; begin < STATES; begin += 4)
        for (let to = begin + 1; to <= begin + 2; to++) {
          const opened = best[begin]! + steps[begin * STATES + to]!
          const inside = best[begin + 1]! + steps[(begin + 1) * STATES + to]!
          next[to] = Math.max(opened, inside, NEVER) + scores[at + to]!
          back[row + to] = inside > opened ? begin + 1 : begin
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
    for (let i = count - 1; i > 0; i--) {
      labels[first + i] = state
      state = back[i * STATES + state]!
    }
    labels[first] = state
  }

  /** The best ways to the labels that may follow what has ended. */
  #open(
    best: Int32Array,
    next: Int32Array,
    back: Uint8Array,
    row: number,
    scores: Int32Array,
    at: number,
  ): void {
    const turns = this.#turns
    const shut = this.#shut
    for (let j = 0; j < shut.length; j++) shut[j] = best[SHUT[j]!]!
    for (let k = 0, turn = 0; k < OPEN.length; k++) {
      let top = NEVER * 2
      let chosen = 0
      for (let j = 0; j < shut.length; j++) {
        const score = shut[j]! + turns[turn++]!
        if (score > top) {
          top = score
          chosen = j
        }
      }
      const to = OPEN[k]!
      next[to] = to === 0 ? top : top + scores[at + to]!
      back[row + to] = SHUT[chosen]!
    }
  }
}

/** The best label of a token that stands by itself: O or one of those that stand alone. */
function single(scores: Int32Array, at: number, steps: Int32Array): number {
  let best = 0
  let top = steps[0]! * 2
  for (let alone = 4; alone < STATES; alone += 4) {
    const score = steps[alone]! + scores[at + alone - 1]! + steps[alone * STATES]!
    if (score > top) {
      top = score
      best = alone
    }
  }
  return best
}
