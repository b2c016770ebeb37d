import { XPOS } from '../../model/tags.ts'
import { formSet } from './hash.ts'
import type { Reading } from './reading.ts'

const HYPHEN = XPOS.indexOf('HYPH')
const YEARS = formSet('year old')

/** A token of an age before a name: `identified as | 38-year-old Cedric Ford`. */
export const isAge = (r: Reading, i: number): boolean =>
  r.xpos[i] === HYPHEN ||
  YEARS.has(r.form[i]!) ||
  (r.xpos[i + 1] === HYPHEN && r.start[i + 1] === r.end[i] && YEARS.has(r.form[i + 2]!))
