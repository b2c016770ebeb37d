import { labelOutput, labelRow } from '../../src/analysis/parser/network.ts'
import type { ParseState } from '../../src/analysis/parser/parse-state.ts'
import { ROW_BIAS, ROW_LIMIT, rowOf } from '../../src/analysis/parser/row-sums.ts'
import { frontRows, STATE_ROWS, stackRows } from '../../src/analysis/parser/state-rows.ts'
import { DEPRELS } from '../../src/model/tags.ts'
import type { Random } from '../random.ts'

export interface LearnerOptions {
  /** hashed rows, at most 65,536 */
  readonly rows: number
  /** units of the hidden layer */
  readonly width: number
  /** share of hidden units left out at a step */
  readonly dropout: number
  /** share of rows left out at a step */
  readonly rowDropout: number
}

/** Share of the weights within the limits of a byte's range; the others are cut off, so that small ones keep some detail. */
const ROW_RANGE = 0.9997

/** Gradients smaller than this are not worth a step. */
const NEGLIGIBLE = 0.002

/**
 * The network while it learns, by stochastic gradient descent with a step size of its own for each row (Adagrad).
 * `read` a state, `learnAction` and `learnLabel` for it, then `step`.
 */
export class NetworkLearner {
  readonly actionScores = new Float64Array(3)
  private readonly width: number
  /** makes up for the rows left out */
  private readonly scale: number
  private readonly rows: Float32Array
  private readonly rowSquares: Float32Array
  private readonly actions: Float32Array
  private readonly actionSquares = new Float32Array(3).fill(0.001)
  private readonly labels: Float32Array
  private readonly labelSquares = new Float32Array(2 * DEPRELS.length).fill(0.001)
  private readonly hashes = new Int32Array(STATE_ROWS)
  private readonly picked = new Int32Array(2 * STATE_ROWS)
  private count = 0
  private readonly sums: Float32Array
  private readonly hidden: Float32Array
  private readonly kept: Float32Array
  private readonly gradient: Float32Array
  private learnt = false
  private readonly likely = new Float64Array(256)

  constructor(
    private readonly options: LearnerOptions,
    private readonly allowed: { rowFirst: Uint16Array; rowLabels: Uint8Array },
    private readonly random: Random,
  ) {
    const { rows, width } = options
    this.width = width
    this.scale = 1 / (1 - options.rowDropout)
    this.rows = this.scatter(rows * width, 0.05)
    this.rowSquares = new Float32Array(rows).fill(0.0001)
    this.actions = this.scatter(3 * (width + 1), 0.1)
    this.labels = this.scatter(2 * DEPRELS.length * (width + 1), 0.1)
    this.sums = new Float32Array(width)
    this.hidden = new Float32Array(width)
    this.kept = new Float32Array(width)
    this.gradient = new Float32Array(width)
  }

  private scatter(length: number, spread: number): Float32Array {
    return Float32Array.from({ length }, () => (this.random.next() / 2 ** 31 - 1) * spread)
  }

  /** Reads a state and scores the actions. */
  read(state: ParseState): void {
    const { width, sums, hidden, kept, picked, hashes, rows, random, options } = this
    const { scale } = this
    const rowLimit = options.rowDropout * 2 ** 32
    let count = 0
    for (const rowsOf of [frontRows, stackRows]) {
      const all = rowsOf(state, hashes)
      for (let k = 0; k < all; k++)
        if (random.next() >= rowLimit) picked[count++] = rowOf(hashes[k]!, options.rows) * width
    }
    this.count = count
    this.learnt = false
    this.gradient.fill(0)
    sums.fill(0)
    let k = 0
    for (; k + 3 < count; k += 4) {
      const a = picked[k]!
      const b = picked[k + 1]!
      const c = picked[k + 2]!
      const d = picked[k + 3]!
      for (let j = 0; j < width; j++)
        sums[j] = sums[j]! + (rows[a + j]! + rows[b + j]!) + (rows[c + j]! + rows[d + j]!)
    }
    for (; k < count; k++) {
      const a = picked[k]!
      for (let j = 0; j < width; j++) sums[j] = sums[j]! + rows[a + j]!
    }
    const limit = options.dropout * 2 ** 32
    for (let j = 0; j < width; j++) {
      kept[j] = random.next() < limit ? 0 : 1 / (1 - options.dropout)
      hidden[j] = sums[j]! > 0 ? sums[j]! * kept[j]! * scale : 0
    }
    for (let action = 0; action < 3; action++) this.actionScores[action] = this.weigh(this.actions, action)
  }

