import { firstAtLeast, firstIndex } from '../text/search.ts'
import type { Analysis, EntitySpan, Tokens } from './analysis.ts'

/**
 * The token that holds an offset (UTF-16 units), else the first behind it; not before token `from`.
 * `tokens.count` where all tokens end before.
 */
export const tokenAt = ({ count, end }: Tokens, offset: number, from = 0): number =>
  firstAtLeast(end, offset + 1, from, count)

/** The first token that starts at an offset (UTF-16 units) or behind it, `tokens.count` where none does. */
export const tokenFrom = ({ count, start }: Tokens, offset: number): number =>
  firstAtLeast(start, offset, 0, count)

/** The name that holds a token, or null. */
export function nameAt(entities: readonly EntitySpan[], token: number): EntitySpan | null {
  const name = entities[firstIndex(0, entities.length, i => entities[i]!.last <= token)]
  return name && name.first <= token ? name : null
}

/** Index of the sentence that an offset (UTF-16 units) stands in, or of the last one that starts before it. */
export function sentenceAt({ sentences, tokens }: Analysis, offset: number): number {
  const after = firstIndex(0, sentences.count, i => tokens.start[sentences.first[i]!]! <= offset)
  return Math.max(0, after - 1)
}
