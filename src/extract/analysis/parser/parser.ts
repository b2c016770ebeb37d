import type { Heads } from '../../../model/analysis.ts'
import { readModel } from '../model-file.ts'
import { mix } from '../words/hash.ts'
import { ACTION_FEATURES, actionFeatures } from './action-features.ts'
import { LABEL_FEATURES, labelFeatures } from './label-features.ts'
import { LEFT, type ParserInput, ParseState, RIGHT, ROOT_LABEL, SHIFT } from './parse-state.ts'

/** Sets the weights of the labels of one feature apart. */
export function labelSalts(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, label) => mix(Math.imul(label + 1, 0x7f4a7c15)))
}

/** Row of the table of possible labels for an arc between two parts of speech. */
export function labelRow(dependentUpos: number, headUpos: number, toLeft: boolean): number {
  return (dependentUpos * 32 + headUpos) * 2 + (toLeft ? 1 : 0)
}
export const LABEL_ROWS = 32 * 32 * 2

/**
 * Greedy dependency parser (arc-hybrid): first the action, scored without label, then the label of the arc made.
 * Weights of `LEFT` and `RIGHT` lie side by side and are relative to those of `SHIFT`.
 */
export class Parser {
  private readonly actions: Int8Array
  private readonly labels: Int8Array
  private readonly rowFirst: Uint16Array
  private readonly rowLabels: Uint8Array
  private readonly salts = labelSalts(256)
  private readonly state = new ParseState()
  private readonly features = new Int32Array(Math.max(ACTION_FEATURES, LABEL_FEATURES))

  constructor(bytes: Uint8Array) {
    const arrays = readModel(bytes)
    this.actions = arrays[0] as Int8Array
    this.labels = arrays[1] as Int8Array
    this.rowFirst = arrays[2] as Uint16Array
    this.rowLabels = arrays[3] as Uint8Array
  }

  /** The tree of the sentence `[from, to)`; heads are token numbers of the text. */
  parse(input: ParserInput, from: number, to: number): Heads {
    const { state } = this
    state.reset(input, from, to)
    while (!state.done()) {
      const action = this.chooseAction()
      if (action === SHIFT) state.shift()
      else {
        const node = state.stacked(0)
        const head = action === LEFT ? state.front : state.stacked(1)
        state.attach(head, head === state.root ? ROOT_LABEL : this.chooseLabel(head, node))
      }
    }
    const head = state.head.slice(0, to - from)
    for (let i = 0; i < head.length; i++) if (head[i]! >= 0) head[i]! += from
    return { head, label: Uint8Array.from(state.label.subarray(0, to - from)) }
  }

  private chooseAction(): number {
    const { state, features, actions } = this
    const left = state.canLeft()
    const right = state.canRight()
    if (!left && !right) return SHIFT
    const shift = state.canShift()
    if (!shift && !left) return RIGHT
    const count = actionFeatures(state, features)
    const mask = (actions.length >> 1) - 1
    let leftScore = 0
    let rightScore = 0
    for (let k = 0; k < count; k++) {
      const at = (features[k]! & mask) << 1
      leftScore += actions[at]!
      rightScore += actions[at + 1]!
    }
    let best = SHIFT
    let highest = shift ? 0 : Number.NEGATIVE_INFINITY
    if (left && leftScore > highest) {
      best = LEFT
      highest = leftScore
    }
    return right && rightScore > highest ? RIGHT : best
  }

  private chooseLabel(head: number, node: number): number {
    const { state, features, labels, rowFirst, rowLabels, salts } = this
    const row = labelRow(state.upos[node]!, state.upos[head]!, node < head)
    const at = rowFirst[row]!
    const end = rowFirst[row + 1]!
    if (end - at === 1) return rowLabels[at]!
    const count = labelFeatures(state, head, node, features)
    const mask = labels.length - 1
    let best = 0
    let highest = Number.NEGATIVE_INFINITY
    for (let c = at; c < end; c++) {
      const label = rowLabels[c]!
      const salt = salts[label]!
      let score = 0
      for (let k = 0; k < count; k++) score += labels[(features[k]! ^ salt) & mask]!
      if (score > highest) {
        highest = score
        best = label
      }
    }
    return best
  }
}
