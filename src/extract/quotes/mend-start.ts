import { UPOS, XPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import { formSet, hashForm } from './hash.ts'
import { mendLeft } from './mend-left.ts'
import type { Reading } from './reading.ts'
import { withAddressee } from './request.ts'
import { behindNarration, behindSaidDay, withSubject } from './start-subject.ts'

const COMMA = XPOS.indexOf(',')
const THAT = hashForm('that', 0, 4)
/** Longest aside, in tokens, between `that` and the quotation that goes on from it. */
const LONGEST_ASIDE = 15

/** A content with its start where the shape of the sentence, more than its words, puts it. */
export const mendStart = (r: Reading, cue: number, speaker: number | null, piece: Piece): Piece =>
  piece.end <= cue ? mendLeft(r, cue, piece) : mendRight(r, cue, speaker, piece)

const mendRight = (r: Reading, cue: number, speaker: number | null, piece: Piece): Piece =>
  withAddressee(
    r,
    cue,
    behindHearer(
      r,
      cue,
      withPeriod(
        r,
        cue,
        behindCue(r, cue, speaker, behindApposition(r, speaker, withModifiers(r, cue, piece))),
      ),
    ),
  )

/** What stands between the cue and what is said. */
const behindCue = (r: Reading, cue: number, speaker: number | null, piece: Piece): Piece =>
  behindSaidDay(r, cue, withSubject(r, cue, speaker, fromThat(r, cue, behindNarration(r, cue, piece))))

/** `According to the coach, Ali Reza, the match was lost`: a name set off right behind the speaker is the speaker's. */
function behindApposition(r: Reading, speaker: number | null, { start, end }: Piece): Piece {
  const whole = { start, end }
  if (speaker === null || start !== speaker + 2 || r.xpos[start - 1] !== COMMA) return whole
  const name = r.entity[start]! < 0 ? undefined : r.analysis.entities[r.entity[start]!]
  if (name?.type !== 'PER' || name.last + 1 >= end || r.xpos[name.last] !== COMMA) return whole
  return { start: name.last + 1, end }
}

const PERIODS = formSet('decade decades year years century centuries month months weeks')
const LONGEST_PERIOD = 7
/** `said | in the past decade, the province has built`: over which years something came about is said too. */
function withPeriod(r: Reading, cue: number, { start, end }: Piece): Piece {
  const isBehind = r.xpos[start - 1] === COMMA && r.upos[cue + 1] === ADP && start - cue - 2 <= LONGEST_PERIOD
  if (!isBehind || start < cue + 4 || !PERIODS.has(r.form[start - 2]!)) return { start, end }
  for (let i = cue + 1; i < start - 1; i++)
    if (r.isInk[i] === 0 || r.quoted[i]! >= 0 || r.verbs[i + 1] !== r.verbs[i]) return { start, end }
  return { start: cue + 1, end }
}
const ADP = UPOS.indexOf('ADP')

const TELL = formSet('tell tells told telling')
const OPENS_CLAUSE = new Set((['DET', 'PRON', 'SCONJ'] as const).map(tag => UPOS.indexOf(tag)))
/** `tell Delta News | every claim will be paid`: a name right behind the cue, before what opens a clause, is told. */
function behindHearer(r: Reading, cue: number, { start, end }: Piece): Piece {
  const that = thatBehindHearer(r, cue, start)
  if (that > start && that + 1 < end) return { start: that + 1, end }
  const name = r.entity[start]! < 0 ? undefined : r.analysis.entities[r.entity[start]!]
  const isTold =
    start === cue + 1 &&
    TELL.has(r.form[cue]!) &&
    name !== undefined &&
    name.last < end &&
    OPENS_CLAUSE.has(r.upos[name.last]!) &&
    r.verbs[end]! > r.verbs[name.last]!
  return isTold ? { start: name.last, end } : { start, end }
}

/** Tokens of the longest hearer. Set by hand. */
const LONGEST_HEARER = 6
/** `told reporters | that`: the `that` behind whoever is told; -1 where none is. */
function thatBehindHearer(r: Reading, cue: number, start: number): number {
  if (!TELL.has(r.form[cue]!) || start !== cue + 1) return -1
  for (let i = start; i < Math.min(r.count, start + LONGEST_HEARER); i++) {
    // `told reporters that cover the court to leave`; of two verbs side by side the first is a noun: `that talks had`
    if (r.form[i] === THAT)
      return r.verbs[i + 3]! - r.verbs[i + 1]! === 1 && r.verbs[i + 2]! > r.verbs[i + 1]! ? -1 : i
    if (r.isInk[i] === 0 || r.verbs[i + 1] !== r.verbs[i] || r.upos[i] === ADP || r.quoted[i]! >= 0) return -1
  }
  return -1
}

const SUBORDINATE = XPOS.indexOf('IN')
const MODIFIERS = new Set((['ADJ', 'DET', 'ADV', 'NUM'] as const).map(tag => UPOS.indexOf(tag)))
/** Tokens between `that` and a start behind it: modifiers of the first noun. Set by hand. */
const LONGEST_MODIFIER = 3
/** `was told that successive | councils had failed`: nothing that describes the first noun is left out behind `that`. */
function withModifiers(r: Reading, cue: number, { start, end }: Piece): Piece {
  for (let i = start - 1; i > Math.max(cue, start - 1 - LONGEST_MODIFIER); i--) {
    if (r.form[i] === THAT && r.xpos[i] === SUBORDINATE) return { start: i + 1, end }
    if (!MODIFIERS.has(r.upos[i]!) || r.quoted[i]! >= 0) break
  }
  return { start, end }
}

/** `told the court that, over five months, "nobody called"`: what stands between `that` and the quotation is said too. */
function fromThat(r: Reading, cue: number, piece: Piece): Piece {
  const quoted = r.quoted[piece.start]!
  if (quoted < 0 || r.inner.first[quoted] !== piece.start) return piece
  const mark = r.outer.first[quoted]!
  if (r.xpos[mark - 1] !== COMMA) return piece
  const low = Math.max(cue, r.analysis.sentences.first[r.sentence[mark]!]!, mark - LONGEST_ASIDE)
  for (let i = mark - 2; i > low; i--) {
    if (r.form[i] !== THAT) continue
    return r.xpos[i + 1] === COMMA && r.verbs[mark] === r.verbs[i] ? { start: i + 2, end: piece.end } : piece
  }
  return piece
}
