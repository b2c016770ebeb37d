import { XPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import { formSet, hashForm } from './hash.ts'
import type { Reading } from './reading.ts'

export const ASKED = formSet('asked questioned pressed quizzed reminded challenged')
const ABOUT = formSet('of about')
const GERUND = XPOS.indexOf('VBG')
const COMMA = XPOS.indexOf(',')
const PREPOSITION = XPOS.indexOf('IN')
const TEMPORAL = XPOS.indexOf('WRB')
/** `answered Abel | when a clerk sent her the note`, `Speaking to the Herald, | she said, "…"`: an adverbial clause beside a quotation. */
export function isAdverbial(
  r: Reading,
  cue: number,
  { start, end }: Piece,
  other: Piece | undefined,
): boolean {
  if (other && isManner(r, cue, { start, end }, other)) return true
  const opens = start === 0 || r.sentence[start] !== r.sentence[start - 1]
  const isAnswered = other !== undefined && other.start > cue && r.quoted[other.start]! >= 0
  if (end <= cue && (isAnswered || opens) && isPrompted(r, start)) return true
  if (end <= cue && opens && isSetBefore(r, cue, { start, end }, other)) return true
  // `The town would rise, Orr pledged | as he opened the hall`
  if (
    start === cue + 1 &&
    MEANWHILE.has(r.form[start]!) &&
    r.quoted[start]! < 0 &&
    other !== undefined &&
    other.end <= cue
  )
    return true
  return (
    start > cue &&
    r.xpos[start] === TEMPORAL &&
    r.quoted[start]! < 0 &&
    other !== undefined &&
    other.end <= cue &&
    r.quoted[other.end - 1]! >= 0
  )
}

const MEANWHILE = formSet('as while after before')
const CLAUSES = formSet('as when while after before once')
/**
 * `Speaking to the Herald, | she said`, `On “Late Night,” | Moss said the rest was gone`, `As a phone rang, | the voice said, “…”`: what
 * the speaker did meanwhile, where it was said and when, before what was said.
 */
function isSetBefore(r: Reading, cue: number, { start, end }: Piece, other: Piece | undefined): boolean {
  if (r.quoted[start]! >= 0) return false
  const isBehind = other !== undefined && other.start > cue && r.sentence[other.start] === r.sentence[cue]
  const isQuoted = isBehind && r.quoted[other.start]! >= 0
  // `Amid signs that rebels had gone, | lawmakers said`
  const isAmid = isBehind && AMID.has(r.form[start]!) && r.commas[other.start] !== r.commas[cue]
  const verbs = r.verbs[end]! - r.verbs[start]!
  if (isAmid) return true
  if (verbs > 0) return verbs === 1 && isQuoted && CLAUSES.has(r.form[start]!) && r.quoted[end - 1]! < 0
  // `Reaping the wheat, he said, is hard` is one sentence round who speaks
  const isOne = isBehind && r.commas[other.start] === r.commas[cue]
  const follows = isBehind && (isOne || r.form[other.start - 1] === THAT || isQuoted)
  if (r.xpos[start] === GERUND) return follows || (other === undefined && r.quoted[end - 1]! >= 0)
  // `As it rained, he said, the boat sank`
  const isAlone = other === undefined && r.quoted[end - 1]! < 0 && r.xpos[cue + 1] !== COMMA
  return r.xpos[start] === PREPOSITION && (follows || isAlone)
}
/** Prepositions, which the tagger may take for names. */
export const AMID = formSet('amid amidst despite')
const THAT = hashForm('that', 0, 4)

const WHEN = hashForm('when', 0, 4)
/** Tokens from `When` to the verb that asks. Set by hand. */
const LONGEST_ASKER = 10
/** `Pressed on “the leak,” she replied, “…”`, `When Orr asked her about “the leak,” she replied, “…”`: is what stands here put to the speaker? */
export function isPrompted(r: Reading, i: number): boolean {
  const first = r.analysis.sentences.first[r.sentence[i]!]!
  if (r.quoted[first]! >= 0) return false
  if (ASKED.has(r.form[first]!)) return true
  if (r.form[first] !== WHEN) return false
  const stop = i > first ? Math.min(i, first + LONGEST_ASKER) : first + LONGEST_ASKER
  for (let at = first + 1; at < stop; at++) if (ASKED.has(r.form[at]!)) return true
  return false
}

const WITHOUT = hashForm('without', 0, 7)
/** `it said, | without giving details`, `“…,” she said about | the plan`: how and about what it was said, behind what was. */
function isManner(r: Reading, cue: number, { start }: Piece, other: Piece): boolean {
  if (start <= cue || other.end > cue || r.quoted[start]! >= 0) return false
  const isAbout = start <= cue + 3 && ABOUT.has(r.form[cue + 1]!) && r.quoted[other.end - 1]! >= 0
  return isAbout || r.form[start] === WITHOUT
}
