import { FINITE, NOUNS, UPOS, WHO_OR_WHICH, XPOS } from '../../model/tags.ts'
import { NEARLY_ALWAYS_REPORTS, OFTEN_REPORTS } from './cue-rates.ts'
import { RELATIVE } from './cue-subject.ts'
import type { Piece } from './decode.ts'
import { type Frame, isInner } from './frame.ts'
import { formSet, hashForm } from './hash.ts'
import { isOfWhose, isRelativeObject } from './in-relative.ts'
import { endsWithItsSentence } from './next-sentence.ts'
import { isOwnWriting } from './participle-speaker.ts'
import type { Reading } from './reading.ts'
import { endsBeforeSource } from './trailing-source.ts'

const COMMA = XPOS.indexOf(',')
const BARE = XPOS.indexOf('VB')
const PARTICIPLE = XPOS.indexOf('VBN')
const CONJUNCTION = XPOS.indexOf('CC')
const ADPOSITION = UPOS.indexOf('ADP')
const ADVERB = UPOS.indexOf('ADV')
const MAY_HAVE_SUBJECT = new Set(
  (['NOUN', 'PROPN', 'PRON', 'NUM', 'ADV', 'CCONJ', 'DET', 'AUX', 'PART', 'X'] as const).map(tag =>
    UPOS.indexOf(tag),
  ),
)

/** A content with its end where the shape of the sentence, more than its words, puts it. */
export const mendEnd = (r: Reading, frame: Frame, piece: Piece): Piece =>
  mendedEnd(r, frame, endsBeforeSource(r, frame, piece))

const mendedEnd = (r: Reading, frame: Frame, piece: Piece): Piece =>
  endsAtColon(
    r,
    frame,
    endsAtMarks(
      r,
      frame,
      endsBeforeParallel(
        r,
        frame.cue,
        endsBeforeOthers(r, frame, endsInRelative(r, frame, endsWithItsSentence(r, frame.cue, piece))),
      ),
    ),
  )

const COLON = hashForm(':', 0, 1)
/** Does a quotation begin with a capital, and has it a verb? */
const isSentence = (r: Reading, span: number): boolean =>
  /^\p{Lu}/u.test(r.analysis.word(r.inner.first[span]!)) &&
  r.verbs[r.inner.last[span]!]! > r.verbs[r.inner.first[span]!]!
/** `promising a "full update" on Friday: | "We work day and night."`: behind words in marks a colon announces another utterance. */
function endsAtColon(r: Reading, { cue }: Frame, piece: Piece): Piece {
  const { start, end } = piece
  const last = r.quoted[end - 1]!
  if (start < cue || last < 0 || r.inner.last[last] !== end) return piece
  const colon = r.outer.first[last]! - 1
  const isOwn = hasMarks(r, start, colon) || (r.verbs[colon]! > r.verbs[start]! && isSentence(r, last))
  return colon > start + 1 && r.form[colon] === COLON && r.quoted[colon]! < 0 && isOwn
    ? { start, end: colon }
    : piece
}

/**
 * `Carrow, who said prices would fall, | now has doubts`; `The nurse who said the ward was locked | is a cousin`: what a
 * relative clause reports ends before the verb of the clause that it stands in.
 */
function endsInRelative(r: Reading, frame: Frame, piece: Piece): Piece {
  const { cue, subject } = frame
  const isWriting = isOwnWriting(r, cue, frame.sentenceFrom)
  const inRelative =
    subject.via === RELATIVE || (cue > 0 && WHO_OR_WHICH[r.xpos[cue - 1]!]!) || isOfWhose(r, cue) || isWriting
  const main = inRelative && piece.start > cue ? mainVerb(r, frame, piece) : -1
  if (main > piece.start + 1) return { start: piece.start, end: main }
  // `the law, which officials said | takes effect in May, | will apply`: the subject stands before the cue
  const isObject = r.quoted[piece.start]! < 0 && FINITE[r.xpos[piece.start]!]! && isRelativeObject(r, cue)
  const called = callEnd(r, frame, piece)
  if (called > 0) return { start: piece.start, end: called }
  const promise = promiseEnd(r, cue, piece)
  if (promise > 0) return { start: piece.start, end: promise }
  if (!(inRelative || isObject) || piece.start < cue) return piece
  let hasVerb = false
  for (let i = piece.start; i < piece.end; i++) {
    // `that the pump was cracked | reached the office`, taken for a participle
    const isPast = isWriting && hasVerb && r.xpos[i] === PARTICIPLE && r.xpos[i - 1] === PARTICIPLE
    if (isPast && !isInner(r, i)) return { start: piece.start, end: i }
    if (!FINITE[r.xpos[i]!] || isInner(r, i)) continue
    // `a woman who said she was a friend | said in an interview`
    if (
      inRelative &&
      hasVerb &&
      r.formRate[i] === NEARLY_ALWAYS_REPORTS &&
      r.upos[i + 1] === ADPOSITION &&
      NOUNS.has(r.upos[i - 1]!)
    )
      return { start: piece.start, end: i }
    const cut = hasVerb ? ownVerb(r, i, piece.start) : -1
    if (cut > piece.start) return { start: piece.start, end: cut }
    // `who threatened to quit, | and who has won`
    if (
      WHO_OR_WHICH[r.xpos[i - 1]!] &&
      r.xpos[i - 2] === CONJUNCTION &&
      inRelative &&
      r.xpos[i - 3] === COMMA &&
      i - 3 > piece.start
    )
      return { start: piece.start, end: i - 3 }
    hasVerb = true
  }
  return piece
}

