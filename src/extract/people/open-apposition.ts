import type { Analysis, EntitySpan } from '../../model/analysis.ts'
import { FINITE, UPOS } from '../../model/tags.ts'
import type { TokenRange } from './noun-phrase.ts'

const DET = UPOS.indexOf('DET')

/** `Halden livestock manager, Ann Lee | is`: a full name right before its verb, which no comma makes an aside (`Ann Lee said,`). */
export function goesOn({ tokens, word }: Analysis, { first, last }: EntitySpan): boolean {
  const { count, sentence, xpos } = tokens
  if (last - first < 2 || last + 1 >= count || sentence[last] !== sentence[first]) return false
  if (!FINITE[xpos[last]!]) return false
  return word(last + 1) !== ',' || (last + 2 < count && /^["“‘']$/.test(word(last + 2)))
}

/**
 * Whether a role opens its sentence: without an article (`Halden livestock manager,`), or with one where it says of what
 * (`A member of the council,`). `The mayor, Ann Lee said on Monday,` is somebody of whom she speaks.
 */
export function opensAlone({ tokens, lower }: Analysis, { first, last }: TokenRange): boolean {
  const opens = (i: number) => i === 0 || tokens.sentence[i] !== tokens.sentence[i - 1]
  if (opens(first)) return tokens.upos[first] !== DET
  if (!opens(first - 1) || tokens.upos[first - 1] !== DET) return false
  for (let i = first + 1; i < last; i++) if (/^(?:of|for|at)$/.test(lower(i))) return true
  return false
}
