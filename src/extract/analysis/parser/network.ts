import { DEPRELS } from '../../../model/tags.ts'
import type { ModelArray } from '../model-file.ts'
import type { ParseState } from './parse-state.ts'
import { STATE_ROWS, stateRows } from './state-rows.ts'

/** Row of the table of possible labels for an arc between two parts of speech. */
export function labelRow(dependentUpos: number, headUpos: number, toLeft: boolean): number {
  return (dependentUpos * 32 + headUpos) * 2 + (toLeft ? 1 : 0)
}
export const LABEL_ROWS = 32 * 32 * 2

/** Row of the output weights of a label. */
export function labelOutput(label: number, toLeft: boolean): number {
  return (toLeft ? DEPRELS.length : 0) + label
}

/**
 * A small network over hashed rows: the rows of a state are summed, cut off below 0 (one hidden layer), and weighed
 * for the three actions; the label of an arc is weighed from the same hidden layer, among those that its two parts
 * of speech allow.
 */
export class Network {
  private readonly width: number
  private readonly rowMask: number
  private readonly sums: Int32Array
  private readonly hidden: Float32Array
  private readonly picked = new Int32Array(STATE_ROWS)

  /** `scale`: what a step of the 8-bit rows is worth. Output weights end with a bias each. */
  constructor(
    private readonly rows: Int8Array,
    private readonly scale: number,
    private readonly actions: Float32Array,
    private readonly labels: Float32Array,
    private readonly rowFirst: Uint16Array,
    private readonly rowLabels: Uint8Array,
  ) {
    this.width = actions.length / 3 - 1
    this.rowMask = rows.length / this.width - 1
    this.sums = new Int32Array(this.width)
    this.hidden = new Float32Array(this.width)
  }

  static from(arrays: readonly ModelArray[]): Network {
    const [rows, scale, actions, labels, rowFirst, rowLabels] = arrays
    return new Network(
      rows as Int8Array,
      (scale as Float32Array)[0]!,
      actions as Float32Array,
      labels as Float32Array,
      rowFirst as Uint16Array,
      rowLabels as Uint8Array,
    )
  }

  /** Reads a state; `actionScore` and `chooseLabel` then speak of it. */
  read(state: ParseState): void {
    const { rows, width, sums, hidden, picked, rowMask, scale } = this
    const count = stateRows(state, picked)
    for (let k = 0; k < count; k++) picked[k] = (picked[k]! & rowMask) * width
    sums.fill(0)
    let k = 0
    // four rows at a time: the sums are loaded and stored a quarter as often
    for (; k + 3 < count; k += 4) {
      const a = picked[k]!
      const b = picked[k + 1]!
      const c = picked[k + 2]!
      const d = picked[k + 3]!
      for (let j = 0; j < width; j++)
        sums[j] = sums[j]! + rows[a + j]! + rows[b + j]! + rows[c + j]! + rows[d + j]!
    }
    for (; k < count; k++) {
      const a = picked[k]!
      for (let j = 0; j < width; j++) sums[j] = sums[j]! + rows[a + j]!
    }
    for (let j = 0; j < width; j++) hidden[j] = sums[j]! > 0 ? sums[j]! * scale : 0
  }

  private weigh(weights: Float32Array, output: number): number {
    const { width, hidden } = this
    const at = output * (width + 1)
    let score = weights[at + width]!
    for (let j = 0; j < width; j++) score += weights[at + j]! * hidden[j]!
    return score
  }

  actionScore(action: number): number {
    return this.weigh(this.actions, action)
  }

  /** The likeliest label of an arc. */
  chooseLabel(dependentUpos: number, headUpos: number, toLeft: boolean): number {
    const { rowFirst, rowLabels } = this
    const row = labelRow(dependentUpos, headUpos, toLeft)
    const first = rowFirst[row]!
    const end = rowFirst[row + 1]!
    let best = rowLabels[first]!
    if (end === first + 1) return best
    let highest = Number.NEGATIVE_INFINITY
    for (let c = first; c < end; c++) {
      const score = this.weigh(this.labels, labelOutput(rowLabels[c]!, toLeft))
      if (score > highest) {
        highest = score
        best = rowLabels[c]!
      }
    }
    return best
  }
}
