import { FINITE, NOUNS, UPOS, WHO_OR_WHICH, XPOS } from '../../model/tags.ts'
import { ASKED } from './adverbial.ts'
import { behindRole } from './apposed-role.ts'
import { behindAs } from './behind-as.ts'
import { MOSTLY_REPORTS } from './cue-rates.ts'
import type { Piece } from './decode.ts'
import { formSet, hashForm } from './hash.ts'
import { phraseStart } from './heads.ts'
import { behindHearer, behindThat, HEARS } from './hearer.ts'
import { isRelativeObject } from './in-relative.ts'
import { mendLeft } from './mend-left.ts'
import { LONGEST_NAMED, withNamed } from './named-subject.ts'
import { isNameInMarks } from './no-content.ts'
import {
  behindScene,
  fromDescribed,
  fromInfinitive,
  fromItsClause,
  fromOwnNoun,
  withLink,
} from './own-clause.ts'
import { withPointing } from './pointing-that.ts'
import { entityAt, type Reading } from './reading.ts'
import { withAddressee } from './request.ts'
import { behindSourceName, withConcession } from './source-start.ts'
import { behindNarration, behindSaidDay, withSubject } from './start-subject.ts'
import { fromPhrase } from './within-phrase.ts'

const COMMA = XPOS.indexOf(',')
const THAT = hashForm('that', 0, 4)
/** Longest aside, in tokens, between `that` and the quotation that goes on from it. */
const LONGEST_ASIDE = 15

/** A content with its start where the shape of the sentence, more than its words, puts it. */
export const mendStart = (r: Reading, cue: number, speaker: number | null, piece: Piece): Piece =>
  piece.end <= cue ? mendLeft(r, cue, piece) : mendRight(r, cue, speaker, piece)

function mendRight(r: Reading, cue: number, speaker: number | null, content: Piece): Piece {
  let piece = withAntecedent(
    r,
    cue,
    fromOwnThat(r, cue, behindScene(r, cue, fromOwnNoun(r, cue, fromInfinitive(r, cue, content)))),
  )
  piece = withClause(r, cue, speaker, piece)
  piece = withNamed(r, cue, speaker, fromDescribed(r, cue, speaker, piece))
  piece = behindRole(r, cue, fromSource(r, cue, behindApposition(r, speaker, piece)))
  // what stands between the cue and what is said
  piece = fromThat(r, cue, behindNarration(r, cue, piece))
  piece = behindSaidDay(
    r,
    cue,
    withSubject(r, cue, speaker, behindProgramme(r, cue, fromClause(r, cue, piece))),
  )
  piece = behindHearer(r, cue, behindAs(r, cue, withPeriod(r, cue, piece)))
  piece = fromPhrase(r, cue, speaker, withLink(r, cue, fromItsClause(r, cue, withConcession(r, cue, piece))))
  piece = behindSourceName(r, cue, piece)
  return withPointing(r, cue, withVerb(r, cue, withAddressee(r, cue, behindThat(r, cue, piece))))
}

/** `the dam, which engineers warn | is unsafe, was opened`: the verb right behind the cue has its subject before it. */
const withVerb = (r: Reading, cue: number, { start, end }: Piece): Piece =>
  start === cue + 2 && FINITE[r.xpos[cue + 1]!] && isRelativeObject(r, cue)
    ? { start: cue + 1, end }
    : { start, end }

/** `According to the coach, Ali Reza, the match was lost`: a name set off right behind the speaker is the speaker's. */
function behindApposition(r: Reading, speaker: number | null, { start, end }: Piece): Piece {
  const whole = { start, end }
  if (speaker === null || start !== speaker + 2 || r.xpos[start - 1] !== COMMA) return whole
  const name = entityAt(r, start)
  if (name?.type !== 'PER' || name.last + 1 >= end || r.xpos[name.last] !== COMMA) return whole
  return { start: name.last + 1, end }
}

