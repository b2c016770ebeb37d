import type { EntitySpan } from '../../../model/analysis.ts'
import { surnamesOf } from './surnames-of.ts'
import type { Written } from './written.ts'

const COLON = 0x3a
const LOUD = /^\p{Lu}{3,}$/u
/** How sure such a speaker is. Set by hand. */
const CONFIDENCE = 0.85

/** Adds who speaks where a transcript tags it with a surname of the article in capitals that the chain left out: `SEN. | ARDEN |: Thanks`. */
export function addTagged(names: readonly EntitySpan[], written: Written): EntitySpan[] {
  const { count, word, unit } = written
  const tags: number[] = []
  for (let i = 1; i < count; i++) if (unit(i) === COLON && LOUD.test(word(i - 1))) tags.push(i - 1)
  if (tags.length === 0) return [...names]
  const surnames = new Set([...surnamesOf(names, written)].map(surname => surname.toUpperCase()))
  const taken = new Set(names.map(({ last }) => last - 1))
  const missed = tags.filter(i => surnames.has(word(i)) && !taken.has(i))
  if (missed.length === 0) return [...names]
  const added = missed.map(
    (first): EntitySpan => ({
      first,
      last: first + 1,
      type: 'PER',
      source: 'article',
      confidence: CONFIDENCE,
    }),
  )
  return [...names, ...added].sort((a, b) => a.first - b.first)
}
