import { FINITE, XPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import { TELL } from './no-content.ts'
import type { Reading } from './reading.ts'

const OPENS_CONTENT = XPOS.map(tag => tag === 'TO' || tag === 'WRB' || tag === 'WP' || tag === 'WDT')
/** `…, sources tell | the FT`, `“…,” she told | those gathered to watch`: a phrase without a verb behind `told` is whoever was told. */
export function isToldOnly(r: Reading, cue: number, { start, end }: Piece): boolean {
  if (!TELL.has(r.form[cue]!) || start !== cue + 1) return false
  for (let i = start; i < end; i++)
    if (r.quoted[i]! >= 0 || FINITE[r.xpos[i]!] || OPENS_CONTENT[r.xpos[i]!]) return false
  return true
}
