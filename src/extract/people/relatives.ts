import { BEFORE_SERVING, HEADING_VERBS, SERVING_VERBS } from '../../lexicon/person-words.ts'
import type { Analysis } from '../../model/analysis.ts'
import { UPOS } from '../../model/tags.ts'
import type { NameIndex } from './name-index.ts'
import type { TokenRange } from './noun-phrase.ts'
import { behindSort } from './sorts.ts'

const NOUN = UPOS.indexOf('NOUN')
/** Tags of the words for such work. */
const WORK = new Set((['NOUN', 'ADJ', 'DET', 'PROPN', 'CCONJ', 'ADP'] as const).map(tag => UPOS.indexOf(tag)))
const IS = /^(?:is|was)$/
const AT = /^(?:at|for|with|by)$/

/**
 * The organization that a clause behind somebody or his role names: `, who heads the Kestrel Trust`, `who works for
 * Delvaro`, `an engineer working at Delvaro`; null where none does. `from` is the token behind.
 */
export function readRelative(analysis: Analysis, from: number, names: NameIndex): TokenRange | null {
  const { count } = analysis.tokens
  const lower = (i: number) => (i < count ? analysis.lower(i) : '')
  let i = lower(from) === ',' ? from + 1 : from
  const isClause = lower(i) === 'who'
  if (isClause) i++
  if (BEFORE_SERVING.has(lower(i))) i++
  if (SERVING_VERBS.has(lower(i)) && AT.test(lower(i + 1))) i += 2
  else if (lower(i) === 'speaking' && lower(i + 1) === 'for') i += 2
  else if (isClause && IS.test(lower(i)) && lower(i + 1) === 'with') i += 2
  else if ((isClause && HEADING_VERBS.has(lower(i))) || lower(i) === 'representing') i++
  else return null
  const work = isClause && names.organizationFrom(i) === null ? readWork(analysis, i, names) : null
  if (work) return work
  if (/^(?:the|a|an)$/.test(lower(i))) i++
  const found = names.organizationFrom(behindSort(analysis, i, names))
  // `leads the Labour list`
  return found && found.last < count && analysis.tokens.upos[found.last] === NOUN ? null : found
}

/** Tokens of what somebody heads at a body, at most. */
const MOST_OF_WORK = 8

/** `who leads | policy work at the Halden Institute`: the body where it is done, with no verb or mark between. */
function readWork({ tokens, lower }: Analysis, from: number, names: NameIndex): TokenRange | null {
  const { count, sentence, upos } = tokens
  for (let i = from; i + 1 < count && i < from + MOST_OF_WORK && sentence[i] === sentence[from]; i++) {
    if (lower(i) === 'at') return names.organizationFrom(lower(i + 1) === 'the' ? i + 2 : i + 1)
    if (names.at(i) || !WORK.has(upos[i]!)) return null
  }
  return null
}
