import { STATES } from '../../src/analysis/entities/decode.ts'
import { LABELS } from '../../src/analysis/entities/rows.ts'

/** A linear chain in the making: `weights` has 16 numbers a feature. */
export interface Crf {
  readonly weights: Float32Array
  readonly steps: Float32Array
}

/** Means of the weights of several moments. */
export class Mean {
  readonly #weights: Float32Array
  readonly #steps = new Float32Array(STATES * STATES)
  #moments = 0
  constructor(features: number) {
    this.#weights = new Float32Array(features * LABELS)
  }
  /** `table`: rows of 16 weights and 16 sums of squares */
  add(table: Float32Array, steps: Float32Array): void {
    this.#moments++
    for (let at = 0; at < this.#weights.length; at++) this.#weights[at]! += table[2 * at - (at % LABELS)]!
    for (let cell = 0; cell < steps.length; cell++) this.#steps[cell]! += steps[cell]!
  }
  end(): Crf {
    const divide = (sum: number) => sum / this.#moments
    return { weights: this.#weights.map(divide), steps: this.#steps.map(divide) }
  }
}
