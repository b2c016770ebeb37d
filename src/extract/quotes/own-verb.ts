import { UPOS, XPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import { isInner } from './frame.ts'
import { formSet } from './hash.ts'
import type { Reading } from './reading.ts'

const COMMA = XPOS.indexOf(',')
const CONJUNCTION = XPOS.indexOf('CC')
const MODAL = XPOS.indexOf('MD')
const PAST = XPOS.indexOf('VBD')
const PARTICIPLE = XPOS.indexOf('VBG')
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

/** Verbs that tell a phrase rather than a clause. */
const TELLS_PHRASE = formSet(
  'suggested proposed offered demanded highlighted stressed cited outlined described detailed reported announced posted unveiled expressed voiced lamented welcomed hailed praised criticised criticized condemned denounced',
)
/** Verbs that say of what somebody is charged, in a phrase. */
const CHARGES = formSet('accused blamed')
/** What a phrase without a verb of its own begins with: `reported a loss of $3 million`. */
const OPENS_PHRASE = new Set((['DET', 'NUM', 'ADJ', 'NOUN'] as const).map(tag => UPOS.indexOf(tag)))

/**
 * `said it would not raise its offer | and waived its right`, `reported a rise in profit | and raised its forecast`: behind a modal, and
 * in a phrase without a verb, a past verb that a conjunction joins is none of its clause, but the next thing that the speaker did;
 * so is one behind a comma after a participle: `refused, saying he was ill, | and sent them home`.
 */
export function endsBeforeOwnVerb(r: Reading, cue: number, piece: Piece): Piece {
  const { start, end } = piece
  if (start < cue || r.quoted[start]! >= 0) return piece
  const isAside = r.xpos[cue] === PARTICIPLE && r.xpos[cue - 1] === COMMA
  if (r.xpos[cue] !== PAST && !isAside) return piece
  const isPhrase = !isAside && CHARGES.has(r.form[cue]!)
  let mayEnd = isPhrase || (!isAside && TELLS_PHRASE.has(r.form[cue]!) && OPENS_PHRASE.has(r.upos[start]!))
  for (let i = start; i < end; i++) {
    const ends = isAside ? r.xpos[i - 1] === COMMA : mayEnd
    if (ends && isOwnVerb(r, i, end, isPhrase))
      return { start, end: withoutMark(r, r.xpos[i - 1] === COMMA ? i - 1 : i) }
    if (r.verbs[i + 1] === r.verbs[i] || isAside) continue
    if (r.xpos[i] !== MODAL || HAVE.has(r.form[i + 1]!)) return piece
    mayEnd = true
  }
  return piece
}

/** The end of a content that ends with a quotation is that of its words. */
function withoutMark(r: Reading, end: number): number {
  const quoted = r.quoted[end - 1]!
  return quoted >= 0 && r.outer.last[quoted] === end ? r.inner.last[quoted]! : end
}

/** Is token `i` a conjunction with a past verb behind it that takes something? */
function isOwnVerb(r: Reading, i: number, end: number, isPhrase: boolean): boolean {
  if (r.xpos[i] !== CONJUNCTION || isInner(r, i) || OR.has(r.form[i]!)) return false
  let verb = i + 1
  while (verb < end && r.upos[verb] === ADVERB) verb++
  // `accused Orr of lying and | was fined`
  if (isPhrase && r.xpos[verb] === PAST && STATES.has(r.form[verb]!)) return true
  const isVerb = r.xpos[verb] === PAST && !STATES.has(r.form[verb]!) && TAKES.has(r.upos[verb + 1]!)
  return isVerb && verb + 1 < end
}
