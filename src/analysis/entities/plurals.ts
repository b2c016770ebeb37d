import { ROLE_NOUNS } from '../../lexicon/role-nouns.ts'
import type { EntitySpan, Sentences, Tokens } from '../../model/analysis.ts'
import { XPOS } from '../../model/tags.ts'
import type { Words } from './organization-evidence.ts'

const NNS = XPOS.indexOf('NNS')

/**
 * Drops lone words whose capital only opens a sentence: the tagger says plural of a common noun, or they say what
 * people are, and the article names nothing else so (`Nurses walked out.`).
 */
export function dropPlurals(
  names: readonly EntitySpan[],
  tokens: Tokens,
  sentences: Sentences,
  { word }: Words,
): readonly EntitySpan[] {
  const opens = ({ first, last }: EntitySpan) =>
    last - first === 1 &&
    sentences.first[tokens.sentence[first]!] === first &&
    (tokens.xpos[first] === NNS || isRole(word(first)))
  if (!names.some(opens)) return names
  const elsewhere = new Set(names.filter(name => !opens(name)).map(name => word(name.first)))
  return names.filter(name => !opens(name) || elsewhere.has(word(name.first)))
}

const isRole = (word: string) => word.endsWith('s') && ROLE_NOUNS.has(word.slice(0, -1).toLowerCase())
