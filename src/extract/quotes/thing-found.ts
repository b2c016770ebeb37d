import { FINITE, UPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import { formSet } from './hash.ts'
import { isPerson, type Reading } from './reading.ts'

const FINDS = formSet('find finds finding found')
const AUXILIARY = UPOS.indexOf('AUX')
const SOMEBODY = formSet(
  'he she i we they police officers gardaí gardai firefighters rescuers searchers crews divers deputies troops soldiers',
)

/**
 * `Broughton found his herd stranded`, `police found the car near the quay`: what people find without a clause is a thing. A court
 * or a study may find so (`found him guilty`).
 */
export function isThingFound(
  r: Reading,
  cue: number,
  speaker: number | null,
  { start, end }: Piece,
): boolean {
  if (!FINDS.has(r.form[cue]!) || start <= cue || speaker === null) return false
  if (!SOMEBODY.has(r.form[speaker]!) && !isPerson(r, speaker)) return false
  for (let i = start; i < end; i++)
    if (r.quoted[i]! >= 0 || FINITE[r.xpos[i]!]! || r.upos[i] === AUXILIARY) return false
  return true
}
