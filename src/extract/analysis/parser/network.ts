import { DEPRELS } from '../../../model/tags.ts'
import type { ModelArray } from '../model-file.ts'
import type { ParseState } from './parse-state.ts'
import { frontRows, relationRows, STATE_ROWS, topRows } from './state-rows.ts'

/** Row of the table of possible labels for an arc between two parts of speech. */
export function labelRow(dependentUpos: number, headUpos: number, toLeft: boolean): number {
  return (dependentUpos * 32 + headUpos) * 2 + (toLeft ? 1 : 0)
}
export const LABEL_ROWS = 32 * 32 * 2

/** Row of the output weights of a label. */
export function labelOutput(label: number, toLeft: boolean): number {
  return (toLeft ? DEPRELS.length : 0) + label
}

/** Puts two neighbouring weights into one number; reads both at once, since this is most of the loading time. */
function pairUp(rows: Int8Array): Int32Array {
  const both = new Int16Array(rows.buffer, rows.byteOffset, rows.length / 2)
  const pairs = new Int32Array(both.length)
  for (let i = 0; i < both.length; i++) {
    const value = both[i]!
    pairs[i] = ((value >> 8) << 16) + ((value << 24) >> 24)
  }
  return pairs
}

/**
 * A small network over hashed rows: the rows of a state are summed, cut off below 0 (one hidden layer), and weighed
 * for the three actions; the label of an arc is weighed from the same hidden layer, among those that its two parts
 * of speech allow.
 */
export class Network {
  private readonly width: number
  /** weights of a row in an `Int32Array` */
  private readonly stride: number
  private readonly rowMask: number
  /** two neighbouring weights in one number, `(second << 16) + first`, so that one addition adds both */
  private readonly pairs: Int32Array
  private readonly sums: Int32Array
  /** the part of the sums that only a shift changes, and the front that it stands for */
  private readonly frontSums: Int32Array
  private front = -1
  private readonly hidden: Float32Array
  private readonly picked = new Int32Array(STATE_ROWS)

  /** `scale`: what a step of the 8-bit rows is worth. Output weights end with a bias each. */
  constructor(
    rows: Int8Array,
    private readonly scale: number,
    private readonly actions: Float32Array,
    private readonly labels: Float32Array,
    private readonly rowFirst: Uint16Array,
    private readonly rowLabels: Uint8Array,
  ) {
    this.width = actions.length / 3 - 1
    this.stride = this.width / 2
    this.rowMask = rows.length / this.width - 1
    this.pairs = pairUp(rows)
    this.sums = new Int32Array(this.stride)
    this.frontSums = new Int32Array(this.stride)
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
    const { stride, sums, frontSums, hidden, picked, scale } = this
    if (state.front !== this.front) {
      this.front = state.front
      frontSums.fill(0)
      this.add(frontRows(state, picked, 0), frontSums)
    }
    sums.set(frontSums)
    this.add(relationRows(state, picked, topRows(state, picked, 0)), sums)
    for (let j = 0; j < stride; j++) {
      // at most 72 rows of -127…127 each: either half fits into 16 bits
      const first = (sums[j]! << 16) >> 16
      const second = (sums[j]! - first) >> 16
      hidden[2 * j] = first > 0 ? first * scale : 0
      hidden[2 * j + 1] = second > 0 ? second * scale : 0
    }
  }

  /** Forgets the front of the last sentence. */
  begin(): void {
    this.front = -1
  }

  /** Adds the first `count` rows picked to `sums`. */
  private add(count: number, sums: Int32Array): void {
    const { pairs, picked, stride, rowMask } = this
    for (let k = 0; k < count; k++) picked[k] = (picked[k]! & rowMask) * stride
    let k = 0
    // eight rows at a time: the sums are loaded and stored an eighth as often
    for (; k + 7 < count; k += 8) {
      const a = picked[k]!
      const b = picked[k + 1]!
      const c = picked[k + 2]!
      const d = picked[k + 3]!
      const e = picked[k + 4]!
      const f = picked[k + 5]!
      const g = picked[k + 6]!
      const h = picked[k + 7]!
      for (let j = 0; j < stride; j++)
        sums[j] =
          (((((sums[j]! + pairs[a + j]!) | 0) + ((pairs[b + j]! + pairs[c + j]!) | 0)) | 0) +
            ((((pairs[d + j]! + pairs[e + j]!) | 0) + ((pairs[f + j]! + pairs[g + j]!) | 0)) | 0) +
            pairs[h + j]!) |
          0
    }
    for (; k < count; k++) {
      const a = picked[k]!
      for (let j = 0; j < stride; j++) sums[j] = (sums[j]! + pairs[a + j]!) | 0
    }
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
