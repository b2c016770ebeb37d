import { settleNames } from '../../../src/analysis/entities/edges/settle.ts'
import { chain, hashWord } from '../../../src/analysis/entities/hash.ts'
import type { Lexicon } from '../../../src/analysis/entities/lexicon.ts'
import type { Tokens } from '../../../src/model/analysis.ts'
import type { EntityType } from '../../../src/model/tags.ts'
import { FNV_BASIS } from '../../../src/text/hash.ts'

/** What a lexicon has a name under, by its words. */
export const nameOf = (...words: string[]) =>
  words.reduce((hash, word) => chain(hash, hashWord(word)), FNV_BASIS)

/** What is left of the names of a text, written `TYPE name` in text order and all held so surely, with their types; `read` are those the chain had. */
export function settle(
  text: string,
  tokens: Tokens,
  lexicon: Lexicon,
  written: readonly string[],
  confidence = 0.7,
  read: readonly EntityType[] = [],
): string[] {
  const words = Int32Array.from({ length: tokens.count }, (_, i) =>
    hashWord(text.slice(tokens.start[i], tokens.end[i])),
  )
  let from = 0
  const names = written.map(name => {
    const [, type, own] = /^(\w+) (.+)$/.exec(name)! as unknown as [string, EntityType, string]
    const start = text.indexOf(own, from)
    from = start + own.length
    const first = tokens.start.findIndex((at, i) => at <= start && tokens.end[i]! > start)
    const last = tokens.end.indexOf(from) + 1
    return { first, last, type, confidence, source: 'recogniser' as const }
  })
  const found = names.map((name, k) => ({ ...name, type: read[k] ?? name.type }))
  return settleNames(names, found, text, tokens, words, lexicon).map(
    ({ first, last, type }) => `${type} ${text.slice(tokens.start[first], tokens.end[last - 1])}`,
  )
}
