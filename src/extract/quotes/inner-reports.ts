import { NOUNS, UPOS, XPOS } from '../../model/tags.ts'
import { MOSTLY_REPORTS, NEARLY_ALWAYS_REPORTS } from './cue-rates.ts'
import type { Piece } from './decode.ts'
import { formSet, hashForm } from './hash.ts'
import { phraseStart } from './heads.ts'
import type { Reading } from './reading.ts'
import type { Report } from './report.ts'

const GERUND = XPOS.indexOf('VBG')
const COMMA = XPOS.indexOf(',')
const CONJUNCTION = XPOS.indexOf('CC')
const ADVERB = UPOS.indexOf('ADV')
const LINKS = formSet('before after while whilst by')
/** Tokens that must be left of a content when the report inside it is cut off. */
const BY = hashForm('by', 0, 2)
const SHORTEST = 2

/**
 * Cuts contents that run over what their speaker says next (`told the host that it was sad, | before noting that`), or over
 * a quotation with a cue of its own (`said she was stopped by a man who took off his hat | and said, "…"`).
 */
export function cutAtInner(r: Reading, reports: readonly Report[]): Report[] {
  return reports.map((report, index) => {
    const pieces = report.pieces.map(piece => {
      let end = piece.end
      for (let other = index + 1; other < reports.length && reports[other]!.cue < end; other++) {
        const inner = reports[other]!
        if (inner.cue < piece.start) continue
        const cut = cutBefore(r, report, inner, piece)
        if (cut > 0) end = Math.min(end, cut)
      }
      return end - piece.start >= SHORTEST ? { start: piece.start, end } : piece
    })
    return { ...report, pieces }
  })
}

/** Where a content ends before another report in it, 0 where that is part of what is said. */
function cutBefore(r: Reading, outer: Report, inner: Report, piece: Piece): number {
  let at = inner.cue
  while (at > piece.start && r.upos[at - 1] === ADVERB) at--
  const link = at - 1
  if (link <= piece.start) return 0
  const goesOn = r.xpos[inner.cue] === GERUND && (inner.speaker === null || inner.speaker === outer.speaker)
  // `expects the host to join in | by calling him out`: behind a clause of its own the means belongs to it
  const isMeans = r.form[link] === BY && r.verbs[link]! > r.verbs[piece.start]!
  const isLinked = (LINKS.has(r.form[link]!) && !isMeans) || r.xpos[link] === COMMA
  if (goesOn && isLinked && outer.cue < piece.start)
    return withoutComma(r, r.xpos[link] === COMMA ? at : link)
  // `said X but complained that Y`: the verb behind the conjunction has the speaker of the first
  const isShared = inner.speaker !== null && inner.speaker === outer.speaker && inner.speaker < outer.cue
  if (isShared && outer.cue < piece.start && r.xpos[link] === CONJUNCTION) return withoutComma(r, link)
  const own = ownClause(r, outer, inner, piece.start) || mainClause(r, outer, inner, piece.start)
  if (own > 0 && outer.cue < piece.start) return own
  const quotes = inner.pieces.some(
    ({ start, end }) => start > inner.cue && isWhole(r, start, end) && end === piece.end,
  )
  return quotes && !isWhole(r, piece.start, piece.end) && r.xpos[link] === CONJUNCTION
    ? withoutComma(r, link)
    : 0
}

const withoutComma = (r: Reading, end: number): number => (r.xpos[end - 1] === COMMA ? end - 1 : end)

/** Is a content exactly one quotation? */
function isWhole(r: Reading, start: number, end: number): boolean {
  const span = r.quoted[start]!
  return span >= 0 && r.inner.first[span] === start && r.inner.last[span] === end
}

/** `said one diplomat, adding that`: a participle without a subject has that of the report before it in its sentence. */
export function shareSpeakers(r: Reading, reports: readonly Report[]): Report[] {
  const sorted = [...reports].sort((a, b) => a.cue - b.cue)
  return sorted.map((report, index) => {
    const previous = sorted[index - 1]
    const shares =
      report.speaker === null &&
      r.xpos[report.cue] === GERUND &&
      previous !== undefined &&
      previous.speaker !== null &&
      r.sentence[previous.cue] === r.sentence[report.cue]
    if (shares) return { ...report, speaker: previous.speaker, speakerLead: previous.speakerLead }
    return previous && isNextVerb(r, report, previous) ? withSharedSubject(report, previous) : report
  })
}

