import { KIN_NOUNS } from '../../../lexicon/person-words.ts'
import { ROLE_NOUNS } from '../../../lexicon/role-nouns.ts'
import { UPOS } from '../../../model/tags.ts'
import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

const BEFORE_BILL = new Set((['NOUN', 'ADJ', 'DET'] as const).map(tag => UPOS.indexOf(tag)))

/** `our farm | Bill`, `the Bill`, as Commonwealth papers write it, is nobody, unless somebody of the article is called so. */
export function dropBills<Name extends NameSpan>(names: readonly Name[], written: Written): Name[] {
  const { word, together, upos } = written
  const isBill = ({ first, last, type }: NameSpan) =>
    type === 'PER' &&
    last - first === 1 &&
    word(first) === 'Bill' &&
    first > 0 &&
    together(first - 1, first) &&
    BEFORE_BILL.has(upos(first - 1)) &&
    !KIN_NOUNS.has(word(first - 1)) &&
    !ROLE_NOUNS.has(word(first - 1)) &&
    /^\p{Ll}/u.test(word(first - 1))
  if (!names.some(isBill)) return [...names]
  const isCalled = names.some(
    ({ first, last, type }) => type === 'PER' && last - first > 1 && word(first) === 'Bill',
  )
  return isCalled ? [...names] : names.filter(name => !isBill(name))
}
