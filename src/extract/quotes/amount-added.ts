import { FINITE, UPOS } from '../../model/tags.ts'
import { formSet } from './hash.ts'
import type { Reading } from './reading.ts'

const ADDED = formSet('add added adding adds')
const UNITS = formSet('% percent pct per points point cents cent pence bps basis')
const SIGNS = formSet('$ £ € ¥ A$ C$ US$ NZ$ HK$ S$ Rs Sh')
const NUMBER = UPOS.indexOf('NUM')

/** `BHP added 1.9 per cent`, `the index added $3`, `it added 300 jobs in May`: an amount that comes on top, right behind the cue, is nothing that is said. */
export function isAmountAdded(r: Reading, cue: number): boolean {
  if (!ADDED.has(r.form[cue]!)) return false
  const at = cue + 1
  if (at + 1 >= r.count || r.sentence[at] !== r.sentence[cue]) return false
  if (SIGNS.has(r.form[at]!)) return r.upos[at + 1] === NUMBER
  if (r.upos[at] !== NUMBER) return false
  if (UNITS.has(r.form[at + 1]!)) return true
  // `Employers added 130,000 jobs in January`, not `she added 15 people had died`
  let behind = at + 1
  while (behind < r.count && behind <= at + LONGEST && OF_NOUN.has(r.upos[behind]!)) behind++
  return behind > at + 1 && behind < r.count && !FINITE[r.xpos[behind]!] && r.upos[behind] !== AUXILIARY
}
/** Words of the longest thing that is counted. Set by hand. */
const LONGEST = 4
const OF_NOUN = new Set((['ADJ', 'NOUN', 'NUM', 'PROPN'] as const).map(tag => UPOS.indexOf(tag)))
const AUXILIARY = UPOS.indexOf('AUX')
