import { writeModel } from '../../src/extract/analysis/model-file.ts'
import { ACTION_FEATURES, actionFeatures } from '../../src/extract/analysis/parser/action-features.ts'
import { LABEL_FEATURES, labelFeatures } from '../../src/extract/analysis/parser/label-features.ts'
import {
  LEFT,
  type ParserInput,
  ParseState,
  RIGHT,
  ROOT_LABEL,
  SHIFT,
} from '../../src/extract/analysis/parser/parse-state.ts'
import { LABEL_ROWS, labelRow, labelSalts } from '../../src/extract/analysis/parser/parser.ts'
import { HashedWeights, quantise } from '../hashed-weights.ts'
import { Random } from '../random.ts'
import { actionCosts, type GoldTree } from './oracle.ts'

export interface ParserMaterial {
  /** words, clusters and predicted tags */
  readonly input: ParserInput
  /** first token of each sentence, and the count of all at the end */
  readonly first: Int32Array
  readonly trees: readonly GoldTree[]
}

export interface ParserOptions {
  /** rows of action weights and single label weights, as powers of two */
  readonly actionBits: number
  readonly labelBits: number
  readonly epochs: number
  readonly log: (line: string) => void
}

/** Labels seen between each pair of parts of speech. */
function collectLabels(material: ParserMaterial): { rowFirst: Uint16Array; rowLabels: Uint8Array } {
  const rows: Map<number, number>[] = Array.from({ length: LABEL_ROWS }, () => new Map())
  const all = new Map<number, number>()
  material.trees.forEach((tree, s) => {
    const from = material.first[s]!
    for (let node = 0; node < tree.label.length; node++) {
      const head = tree.head[node]!
      if (head >= tree.label.length) continue
      const label = tree.label[node]!
      const row =
        rows[labelRow(material.input.upos[from + node]!, material.input.upos[from + head]!, node < head)]!
      row.set(label, (row.get(label) ?? 0) + 1)
      all.set(label, (all.get(label) ?? 0) + 1)
    }
  })
  const common = [...all]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 12)
    .map(entry => entry[0])
  const rowFirst = new Uint16Array(LABEL_ROWS + 1)
  const rowLabels: number[] = []
  rows.forEach((row, i) => {
    let total = 0
    for (const count of row.values()) total += count
    const kept = [...row].filter(([, count]) => count >= Math.max(2, total * 0.0005)).map(([label]) => label)
    if (kept.length < 2) kept.push(...common.filter(label => !kept.includes(label)))
    rowLabels.push(...kept.sort((a, b) => a - b))
    rowFirst[i + 1] = rowLabels.length
  })
  return { rowFirst, rowLabels: Uint8Array.from(rowLabels) }
}

/** Learns the label of an arc; returns the label chosen before learning. */
class LabelLearner {
  readonly weights: HashedWeights
  private readonly salts = labelSalts(256)
  private readonly features = new Int32Array(LABEL_FEATURES)

  constructor(
    bits: number,
    private readonly rowFirst: Uint16Array,
    private readonly rowLabels: Uint8Array,
  ) {
    this.weights = new HashedWeights(bits)
  }

  choose(state: ParseState, head: number, node: number, right: number): number {
    const { features, salts, rowFirst, rowLabels, weights } = this
    const row = labelRow(state.upos[node]!, state.upos[head]!, node < head)
    const count = labelFeatures(state, head, node, features)
    const { current, mask } = weights
    let best = rowLabels[rowFirst[row]!]!
    let highest = Number.NEGATIVE_INFINITY
    let rightScore = Number.NEGATIVE_INFINITY
    let rival = -1
    let rivalScore = Number.NEGATIVE_INFINITY
    for (let c = rowFirst[row]!; c < rowFirst[row + 1]!; c++) {
      const label = rowLabels[c]!
      let score = 0
      for (let k = 0; k < count; k++) score += current[(features[k]! ^ salts[label]!) & mask]!
      if (score > highest) {
        highest = score
        best = label
      }
      if (label === right) rightScore = score
      else if (score > rivalScore) {
        rivalScore = score
        rival = label
      }
    }
    if (right >= 0 && rival >= 0 && rightScore > Number.NEGATIVE_INFINITY) {
      if (rightScore - rivalScore < MARGIN)
        for (let k = 0; k < count; k++) {
          weights.add(features[k]! ^ salts[right]!, 1)
          weights.add(features[k]! ^ salts[rival]!, -1)
        }
      weights.time++
    }
    return best
  }
}

