import { UPOS, XPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import { isInner } from './frame.ts'
import { formSet } from './hash.ts'
import type { Reading } from './reading.ts'

const COMMA = XPOS.indexOf(',')
const CONJUNCTION = XPOS.indexOf('CC')
const MODAL = XPOS.indexOf('MD')
const PAST = XPOS.indexOf('VBD')
const ADVERB = UPOS.indexOf('ADV')
const OR = formSet('or nor')
/** `would have opened and enhanced` */
const HAVE = formSet('have')
/** What a verb takes; `enhanced lending` may be a noun with its participle. */
const TAKES = new Set(
  (['DET', 'PRON', 'PART', 'ADP', 'PROPN', 'SCONJ'] as const).map(tag => UPOS.indexOf(tag)),
)
/** Past forms that go on with what was said: `would sail and had food`. */
const STATES = formSet('was were had did')

/**
 * `said it would not raise its offer | and waived its right`: behind a modal a past verb that a conjunction joins is none of its
 * clause, but the next thing that the speaker did.
 */
export function endsBeforeOwnVerb(r: Reading, cue: number, { start, end }: Piece): Piece {
  if (start < cue || r.quoted[start]! >= 0 || r.xpos[cue] !== PAST) return { start, end }
  let modals = 0
  for (let i = start; i < end; i++) {
    if (r.xpos[i] === CONJUNCTION && modals > 0 && !isInner(r, i) && !OR.has(r.form[i]!)) {
      let verb = i + 1
      while (verb < end && r.upos[verb] === ADVERB) verb++
      const isVerb = r.xpos[verb] === PAST && !STATES.has(r.form[verb]!) && TAKES.has(r.upos[verb + 1]!)
      if (isVerb && verb + 1 < end) return { start, end: r.xpos[i - 1] === COMMA ? i - 1 : i }
    }
    if (r.verbs[i + 1] === r.verbs[i]) continue
    if (r.xpos[i] !== MODAL || HAVE.has(r.form[i + 1]!)) return { start, end }
    modals++
  }
  return { start, end }
}
