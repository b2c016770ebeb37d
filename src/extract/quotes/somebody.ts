import { GROUP_NOUNS, ORGANIZATION_NOUNS } from '../../lexicon/descriptions.ts'
import { ROLE_NOUNS } from '../../lexicon/role-nouns.ts'
import { UPOS } from '../../model/tags.ts'
import { formSet } from './hash.ts'
import { isHead } from './heads.ts'
import type { Reading } from './reading.ts'

const PRONOUN = UPOS.indexOf('PRON')
const PEOPLE = formSet(
  `${[...ROLE_NOUNS, ...GROUP_NOUNS, ...ORGANIZATION_NOUNS.keys()].join(' ')} men women children parents troops forces members`,
)

/** A name, a pronoun, or a noun for people or a body: somebody who may be told to do something, or who says something. */
export const isSomebody = (r: Reading, i: number): boolean =>
  r.entity[i]! >= 0 || r.upos[i] === PRONOUN || isPeople(r, i)

/** A noun for people or a body. */
export const isPeople = (r: Reading, i: number): boolean =>
  isHead(r, i, r.count) && (PEOPLE.has(r.form[i]!) || PEOPLE.has(r.stem[i]!))