const MARGIN = 5
/** share of steps, in percent, on which the parser follows itself instead of the oracle */
const EXPLORE = 90

/** Trains the parser with a dynamic oracle on its own mistakes and returns its model file. */
export function trainParser(material: ParserMaterial, options: ParserOptions): Uint8Array {
  const random = new Random(977)
  const { rowFirst, rowLabels } = collectLabels(material)
  const labels = new LabelLearner(options.labelBits, rowFirst, rowLabels)
  const actions = new HashedWeights(options.actionBits + 2)
  const state = new ParseState()
  const features = new Int32Array(ACTION_FEATURES)
  const costs = new Int32Array(3)
  const scores = new Float64Array(3)
  const order = material.trees.map((_, s) => s)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    random.shuffle(order)
    let tokens = 0
    let heads = 0
    let both = 0
    for (const s of order) {
      const tree = material.trees[s]!
      const from = material.first[s]!
      const to = material.first[s + 1]!
      state.reset(material.input, from, to)
      const stacked = new Uint8Array(to - from + 2)
      while (!state.done()) {
        actionCosts(state, tree, stacked, costs)
        const action = learnAction(
          state,
          actions,
          features,
          scores,
          costs,
          epoch > 0 && random.below(100) < EXPLORE,
        )
        if (action === SHIFT) {
          stacked[state.front] = 1
          state.shift()
          continue
        }
        const node = state.stacked(0)
        const head = action === LEFT ? state.front : state.stacked(1)
        const right = tree.head[node] === head
        let label = ROOT_LABEL
        if (head !== state.root) label = labels.choose(state, head, node, right ? tree.label[node]! : -1)
        if (right) heads++
        if (right && label === tree.label[node]) both++
        tokens++
        stacked[node] = 0
        state.attach(head, label)
      }
    }
    options.log(
      `parser: epoch ${epoch + 1}, while learning ${((100 * heads) / tokens).toFixed(2)} % heads, ${((100 * both) / tokens).toFixed(2)} % with label`,
    )
  }
  return writeModel([exportActions(actions), labels.weights.quantise(), rowFirst, rowLabels])
}

/** Scores the actions, learns from the oracle, and returns the action to take. */
function learnAction(
  state: ParseState,
  weights: HashedWeights,
  features: Int32Array,
  scores: Float64Array,
  costs: Int32Array,
  explore: boolean,
): number {
  let allowed = 0
  for (let action = 0; action < 3; action++) if (costs[action]! >= 0) allowed++
  if (allowed === 1) return costs.findIndex(cost => cost >= 0)
  const count = actionFeatures(state, features)
  const { current, mask } = weights
  scores.fill(0)
  for (let k = 0; k < count; k++) {
    const at = (features[k]! << 2) & mask
    scores[0]! += current[at]!
    scores[1]! += current[at + 1]!
    scores[2]! += current[at + 2]!
  }
  let least = Number.POSITIVE_INFINITY
  for (let action = 0; action < 3; action++)
    if (costs[action]! >= 0 && costs[action]! < least) least = costs[action]!
  let best = -1
  let right = -1
  let wrong = -1
  for (let action = 0; action < 3; action++) {
    if (costs[action]! < 0) continue
    if (best < 0 || scores[action]! > scores[best]!) best = action
    if (costs[action] === least) {
      if (right < 0 || scores[action]! > scores[right]!) right = action
    } else if (wrong < 0 || scores[action]! > scores[wrong]!) wrong = action
  }
  if (wrong >= 0 && scores[right]! - scores[wrong]! < MARGIN)
    for (let k = 0; k < count; k++) {
      const at = features[k]! << 2
      weights.add(at + right, 1)
      weights.add(at + wrong, -1)
    }
  weights.time++
  return explore ? best : right
}

/** Weights of LEFT and RIGHT less those of SHIFT, side by side. */
function exportActions(weights: HashedWeights): Int8Array {
  const averaged = weights.average()
  const relative = new Float64Array(averaged.length / 2)
  for (let row = 0; row < averaged.length / 4; row++) {
    relative[row * 2] = averaged[row * 4 + LEFT]! - averaged[row * 4 + SHIFT]!
    relative[row * 2 + 1] = averaged[row * 4 + RIGHT]! - averaged[row * 4 + SHIFT]!
  }
  return quantise(relative)
}