/** `Orr notes that X, | but said Lee Park “wins”`: behind a conjunction what follows the verb is no speaker, but the subject of what is said. */
const isNextVerb = (r: Reading, { cue, speaker, pieces }: Report, previous: Report): boolean =>
  r.xpos[cue - 1] === CONJUNCTION &&
  r.sentence[previous.cue] === r.sentence[cue] &&
  previous.speaker !== null &&
  previous.speaker < previous.cue &&
  speaker !== null &&
  speaker > cue &&
  pieces.length === 1 &&
  pieces[0]!.start > speaker
const withSharedSubject = (report: Report, { speaker, speakerLead }: Report): Report => ({
  ...report,
  speaker,
  speakerLead,
  pieces: report.pieces.map(({ end }) => ({ start: report.cue + 1, end })),
})

const SUBORDINATES = formSet('while as when after although though whereas')
/** `While Orr accused him of “a lie,” | Moss complained that`: behind the clause that opens the sentence another one speaks; where the first ends, else 0. */
function mainClause(r: Reading, outer: Report, { cue, speaker }: Report, from: number): number {
  const first = r.analysis.sentences.first[r.sentence[outer.cue]!]!
  if (!SUBORDINATES.has(r.form[first]!) || r.verbs[outer.cue] !== r.verbs[first]) return 0
  if (speaker === null || speaker === outer.speaker || speaker <= from || speaker > cue) return 0
  const start = titleStart(r, phraseStart(r, speaker, from))
  let end = start
  while (end > from && r.isInk[end - 1] === 0) end--
  return end < start && r.verbs[cue] === r.verbs[start] ? end : 0
}
/** `mayor | Lee Park` */
function titleStart(r: Reading, from: number): number {
  let at = from
  while (NOUNS.has(r.upos[at - 1]!)) at--
  return at
}

const CONCEDES = formSet('though although but while')
const PRONOUN = XPOS.indexOf('PRP')
/** `said demands hold women back, | though she noted that`: behind the comma the speaker reports again; where that starts, else 0. */
function ownClause(r: Reading, outer: Report, { cue, speaker }: Report, from: number): number {
  if (speaker === null || speaker >= cue || r.formRate[cue]! < MOSTLY_REPORTS) return 0
  // another speaker behind `while` has a phrase of more words
  const isOther = speaker !== outer.speaker && r.xpos[speaker] !== PRONOUN
  const head = isOther ? phraseOf(r, speaker, from) : speaker
  if (!isOther && r.xpos[speaker] !== PRONOUN) return 0
  const comma = head - 2
  const isLinked = isOther ? r.form[head - 1] === WHILE : CONCEDES.has(r.form[head - 1]!)
  if (comma > from && isLinked && r.xpos[comma] === COMMA) return comma
  return isOther || r.formRate[cue]! < NEARLY_ALWAYS_REPORTS ? 0 : beforeAdjunct(r, speaker, from)
}
/** Tokens of the longest adjunct between a conjunction and its clause. Set by hand. */
const LONGEST_ADJUNCT = 10
/** `would back Orr, | but in a commentary in the Herald he said`: the comma before the conjunction; 0 elsewhere. */
function beforeAdjunct(r: Reading, speaker: number, from: number): number {
  for (let i = speaker - 1; i > Math.max(from, speaker - LONGEST_ADJUNCT); i--) {
    if (r.isInk[i] === 0 || r.verbs[i + 1] !== r.verbs[i] || r.quoted[i]! >= 0) return 0
    if (CONCEDES.has(r.form[i]!))
      return r.xpos[i - 1] === COMMA && r.upos[i + 1] === ADP && i - 1 > from ? i - 1 : 0
  }
  return 0
}
const ADP = UPOS.indexOf('ADP')
const WHILE = hashForm('while', 0, 5)
/** Tokens of the longest phrase of who speaks behind `while`. Set by hand. */
const LONGEST_SPEAKER = 10
/** `while | a person familiar with the talks said`: the first token behind the word, the head given where it stands elsewhere. */
function phraseOf(r: Reading, head: number, from: number): number {
  for (let i = head; i > Math.max(from, head - LONGEST_SPEAKER); i--) {
    if (r.form[i - 1] === WHILE) return i
    if (r.isInk[i] === 0 || r.verbs[i + 1] !== r.verbs[i]) return head
  }
  return head
}
