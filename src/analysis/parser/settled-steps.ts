import { mix } from '../../text/hash.ts'
import type { WordTable } from '../words/word-table.ts'
import { LEFT, type ParseState, RIGHT, SHIFT } from './parse-state.ts'

/** An action and the label of its arc as one number above 0. */
export function stepOf(action: number, label: number): number {
  return 1 + action + (label << 2)
}

export function actionOf(step: number): number {
  return (step & 3) - 1
}

export function labelOf(step: number): number {
  return step >> 2
}

/** The tags of the top of the stack and of the next two words, hashed. */
export function nearKey(state: ParseState): number {
  const { tag } = state
  const pair = Math.imul(tag[state.stacked(0)]!, 0x9e3779b1) + tag[state.buffered(0)]!
  return mix(Math.imul(pair, 0x85ebca6b) + tag[state.buffered(1)]!)
}

/** The same with the tag of the second on the stack. */
export function wideKey(state: ParseState, near: number): number {
  return mix(Math.imul(near, 0x9e3779b1) + state.tag[state.stacked(1)]!)
}

/**
 * Steps that the tags around settle: where they stand so, the network has nearly always done the same. Such a step is
 * looked up, which costs a fiftieth of asking the network.
 */
export class SettledSteps {
  constructor(private readonly steps: WordTable) {}

  /** The step that is settled in this state, 0 if none is. */
  get(state: ParseState): number {
    const near = nearKey(state)
    const step = this.steps.get(near) || this.steps.get(wideKey(state, near))
    return step !== 0 && allowed(state, actionOf(step)) ? step : 0
  }
}

function allowed(state: ParseState, action: number): boolean {
  if (action === SHIFT) return state.canShift()
  return action === LEFT ? state.canLeft() : action === RIGHT && state.depth > 2
}
