import { XPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import { formSet, hashForm } from './hash.ts'
import { isGenitive, isNameInMarks } from './no-content.ts'
import { signerOf } from './orphan-speaker.ts'
import type { Reading } from './reading.ts'

/** Works that have a title in marks. */
const WORKS = formSet(
  'drama play film movie book novel memoir album song single poem essay article series show programme program documentary exhibition lecture painting musical opera episode comedy thriller biography anthem hymn ballad aria tune sitcom miniseries column titled entitled canvas mural portrait tapestry thesis podcast blog chapter report paper sermon',
)
/** share of the words of a title that have a capital */
const MOSTLY_CAPITAL = 0.5

/** Is a quotation that no word reports the title of a work (`his new drama, "…"`), a heading or an entry of a list of sources (`"…" — NTV, May 3, 2011`)? */
export const isTitle = (r: Reading, span: number): boolean =>
  isNamedWork(r, span) || isSourceEntry(r, span) || isHeading(r, span) || isCapitalized(r, span)

/** `tells of | exile in her new book, "The Salt Road"`: is what a cue would report a title behind its comma, with no clause before it? */
export function isNamedThere(r: Reading, { start, end }: Piece): boolean {
  if (isDescribedIn(r, start, end)) return true
  const opening = r.quoted[start]!
  // `quoted from the movie | “The President” to defend her`
  const isOpening =
    opening >= 0 && r.inner.first[opening] === start && r.verbs[end] === r.verbs[r.inner.last[opening]!]
  const span = isOpening ? opening : r.quoted[end - 1]!
  if (span < 0 || (!isOpening && r.inner.last[span] !== end)) return false
  const first = r.inner.first[span]!
  if (first < start || r.verbs[first] !== r.verbs[start]) return false
  const before = r.outer.first[span]! - 1
  if (before <= 0) return false
  // `in the song “A Change Will Come,” | she put in two words`
  const isWork =
    r.xpos[before] === COMMA ? WORKS.has(r.form[before - 1]!) : first === start && WORKS.has(r.form[before]!)
  return isWork && isNamedWork(r, span)
}
const COMMA = XPOS.indexOf(',')

const IN = hashForm('in', 0, 2)
/** `as explained | in “The Long Road” by Lee Park`, `described in "The Road" (2012)`: a work in which something is told. */
function isDescribedIn(r: Reading, start: number, end: number): boolean {
  const first = r.form[start] === IN ? start + 1 : start
  const span = r.quoted[first]!
  if (span < 0 || r.form[r.outer.first[span]! - 1] !== IN) return false
  const last = r.inner.last[span]!
  return last <= end && isNameInMarks(r, r.inner.first[span]!, last) && last - r.inner.first[span]! > 1
}

function isNamedWork(r: Reading, span: number): boolean {
  let before = r.outer.first[span]! - 1
  if (before >= 0 && r.isInk[before] === 0) before--
  if (before < 0) return false
  if (!WORKS.has(r.form[before]!)) return isProgramme(r, span, before)
  let words = 0
  let capitals = 0
  for (let i = r.inner.first[span]!; i < r.inner.last[span]!; i++) {
    if (r.isInk[i] === 0) continue
    words++
    if (/[\p{Lu}\d]/u.test(r.analysis.text[r.start[i]!]!)) capitals++
  }
  return capitals >= MOSTLY_CAPITAL * words
}

/** Words of the shortest title that its capitals alone tell. Set by hand. */
const SHORTEST_TITLE = 5
/** `“Live Birth after Conventional and Partial Treatment of Fibroids”`: every word but small ones has a capital, and not all letters are. */
export function isCapitalized(r: Reading, span: number): boolean {
  let words = 0
  let small = 0
  for (let i = r.inner.first[span]!; i < r.inner.last[span]!; i++) {
    const word = r.analysis.word(i)
    // `“Thank God. Thank God.”`
    if (STOPS.test(word) && i + 1 < r.inner.last[span]!) return false
    if (r.isInk[i] === 0 || !/^\p{L}/u.test(word)) continue
    if (/\p{Ll}/u.test(word)) small++
    if (/^\p{Lu}/u.test(word)) words++
    else if (!LINKS.has(r.form[i]!)) return false
  }
  return words >= SHORTEST_TITLE && small > words / 2 && !isInHeadline(r, span)
}
const STOPS = /^[.!?]$/
/** `Her Trip ‘Happens More Often Than People Think’`: where all words have capitals theirs tell nothing. */
function isInHeadline(r: Reading, span: number): boolean {
  const { first } = r.analysis.sentences
  const sentence = r.sentence[r.outer.first[span]!]!
  let words = 0
  for (let i = first[sentence]!; i < first[sentence + 1]!; i++) {
    if (r.quoted[i] === span || r.isInk[i] === 0) continue
    words++
    if (/^\p{Ll}{3}/u.test(r.analysis.word(i)) && !LINKS.has(r.form[i]!)) return false
  }
  return words > 0
}
const LINKS = formSet(
  'the of and in with to for a an on at by from after before or as is vs but into over under',
)

/** Words of the longest heading in marks. Set by hand. */
const LONGEST_HEADING = 8
/** `'All Bets Are Off.'` as a paragraph of its own: every word but small ones has a capital. */
function isHeading(r: Reading, span: number): boolean {
  const first = r.inner.first[span]!
  const last = r.inner.last[span]!
  const { paragraph } = r.analysis.sentences
  const own = paragraph[r.sentence[first]!]
  const isAlone = (i: number) => i < 0 || i >= r.count || paragraph[r.sentence[i]!] !== own
  let behind = r.outer.last[span]!
  while (behind < r.count && r.isInk[behind] === 0 && !isAlone(behind)) behind++
  if (!isAlone(r.outer.first[span]! - 1) || !isAlone(behind) || last - first > LONGEST_HEADING) return false
  let words = 0
  for (let i = first; i < last; i++) {
    if (r.isInk[i] === 0 || SMALL.has(r.form[i]!)) continue
    if (r.analysis.word(i).length > SHORT && !/^\p{Lu}/u.test(r.analysis.word(i))) return false
    words++
  }
  return words > 1
}
/** Letters of a word that may do without a capital: `n't`, `is`. */
const SHORT = 3

const PROGRAMME_BEFORE = formSet("on 's ’s")
/** Words of a title that have no capital. */
const SMALL = formSet('the of and in with to for a an')
/** `said on “Harbour Watch”`, `told ABC’s “This Week”`: where something was said, in words with capitals. */
function isProgramme(r: Reading, span: number, before: number): boolean {
  const first = r.inner.first[span]!
  const last = r.inner.last[span]!
  const isOwned = PROGRAMME_BEFORE.has(r.form[before]!) || isGenitive(r, r.outer.first[span]! - 1)
  return isOwned && isNameInMarks(r, first, last)
}

/** Tokens behind a dash in which a publication and its year stand. Set by hand. */
const SOURCE_REACH = 12
/** A dash, a publication and the year in which it stood there. */
function isSourceEntry(r: Reading, span: number): boolean {
  const dash = r.outer.last[span]!
  if (dash >= r.count || !/^[-–—―]+$/.test(r.analysis.word(dash))) return false
  const isSigned = signerOf(r, dash) >= 0
  for (let i = dash + 1; i < Math.min(r.count, dash + SOURCE_REACH) && r.quoted[i]! < 0; i++) {
    if (/^(?:19|20)\d\d$/.test(r.analysis.word(i))) return isSigned || i > dash + 1
  }
  return false
}
