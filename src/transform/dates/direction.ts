import type { Tense } from '../../model/dates.ts'

/** What decides between the last and the next one. */
export interface Direction {
  /** -1, 0 or 1 where the words say (`last April`, `this April`, `next April`) */
  readonly toward?: -1 | 0 | 1 | undefined
  readonly tense: Tense | null
  /** the day stands without a preposition, as wires write it */
  readonly wire?: boolean | undefined
  /** `next` stands before the weekday */
  readonly next?: boolean | undefined
  /** is told what was chosen */
  readonly tell?: ((choice: Repetition) => void) | undefined
}

/** A choice among the repetitions of a period, with what it was made on; all but `chosen` in the unit of `cycle`. */
export interface Repetition {
  readonly chosen: number
  readonly distance: number
  readonly cycle: number
  readonly hearing: number
}

/** From how many units on a tense against the nearest repetition is heard. */
export interface Hearing {
  readonly past: number
  readonly future: number
}

/**
 * Which repetition of a period is meant, counted from the one that holds the reference (`at` 0): the nearest, unless
 * the tense of the verb contradicts. `distance` is how far the period of repetition 0 lies after the reference
 * (negative: before), in the same unit as `cycle`.
 */
export function pickRepetition(
  distance: number,
  cycle: number,
  direction: Direction,
  hearing: Hearing,
): number {
  const chosen = choose(distance, cycle, direction, hearing)
  direction.tell?.({
    chosen,
    distance,
    cycle,
    hearing: direction.tense === 'past' ? hearing.past : hearing.future,
  })
  return chosen
}

function choose(
  distance: number,
  cycle: number,
  { toward, tense }: Direction,
  { past, future }: Hearing,
): number {
  if (toward === 0) return 0
  if (toward === -1) return distance < 0 ? 0 : -1
  if (toward === 1) return distance > 0 ? 0 : 1
  let best = 0
  for (const n of [-1, 1]) if (Math.abs(distance + n * cycle) < Math.abs(distance + best * cycle)) best = n
  const gap = distance + best * cycle
  if (tense === 'past' && gap >= past) return best - 1
  if (tense === 'future' && gap <= -future) return best + 1
  return best
}
