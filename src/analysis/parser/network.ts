import { DEPRELS } from '../../model/tags.ts'
import type { ModelArray } from '../model-file.ts'
import { LEFT, type ParseState, RIGHT, SHIFT } from './parse-state.ts'
import { RowSums } from './row-sums.ts'
import { stepOf } from './settled-steps.ts'
import { frontRows, STATE_ROWS, stackRows } from './state-rows.ts'

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
  private readonly sums: RowSums
  /** the part of the sums that only a shift changes, and the front that it stands for */
  private readonly frontSums: RowSums
  private front = -1
  /** the hidden units above 0 */
  private readonly units: Int32Array
  private readonly values: Float64Array
  private readonly picked = new Int32Array(STATE_ROWS)
  /** weights of the three actions side by side, a unit after the other, the biases last */
  private readonly actions: Float64Array

  /** `scale`: what a step of the rows is worth. Output weights end with a bias each. */
  constructor(
    rows: Uint8Array,
    private readonly scale: number,
    actions: Float32Array,
    private readonly labels: Float32Array,
    private readonly rowFirst: Uint16Array,
    private readonly rowLabels: Uint8Array,
  ) {
    this.width = actions.length / 3 - 1
    this.sums = new RowSums(rows, this.width)
    this.frontSums = new RowSums(rows, this.width)
    this.units = new Int32Array(this.width + 1)
    this.values = new Float64Array(this.width + 1)
    this.actions = Float64Array.from(
      actions,
      (_, i) => actions[(i % 3) * (this.width + 1) + Math.floor(i / 3)]!,
    )
  }

  static from(arrays: readonly ModelArray[]): Network {
    const [rows, scale, actions, labels, rowFirst, rowLabels] = arrays
    return new Network(
      rows as Uint8Array,
      (scale as Float32Array)[0]!,
      actions as Float32Array,
      labels as Float32Array,
      rowFirst as Uint16Array,
      rowLabels as Uint8Array,
    )
  }

  /** The likeliest step of a state in which an arc can be made. */
  chooseStep(state: ParseState): number {
    const { units, values, actions, width } = this
    const active = this.read(state)
    let shift = actions[3 * width + SHIFT]!
    let left = actions[3 * width + LEFT]!
    let right = actions[3 * width + RIGHT]!
    for (let n = 0; n < active; n++) {
      const at = units[n]! * 3
      const value = values[n]!
      shift += actions[at + SHIFT]! * value
      left += actions[at + LEFT]! * value
      right += actions[at + RIGHT]! * value
    }
    if (!state.canLeft()) left = Number.NEGATIVE_INFINITY
    if (!state.canRight()) right = Number.NEGATIVE_INFINITY
    if (state.canShift() && shift > left && shift > right) return stepOf(SHIFT, 0)
    const { upos } = state
    const node = state.stacked(0)
    if (left > right) return stepOf(LEFT, this.chooseLabel(upos[node]!, upos[state.front]!, true, active))
    return stepOf(RIGHT, this.chooseLabel(upos[node]!, upos[state.stacked(1)]!, false, active))
  }

  /** Fills the hidden layer for a state and returns how many of its units are above 0. */
  private read(state: ParseState): number {
    const { sums, frontSums, picked, units, values } = this
    if (state.front !== this.front) {
      this.front = state.front
      frontSums.set(undefined, picked, frontRows(state, picked))
    }
    sums.set(frontSums, picked, stackRows(state, picked))
    return sums.positive(this.scale, units, values)
  }

  /** Forgets the front of the last sentence. */
  begin(): void {
    this.front = -1
  }

  /** The likeliest label of an arc, from the `active` units of the hidden layer. */
  private chooseLabel(dependentUpos: number, headUpos: number, toLeft: boolean, active: number): number {
    const { rowFirst, rowLabels, width, labels, units, values } = this
    const row = labelRow(dependentUpos, headUpos, toLeft)
    const first = rowFirst[row]!
    const last = rowFirst[row + 1]! - 1
    let best = rowLabels[first]!
    if (last === first) return best
    let highest = Number.NEGATIVE_INFINITY
    // two at a time: each sum waits for itself, so two cost little more than one
    for (let c = first; c <= last; c += 2) {
      const one = rowLabels[c]!
      const other = rowLabels[Math.min(c + 1, last)]!
      const oneAt = labelOutput(one, toLeft) * (width + 1)
      const otherAt = labelOutput(other, toLeft) * (width + 1)
      let score = labels[oneAt + width]!
      let otherScore = labels[otherAt + width]!
      for (let n = 0; n < active; n++) {
        const unit = units[n]!
        const value = values[n]!
        score += labels[oneAt + unit]! * value
        otherScore += labels[otherAt + unit]! * value
      }
      if (score > highest) {
        highest = score
        best = one
      }
      if (otherScore > highest) {
        highest = otherScore
        best = other
      }
    }
    return best
  }
}
