import { type GoldArticle, tokensIn } from './data.ts'

/** How often a word form stands in the articles, and how often it is the word that reports. */
export interface CueCount {
  reports: number
  occurs: number
}

/**
 * Chooses the reporting word of every annotated cue: of several words the one whose occurrences
 * stand in cues most often (`according` before `to`, `said` before `has`). Gives, for each article, the token of each quote (-1: none).
 */
export function findCueHeads(articles: readonly GoldArticle[]): {
  heads: Int32Array[]
  counts: Map<string, CueCount>
} {
  const within = new Map<string, CueCount>()
  const at = (form: string) => {
    let entry = within.get(form)
    if (!entry) {
      entry = { reports: 0, occurs: 0 }
      within.set(form, entry)
    }
    return entry
  }
  for (const { reading, quotes } of articles) {
    for (let i = 0; i < reading.count; i++) at(reading.analysis.lower(i)).occurs++
    for (const quote of quotes) {
      if (quote.core)
        for (const token of cueWords(reading, quote)) at(reading.analysis.lower(token)).reports++
    }
  }
  const counts = new Map<string, CueCount>()
  for (const [form, { occurs }] of within) counts.set(form, { reports: 0, occurs })
  const heads = articles.map(({ reading, quotes }) => {
    const seen = new Set<number>()
    return Int32Array.from(quotes, quote => {
      let best = -1
      let bestRate = -1
      for (const token of cueWords(reading, quote)) {
        const { reports, occurs } = within.get(reading.analysis.lower(token))!
        const rate = reports / (occurs + 3)
        if (rate > bestRate) {
          best = token
          bestRate = rate
        }
      }
      if (best >= 0 && quote.core && !seen.has(best)) counts.get(reading.analysis.lower(best))!.reports++
      seen.add(best)
      return best
    })
  })
  return { heads, counts }
}

function cueWords(reading: GoldArticle['reading'], quote: GoldArticle['quotes'][number]): number[] {
  if (!quote.cue) return []
  const { first, last } = tokensIn(reading, quote.cue)
  const words: number[] = []
  for (let i = first; i < last; i++) {
    const word = reading.analysis.lower(i)
    if (/[\p{L}\p{N}]/u.test(word) || (last - first === 1 && word === ':')) words.push(i)
  }
  if (words.length === 0 && last > first) words.push(last - 1)
  return words
}
