import { ENTITY_TYPES } from '../../../model/tags.ts'
import { hashSpan, isMostly } from '../decision/known.ts'
import type { Lexicon } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

const ORG = ENTITY_TYPES.indexOf('ORG')
/** What one person is at a time. No words that papers and firms are named by (`Observer`, `Champion`). */
const OFFICE =
  /^(?:Officer|Coroner|Minister|Secretary|Commissioner|Governor|Mayor|Sheriff|Superintendent|Attorney|Prosecutor|Magistrate|Ombudsman|Treasurer|Comptroller|Chancellor|Premier|Ambassador|Inspector|Ruler|Sultan|Emir|Chairman|Chairwoman|Spokesman|Spokeswoman|Councillor|Senator|Lieutenant|Sergeant|Colonel|Commander|Constable|Registrar|Adviser|Advisor)$/
const GENERAL = /^(?:Attorney|Surgeon|Inspector|Solicitor|Auditor|Director|Postmaster|Governor|Secretary)$/

/**
 * Drops offices that were taken for organizations (`Marlow County Coroner`), and what stands for them in brackets
 * (`Upazila Nirbahi Officer (UNO)`), unless an organization is known by that name. `words` are the hashes of the tokens.
 */
export function dropOffices<Name extends NameSpan>(
  names: readonly Name[],
  written: Written,
  words: Int32Array,
  lexicon: Lexicon,
): Name[] {
  const letters = new Set<string>()
  const kept = names.filter((name, k) => {
    const { first, last } = name
    if (name.type !== 'ORG') return true
    if (last - first === 1) return !letters.has(written.word(first))
    if (!isOffice(name, written) || isMostly(lookUp(lexicon.names, hashSpan(words, first, last)), ORG))
      return true
    const next = names[k + 1]
    if (next && next.first === last + 1 && written.word(last) === '(') letters.add(written.word(next.first))
    return false
  })
  return letters.size === 0
    ? kept
    : kept.filter(({ first, last }) => last - first > 1 || !letters.has(written.word(first)))
}

function isOffice({ last }: NameSpan, { word }: Written): boolean {
  const head = word(last - 1)
  return OFFICE.test(head) || (head === 'General' && GENERAL.test(word(last - 2)))
}