const FOR = hashForm('for', 0, 3)
/** `Groups calling for an end to the war | had built stores`: behind a noun that is described its own verb follows what is called for; -1 elsewhere. */
function callEnd(r: Reading, { cue, sentenceFrom }: Frame, { start, end }: Piece): number {
  const isDescribing = r.xpos[cue] === GERUND && r.form[cue + 1] === FOR && NOUNS.has(r.upos[cue - 1]!)
  if (!isDescribing || start !== cue + 2 || r.verbs[cue] !== r.verbs[sentenceFrom]) return -1
  for (let i = start + 1; i < end; i++) {
    if (r.isInk[i] === 0 || r.quoted[i]! >= 0 || WHO_OR_WHICH[r.xpos[i]!]) return -1
    if (FINITE[r.xpos[i]!]) return i
  }
  return -1
}

const TO = XPOS.indexOf('TO')
const PRONOUN = XPOS.indexOf('PRP')
/** `The system he vowed to fix | has broken down`: behind a noun that the clause describes its own verb follows; -1 elsewhere. */
function promiseEnd(r: Reading, cue: number, { start, end }: Piece): number {
  const isContact =
    start === cue + 1 &&
    r.xpos[start] === TO &&
    cue > 1 &&
    r.xpos[cue - 1] === PRONOUN &&
    NOUNS.has(r.upos[cue - 2]!)
  if (!isContact) return -1
  for (let i = start + 2; i < end; i++) {
    if (r.isInk[i] === 0 || r.quoted[i]! >= 0) return -1
    if (FINITE[r.xpos[i]!]) return i
  }
  return -1
}

/**
 * `Villagers who say the dam leaks | have written to the king`: where the only finite verb left is an auxiliary, it is that of
 * the clause around, and the content's own passes for a noun; -1 elsewhere.
 */
function mainVerb(r: Reading, { cue, sentenceFrom, sentenceTo }: Frame, { start, end }: Piece): number {
  const who = cue - 1
  if (!WHO_OR_WHICH[r.xpos[who]!] || who === sentenceFrom || r.isInk[who - 1] === 0) return -1
  if (r.verbs[who] !== r.verbs[sentenceFrom] || r.verbs[sentenceTo]! - r.verbs[start]! !== 1) return -1
  for (let i = start + 2; i < end; i++)
    if (FINITE[r.xpos[i]!]) return HAVE.has(r.form[i]!) && r.xpos[i - 1] === PLURAL ? i : -1
  return -1
}
const HAVE = formSet('have has had')
const PLURAL = XPOS.indexOf('NNS')

/** Where a content has to end for the finite verb at `i` to be none of its own; -1 where it may well be. */
function ownVerb(r: Reading, i: number, start: number): number {
  let before = i - 1
  while (before > start && r.upos[before] === ADVERB && r.xpos[before - 1] === COMMA) before--
  if (r.xpos[before] === COMMA) return before
  // of two finite verbs side by side one is a noun, mostly the first: `his returns threatens`
  return MAY_HAVE_SUBJECT.has(r.upos[i - 1]!) || FINITE[r.xpos[i - 1]!] ? -1 : i
}

