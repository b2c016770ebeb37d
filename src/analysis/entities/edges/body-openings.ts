import { FIELDS } from '../../../lexicon/body-words.ts'
import { ENTITY_TYPES } from '../../../model/tags.ts'
import { hashSpan, isMostly } from '../decision/known.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameStep } from './name-step.ts'
import type { Written } from './written.ts'

const ORG = ENTITY_TYPES.indexOf('ORG')
/** How many, and adjectives that open a sentence before whose somebody is: `Local | Labour councillor Ann Roe`. */
const OPENING =
  /^(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Many|Most|Some|Local|Fellow|Rival|Nearby|Neighbou?ring)$/
const CAPITAL = /^\p{Lu}/u
/** Offices of whoever is named behind the body, in the order in which they are tried. */
const OFFICES = [
  ['Chief', 'Executive', 'Officer'],
  ['Chief', 'Executive'],
  ['Executive', 'Director'],
  ['Managing', 'Director'],
  ['Executive', 'Chairman'],
  ['CEO'],
  ['CFO'],
  ['COO'],
  ['MD'],
]
/** What stands before whose rival or caretaker leader somebody is, and opens hardly any name. */
const STANDING = /^(?:Rival|Fellow|Interim|Neighbou?ring)$/
const CHAMBER = /^(?:Senate|House|Assembly|Congress)$/
/** What a member of a party is called as an adjective, behind a body that he sits in. */
const PARTY = /^(?:Democratic|Republican)$/

/**
 * Cuts off a body what only stands before it, how many or where (`Eight | Premier League players`) and who somebody is in it (`the CEO | Marram
 * Research`), and the party of its members behind it (`Senate | Democratic allies`), unless the whole is known. `words` are
 * the hashes of the tokens.
 */
export const cutBodyOpenings: NameStep = (names, written, words, lexicon) =>
  names.map(name => {
    const { first, last, type } = name
    if (type !== 'ORG' || last - first < 2) return name
    // `Manhattan | U.S. Attorney`
    if (written.word(last - 1) === 'U.S.' && last < written.count && written.word(last) === 'Attorney')
      return { ...name, last: last - 1, type: 'LOC' }
    const isNamed = (from: number, to: number) => lookUp(lexicon.names, hashSpan(words, from, to)) !== 0
    // `Ohio Democratic | Rep. Ann Roe`
    if (
      last - first < 4 &&
      PARTY.test(written.word(last - 1)) &&
      isMember(last, written) &&
      !isNamed(first, last)
    )
      return { ...name, last: last - 1, type: 'LOC' }
    const start = startOf(first, last, written, isNamed)
    const isParty =
      last - start === 2 &&
      CHAMBER.test(written.word(start)) &&
      PARTY.test(written.word(last - 1)) &&
      isNounBehind(last, written)
    if (isParty) return { ...name, first: start, last: last - 1 }
    return start === first || isMostly(lookUp(lexicon.names, hashSpan(words, first, last)), ORG)
      ? name
      : { ...name, first: start }
  })

const isMember = (i: number, { count, word }: Written): boolean =>
  i < count &&
  /^(?:Reps?|Sens?|Gov|Representative|Senator|Governor|Congressm[ae]n|Congresswom[ae]n)\.?$/.test(word(i))

function startOf(
  first: number,
  last: number,
  { word }: Written,
  isNamed: (from: number, to: number) => boolean,
): number {
  if (OPENING.test(word(first)) && isNamed(first + 1, last)) return first + 1
  if (STANDING.test(word(first)) && CAPITAL.test(word(first + 1))) return first + 1
  // `director of Policy and | Research at | Demand Now`
  if (last - first > 2 && word(first + 1) === 'at' && FIELDS.has(word(first).toLowerCase())) return first + 2
  for (const office of OFFICES)
    if (last - first > office.length + 1 && office.every((part, i) => word(first + i) === part)) {
      const start = first + office.length
      return /^(?:of|for|and|,)$/.test(word(start)) ? first : start
    }
  return first
}

const isNounBehind = (last: number, { count, word, together }: Written): boolean =>
  last < count && together(last - 1, last) && /^\p{Ll}/u.test(word(last))
