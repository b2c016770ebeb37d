import type { EntitySpan } from '../../model/analysis.ts'
import type { EntityType } from '../../model/tags.ts'
import type { LexiconEntry, UserLexicon } from '../../model/user-lexicon.ts'
import { tokenize } from '../tokens/tokenizer.ts'
import type { Words } from './words.ts'

const TYPES: Readonly<Record<LexiconEntry['kind'], EntityType>> = {
  person: 'PER',
  organization: 'ORG',
  place: 'LOC',
}

interface UserName {
  readonly words: readonly string[]
  readonly type: EntityType
}

/** The user's names by their first token, the longest first. */
export type UserNames = ReadonlyMap<string, readonly UserName[]>

export function indexUserNames(lexicon: UserLexicon): UserNames {
  const index = new Map<string, UserName[]>()
  for (const { kind, name, aliases } of lexicon) {
    for (const written of [name, ...aliases]) {
      const found = tokenize(written, [{ start: 0, end: written.length }])
      const words = Array.from({ length: found.count }, (_, i) => written.slice(found.start[i], found.end[i]))
      if (words.length === 0) continue
      const known = index.get(words[0]!)
      if (known) known.push({ words, type: TYPES[kind] })
      else index.set(words[0]!, [{ words, type: TYPES[kind] }])
    }
  }
  for (const names of index.values()) names.sort((a, b) => b.words.length - a.words.length)
  return index
}

/** Puts the user's names, where they stand as written, in place of what the recogniser found there. */
export function preferUserNames(found: EntitySpan[], names: UserNames, { count, word }: Words): EntitySpan[] {
  const own: EntitySpan[] = []
  for (let i = 0; i < count; i++) {
    const match = names
      .get(word(i))
      ?.find(({ words }) => i + words.length <= count && words.every((part, k) => word(i + k) === part))
    if (!match) continue
    own.push({ first: i, last: i + match.words.length, type: match.type, source: 'user', confidence: 1 })
    i += match.words.length - 1
  }
  if (own.length === 0) return found
  let next = 0
  const kept = found.filter(({ first, last }) => {
    while (next < own.length && own[next]!.last <= first) next++
    return next === own.length || own[next]!.first >= last
  })
  return [...kept, ...own].sort((a, b) => a.first - b.first)
}
