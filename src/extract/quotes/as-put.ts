import { UPOS, XPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import { isInner } from './frame.ts'
import { formSet, hashForm } from './hash.ts'
import { isHead } from './heads.ts'
import type { Reading } from './reading.ts'
import type { Report } from './report.ts'

const PUTS = formSet('put puts')
const IT = hashForm('it', 0, 2)
const AS = hashForm('as', 0, 2)
const COMMA = XPOS.indexOf(',')
const CONJUNCTION = UPOS.indexOf('CCONJ')
/** Tokens of the longest name with its description between `as` and `put`. Set by hand. */
const LONGEST_SPEAKER = 20
/** What the form of a sentence says outright: as sure as a quotation with a plain attribution. */
const SURE = 3

/**
 * `The pier is rotten, as Lee Park, a diver, puts it.`, `As Lee Park put it, the pier is rotten.`: reports that have no verb of
 * saying. Where the next stretch is a quotation, it alone is said.
 */
export function findAsPut(r: Reading): Report[] {
  const found: Report[] = []
  for (let i = 1; i + 1 < r.count; i++) {
    if (r.form[i + 1] !== IT || !PUTS.has(r.form[i]!) || r.sentence[i + 1] !== r.sentence[i]) continue
    const as = asBefore(r, i)
    const speaker = as < 0 ? -1 : speakerBehind(r, as, i)
    if (speaker < 0) continue
    const piece = endsWith(r, i + 2) ? saidBefore(r, as) : saidBehind(r, as, commaBehind(r, i + 2))
    if (piece) found.push({ cue: i, score: SURE, margin: SURE, speaker, speakerLead: SURE, pieces: [piece] })
  }
  return found
}

/** The `as` that opens the clause of a `put`, -1 where there is none. */
function asBefore(r: Reading, put: number): number {
  const first = r.analysis.sentences.first[r.sentence[put]!]!
  for (let i = put - 1; i >= Math.max(first, put - LONGEST_SPEAKER); i--) {
    if (r.form[i] === AS) return r.quoted[i]! < 0 || !isInner(r, i) ? i : -1
    if (r.verbs[i + 1] !== r.verbs[i] || isInner(r, i)) return -1
  }
  return -1
}

/** The head of the noun phrase behind `as`, up to a comma. */
function speakerBehind(r: Reading, as: number, put: number): number {
  let head = -1
  for (let i = as + 1; i < put && r.xpos[i] !== COMMA; i++) if (isHead(r, i, put)) head = i
  return head
}

/** Does nothing but where and when it was put follow up to the end of the sentence? */
function endsWith(r: Reading, from: number): boolean {
  const end = r.analysis.sentences.first[r.sentence[from - 1]! + 1]!
  for (let i = from; i < end; i++)
    if (r.xpos[i] === COMMA || r.quoted[i]! >= 0 || r.verbs[i + 1] !== r.verbs[i]) return false
  return true
}

/** The clause that a comma sets off from the `as` behind it. */
function saidBefore(r: Reading, as: number): Piece | null {
  let start = r.analysis.sentences.first[r.sentence[as]!]!
  while (start < as && (r.upos[start] === CONJUNCTION || (r.isInk[start] === 0 && !isOpening(r, start))))
    start++
  let end = as
  while (end > start && r.isInk[end - 1] === 0 && !isInner(r, end - 1)) end--
  const isSetOff = end < as || (end > 0 && r.xpos[end - 1] === COMMA)
  if (!isSetOff || end - start < SHORTEST) return null
  const open = r.quoted[start]!
  return { start: open >= 0 ? Math.max(start, r.inner.first[open]!) : start, end }
}
const SHORTEST = 3
const isOpening = (r: Reading, i: number): boolean => r.quoted[i]! >= 0

/** Tokens of where it was put: `put it in a talk at Orr College in May`. Set by hand. */
const LONGEST_WHERE = 14
/** The comma behind where and when it was put, the token given where a verb comes first. */
function commaBehind(r: Reading, from: number): number {
  for (let i = from; i < Math.min(r.count, from + LONGEST_WHERE); i++) {
    if (r.xpos[i] === COMMA) return i
    if (r.sentence[i] !== r.sentence[from] || r.quoted[i]! >= 0 || r.verbs[i + 1] !== r.verbs[i]) break
  }
  return from
}

/** What follows the comma behind a `put it` that opens its sentence: the quotation that opens there, else the rest of the sentence. */
function saidBehind(r: Reading, as: number, comma: number): Piece | null {
  if (comma + 1 >= r.count || r.isInk[comma] === 1 || r.sentence[comma + 1] !== r.sentence[comma]) return null
  const quoted = r.quoted[comma + 1]!
  // in the middle of a sentence a quotation alone is said: `being seen, as Lee Park put it, “the operator”`
  if (as !== r.analysis.sentences.first[r.sentence[as]!] && quoted < 0) return null
  if (quoted >= 0) return { start: r.inner.first[quoted]!, end: r.inner.last[quoted]! }
  let end = r.analysis.sentences.first[r.sentence[comma]! + 1]!
  while (end > comma + 1 && r.isInk[end - 1] === 0) end--
  const last = r.quoted[end - 1]!
  if (last >= 0 && isInner(r, end - 1)) end = r.inner.last[last]!
  return r.xpos[comma] === COMMA && end - comma > SHORTEST ? { start: comma + 1, end } : null
}
