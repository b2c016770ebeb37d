/** Words as numbers with the counts of their neighbours; `first` delimits each word's entries. */
export interface ContextCounts {
  readonly words: number
  readonly contexts: number
  readonly first: Int32Array
  readonly context: Int32Array
  readonly count: Int32Array
}

const LOG_TABLE = 1 << 16
const table = Float64Array.from({ length: LOG_TABLE }, (_, n) => (n === 0 ? 0 : n * Math.log(n)))

function information(n: number): number {
  return n < LOG_TABLE ? table[n]! : n * Math.log(n)
}

/**
 * Groups words into `size` clusters so that a cluster tells most about the neighbours of its words (exchange
 * algorithm, the classes seen from their left and right neighbours). `start` gives the clusters to begin with.
 */
export function exchangeClusters(
  counts: ContextCounts,
  size: number,
  start: Uint16Array,
  rounds: number,
  log: (line: string) => void,
): Uint16Array {
  const cluster = Uint16Array.from(start)
  const joint = new Int32Array(counts.contexts * size)
  const total = new Float64Array(size)
  const { first, context, count } = counts
  const change = (word: number, to: number, sign: number) => {
    for (let k = first[word]!; k < first[word + 1]!; k++) {
      joint[context[k]! * size + to]! += sign * count[k]!
      total[to]! += sign * count[k]!
    }
  }
  for (let word = 0; word < counts.words; word++) change(word, cluster[word]!, 1)
  const gain = new Float64Array(size)
  for (let round = 0; round < rounds; round++) {
    let moved = 0
    for (let word = 0; word < counts.words; word++) {
      const from = cluster[word]!
      change(word, from, -1)
      gain.fill(0)
      let mass = 0
      for (let k = first[word]!; k < first[word + 1]!; k++) {
        const n = count[k]!
        const row = context[k]! * size
        mass += n
        const alone = information(n)
        for (let c = 0; c < size; c++) {
          const had = joint[row + c]!
          gain[c]! += had === 0 ? alone : information(had + n) - information(had)
        }
      }
      let best = from
      let highest = Number.NEGATIVE_INFINITY
      for (let c = 0; c < size; c++) {
        const value = gain[c]! - (information(total[c]! + mass) - information(total[c]!))
        if (value > highest + 1e-9) {
          highest = value
          best = c
        }
      }
      if (best !== from) moved++
      cluster[word] = best
      change(word, best, 1)
    }
    log(`clusters: round ${round + 1}, ${moved} of ${counts.words} words moved`)
    if (moved * 500 < counts.words) break
  }
  return cluster
}
