import { CLASSES } from '../../src/analysis/entities/decision/classes.ts'
import { JUDGE_BITS, JUDGE_UNIT, weightsAt } from '../../src/analysis/entities/decision/judge.ts'
import { createRandom } from './crf.ts'
import type { Lesson } from './lessons.ts'

export interface SoftmaxOptions {
  readonly epochs: number
  readonly rate: number
  /** L1 */
  readonly shrink: number
  /** occurrences that a key needs */
  readonly least: number
  /** the weights are means over so many runs in other orders */
  readonly runs: number
}

const EPSILON = 1e-6
/** The pull on a weight is made up for after so many steps. */
const LAZY = 100
/** Slopes below this are let go; a case without a slope above `EASY` teaches nothing. */
const FLAT = 0.003
const EASY = 0.01

/** Learns weights by key (`weightsAt`) with AdaGrad on the log-likelihood of what is right, with a lazy L1 pull. */
export function learnSoftmax(lessons: readonly Lesson[], options: SoftmaxOptions): Int8Array {
  const order = lessons.flatMap(({ cases }, lesson) =>
    cases.heard.flatMap((heard, m) => (heard.length > 0 ? [[lesson, m] as const] : [])),
  )
  const lists = placeKeys(lessons, options.least)
  const sums = new Float64Array(CLASSES << JUDGE_BITS)
  for (let run = 0; run < options.runs; run++) {
    const learner = new Learner(lists, options)
    const random = createRandom(7919 * (run + 1))
    for (let epoch = 0; epoch < options.epochs; epoch++) {
      shuffle(order, random)
      for (const [lesson, m] of order) learner.learn(lessons[lesson]!, m)
    }
    learner.weights.forEach((weight, cell) => {
      sums[cell]! += weight
    })
  }
  return Int8Array.from(sums, sum =>
    Math.max(-128, Math.min(127, Math.round((sum * JUDGE_UNIT) / options.runs))),
  )
}

function shuffle<Item>(items: Item[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = random() % (i + 1)
    const kept = items[i]!
    items[i] = items[j]!
    items[j] = kept
  }
}

class Learner {
  readonly weights = new Float32Array(CLASSES << JUDGE_BITS)
  readonly #squares = new Float32Array(CLASSES << JUDGE_BITS)
  readonly #touched = new Int32Array(1 << JUDGE_BITS)
  readonly #lists: ReadonlyMap<Int32Array, Int32Array>
  readonly #options: SoftmaxOptions
  readonly #scores = new Float64Array(CLASSES)
  #time = 0

  constructor(lists: ReadonlyMap<Int32Array, Int32Array>, options: SoftmaxOptions) {
    this.#options = options
    this.#lists = lists
  }

  learn({ cases, right }: Lesson, m: number): void {
    this.#time++
    const scores = this.#scores.fill(0)
    const heard = cases.heard[m]!.map(list => this.#lists.get(cases.lists[list]!)!)
    for (const places of heard)
      for (const at of places) {
        this.#pull(at)
        for (let c = 0; c < CLASSES; c++) scores[c]! += this.weights[at + c]!
      }
    const top = Math.max(...scores)
    let sum = 0
    for (let c = 0; c < CLASSES; c++) {
      scores[c] = Math.exp(scores[c]! - top)
      sum += scores[c]!
    }
    for (let c = 0; c < CLASSES; c++) scores[c] = (right[m] === c ? 1 : 0) - scores[c]! / sum
    if (scores[right[m]!]! < EASY) return
    for (const places of heard) for (const at of places) this.#move(at, scores)
  }

  #move(at: number, slopes: Float64Array): void {
    for (let c = 0; c < CLASSES; c++) {
      const slope = slopes[c]!
      if (slope < FLAT && slope > -FLAT) continue
      this.#squares[at + c]! += slope * slope
      this.weights[at + c]! += (this.#options.rate * slope) / Math.sqrt(this.#squares[at + c]! + EPSILON)
    }
  }

  /** Draws weights nearer to 0 by what is due since they were last looked at. */
  #pull(at: number): void {
    const row = at / CLASSES
    const since = this.#time - this.#touched[row]!
    if (since < LAZY) return
    this.#touched[row] = this.#time
    const due = since * this.#options.shrink * this.#options.rate
    for (let cell = at; cell < at + CLASSES; cell++) {
      const weight = this.weights[cell]!
      const pull = due / Math.sqrt(this.#squares[cell]! + EPSILON)
      this.weights[cell] = weight > pull ? weight - pull : weight < -pull ? weight + pull : 0
    }
  }
}

/** Where the weights of each list's keys lie; keys met in fewer than `least` cases are left out. */
function placeKeys(lessons: readonly Lesson[], least: number): Map<Int32Array, Int32Array> {
  const counts = new Uint32Array(CLASSES << JUDGE_BITS)
  for (const { cases } of lessons)
    for (const heard of cases.heard)
      for (const list of heard) for (const key of cases.lists[list]!) counts[weightsAt(key)]!++
  const places = new Map<Int32Array, Int32Array>()
  for (const { cases } of lessons)
    for (const list of cases.lists)
      places.set(
        list,
        list.map(key => weightsAt(key)).filter(at => counts[at]! >= least),
      )
  return places
}
