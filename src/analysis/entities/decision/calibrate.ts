import type { EntityType } from '../../../model/tags.ts'

/** How often names found with at least so much probability are right, span and type; the greatest first. */
type Curve = readonly (readonly [least: number, right: number])[]

/**
 * Measured on the development halves of worldwide, UNER EWT, UNER PUD and CoNLL 2003 together, and rounded down.
 * Edges are where the share of right names changes.
 */
const CURVES: Partial<Record<EntityType, Curve>> = {
  PER: [
    [0.99, 0.97],
    [0.98, 0.96],
    [0.95, 0.93],
    [0.85, 0.89],
    [0.7, 0.84],
    [0.5, 0.7],
    [0, 0.5],
  ],
  ORG: [
    [0.9998, 0.95],
    [0.99, 0.89],
    [0.98, 0.86],
    [0.95, 0.82],
    [0.7, 0.78],
    [0.5, 0.65],
    [0, 0.5],
  ],
}

/** How sure a verdict of so much probability is, from what such verdicts were worth; of types without a curve the probability. */
export function calibrate(probability: number, type: EntityType): number {
  const curve = CURVES[type]
  if (!curve) return Math.round(probability * 100) / 100
  return curve.find(([least]) => probability >= least)![1]
}
