import { UPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import { formSet, hashForm } from './hash.ts'
import type { Reading } from './reading.ts'

const ACCORDING = hashForm('according', 0, 9)
const LINKS = formSet('because that since although though but')
const CONJUNCTION = UPOS.indexOf('SCONJ')

/** `I bring it up, because according to the army the war is won`: what a conjunction ties a source to stands behind it. */
export const isBeforeLink = (r: Reading, cue: number, { end }: Piece): boolean =>
  end < cue && r.form[cue] === ACCORDING && (LINKS.has(r.form[cue - 1]!) || r.upos[cue - 1] === CONJUNCTION)
