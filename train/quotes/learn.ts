import { KEY_SHIFT } from '../../src/extract/quotes/feature-vector.ts'
import { Random } from '../random.ts'
import type { ChoiceSet } from './choice-set.ts'

/** Weights by feature key (`id >>> KEY_SHIFT`). */
export interface Learnt {
  readonly keys: Int32Array
  readonly weights: Float32Array
}

export interface LearnOptions {
  readonly epochs: number
  /** runs whose mean is taken: what one makes of a rare feature hangs on the order of its examples */
  readonly runs: number
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
const SEED = 12345
/** more than any choice has */
const MOST_CANDIDATES = 8192

/** Softmax regression over the candidates of each choice, with AdaGrad: the mean of several runs in other orders. */
export function learn(choices: ChoiceSet, options: LearnOptions): Learnt {
  const keys = keepFrequent(choices, options.least)
  const weights = new Float32Array(keys.length)
  for (let run = 0; run < options.runs; run++) {
    const part = descend(choices, keys.length, run, options)
    for (let at = 0; at < weights.length; at++) weights[at]! += part[at]! / options.runs
  }
  return { keys, weights }
}

/** One run: the mean of the weights after its epochs. */
function descend(choices: ChoiceSet, size: number, run: number, options: LearnOptions): Float32Array {
  const { epochs, rate, log } = options
  const { ids } = choices
  const from = Int32Array.from(choices.from)
  const first = Int32Array.from(choices.first)
  const weights = new Float32Array(size)
  const average = new Float32Array(size)
  const squares = new Float32Array(size).fill(EPSILON)
  const order = Array.from({ length: choices.count }, (_, i) => i)
  const random = new Random(SEED + run)
  const scores = new Float64Array(MOST_CANDIDATES)
  // the features of the choice at hand that are not dropped, and where those of each candidate end
  let kept = new Int32Array(1 << 14)
  const keptTo = new Int32Array(MOST_CANDIDATES)
  const dropped = Math.floor(options.dropout * 2 ** 24)
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let loss = 0
    random.shuffle(order)
    for (const index of order) {
      const salt = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(epoch + 64 * run, 0x85ebca6b)
      const low = first[index]!
      const high = first[index + 1]!
      const gold = low + choices.gold[index]!
      const weight = choices.weight[index]!
      if (from[high]! - from[low]! > kept.length) kept = new Int32Array(2 * (from[high]! - from[low]!))
      let top = Number.NEGATIVE_INFINITY
      let count = 0
      for (let c = low; c < high; c++) {
        let sum = 0
        for (let i = from[c]!; i < from[c + 1]!; i++) {
          const at = ids[i]!
          if (Math.imul(at ^ salt, 0xc2b2ae35) >>> 8 < dropped) continue
          kept[count++] = at
          sum += weights[at]!
        }
        keptTo[c - low] = count
        scores[c - low] = sum
        if (sum > top) top = sum
      }
      let total = 0
      for (let c = 0; c < high - low; c++) {
        scores[c] = Math.exp(scores[c]! - top)
        total += scores[c]!
      }
      loss -= Math.log(Math.max(1e-12, scores[gold - low]! / total)) * weight
      for (let c = low; c < high; c++) {
        const slope = (scores[c - low]! / total - (c === gold ? 1 : 0)) * weight
        if (Math.abs(slope) < 1e-4) continue
        for (let i = c === low ? 0 : keptTo[c - low - 1]!; i < keptTo[c - low]!; i++) {
          const at = kept[i]!
          squares[at]! += slope * slope
          weights[at]! -= (rate * slope) / Math.sqrt(squares[at]!)
        }
      }
    }
    log(`quotes: run ${run}, epoch ${epoch}, loss ${(loss / choices.count).toFixed(4)}, ${size} features`)
    if (epoch >= Math.min(AVERAGE_FROM, epochs))
      for (let at = 0; at < weights.length; at++) average[at]! += weights[at]!
  }
  const averaged = Math.max(1, epochs - AVERAGE_FROM + 1)
  return average.map(sum => sum / averaged)
}

/**
 * Leaves only the features that enough choices touch, and puts their places among the keys in place of the ids.
 * The ids of dropped features go, in place.
 */
function keepFrequent(choices: ChoiceSet, least: number): Int32Array {
  const { ids, from, first } = choices
  const size = 2 ** (32 - KEY_SHIFT)
  const seen = new Uint8Array(size)
  const lastChoice = new Int32Array(size).fill(-1)
  for (let index = 0; index < choices.count; index++) {
    for (let i = from[first[index]!]!; i < from[first[index + 1]!]!; i++) {
      const key = ids[i]! >>> KEY_SHIFT
      if (lastChoice[key] === index) continue
      lastChoice[key] = index
      if (seen[key]! < least) seen[key]! += 1
    }
  }
  const keys: number[] = []
  const placeOf = lastChoice
  for (let key = 0; key < size; key++) {
    placeOf[key] = seen[key]! < least ? -1 : keys.push(key) - 1
  }
  let kept = 0
  let low = 0
  for (let c = 0; c + 1 < from.length; c++) {
    const high = from[c + 1]!
    for (let i = low; i < high; i++) {
      const place = placeOf[ids[i]! >>> KEY_SHIFT]!
      if (place >= 0) ids[kept++] = place
    }
    low = high
    from[c + 1] = kept
  }
  return Int32Array.from(keys)
}
