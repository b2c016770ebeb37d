import { PLURAL_NOUNS, UPOS, XPOS } from '../../model/tags.ts'
import { formSet, hashForm } from './hash.ts'
import { entityAt, type Reading } from './reading.ts'
import { ROLES } from './role-forms.ts'

const COMMA = XPOS.indexOf(',')

/** Do two tokens stand in one sentence, inside or outside of the same marks? */
export const same = (r: Reading, i: number, j: number): boolean =>
  i >= 0 && i < r.count && r.sentence[i] === r.sentence[j] && r.quoted[i] === r.quoted[j]

export const typeAt = (r: Reading, i: number): string | undefined => entityAt(r, i)?.type

export const TITLE = new Set((['PROPN', 'NOUN', 'ADJ'] as const).map(tag => UPOS.indexOf(tag)))

/** `President and CEO Ann Orr` is one person */
export const isOffice = (r: Reading, i: number): boolean => ROLES.has(r.form[i]!) && typeAt(r, i) !== 'PER'

/** `Ray Mercer | of Ohio`: the last token of the person who is from there, the one given where nobody is. */
export function beforeHome(r: Reading, at: number): number {
  const { first } = entityAt(r, at)!
  return first >= 2 && r.form[first - 1] === OF && typeAt(r, first - 2) === 'PER' ? first - 2 : at
}

const OF = hashForm('of', 0, 2)
const OPENING = XPOS.indexOf('-LRB-')
const ENDING = XPOS.indexOf('-RRB-')
const LONGEST_PARTY = 6
/** `Ray Mercer | of Ohio`, `Ray Mercer | (D)`: the token behind where a person is from. */
export function behindHome(r: Reading, at: number): number {
  if (r.xpos[at] === OPENING && typeAt(r, at - 1) === 'PER')
    for (let i = at + 1; i < Math.min(r.count, at + LONGEST_PARTY); i++)
      if (r.xpos[i] === ENDING) return i + 1
  if (r.xpos[at] === COMMA && typeAt(r, at - 1) === 'PER') return behindAside(r, at)
  if (r.form[at] !== OF || typeAt(r, at - 1) !== 'PER' || typeAt(r, at + 1) !== 'LOC') return at
  return entityAt(r, at + 1)!.last
}

/** `Ray Mercer, Ohio Republican, | and Ann Orr`: the last token of whom an aside describes, the one given where none does. */
export function beforeAside(r: Reading, at: number): number {
  const isNamed = typeAt(r, at) === 'PER' && !PARTISANS.has(r.form[at]!)
  if (r.xpos[at + 1] !== COMMA || PLURAL_NOUNS[r.xpos[at]!] || isNamed) return at
  for (let i = at; i > Math.max(0, at - LONGEST_ASIDE) && TITLE.has(r.upos[i]!); i--)
    if (r.xpos[i - 1] === COMMA) return typeAt(r, i - 2) === 'PER' ? i - 2 : at
  return at
}

/** Tokens of the longest party and state between commas. Set by hand. */
const LONGEST_ASIDE = 5
/** The same of an office and its house: `, chairman of the Senate panel,`. Set by hand. */
const LONGEST_OFFICE = 10
const IN_OFFICE = new Set((['PROPN', 'NOUN', 'ADJ', 'ADP', 'DET'] as const).map(tag => UPOS.indexOf(tag)))
/** What passes for a name behind a state: `Ohio Republican`. */
const PARTISANS = formSet('democrat republican independent conservative liberal')
/** `Ray Mercer | , Ohio Republican, | and`: the comma that ends what describes a person, the one given where it does not. */
function behindAside(r: Reading, comma: number): number {
  let isNamed = false
  if (isOffice(r, comma + 1))
    for (let i = comma + 2; i <= comma + LONGEST_OFFICE && same(r, i, comma); i++) {
      if (r.xpos[i] === COMMA) return i
      if (!IN_OFFICE.has(r.upos[i]!) || typeAt(r, i) === 'PER') break
    }
  for (let i = comma + 1; i <= comma + LONGEST_ASIDE && same(r, i, comma); i++) {
    if (r.xpos[i] === COMMA) return i > comma + 1 && (!isNamed || PARTISANS.has(r.form[i - 1]!)) ? i : comma
    if (!TITLE.has(r.upos[i]!)) return comma
    isNamed ||= typeAt(r, i) === 'PER'
  }
  return comma
}