  private weigh(weights: Float32Array, output: number): number {
    const { width, hidden } = this
    const at = output * (width + 1)
    // four sums, since each waits for itself
    let a = weights[at + width]!
    let b = 0
    let c = 0
    let d = 0
    for (let j = 0; j < width; j += 4) {
      a += weights[at + j]! * hidden[j]!
      b += weights[at + j + 1]! * hidden[j + 1]!
      c += weights[at + j + 2]! * hidden[j + 2]!
      d += weights[at + j + 3]! * hidden[j + 3]!
    }
    return a + b + (c + d)
  }

  /** Moves the weights of one output by its gradient and notes what that asks of the hidden layer. */
  private learn(
    weights: Float32Array,
    squares: Float32Array,
    output: number,
    gradient: number,
    rate: number,
  ): void {
    if (Math.abs(gradient) < NEGLIGIBLE) return
    const { width, hidden } = this
    this.learnt = true
    squares[output] = squares[output]! + gradient * gradient
    const step = (rate / Math.sqrt(squares[output]!)) * gradient
    const at = output * (width + 1)
    for (let j = 0; j < width; j++) {
      this.gradient[j] = this.gradient[j]! + gradient * weights[at + j]!
      weights[at + j] = weights[at + j]! - step * hidden[j]!
    }
    weights[at + width] = weights[at + width]! - step
  }

  /** Learns to prefer the actions of the least cost; negative costs are forbidden actions. */
  learnAction(costs: Int32Array, rate: number): void {
    const { actionScores, likely } = this
    let highest = Number.NEGATIVE_INFINITY
    let least = Number.POSITIVE_INFINITY
    for (let action = 0; action < 3; action++) {
      if (costs[action]! < 0) continue
      highest = Math.max(highest, actionScores[action]!)
      least = Math.min(least, costs[action]!)
    }
    let total = 0
    let right = 0
    for (let action = 0; action < 3; action++) {
      if (costs[action]! < 0) continue
      likely[action] = Math.exp(actionScores[action]! - highest)
      total += likely[action]!
      if (costs[action] === least) right += likely[action]!
    }
    for (let action = 0; action < 3; action++) {
      if (costs[action]! < 0) continue
      const wanted = costs[action] === least ? likely[action]! / right : 0
      this.learn(this.actions, this.actionSquares, action, likely[action]! / total - wanted, rate)
    }
  }

  /** The likeliest label of an arc; learns the right one unless that is negative. */
  learnLabel(dependentUpos: number, headUpos: number, toLeft: boolean, right: number, rate: number): number {
    const { likely } = this
    const { rowFirst, rowLabels } = this.allowed
    const row = labelRow(dependentUpos, headUpos, toLeft)
    const first = rowFirst[row]!
    const end = rowFirst[row + 1]!
    let best = rowLabels[first]!
    let highest = Number.NEGATIVE_INFINITY
    let found = false
    for (let c = first; c < end; c++) {
      const score = this.weigh(this.labels, labelOutput(rowLabels[c]!, toLeft))
      likely[c - first] = score
      if (rowLabels[c] === right) found = true
      if (score > highest) {
        highest = score
        best = rowLabels[c]!
      }
    }
    if (!found) return best
    let total = 0
    for (let c = first; c < end; c++) total += Math.exp(likely[c - first]! - highest)
    for (let c = first; c < end; c++) {
      const gradient = Math.exp(likely[c - first]! - highest) / total - (rowLabels[c] === right ? 1 : 0)
      this.learn(this.labels, this.labelSquares, labelOutput(rowLabels[c]!, toLeft), gradient, rate)
    }
    return best
  }

  /** Moves the rows of the state read. */
  step(rate: number): void {
    if (!this.learnt) return
    const { width, gradient, sums, kept, rows, rowSquares, picked, scale } = this
    let square = 0
    for (let j = 0; j < width; j++) {
      gradient[j] = sums[j]! > 0 ? gradient[j]! * kept[j]! * scale : 0
      square += gradient[j]! * gradient[j]!
    }
    square /= width
    if (square < 1e-8) return
    for (let k = 0; k < this.count; k++) {
      const at = picked[k]!
      const row = at / width
      rowSquares[row] = rowSquares[row]! + square
      const step = rate / Math.sqrt(rowSquares[row]!)
      for (let j = 0; j < width; j++) rows[at + j] = rows[at + j]! - step * gradient[j]!
    }
  }

  /** The arrays of the model file; rows as bytes, with one of zeros at the end. */
  export(): [Uint8Array, Float32Array, Float32Array, Float32Array] {
    const { rows, width } = this
    const sizes = rows.map(Math.abs).sort()
    const scale = sizes[Math.floor(sizes.length * ROW_RANGE)]! / ROW_LIMIT
    const bytes = new Uint8Array(rows.length + width).fill(ROW_BIAS)
    rows.forEach((weight, i) => {
      bytes[i] = ROW_BIAS + Math.max(-ROW_LIMIT, Math.min(ROW_LIMIT, Math.round(weight / scale)))
    })
    return [bytes, Float32Array.of(scale), this.actions, this.labels]
  }
}