const TO = XPOS.indexOf('TO')
/** `said coal threatened | to ruin the town`: an infinitive hangs on the verb before it, which is said too. */
function fromClause(r: Reading, cue: number, { start, end }: Piece): Piece {
  const verb = start - 1
  const isHung = r.xpos[start] === TO && FINITE[r.xpos[verb]!]! && r.quoted[start]! < 0
  if (!isHung || verb - cue < 2 || verb - cue > LONGEST_NAMED || r.formRate[cue]! < MOSTLY_REPORTS)
    return { start, end }
  for (let i = cue + 1; i < verb; i++)
    if (r.isInk[i] === 0 || r.quoted[i]! >= 0 || r.verbs[i + 1] !== r.verbs[i]) return { start, end }
  return { start: cue + 1, end }
}

/** `told CBC's “The Week” | they would try again`, `said on “The Week” in May that | he would`: a programme that hears it. */
function behindProgramme(r: Reading, cue: number, { start, end }: Piece): Piece {
  const span = r.quoted[start]!
  if (span < 0 || r.inner.first[span] !== start || start < cue || start - cue > LONGEST_NAMED)
    return { start, end }
  const behind = r.outer.last[span]!
  if (behind + 1 >= end || r.verbs[end] === r.verbs[behind] || !isNameInMarks(r, start, r.inner.last[span]!))
    return { start, end }
  for (let i = behind; i < Math.min(end - 1, behind + LONGEST_DAY) && r.isInk[i] === 1; i++)
    if (r.form[i] === THAT) return { start: i + 1, end }
  return HEARS.has(r.form[cue]!) && r.xpos[behind] === PRONOUN ? { start: behind, end } : { start, end }
}
const PRONOUN = XPOS.indexOf('PRP')
/** Tokens of `in May` before its `that`. Set by hand. */
const LONGEST_DAY = 4

const SUBORDINATES = formSet('when if although though because while as after before since once until unless')
/** Tokens of a clause before what is said, and of one that a verb opens it with. Set by hand. */
const LONGEST_CLAUSE = 25
/** `said when he began to think of it, | he thought otherwise`, `said in June the results confirm that | it is late`: a clause right behind the cue is said too. */
function withClause(r: Reading, cue: number, speaker: number | null, { start, end }: Piece): Piece {
  const first = behindMonth(r, cue + 1)
  const isClause =
    r.xpos[start - 1] === COMMA &&
    SUBORDINATES.has(r.form[first]!) &&
    r.isInk[first + 1] === 1 &&
    !ASKED.has(r.form[first + 1]!)
  const isReport =
    r.form[start - 1] === THAT && start - 2 > first && isVerb(r, start - 2) && !HEARS.has(r.form[cue]!)
  if (!(isClause || isReport) || speaker === null || speaker > cue || r.formRate[cue]! < MOSTLY_REPORTS)
    return { start, end }
  if (start - cue > LONGEST_CLAUSE || r.quoted[start]! >= 0 || r.xpos[cue] === GERUND) return { start, end }
  for (let i = first; i < start - 1; i++)
    if (r.quoted[i]! >= 0 || (r.isInk[i] === 0 && (i === first || !isClause))) return { start, end }
  return { start: first, end }
}
/** `confirm`, which the tagger takes for an infinitive; a cue that nearly always reports has its own clause */
const isVerb = (r: Reading, i: number): boolean =>
  (FINITE[r.xpos[i]!]! || r.xpos[i] === BARE) && r.entity[i]! < 0 && r.formRate[i]! < MOSTLY_REPORTS
const BARE = XPOS.indexOf('VB')
const GERUND = XPOS.indexOf('VBG')
const MONTHS = formSet(
  'january february march april may june july august september october november december',
)
/** `in June`, `on Monday`, `Monday` */
function behindMonth(r: Reading, at: number): number {
  const day = r.upos[at] === ADP ? at + 1 : at
  return MONTHS.has(r.form[day]!) || SAID_DAYS.has(r.form[day]!) ? day + 1 : at
}
const SAID_DAYS = formSet('monday tuesday wednesday thursday friday saturday sunday yesterday today')

