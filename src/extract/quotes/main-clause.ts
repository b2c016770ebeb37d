import { UPOS, XPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import type { Frame } from './frame.ts'
import { formSet, hashForm } from './hash.ts'
import type { Reading } from './reading.ts'

const COMMA = XPOS.indexOf(',')
const SUBORDINATES = formSet('while although though whereas despite')
const NOMINAL = new Set(
  (['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM'] as const).map(tag => UPOS.indexOf(tag)),
)

/** `While the army insists it is safe, | reports tell of harm`: what the clause that opens a sentence reports ends before the main clause. */
export function endsBeforeMain(r: Reading, { cue, sentenceFrom }: Frame, { start, end }: Piece): Piece {
  if (start < cue || !SUBORDINATES.has(r.form[sentenceFrom]!) || r.verbs[cue] !== r.verbs[sentenceFrom])
    return { start, end }
  // `Despite vows to tighten the rules, | cronyism and sloth have gone on`
  if ((r.upos[cue] === NOUN || r.form[cue - 1] === DESPITE) && !hasVerb(r, start, end))
    for (let i = start + 1; i + 1 < end; i++)
      if (r.xpos[i] === COMMA && r.quoted[i]! < 0)
        return { start, end: NOMINAL.has(r.upos[i + 1]!) ? i : end }
  for (let i = start + 1; i + 2 < end; i++) {
    if (r.xpos[i] !== COMMA || r.verbs[i] === r.verbs[start]) continue
    // `Despite Park saying it had “come a long way,” | others were glum`
    const span = r.quoted[i]!
    if (span >= 0 && i === r.inner.last[span]! - 1) {
      const behind = r.outer.last[span]!
      if (NOMINAL.has(r.upos[behind]!) && r.verbs[end]! > r.verbs[behind + 1]!) return { start, end: i + 1 }
    }
    if (span >= 0) continue
    if (NOMINAL.has(r.upos[i + 1]!) && r.verbs[end]! > r.verbs[i + 1]!) return { start, end: i }
  }
  return { start, end }
}

const NOUN = UPOS.indexOf('NOUN')
const DESPITE = hashForm('despite', 0, 7)
const hasVerb = (r: Reading, from: number, to: number): boolean => r.verbs[to] !== r.verbs[from]
