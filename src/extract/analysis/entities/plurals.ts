import type { EntitySpan, Sentences, Tokens } from '../../../model/analysis.ts'
import { XPOS } from '../../../model/tags.ts'
import type { Words } from './organization-evidence.ts'

const NNS = XPOS.indexOf('NNS')

/**
 * Drops lone words whose capital only opens a sentence: the tagger says plural of a common noun, and the
 * article names nothing else so (`Nurses walked out.`).
 */
export function dropPlurals(
  names: readonly EntitySpan[],
  tokens: Tokens,
  sentences: Sentences,
  { word }: Words,
): EntitySpan[] {
  const opens = ({ first, last }: EntitySpan) =>
    last - first === 1 && tokens.xpos[first] === NNS && sentences.first[tokens.sentence[first]!] === first
  const elsewhere = new Set(names.filter(name => !opens(name)).map(name => word(name.first)))
  return names.filter(name => !opens(name) || elsewhere.has(word(name.first)))
}
