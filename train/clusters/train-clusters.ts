import { readCorpus } from './corpus.ts'
import { type ContextCounts, exchangeClusters } from './exchange.ts'

/** A word needs as many uses to get a cluster. */
const LEAST = 4
/** Neighbours that count: the commonest words, the others together as one. */
const CONTEXTS = 6000

export interface ClusterOptions {
  readonly data: string
  readonly treebanks: readonly string[]
  readonly size: number
  readonly rounds: number
  readonly log: (line: string) => void
}

/** Learns clusters of words from raw text: the cluster (0, 1, …) of each word in lower case. */
export function trainClusters(options: ClusterOptions): Map<string, number> {
  const uses = new Map<string, number>()
  let tokens = 0
  readCorpus(options.data, options.treebanks, words => {
    tokens += words.length
    for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1)
  })
  const vocabulary = [...uses]
    .filter(([, n]) => n >= LEAST)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  options.log(`clusters: ${tokens} tokens, ${vocabulary.length} words of ${uses.size}`)
  const index = new Map(vocabulary.map(([word], i) => [word, i]))
  const counts = countContexts(options, index)
  const start = Uint16Array.from(vocabulary, (_, i) => i % options.size)
  const found = exchangeClusters(counts, options.size, start, options.rounds, options.log)
  return new Map(vocabulary.map(([word], i) => [word, found[i]!]))
}

function countContexts(options: ClusterOptions, index: ReadonlyMap<string, number>): ContextCounts {
  const contexts = (CONTEXTS + 2) * 2
  const rows: Map<number, number>[] = Array.from({ length: index.size }, () => new Map())
  const count = (word: number, context: number) =>
    rows[word]!.set(context, (rows[word]!.get(context) ?? 0) + 1)
  const contextOf = (word: string | undefined) =>
    word === undefined ? CONTEXTS + 1 : Math.min(CONTEXTS, index.get(word) ?? CONTEXTS)
  readCorpus(options.data, options.treebanks, words => {
    for (let i = 0; i < words.length; i++) {
      const word = index.get(words[i]!)
      if (word === undefined) continue
      count(word, contextOf(words[i - 1]) * 2)
      count(word, contextOf(words[i + 1]) * 2 + 1)
    }
  })
  const first = new Int32Array(rows.length + 1)
  rows.forEach((row, i) => {
    first[i + 1] = first[i]! + row.size
  })
  const entries = rows.flatMap(row => [...row].sort((a, b) => a[0] - b[0]))
  return {
    words: rows.length,
    contexts,
    first,
    context: Int32Array.from(entries, entry => entry[0]),
    count: Int32Array.from(entries, entry => entry[1]),
  }
}
