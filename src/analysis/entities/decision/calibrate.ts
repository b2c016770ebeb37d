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
    [0.95, 0.94],
    [0.9, 0.92],
    [0.8, 0.85],
    [0.7, 0.78],
    [0.5, 0.63],
    [0, 0.55],
  ],
  ORG: [
    [0.9998, 0.96],
    [0.998, 0.89],
    [0.98, 0.86],
    [0.7, 0.77],
    [0.5, 0.61],
    [0, 0.45],
  ],
}

/** How sure a verdict of so much probability is, from what such verdicts were worth; of types without a curve the probability. */
export function calibrate(probability: number, type: EntityType): number {
  const curve = CURVES[type]
  if (!curve) return Math.round(probability * 100) / 100
  return curve.find(([least]) => probability >= least)![1]
}