const CHARGES = formSet('charge claim allegation accusation suggestion assertion')
const INDEFINITE = formSet('a an')
const WITH = hashForm('with', 0, 4)
const WHILE = hashForm('while', 0, 5)
/** Tokens between `with` and its participle. Set by hand. */
const LONGEST_ASIDE = 8
/** `said he lost control, | with local papers claiming that`: behind the comma others speak. */
function endsBeforeOthers(r: Reading, { cue }: Frame, piece: Piece): Piece {
  if (piece.start < cue) return piece
  for (let i = piece.start + 2; i < piece.end; i++) {
    // `of burning the town, | a charge that its spokesman denied`
    if (
      CHARGES.has(r.form[i]!) &&
      INDEFINITE.has(r.form[i - 1]!) &&
      r.xpos[i - 2] === COMMA &&
      !isInner(r, i)
    )
      return i - 2 > piece.start ? { start: piece.start, end: i - 2 } : piece
    if (r.xpos[i - 1] !== COMMA || isInner(r, i)) continue
    // `called for a lull, | while voicing his concern`
    const isMeanwhileSaid = r.form[i] === WHILE && r.xpos[i + 1] === GERUND
    if (isMeanwhileSaid && r.formRate[i + 1]! >= OFTEN_REPORTS) return { start: piece.start, end: i - 1 }
    if (r.form[i] !== WITH) continue
    const stop = Math.min(piece.end, i + LONGEST_ASIDE)
    for (let at = i + 2; at < stop && r.isInk[at] === 1 && r.verbs[at + 1] === r.verbs[at]; at++)
      if (r.xpos[at] === GERUND && r.formRate[at]! >= OFTEN_REPORTS) return { start: piece.start, end: i - 1 }
  }
  return piece
}

const GERUND = XPOS.indexOf('VBG')
/** `saying that the rope had held | and blaming the guide`: a second participle goes on with what the speaker did. */
export function endsBeforeParallel(r: Reading, cue: number, piece: Piece): Piece {
  if (r.xpos[cue] !== GERUND || piece.start < cue) return piece
  for (let i = piece.start + 1; i + 1 < piece.end; i++) {
    if (r.xpos[i] !== CONJUNCTION || isInner(r, i) || r.verbs[i] === r.verbs[piece.start]) continue
    let next = i + 1
    while (next + 1 < piece.end && r.upos[next] === ADVERB) next++
    // `was running and jumping` has a participle before the conjunction as well
    if (r.xpos[next] !== GERUND || hasParticiple(r, piece.start, i)) continue
    return { start: piece.start, end: r.xpos[i - 1] === COMMA ? i - 1 : i }
  }
  return piece
}

function hasParticiple(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (r.xpos[i] === GERUND) return true
  return false
}

const BEHIND = formSet(
  'during amid on at monday tuesday wednesday thursday friday saturday sunday yesterday today -- - – —',
)
const CLAUSE_BEHIND = formSet('after before while when since')
/** `described the bill as a “disgrace” | during a visit`: when and where a phrase with marks was said is none of it. */
function endsAtMarks(r: Reading, { cue }: Frame, piece: Piece): Piece {
  if (piece.start < cue) return piece
  for (let i = piece.start; i < piece.end; i++) {
    if (!isInner(r, i)) {
      if (FINITE[r.xpos[i]!]) return piece
      continue
    }
    const quoted = r.quoted[i]!
    const end = r.inner.last[quoted]!
    let behind = end
    while (behind < piece.end && r.quoted[behind] === quoted) behind++
    if (behind >= piece.end) return piece
    // `asked him to explore “options” | on a board`
    if (r.xpos[r.outer.first[quoted]! - 1] === BARE) return piece
    const isBehind =
      isMeanwhile(r, cue, quoted, behind, piece.end) ||
      CLAUSE_BEHIND.has(r.form[behind]!) ||
      (BEHIND.has(r.form[behind]!) && !hasMarks(r, behind, piece.end))
    return isBehind ? { start: piece.start, end } : piece
  }
  return piece
}

const AS = hashForm('as', 0, 2)
/** `chanted “Sack the board” | as the players left`: what happens meanwhile, behind a quotation right behind its cue. */
const isMeanwhile = (r: Reading, cue: number, quoted: number, behind: number, end: number): boolean =>
  r.outer.first[quoted] === cue + 1 && r.form[behind] === AS && r.verbs[end]! > r.verbs[behind]!

function hasMarks(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (r.quoted[i]! >= 0) return true
  return false
}
