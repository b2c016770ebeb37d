import { UPOS, XPOS } from '../../model/tags.ts'
import { OFTEN_REPORTS } from './cue-rates.ts'
import type { Piece } from './decode.ts'
import type { Frame } from './frame.ts'
import { formSet, hashForm } from './hash.ts'
import { entityAt, type Reading } from './reading.ts'

const COMMA = XPOS.indexOf(',')
const NAMING = new Set((['NOUN', 'PROPN', 'DET', 'ADJ', 'AUX', 'ADV'] as const).map(tag => UPOS.indexOf(tag)))
/** Tokens of the longest source behind a quotation, with its verb and who heard it. Set by hand. */
const LONGEST_SOURCE = 8
/** Tokens behind the verb: `an insider tells | the Post`. Set by hand. */
const LONGEST_HEARER = 3

/** `told the panel that “she took it,” | an insider tells the Post`: who reports the report is none of it. */
export function endsBeforeSource(r: Reading, { cue, sentenceTo }: Frame, { start, end }: Piece): Piece {
  if (start < cue || r.quoted[end - 1]! >= 0 || end + 1 < sentenceTo) return { start, end }
  const source = Math.max(
    closingSource(r, cue, { start, end }),
    closingReport(r, { start, end }),
    invertedReport(r, { start, end }),
  )
  if (source > 0) return { start, end: source }
  let mark = end - 1
  while (mark > start && r.quoted[mark]! < 0 && end - mark <= LONGEST_SOURCE) mark--
  const span = r.quoted[mark]!
  if (span < 0 || r.outer.last[span] !== mark + 1 || r.inner.last[span]! <= start) return { start, end }
  // the comma stands within the marks, or behind them
  const from = r.xpos[mark + 1] === COMMA ? mark + 2 : mark + 1
  if (from === mark + 1 && r.xpos[r.inner.last[span]! - 1] !== COMMA) return { start, end }
  for (let i = from; i < end; i++) {
    const reports = i > from && r.formRate[i]! >= OFTEN_REPORTS && end - i - 1 <= LONGEST_HEARER
    if (reports) return { start, end: r.inner.last[span]! }
    if (!NAMING.has(r.upos[i]!)) return { start, end }
  }
  return { start, end }
}

const ACCORDING = hashForm('according', 0, 9)
/** Tokens of the longest source behind `according`. Set by hand. */
const LONGEST_ACCORDING = 7
/** `(stated that the ape was 'dragging the child,') | according to Delta News`: where a source begins that ends the sentence; -1 elsewhere. */
function closingSource(r: Reading, cue: number, { start, end }: Piece): number {
  for (let i = end - 1; i > Math.max(start + 1, end - LONGEST_ACCORDING); i--) {
    if (r.quoted[i]! >= 0 || r.isInk[i] === 0) return -1
    if (r.form[i] !== ACCORDING) continue
    const isSetOff = r.xpos[i - 1] === COMMA || r.quoted[i - 1]! >= 0
    const isCue = r.form[cue] === ACCORDING
    if (!isSetOff || isCue) return -1
    const span = r.quoted[i - 1]!
    return span >= 0 ? r.inner.last[span]! : i - 1
  }
  return -1
}

/** `(asked that he be heard), | reported the Delta News`: where that begins; -1 elsewhere. */
function invertedReport(r: Reading, { start, end }: Piece): number {
  const said = closingSaid(r, { start, end })
  if (said > 0) return said
  const name = entityAt(r, end - 1)
  if (name?.type !== 'ORG') return -1
  const verb = r.upos[name.first - 1] === DET ? name.first - 2 : name.first - 1
  const isSetOff = REPORTS.has(r.form[verb]!) && r.xpos[verb - 1] === COMMA && verb - 1 > start + 1
  return isSetOff && r.verbs[verb]! > r.verbs[start]! ? verb - 1 : -1
}
const DET = UPOS.indexOf('DET')

const SAYS = formSet('says said')
const FIRST_PERSON = formSet('i we')
/** Tokens of the longest speaker behind such a verb. Set by hand. */
const LONGEST_SPEAKER = 16
/** `(shows a link between the two), | says doctor Lee Park of Orrin`: a verb that commas set off, with nothing but its speaker behind it; -1 elsewhere. */
function closingSaid(r: Reading, { start, end }: Piece): number {
  for (let i = end - 2; i > Math.max(start + 2, end - LONGEST_SPEAKER); i--) {
    if (r.quoted[i]! >= 0) return -1
    if (SAYS.has(r.form[i]!) && r.xpos[i - 1] === COMMA)
      return NAMING.has(r.upos[i + 1]!) && !FIRST_PERSON.has(r.form[i + 1]!) ? i - 1 : -1
    if (r.verbs[i + 1] !== r.verbs[i]) return -1
  }
  return -1
}

const PROPER = UPOS.indexOf('PROPN')
const REPORTS = formSet('report reports reported says said')
/** Tokens of the longest paper that reports. Set by hand. */
const LONGEST_PAPER = 5
/** `(said none would be paid), | Delta News reports`: where the clause begins in which others report it all; -1 elsewhere. */
function closingReport(r: Reading, { start, end }: Piece): number {
  const verb = end - 1
  if (!REPORTS.has(r.form[verb]!) || (r.entity[verb - 1]! < 0 && r.upos[verb - 1] !== PROPER)) return -1
  for (let i = verb - 1; i > Math.max(start + 1, verb - LONGEST_PAPER); i--) {
    if (r.xpos[i] === COMMA) return r.verbs[i]! > r.verbs[start]! ? i : -1
    if (!NAMING.has(r.upos[i]!) || r.quoted[i]! >= 0) return -1
  }
  return -1
}
