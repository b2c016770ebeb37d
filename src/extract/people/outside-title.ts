import { OWNER_NOUNS } from '../../lexicon/organization-kinds.ts'
import { HEAD_NOUNS } from '../../lexicon/organization-words.ts'
import { ROLE_NOUNS } from '../../lexicon/role-nouns.ts'
import type { Analysis } from '../../model/analysis.ts'
import { UPOS } from '../../model/tags.ts'
import type { NameIndex } from './name-index.ts'
import { isOrganization, isStanding } from './noun-phrase.ts'

const NOUN = UPOS.indexOf('NOUN')

/** What a title before a name is read in. */
interface Title {
  readonly analysis: Analysis
  readonly names: NameIndex
}

/** `presidential candidates | Vice President Lee`: people in the plural before a title in capitals are more than she. */
export function isOthers({ analysis }: Title, first: number, head: number): boolean {
  const noun = analysis.word(first - 1)
  if (!/^\p{Ll}{3,}s$/u.test(noun) || !/^\p{Lu}/u.test(analysis.word(first))) return false
  return head > first - 1 && ROLE_NOUNS.has(noun.slice(0, -1)) && noun !== 'sales'
}

/**
 * `a letter FBI Director Carl Renning sent`, `the very person President Lee attacks`, `a note Trade Secretary Lee wrote`: a plain
 * noun before the organization that opens a title, before who heads a state, or before a title in capitals is no part of it.
 */
export function isOutside(
  { analysis, names }: Title,
  i: number,
  organization: number,
  head: number,
): boolean {
  const opens =
    (organization === i + 1 && isOrganization(names, i + 1)) || isTitleBehind(analysis, i + 1, head)
  if (!(opens || HEADS_OF_STATE.has(analysis.word(i + 1))) || isStanding(analysis, i)) return false
  const noun = analysis.lower(i)
  if (!opens && (noun === 'vice' || OWNER_NOUNS.has(noun))) return false
  return analysis.tokens.upos[i] === NOUN && analysis.word(i) === noun
}
/** `a note | Trade Secretary`: all words of the title, and more than one, have capitals, and an article stands before the noun. */
function isTitleBehind(analysis: Analysis, first: number, head: number): boolean {
  if (first >= head || first < 2 || !/^(?:an?|the|his|her|this|that)$/.test(analysis.lower(first - 2)))
    return false
  if (HEAD_NOUNS.has(analysis.lower(first - 1))) return false
  for (let i = first; i <= head; i++) if (!/^\p{Lu}\p{Ll}/u.test(analysis.word(i))) return false
  return true
}
const HEADS_OF_STATE = new Set('President King Queen Emperor Pope'.split(' '))
