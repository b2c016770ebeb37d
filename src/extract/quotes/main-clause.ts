import { UPOS, XPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import type { Frame } from './frame.ts'
import { formSet } from './hash.ts'
import type { Reading } from './reading.ts'

const COMMA = XPOS.indexOf(',')
const SUBORDINATES = formSet('while although though whereas')
const NOMINAL = new Set(
  (['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM'] as const).map(tag => UPOS.indexOf(tag)),
)

/** `While the army insists it is safe, | reports tell of harm`: what the clause that opens a sentence reports ends before the main clause. */
export function endsBeforeMain(r: Reading, { cue, sentenceFrom }: Frame, { start, end }: Piece): Piece {
  if (start < cue || !SUBORDINATES.has(r.form[sentenceFrom]!) || r.verbs[cue] !== r.verbs[sentenceFrom])
    return { start, end }
  for (let i = start + 1; i + 2 < end; i++) {
    if (r.quoted[i]! >= 0 || r.xpos[i] !== COMMA || r.verbs[i] === r.verbs[start]) continue
    if (NOMINAL.has(r.upos[i + 1]!) && r.verbs[end]! > r.verbs[i + 1]!) return { start, end: i }
  }
  return { start, end }
}
