import { STEPS } from './weights.ts'

/** How much a step counts in the odds, by round; the first round is still in doubt. */
export const SHARPNESS = [1, 1.8, 1.4] as const

/**
 * Writes the chances that follow from steps. What is missing from 1 is the chance that the name means something else;
 * a container leaves no such chance.
 */
export function toChances(
  steps: Float64Array,
  contained: boolean,
  sharpness: number,
  elsewhere: number,
  chances: Float64Array,
): void {
  const unknownSteps = STEPS.unknown + elsewhere
  let most = unknownSteps
  for (let i = 0; i < chances.length; i++) if (steps[i]! > most) most = steps[i]!
  let sum = contained ? 0 : Math.exp(sharpness * (unknownSteps - most))
  for (let i = 0; i < chances.length; i++) {
    const weight = Math.exp(sharpness * (steps[i]! - most))
    chances[i] = weight
    sum += weight
  }
  for (let i = 0; i < chances.length; i++) chances[i]! /= sum
}
