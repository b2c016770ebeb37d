import { UPOS } from '../../model/tags.ts'
import { formSet } from './hash.ts'
import type { Reading } from './reading.ts'

const ADDED = formSet('add added adding adds')
const UNITS = formSet(
  '% percent pct per points point cents cent pence bps basis million billion mln bln trillion',
)
const SIGNS = formSet('$ £ € ¥ A$ C$ US$ NZ$ HK$ S$ Rs Sh')
const NUMBER = UPOS.indexOf('NUM')

/** `BHP added 1.9 per cent`, `the index added $3`: an amount that comes on top, right behind the cue, is nothing that is said. */
export function isAmountAdded(r: Reading, cue: number): boolean {
  if (!ADDED.has(r.form[cue]!)) return false
  const at = cue + 1
  if (at + 1 >= r.count || r.sentence[at] !== r.sentence[cue]) return false
  if (SIGNS.has(r.form[at]!)) return r.upos[at + 1] === NUMBER
  return r.upos[at] === NUMBER && UNITS.has(r.form[at + 1]!)
}
