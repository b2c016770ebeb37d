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
  /** the score of the best way to each label of each token */
  #best = new Int32Array(256 * STATES)

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
    if (count * STATES > this.#best.length) this.#best = new Int32Array(count * STATES * 2)
    const best = this.#best
    // the first label follows O, so that only labels that may begin a stretch are open to it
    best.fill(NEVER, 0, STATES)
    for (let k = 0; k < OPEN.length; k++) {
      const to = OPEN[k]!
      best[to] = steps[to]! + (to === 0 ? 0 : scores[first * LABELS - 1 + to]!)
    }
    for (let i = 1; i < count; i++) this.#advance(best, i * STATES, scores, (first + i) * LABELS - 1)
    let state = 0
    let top = NEVER * 2
    for (const end of CLOSED) {
      const score = best[(count - 1) * STATES + end]! + steps[end * STATES]!
      if (score > top) {
        top = score
        state = end
      }
    }
    for (let i = count - 1; i > 0; i--) {
      labels[first + i] = state
      state = this.#before(best, (i - 1) * STATES, state)
    }
    labels[first] = state
  }

  /**
   * The best ways to the labels of a token, whose row begins at `row`, from those of the token before. Which way was
   * best is asked only of the labels chosen in the end: without that, and without a branch, this takes half the time.
   */
  #advance(best: Int32Array, row: number, scores: Int32Array, at: number): void {
    const steps = this.#steps
    const turns = this.#turns
    const from = row - STATES
    const none = best[from]!
    const end0 = best[from + 3]!
    const lone0 = best[from + 4]!
    const end1 = best[from + 7]!
    const lone1 = best[from + 8]!
    const end2 = best[from + 11]!
    const lone2 = best[from + 12]!
    const end3 = best[from + 15]!
    const lone3 = best[from + 16]!
    for (let k = 0, turn = 0; k < OPEN.length; k++, turn += SHUT.length) {
      const top = Math.max(
        (none + turns[turn]!) | 0,
        (end0 + turns[turn + 1]!) | 0,
        (lone0 + turns[turn + 2]!) | 0,
        (end1 + turns[turn + 3]!) | 0,
        (lone1 + turns[turn + 4]!) | 0,
        (end2 + turns[turn + 5]!) | 0,
        (lone2 + turns[turn + 6]!) | 0,
        (end3 + turns[turn + 7]!) | 0,
        (lone3 + turns[turn + 8]!) | 0,
      )
      const to = OPEN[k]!
      best[row + to] = to === 0 ? top : top + scores[at + to]!
    }
    for (let begin = 1; begin < STATES; begin += 4)
      for (let to = begin + 1; to <= begin + 2; to++) {
        const opened = best[from + begin]! + steps[begin * STATES + to]!
        const inside = best[from + begin + 1]! + steps[(begin + 1) * STATES + to]!
        best[row + to] = Math.max(opened, inside, NEVER) + scores[at + to]!
      }
  }

  /** The label before `state` on the best way to it; `from` is where the row of the token before begins. */
  #before(best: Int32Array, from: number, state: number): number {
    const steps = this.#steps
    let before = 0
    let top = NEVER * 3
    for (const label of BEFORE[state]!) {
      const score = best[from + label]! + steps[label * STATES + state]!
      if (score > top) {
        top = score
        before = label
      }
    }
    return before
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
