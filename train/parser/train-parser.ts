import { writeModel } from '../../src/analysis/model-file.ts'
import { Network } from '../../src/analysis/parser/network.ts'
import { LEFT, ParseState, ROOT_LABEL, SHIFT } from '../../src/analysis/parser/parse-state.ts'
import { endingOf } from '../../src/analysis/parser/parser.ts'
import type { WordFeatures } from '../../src/analysis/words/word-features.ts'
import { layOutWordTable } from '../../src/analysis/words/word-table.ts'
import { Random } from '../random.ts'
import { collectLabels } from './allowed-labels.ts'
import type { ParserMaterial } from './material.ts'
import { NetworkLearner } from './network-learner.ts'
import { actionCosts } from './oracle.ts'
import { settleSteps } from './settle-steps.ts'

export interface ParserOptions {
  /** hashed rows, at most 65,536 */
  readonly rows: number
  readonly width: number
  readonly epochs: number
  readonly log: (line: string) => void
}

/** Words seen less often are known by their ending only. */
const LEAST = 5
/** share of known words, in percent, that a sentence shows by their ending only, so that unknown words are no surprise */
const UNKNOWN = 10
const DROPOUT = 0.25
const ROW_DROPOUT = 0.2
const RATE = 0.03
/** share of steps, in percent, on which the parser follows itself instead of the oracle */
const EXPLORE = 90

/** Trains the parser with a dynamic oracle on its own mistakes and returns its model file. */
export function trainParser(material: ParserMaterial, options: ParserOptions): Uint8Array {
  const random = new Random(4711)
  const allowed = collectLabels(material)
  const learner = new NetworkLearner(
    { ...options, dropout: DROPOUT, rowDropout: ROW_DROPOUT },
    allowed,
    random,
  )
  const known = knownWords(material.words)
  const input = { ...material.input, word: new Int32Array(material.words.count) }
  const state = new ParseState()
  const costs = new Int32Array(3)
  const order = material.trees.map((_, s) => s)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    random.shuffle(order)
    let tokens = 0
    let heads = 0
    let both = 0
    order.forEach((s, turn) => {
      // the step size falls to almost nothing over the whole training
      const rate = RATE * Math.max(0.02, 1 - (epoch + turn / order.length) / options.epochs)
      const tree = material.trees[s]!
      const from = material.first[s]!
      const to = material.first[s + 1]!
      showWords(material.words, known, random, input.word, from, to)
      state.reset(input, from, to)
      const stacked = new Uint8Array(to - from + 2)
      while (!state.done()) {
        actionCosts(state, tree, stacked, costs)
        learner.read(state)
        const explore = epoch > 0 && random.below(100) < EXPLORE
        const action = chooseAction(learner.actionScores, costs, explore)
        learner.learnAction(costs, rate)
        const node = state.stacked(0)
        const head = action === LEFT ? state.front : state.stacked(1)
        let label = ROOT_LABEL
        if (action !== SHIFT) {
          const right = tree.head[node] === head
          if (head !== state.root) {
            const goal = right ? tree.label[node]! : -1
            label = learner.learnLabel(state.upos[node]!, state.upos[head]!, node < head, goal, rate)
          }
          tokens++
          if (right) heads++
          if (right && label === tree.label[node]) both++
        }
        learner.step(rate)
        if (action === SHIFT) {
          stacked[state.front] = 1
          state.shift()
        } else {
          stacked[node] = 0
          state.attach(head, label)
        }
      }
    })
    const percent = (count: number) => ((100 * count) / tokens).toFixed(2)
    options.log(
      `parser: epoch ${epoch + 1}, while learning ${percent(heads)} % heads, ${percent(both)} % with label`,
    )
  }
  const table = layOutWordTable(new Map([...known].map(word => [word, 1])))
  const network = [...learner.export(), allowed.rowFirst, allowed.rowLabels]
  const settled = settleSteps(
    Network.from(network),
    material.articles.map(article => {
      const word = new Int32Array(article.words.count)
      for (let i = 0; i < word.length; i++) word[i] = wordShown(article.words, known, i)
      return { ...article, input: { ...article.input, word } }
    }),
  )
  return writeModel([table.keys, table.values, settled.keys, settled.values, ...network])
}

function wordShown(words: WordFeatures, known: ReadonlySet<number>, i: number): number {
  return known.has(words.word[i]!) ? words.word[i]! : endingOf(words.suffix3[i]!)
}

function knownWords(words: WordFeatures): Set<number> {
  const uses = new Map<number, number>()
  for (const word of words.word) uses.set(word, (uses.get(word) ?? 0) + 1)
  return new Set([...uses].filter(([, count]) => count >= LEAST).map(([word]) => word))
}

function showWords(
  words: WordFeatures,
  known: ReadonlySet<number>,
  random: Random,
  out: Int32Array,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) {
    const hidden = known.has(words.word[i]!) && random.below(100) < UNKNOWN
    out[i] = hidden ? endingOf(words.suffix3[i]!) : wordShown(words, known, i)
  }
}

/** The best allowed action, or the best of those of the least cost. */
function chooseAction(scores: Float64Array, costs: Int32Array, explore: boolean): number {
  let least = Number.POSITIVE_INFINITY
  for (let action = 0; action < 3; action++) if (costs[action]! >= 0) least = Math.min(least, costs[action]!)
  let best = -1
  for (let action = 0; action < 3; action++) {
    if (costs[action]! < 0 || (!explore && costs[action] !== least)) continue
    if (best < 0 || scores[action]! > scores[best]!) best = action
  }
  return best
}
