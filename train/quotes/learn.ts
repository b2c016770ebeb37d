/** One decision: hashed features of each candidate, and which candidate is right. */
export interface Choice {
  readonly candidates: readonly Int32Array[]
  readonly gold: number
  readonly weight: number
}

const EPSILON = 1e-8
const LEAST_CHOICES = 3

/** Softmax regression over the candidates of each choice, AdaGrad, one table of 2^bits weights for all. */
export function learn(choices: readonly Choice[], bits: number, epochs: number, rate: number): Float32Array {
  const shift = 32 - bits
  const weights = new Float32Array(1 << bits)
  const squares = new Float32Array(1 << bits)
  const known = seenOften(choices, bits)
  const order = shuffled(choices.length)
  const scores = new Float64Array(4096)
  for (let epoch = 0; epoch < epochs; epoch++) {
    let loss = 0
    for (const index of order) {
      const { candidates, gold, weight } = choices[index]!
      let top = Number.NEGATIVE_INFINITY
      for (let c = 0; c < candidates.length; c++) {
        let sum = 0
        for (const id of candidates[c]!) sum += weights[id >>> shift]!
        scores[c] = sum
        if (sum > top) top = sum
      }
      let total = 0
      for (let c = 0; c < candidates.length; c++) total += scores[c] = Math.exp(scores[c]! - top)
      loss -= Math.log(Math.max(1e-12, scores[gold]! / total)) * weight
      for (let c = 0; c < candidates.length; c++) {
        const slope = (scores[c]! / total - (c === gold ? 1 : 0)) * weight
        if (Math.abs(slope) < 1e-4) continue
        for (const id of candidates[c]!) {
          const at = id >>> shift
          if (!known[at]) continue
          squares[at] = squares[at]! + slope * slope
          weights[at] = weights[at]! - (rate * slope) / Math.sqrt(squares[at]! + EPSILON)
        }
      }
    }
    console.error(`epoch ${epoch + 1}: loss ${(loss / choices.length).toFixed(4)}`)
  }
  return weights
}

/** Which weights are touched by enough choices: a feature seen once or twice is learnt by heart, not learnt. */
function seenOften(choices: readonly Choice[], bits: number): Uint8Array {
  const shift = 32 - bits
  const seen = new Uint8Array(1 << bits)
  const lastChoice = new Int32Array(1 << bits).fill(-1)
  choices.forEach(({ candidates }, index) => {
    for (const candidate of candidates) {
      for (const id of candidate) {
        const at = id >>> shift
        if (lastChoice[at] === index) continue
        lastChoice[at] = index
        if (seen[at]! < LEAST_CHOICES) seen[at] = seen[at]! + 1
      }
    }
  })
  return seen.map(count => (count >= LEAST_CHOICES ? 1 : 0))
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
