import { BEFORE, CLOSED, STATES } from '../../src/analysis/entities/decode.ts'
import { LABELS } from '../../src/analysis/entities/rows.ts'
import { type Crf, Mean } from './mean.ts'

/** A stretch of tokens to learn from: features of token `i` are `features[offsets[i] .. offsets[i + 1])`. */
export interface Chain {
  readonly features: Int32Array
  readonly offsets: Int32Array
  readonly labels: Uint8Array
}

export interface CrfOptions {
  readonly epochs: number
  readonly rate: number
  /** L1 */
  readonly shrink: number
  readonly seed: number
  /** the weights are means over so many of the last epochs */
  readonly averaged: number
}

/** Numbers of 32 bits, the same on every machine (xorshift). */
export function createRandom(seed: number): () => number {
  let state = seed | 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 0
  }
}

const EPSILON = 1e-6
const ROW = 2 * LABELS
/** The pull on a weight is made up for after so many chains. */
const LAZY = 200
/** Slopes below this are let go. */
const FLAT = 0.004
/** Looks at the weights in an epoch that are averaged. */
const LOOKS = 4
/** A chain without a slope above this rests for so many epochs. */
const EASY = 0.03
const REST = 2

/** Learns by AdaGrad on the log-likelihood of the chains, with a lazy L1 pull on the weights, which are averaged in the end. */
export function trainCrf(chains: readonly Chain[], features: number, options: CrfOptions): Crf {
  // a weight and its sum of squares lie in neighbouring cache lines: 16 weights, then 16 sums a feature
  const table = new Float32Array(features * ROW)
  const touched = new Int32Array(features)
  const steps = new Float32Array(STATES * STATES)
  const stepSquares = new Float32Array(STATES * STATES)
  const order = Int32Array.from(chains.keys())
  const random = createRandom(options.seed)
  const longest = chains.reduce((most, chain) => Math.max(most, chain.labels.length), 1)
  const work = allocate(longest)
  const { rate, shrink } = options
  const moving = new Int32Array(LABELS)
  const slopes = new Float64Array(LABELS)
  const easy = new Uint8Array(chains.length)
  const mean = new Mean(features)
  const stride = Math.ceil(order.length / LOOKS)
  let time = 0
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = random() % (i + 1)
      const swap = order[i]!
      order[i] = order[j]!
      order[j] = swap
    }
    const isAveraged = epoch >= options.epochs - options.averaged
    for (const [walked, index] of order.entries()) {
      if (isAveraged && walked % stride === stride - 1) mean.add(table, steps)
      const chain = chains[index]!
      time++
      if (easy[index]! > 0) {
        easy[index]!--
        continue
      }
      const count = chain.labels.length
      const { scores, gradient, stepGradient } = work
      for (let i = 0; i < count; i++) {
        const at = i * LABELS
        for (let label = 0; label < LABELS; label++) scores[at + label] = 0
        for (let k = chain.offsets[i]!; k < chain.offsets[i + 1]!; k++) {
          const feature = chain.features[k]!
          const row = feature * ROW
          if (shrink > 0 && time - touched[feature]! >= LAZY) {
            const due = (time - touched[feature]!) * shrink * rate
            touched[feature] = time
            for (let cell = row; cell < row + LABELS; cell++) {
              const weight = table[cell]!
              if (weight === 0) continue
              const pull = due / Math.sqrt(table[cell + LABELS]! + EPSILON)
              table[cell] = weight > pull ? weight - pull : weight < -pull ? weight + pull : 0
            }
          }
          for (let label = 0; label < LABELS; label++) scores[at + label]! += table[row + label]!
        }
      }
      computeGradient(chain, steps, work)
      let steepest = 0
      for (let i = 0; i < count; i++) {
        let active = 0
        for (let label = 0; label < LABELS; label++) {
          const slope = gradient[i * LABELS + label]!
          if (slope < FLAT && slope > -FLAT) continue
          if (slope > steepest) steepest = slope
          moving[active] = label
          slopes[active++] = slope
        }
        if (active === 0) continue
        for (let k = chain.offsets[i]!; k < chain.offsets[i + 1]!; k++) {
          const row = chain.features[k]! * ROW
          for (let m = 0; m < active; m++) {
            const cell = row + moving[m]!
            const slope = slopes[m]!
            const sum = table[cell + LABELS]! + slope * slope
            table[cell + LABELS] = sum
            table[cell]! += (rate * slope) / Math.sqrt(sum + EPSILON)
          }
        }
      }
      if (steepest < EASY) easy[index] = REST
      for (let cell = 0; cell < steps.length; cell++) {
        const slope = stepGradient[cell]!
        if (slope === 0) continue
        stepSquares[cell]! += slope * slope
        steps[cell]! += (rate * slope) / Math.sqrt(stepSquares[cell]! + EPSILON)
      }
    }
  }
  mean.add(table, steps)
  return mean.end()
}

