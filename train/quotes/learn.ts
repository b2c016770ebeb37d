import { KEY_SHIFT } from '../../src/extract/quotes/bag.ts'

/** One decision: hashed features of each candidate, and which candidate is right. */
export interface Choice {
  readonly candidates: readonly Int32Array[]
  readonly gold: number
  readonly weight: number
}

/** Weights by feature key (`id >>> KEY_SHIFT`). */
export interface Learnt {
  readonly keys: Int32Array
  readonly weights: Float32Array
}

export interface LearnOptions {
  readonly epochs: number
  readonly rate: number
  /** a feature seen in fewer choices than this is left out: it would be learnt by heart */
  readonly least: number
  /** share of the features left out at random in each step, so that none is relied on alone */
  readonly dropout: number
  readonly log: (line: string) => void
}

const EPSILON = 1e-8

/** The weights after the epochs from here on are averaged: single ones swing. */
const AVERAGE_FROM = 3

/** Softmax regression over the candidates of each choice, with AdaGrad. */
export function learn(
  choices: readonly Choice[],
  { epochs, rate, least, dropout, log }: LearnOptions,
): Learnt {
  const { keys, indexOf } = frequentKeys(choices, least)
  const compact = choices.map(({ candidates, gold, weight }) => ({
    gold,
    weight,
    candidates: candidates.map(ids =>
      ids.map(id => indexOf[id >>> KEY_SHIFT]! - 1).filter(index => index >= 0),
    ),
  }))
  const weights = new Float32Array(keys.length)
  const average = new Float32Array(keys.length)
  const squares = new Float32Array(keys.length)
  const order = shuffled(choices.length)
  const scores = new Float64Array(4096)
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let loss = 0
    for (const index of order) {
      const { candidates: all, gold, weight } = compact[index]!
      const salt = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(epoch, 0x85ebca6b)
      const kept = (at: number) => (Math.imul(at ^ salt, 0xc2b2ae35) >>> 8) % 1000 >= dropout * 1000
      const candidates = dropout > 0 ? all.map(ids => ids.filter(kept)) : all
      let top = Number.NEGATIVE_INFINITY
      for (let c = 0; c < candidates.length; c++) {
        let sum = 0
        for (const at of candidates[c]!) sum += weights[at]!
        scores[c] = sum
        if (sum > top) top = sum
      }
      let total = 0
      for (let c = 0; c < candidates.length; c++) {
        scores[c] = Math.exp(scores[c]! - top)
        total += scores[c]!
      }
      loss -= Math.log(Math.max(1e-12, scores[gold]! / total)) * weight
      for (let c = 0; c < candidates.length; c++) {
        const slope = (scores[c]! / total - (c === gold ? 1 : 0)) * weight
        if (Math.abs(slope) < 1e-4) continue
        for (const at of candidates[c]!) {
          squares[at] = squares[at]! + slope * slope
          weights[at] = weights[at]! - (rate * slope) / Math.sqrt(squares[at]! + EPSILON)
        }
      }
    }
    log(`quotes: epoch ${epoch}, loss ${(loss / choices.length).toFixed(4)}, ${keys.length} features`)
    if (epoch >= Math.min(AVERAGE_FROM, epochs)) {
      for (let at = 0; at < weights.length; at++) average[at] = average[at]! + weights[at]!
    }
  }
  const averaged = Math.max(1, epochs - AVERAGE_FROM + 1)
  return { keys, weights: average.map(sum => sum / averaged) }
}

/** The features that enough choices touch; `indexOf` gives a key's place among them, plus one. */
function frequentKeys(choices: readonly Choice[], least: number): { keys: Int32Array; indexOf: Int32Array } {
  const size = 2 ** (32 - KEY_SHIFT)
  const seen = new Uint8Array(size)
  const lastChoice = new Int32Array(size).fill(-1)
  choices.forEach(({ candidates }, index) => {
    for (const candidate of candidates) {
      for (const id of candidate) {
        const key = id >>> KEY_SHIFT
        if (lastChoice[key] === index) continue
        lastChoice[key] = index
        if (seen[key]! < least) seen[key] = seen[key]! + 1
      }
    }
  })
  const keys: number[] = []
  const indexOf = new Int32Array(size)
  for (let key = 0; key < size; key++) {
    if (seen[key]! < least) continue
    keys.push(key)
    indexOf[key] = keys.length
  }
  return { keys: Int32Array.from(keys), indexOf }
}

/** A fixed order that mixes the choices, so that runs agree. */
function shuffled(length: number): Int32Array {
  const order = Int32Array.from({ length }, (_, i) => i)
  let state = 12345
  for (let i = length - 1; i > 0; i--) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    const j = state % (i + 1)
    const kept = order[i]!
    order[i] = order[j]!
    order[j] = kept
  }
  return order
}
