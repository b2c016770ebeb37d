import { BEFORE_GENERAL, OFFICES, OFFICES_OF_TWO } from '../../../lexicon/person-words.ts'
import { POLICE_RANKS } from '../../../lexicon/ranks.ts'
import { ENTITY_TYPES } from '../../../model/tags.ts'
import { hashSpan, isMostly } from '../decision/known.ts'
import type { Lexicon } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

const ORG = ENTITY_TYPES.indexOf('ORG')

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
  const kept = names.flatMap((name, k) => {
    const { first, last } = name
    if (name.type !== 'ORG') return [name]
    if (isOfAttorney(name, written)) return []
    if (last - first === 1) return letters.has(written.word(first)) ? [] : [name]
    if (isOfPolice(name, written))
      return last - first > 3 ? [{ ...name, last: last - 3, type: 'LOC' as const }] : []
    if (!isOffice(name, written) || isMostly(lookUp(lexicon.names, hashSpan(words, first, last)), ORG))
      return [name]
    // `Marlow County | Medical Examiner`: of what the office is stays
    const county = OFFICES_OF_TWO.has(`${written.word(last - 2)} ${written.word(last - 1)}`)
      ? last - 2
      : last - 1
    if (county - first > 1 && written.word(county - 1) === 'County')
      return [{ ...name, last: county, type: 'LOC' as const }]
    const next = names[k + 1]
    if (next && next.first === last + 1 && written.word(last) === '(') letters.add(written.word(next.first))
    return []
  })
  return letters.size === 0
    ? kept
    : kept.filter(({ first, last }) => last - first > 1 || !letters.has(written.word(first)))
}

/** `Commonwealth's Attorney`, `Cook County State's Attorney`: an office of a county. */
const isOfAttorney = ({ last }: NameSpan, { count, word }: Written): boolean =>
  last + 1 < count &&
  word(last + 1) === 'Attorney' &&
  /^['’]s$/.test(word(last)) &&
  /^(?:State|Commonwealth)$/.test(word(last - 1))

/** `Benue State | Commissioner of Police`: of what the office is stays. */
const isOfPolice = ({ first, last }: NameSpan, { word }: Written): boolean =>
  last - first > 2 && word(last - 1) === 'Police' && word(last - 2) === 'of' && OF_POLICE.test(word(last - 3))
const OF_POLICE = /^(?:Commissioner|Inspector|Superintendent|Director)$/
const GUARDSMAN = /^(?:Guards|Police|Service|Congress|Assembly|Council)(?:m[ae]n|wom[ae]n)$/

/** `Marlow County Coroner`, `Gurugram DCP`, `Air National Guardsman` */
function isOffice({ first, last }: NameSpan, { word }: Written): boolean {
  const head = word(last - 1)
  return (
    OFFICES.has(head) ||
    POLICE_RANKS.has(head) ||
    GUARDSMAN.test(head) ||
    (head === 'General' && BEFORE_GENERAL.has(word(last - 2))) ||
    (last - first > 1 && OFFICES_OF_TWO.has(`${word(last - 2)} ${head}`))
  )
}