const ACCORDING = hashForm('according', 0, 9)
const LONGEST_ADJUNCT = 15
const OPENS_ADJUNCT = new Set((['ADP', 'SCONJ', 'ADV'] as const).map(tag => UPOS.indexOf(tag)))
/** `According to the mayor, | after the storm, she called`: all behind the comma of the source is according to it. */
function fromSource(r: Reading, cue: number, { start, end }: Piece): Piece {
  if (r.form[cue] !== ACCORDING || start < cue || r.xpos[start - 1] !== COMMA) return { start, end }
  let comma = cue + 1
  while (comma < start && r.xpos[comma] !== COMMA) comma++
  const isAdjunct =
    comma + 1 < start && start - comma <= LONGEST_ADJUNCT && OPENS_ADJUNCT.has(r.upos[comma + 1]!)
  if (!isAdjunct) return { start, end }
  for (let i = comma + 1; i < start; i++) if (r.quoted[i]! >= 0) return { start, end }
  return { start: comma + 1, end }
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

const SUBORDINATE = XPOS.indexOf('IN')
/** `told me | one of their problems is`: nothing that follows a pronoun who hears it is left out. */
function isBehindHearer(r: Reading, cue: number, start: number): boolean {
  if (
    !HEARS.has(r.form[cue]!) ||
    !OBJECTS.has(r.form[cue + 1]!) ||
    start - cue < 3 ||
    start - cue > LONGEST_BEHIND
  )
    return false
  for (let i = cue + 2; i < start; i++)
    if (r.isInk[i] === 0 || r.quoted[i]! >= 0 || r.form[i] === THAT || r.verbs[i + 1] !== r.verbs[i])
      return false
  return r.upos[cue + 2] !== ADP
}
const OBJECTS = formSet('me us him them you')

/** Tokens between `that` and a start behind it. Set by hand. */
const LONGEST_BEHIND = 10
/** `was told that successive | councils had failed`, `said that Orr's half- | finished bridge would stand`: nothing before the first verb is left out behind `that`. */
function fromOwnThat(r: Reading, cue: number, { start, end }: Piece): Piece {
  if (isBehindHearer(r, cue, start)) return { start: cue + 2, end }
  // behind whoever hears it, whatever the tagger takes it for
  const isHeard = HEARS.has(r.form[cue]!) && r.entity[start - 1]! >= 0
  const isThat = start > cue + 1 && r.form[start] === THAT && (isHeard || r.xpos[start] === SUBORDINATE)
  if (isThat && start + 2 < end && r.quoted[start]! < 0) return { start: start + 1, end }
  for (let i = start - 1; i > Math.max(cue, start - 1 - LONGEST_BEHIND); i--) {
    const isHearer = r.form[start - 1] !== THAT && HEARS.has(r.form[cue]!) && r.entity[i - 1]! >= 0
    const opens = r.xpos[i] === SUBORDINATE || isHearer
    if (r.form[i] === THAT && opens) return { start: i + 1, end }
    const isJoined = r.end[i] === r.start[i + 1]
    if ((r.isInk[i] === 0 && !isJoined) || r.quoted[i]! >= 0 || r.verbs[i + 1] !== r.verbs[i]) break
  }
  return { start, end }
}

/** `said on Monday the nets | that kill dolphins would be banned`: a relative clause has its noun with it. */
function withAntecedent(r: Reading, cue: number, piece: Piece): Piece {
  const { start, end } = piece
  const isRelative =
    start > cue + 1 &&
    WHO_OR_WHICH[r.xpos[start]!]! &&
    FINITE[r.xpos[start + 1]!]! &&
    NOUNS.has(r.upos[start - 1]!) &&
    !HEARS.has(r.form[cue]!)
  if (!isRelative || r.verbs[end]! - r.verbs[start]! < 2) return piece
  return { start: phraseStart(r, start - 1, cue + 1), end }
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
