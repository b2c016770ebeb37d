import type { Heads } from '../../model/analysis.ts'
import { mix } from '../../text/hash.ts'
import { readModel } from '../model-file.ts'
import type { WordSigns } from '../words/word-features.ts'
import { WordTable } from '../words/word-table.ts'
import { Network } from './network.ts'
import { LEFT, type ParserInput, ParseState, RIGHT, ROOT_LABEL, SHIFT } from './parse-state.ts'
import { actionOf, labelOf, SettledSteps, stepOf } from './settled-steps.ts'

/** What stands for a word that the parser does not know: its ending. */
export function endingOf(suffix3: number): number {
  return mix(suffix3 ^ 0x777)
}

/** Greedy dependency parser (arc-hybrid): a look at the state gives the action and the label of the arc made. */
export class Parser {
  private readonly network: Network
  private readonly known: WordTable
  private readonly settled: SettledSteps
  private readonly state = new ParseState()

  constructor(bytes: Uint8Array) {
    const [keys, values, settledKeys, settledValues, ...rest] = readModel(bytes)
    this.known = new WordTable(keys as Uint16Array, values as Uint16Array)
    this.settled = new SettledSteps(new WordTable(settledKeys as Uint16Array, settledValues as Uint16Array))
    this.network = Network.from(rest)
  }

  /** What the parser reads of a tagged text. */
  describe(words: WordSigns, cluster: Uint16Array, upos: Uint8Array, xpos: Uint8Array): ParserInput {
    const word = new Int32Array(words.count)
    for (let i = 0; i < word.length; i++)
      word[i] = this.known.get(words.word[i]!) !== 0 ? words.word[i]! : endingOf(words.suffix3[i]!)
    return { word, ending: words.suffix3, cluster, upos, xpos }
  }

  /** The tree of the sentence `[from, to)`; heads are token numbers of the text. */
  parse(input: ParserInput, from: number, to: number): Heads {
    const { state } = this
    state.reset(input, from, to)
    this.network.begin()
    while (!state.done()) {
      const step = this.chooseStep()
      const action = actionOf(step)
      if (action === SHIFT) state.shift()
      else state.attach(action === LEFT ? state.front : state.stacked(1), labelOf(step))
    }
    const head = state.head.slice(0, to - from)
    for (let i = 0; i < head.length; i++) if (head[i]! >= 0) head[i]! += from
    return { head, label: Uint8Array.from(state.label.subarray(0, to - from)) }
  }

  private chooseStep(): number {
    const { state, network } = this
    if (!state.canLeft() && !state.canRight()) return stepOf(SHIFT, 0)
    // the last word left is the root, with a label that needs no look
    if (state.depth === 2 && state.canRight()) return stepOf(RIGHT, ROOT_LABEL)
    return this.settled.get(state) || network.chooseStep(state)
  }
}
