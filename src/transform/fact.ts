import type { Analysis } from '../model/analysis.ts'
import type { Document } from '../model/document.ts'
import type { Fact, Fields } from '../model/fact.ts'
import type { Kind } from '../model/kind.ts'
import type { Mention } from '../model/mention.ts'

/** Index of the sentence that the offset (UTF-16 units) stands in, or of the last one that starts before it. */
export function sentenceAt({ sentences, tokens }: Analysis, offset: number): number {
  let low = 0
  let high = sentences.count
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (tokens.start[sentences.first[middle]!]! <= offset) low = middle
    else high = middle
  }
  return low
}

/** A mention with its meaning. */
export function toFact<K extends Kind>(
  doc: Document,
  { kind, start, end, rule }: Mention<K>,
  fields: Fields<K>,
): Fact<K> {
  return { kind, start, end, sentence: sentenceAt(doc.analysis, start), rule, fields }
}
