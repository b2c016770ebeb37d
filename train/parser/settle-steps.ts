import type { Network } from '../../src/analysis/parser/network.ts'
import { LEFT, ParseState, RIGHT, ROOT_LABEL, SHIFT } from '../../src/analysis/parser/parse-state.ts'
import { actionOf, labelOf, nearKey, stepOf, wideKey } from '../../src/analysis/parser/settled-steps.ts'
import { layOutWordTable } from '../../src/analysis/words/word-table.ts'
import type { TaggedText } from './plain-text.ts'

/** Uses of a key, and the share of one step among them, from which that step is settled. */
const LEAST = 200
const SHARE = 0.995

/** Parses the sentences of plain text and tables the steps that the tags around settle. */
export function settleSteps(
  network: Network,
  texts: Iterable<Pick<TaggedText, 'input' | 'first' | 'count'>>,
): { keys: Uint16Array; values: Uint16Array } {
  const near = new StepCounts()
  const wide = new StepCounts()
  const state = new ParseState()
  for (const { input, first, count } of texts)
    for (let s = 0; s < count; s++) {
      state.reset(input, first[s]!, first[s + 1]!)
      network.begin()
      while (!state.done()) {
        let step = stepOf(SHIFT, 0)
        if (state.depth === 2 && state.canRight()) step = stepOf(RIGHT, ROOT_LABEL)
        else if (state.canLeft() || state.canRight()) {
          step = network.chooseStep(state)
          const key = nearKey(state)
          near.add(key, step)
          wide.add(wideKey(state, key), step)
        }
        const action = actionOf(step)
        if (action === SHIFT) state.shift()
        else state.attach(action === LEFT ? state.front : state.stacked(1), labelOf(step))
      }
    }
  return layOutWordTable(new Map([...wide.settled(), ...near.settled()]))
}

/** How often each step was taken under each key. */
class StepCounts {
  private readonly counts = new Map<number, Map<number, number>>()

  add(key: number, step: number): void {
    let steps = this.counts.get(key)
    if (steps === undefined) {
      steps = new Map()
      this.counts.set(key, steps)
    }
    steps.set(step, (steps.get(step) ?? 0) + 1)
  }

  settled(): [number, number][] {
    const found: [number, number][] = []
    for (const [key, steps] of this.counts) {
      let uses = 0
      for (const count of steps.values()) uses += count
      for (const [step, count] of steps) if (uses >= LEAST && count >= uses * SHARE) found.push([key, step])
    }
    return found
  }
}