interface Work {
  readonly scores: Float32Array
  readonly forward: Float64Array
  readonly backward: Float64Array
  readonly gradient: Float32Array
  readonly stepGradient: Float32Array
  readonly factors: Float64Array
  readonly powers: Float64Array
}

function allocate(longest: number): Work {
  return {
    scores: new Float32Array(longest * LABELS),
    forward: new Float64Array(longest * STATES),
    backward: new Float64Array(longest * STATES),
    gradient: new Float32Array(longest * LABELS),
    stepGradient: new Float32Array(STATES * STATES),
    factors: new Float64Array(longest * STATES),
    powers: new Float64Array(STATES * STATES),
  }
}

/** Gold minus expected, of the labels and of the pairs of labels, by forward and backward sums. */
function computeGradient(chain: Chain, steps: Float32Array, work: Work): void {
  const { scores, forward, backward, gradient, stepGradient, factors, powers } = work
  const count = chain.labels.length
  for (let cell = 0; cell < steps.length; cell++) powers[cell] = Math.exp(steps[cell]!)
  stepGradient.fill(0)
  for (let i = 0; i < count; i++) {
    let top = 0
    for (let label = 0; label < LABELS; label++) top = Math.max(top, scores[i * LABELS + label]!)
    factors[i * STATES] = Math.exp(-top)
    for (let label = 0; label < LABELS; label++)
      factors[i * STATES + label + 1] = Math.exp(scores[i * LABELS + label]! - top)
  }
  for (let i = 0; i < count; i++) {
    let total = 0
    for (let to = 0; to < STATES; to++) {
      let sum = 0
      if (i === 0) sum = BEFORE[to]![0] === 0 ? powers[to]! : 0
      else
        for (const from of BEFORE[to]!) sum += forward[(i - 1) * STATES + from]! * powers[from * STATES + to]!
      sum *= factors[i * STATES + to]!
      forward[i * STATES + to] = sum
      total += sum
    }
    for (let to = 0; to < STATES; to++) forward[i * STATES + to]! /= total
  }
  backward.fill(0, 0, count * STATES)
  for (const end of CLOSED) backward[(count - 1) * STATES + end] = powers[end * STATES]!
  for (let i = count - 2; i >= 0; i--) {
    let total = 0
    for (let to = 0; to < STATES; to++) {
      const ahead = backward[(i + 1) * STATES + to]! * factors[(i + 1) * STATES + to]!
      if (ahead === 0) continue
      for (const from of BEFORE[to]!) backward[i * STATES + from]! += ahead * powers[from * STATES + to]!
    }
    for (let from = 0; from < STATES; from++) total += backward[i * STATES + from]!
    for (let from = 0; from < STATES; from++) backward[i * STATES + from]! /= total
  }
  for (let i = 0; i < count; i++) {
    const at = i * STATES
    let total = 0
    for (let state = 0; state < STATES; state++) total += forward[at + state]! * backward[at + state]!
    for (let label = 0; label < LABELS; label++)
      gradient[i * LABELS + label] = -(forward[at + label + 1]! * backward[at + label + 1]!) / total
    const gold = chain.labels[i]!
    if (gold > 0) gradient[i * LABELS + gold - 1]! += 1
    if (i === 0) {
      for (let state = 0; state < STATES; state++)
        stepGradient[state]! -= (forward[state]! * backward[state]!) / total
      stepGradient[gold]! += 1
      continue
    }
    let pairs = 0
    for (let to = 0; to < STATES; to++) {
      const ahead = backward[at + to]! * factors[at + to]!
      if (ahead === 0) continue
      for (const from of BEFORE[to]!)
        pairs += forward[at - STATES + from]! * powers[from * STATES + to]! * ahead
    }
    for (let to = 0; to < STATES; to++) {
      const ahead = (backward[at + to]! * factors[at + to]!) / pairs
      if (ahead === 0) continue
      for (const from of BEFORE[to]!)
        stepGradient[from * STATES + to]! -=
          forward[at - STATES + from]! * powers[from * STATES + to]! * ahead
    }
    stepGradient[chain.labels[i - 1]! * STATES + gold]! += 1
  }
  let total = 0
  for (const end of CLOSED) total += forward[(count - 1) * STATES + end]! * powers[end * STATES]!
  for (const end of CLOSED)
    stepGradient[end * STATES]! -= (forward[(count - 1) * STATES + end]! * powers[end * STATES]!) / total
  stepGradient[chain.labels[count - 1]! * STATES]! += 1
}
