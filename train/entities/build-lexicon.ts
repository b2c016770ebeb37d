import { hashWord } from '../../src/analysis/entities/hash.ts'
import { type Lexicon, LISTS } from '../../src/analysis/entities/lexicon.ts'
import { buildTable } from '../../src/analysis/entities/lexicon-table.ts'
import { clusterWords } from './clusters.ts'
import { buildGazetteer } from './gazetteer.ts'
import { readRawText } from './raw-text.ts'

const CLUSTERS = { least: 8, contexts: 4000, dimensions: 64, coarse: 128, fine: 1024 }

/** A word counts as common from so many times in lower case, and twice as many as with a capital. */
const COMMON = 8

/** Word lists from the packages and our own, clusters and common words from the plain text below `data`; nothing yet of known names. */
export function buildLexicon(data: string): Lexicon {
  const { stream, words: names, lower, capital } = readRawText(data)
  const { words, phrases } = buildGazetteer()
  names.forEach((word, id) => {
    if (lower[id]! < COMMON || lower[id]! < 2 * capital[id]!) return
    const hash = hashWord(word)
    words.set(hash, (words.get(hash) ?? 0) | LISTS.COMMON)
  })
  const clusters = clusterWords(stream, names, CLUSTERS)
  return {
    words: buildTable(words),
    phrases: buildTable(phrases),
    profiles: buildTable([]),
    names: buildTable([]),
    clusters: buildTable(clusters.words.map((word, i) => [hashWord(word), clusters.fine[i]! + 1] as const)),
    coarse: clusters.coarse,
  }
}
