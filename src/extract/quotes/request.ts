import { NOUNS, UPOS, XPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import { formSet, hashForm } from './hash.ts'
import type { Reading } from './reading.ts'
import { ROLES } from './role-forms.ts'

const TO = XPOS.indexOf('TO')
const ADP = UPOS.indexOf('ADP')
const COMMA = XPOS.indexOf(',')
/** `called on the mayor to resign`: what stands between the verb and whom it asks. */
const LINKS = formSet('on upon for')
/** Longest addressee, in tokens. */
const LONGEST_ADDRESSEE = 12
const VERBAL = new Set((['VERB', 'AUX', 'SCONJ', 'PUNCT'] as const).map(tag => UPOS.indexOf(tag)))
/** Where and when something is asked, not what. */
const OCCASIONS = formSet(
  'sermon statement speech letter interview address briefing meeting email post tweet monday tuesday wednesday thursday friday saturday sunday',
)

/** The infinitive that a content opens with, -1 where it opens otherwise. */
function infinitiveOf(r: Reading, { start, end }: Piece): number {
  if (r.xpos[start] === TO) return start
  return start > 0 && r.xpos[start - 1] === TO && start < end ? start - 1 : -1
}

/** The first token of whom a cue asks to do something, -1 where nobody stands between the cue and the infinitive. */
function addresseeOf(r: Reading, cue: number, infinitive: number): number {
  let first = cue + 1
  if (first < infinitive && LINKS.has(r.form[first]!)) first++
  // `agreed on Friday to go on`
  if (first >= infinitive || DAYS.has(r.form[first]!)) return -1
  if (infinitive - first > LONGEST_ADDRESSEE || r.upos[first] === ADP) return -1
  for (let i = first; i < infinitive; i++) if (VERBAL.has(r.upos[i]!) || r.quoted[i]! >= 0) return -1
  return first
}

/** `told priests | to open their barns`: what is asked has whoever is to do it in it. */
export function withAddressee(r: Reading, cue: number, piece: Piece): Piece {
  if (piece.start <= cue) return piece
  const infinitive = infinitiveOf(r, piece)
  if (infinitive < 0) return behindRequest(r, cue, toInfinitive(r, cue, withTitle(r, cue, piece)))
  const first = addresseeOf(r, cue, infinitive)
  return first < 0 ? piece : { start: first, end: withoutOccasion(r, infinitive, piece.end) }
}

/** `called on the mayor to resign | on Friday`, of a content that has its addressee already. */
function behindRequest(r: Reading, cue: number, piece: Piece): Piece {
  const { start, end } = piece
  const isDated = DAYS.has(r.form[end - 1]!) && r.form[end - 2] === ON && r.verbs[end] === r.verbs[start]
  return isDated && asksFor(r, cue, piece) ? { start, end: end - 2 } : piece
}
const DAYS = formSet('monday tuesday wednesday thursday friday saturday sunday')
const ON = hashForm('on', 0, 2)

const LONGEST_TITLE = 3
/** `asked aide | Kelly Conrad to talk`: the title belongs to whom it asks. */
function withTitle(r: Reading, cue: number, piece: Piece): Piece {
  const { start, end } = piece
  const isAddressed = start - cue - 1 <= LONGEST_TITLE && r.entity[start]! >= 0 && asksFor(r, cue, piece)
  if (!isAddressed) return piece
  for (let i = cue + 1; i < start; i++) if (!isTitle(r, i) || r.quoted[i]! >= 0) return piece
  return { start: cue + 1, end }
}
/** Tokens of what describes whom a cue asks. Set by hand. */
const LONGEST_ASIDE = 16
const BARE = XPOS.indexOf('VB')
/** `urged Lee Park and Ann Orr, | the head of the union, to act`: what is asked stands behind an aside. */
function toInfinitive(r: Reading, cue: number, piece: Piece): Piece {
  const { start, end } = piece
  if (!REQUESTS.has(r.form[cue]!) || r.xpos[end] !== COMMA || r.verbs[end] !== r.verbs[start]) return piece
  for (let i = start; i < end; i++) if (r.xpos[i] === TO) return piece
  const stop = r.analysis.sentences.first[r.sentence[cue]! + 1]!
  for (let i = end + 1; i + 1 < Math.min(stop, end + LONGEST_ASIDE); i++) {
    if (r.quoted[i]! >= 0 || r.verbs[i + 1] !== r.verbs[i]) return piece
    if (r.xpos[i - 1] !== COMMA || r.xpos[i] !== TO || r.xpos[i + 1] !== BARE) continue
    let last = stop
    while (last > i && r.isInk[last - 1] === 0) last--
    return { start, end: last }
  }
  return piece
}

const isTitle = (r: Reading, i: number): boolean => TITLE.has(r.upos[i]!) || ROLES.has(r.form[i]!)
const TITLE = new Set((['NOUN', 'PROPN', 'ADJ', 'DET'] as const).map(tag => UPOS.indexOf(tag)))

const WHEN = XPOS.map(tag => tag === 'WRB' || tag === 'WP' || tag === 'WDT')

const REQUESTS = formSet(
  'tell tells told telling ask asks asked asking urge urges urged urging call calls called calling order orders ordered ordering beg begs begged begging advise advises advised advising warn warns warned warning instruct instructs instructed encourage encourages encouraged encouraging implore implored request requests requested demand demands demanded direct directed command commanded plead pleaded appeal appealed appealing remind reminded invite invited press pressed push pushed',
)
/** Does the cue want somebody to do something: `asked the mayor to leave`, of a content with its addressee? */
export function asksFor(r: Reading, cue: number, { start, end }: Piece): boolean {
  if (start <= cue || !REQUESTS.has(r.form[cue]!)) return false
  const stop = Math.min(end, start + LONGEST_ADDRESSEE)
  for (let i = Math.max(cue + 1, start - 1); i < stop; i++) {
    if (r.xpos[i] === TO) return true
    // `told the press a decision on when to vote`
    if (i >= start && (VERBAL.has(r.upos[i]!) || WHEN[r.xpos[i]!])) return false
  }
  return false
}

/** `to open their barns | in a sermon at Easter`: the end without the occasion of the request. */
function withoutOccasion(r: Reading, from: number, end: number): number {
  for (let i = end - 1; i > from + 2; i--) {
    if (r.isInk[i] === 0 && r.xpos[i] !== COMMA) return end
    // `an email account` is no email
    if (!OCCASIONS.has(r.form[i]!) || (i + 1 < end && NOUNS.has(r.upos[i + 1]!))) continue
    let at = i - 1
    while (at > from + 2 && r.upos[at] !== ADP && !VERBAL.has(r.upos[at]!)) at--
    return r.upos[at] === ADP && i - at <= 3 ? at : end
  }
  return end
}
