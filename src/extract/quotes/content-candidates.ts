import { UPOS, XPOS } from '../../model/tags.ts'
import { MOSTLY_REPORTS } from './cue-rates.ts'
import {
  type EdgeFilter,
  isAllowed,
  LEFT_END,
  LEFT_START,
  pairOf,
  RIGHT_END,
  RIGHT_START,
} from './edge-filter.ts'
import { type Frame, isInner } from './frame.ts'
import { formSet, hashForm } from './hash.ts'
import { isPunctuation, type Reading } from './reading.ts'

/**
 * May a content start with token `i`? Never inside a quotation that the cue stands outside of, unless it takes it from
 * its first word; else between tags where such edges lie.
 */
function mayStart(r: Reading, { cue }: Frame, edges: EdgeFilter, edge: number, i: number): boolean {
  if (isInner(r, i)) {
    const quoted = r.quoted[i]!
    if (r.inner.first[quoted] === i) return true
    if (quoted !== r.quoted[cue]) return false
  }
  if (isUpTo(r, i)) return true
  return isLikely(r, edges, edge, i) && !isPunctuation(r, i) && !isInsideQuantity(r, i)
}

const TO = hashForm('to', 0, 2)
const THAN = hashForm('than', 0, 4)
const UP = hashForm('up', 0, 2)
const COMPARED = formSet('more less fewer')
/** `said | up to three`, where the tagger takes `up` for a part of the verb. */
const isUpTo = (r: Reading, i: number): boolean =>
  r.form[i] === UP && r.form[i + 1] === TO && r.upos[i + 2] === NUMBER
/** `up | to three`, `more | than half`: between the words of what stands before a number. */
const isInsideQuantity = (r: Reading, i: number): boolean =>
  (r.form[i] === TO && isUpTo(r, i - 1)) || (r.form[i] === THAN && COMPARED.has(r.form[i - 1]!))
const NUMBER = UPOS.indexOf('NUM')

/** May a content end before token `end`? */
function mayEnd(r: Reading, { cue, to }: Frame, edges: EdgeFilter, edge: number, end: number): boolean {
  const i = end - 1
  if (isInner(r, i)) {
    const quoted = r.quoted[i]!
    if (r.inner.last[quoted] === end) return true
    if (quoted !== r.quoted[cue]) return false
  }
  return (end === to || isLikely(r, edges, edge, end)) && !isPunctuation(r, i) && !isBeforeContainer(r, end)
}

/** `Lakewood, | Florida`: a town and what holds it are one. */
export function isBeforeContainer(r: Reading, comma: number): boolean {
  if (comma + 1 >= r.count || r.xpos[comma] !== COMMA) return false
  const town = r.entity[comma - 1]!
  const container = r.entity[comma + 1]!
  if (town < 0 || container < 0) return false
  const { entities } = r.analysis
  return entities[town]!.type === 'LOC' && entities[container]!.type === 'LOC'
}

/** Does a boundary before token `i` lie between tags where such edges do, and not within a name? */
const isLikely = (r: Reading, edges: EdgeFilter, edge: number, i: number): boolean =>
  isAllowed(edges, pairOf(edge, r.xpos[i - 1]!, r.xpos[i]!)) &&
  (r.entity[i]! < 0 || r.entity[i] !== r.entity[i - 1])

/** Outside of marks, 99.5 % of the contents begin (or end, left of it) this near their cue. */
const REACH = 15

/** Tokens with which a content right of the cue may start. */
export function rightStarts(r: Reading, frame: Frame, edges: EdgeFilter): number[] {
  const found: number[] = []
  for (let i = frame.cue + 1; i < frame.to; i++) {
    if (i - frame.cue > REACH && r.quoted[i] === -1) continue
    if (mayStart(r, frame, edges, RIGHT_START, i)) found.push(i)
  }
  return found
}

/** Where a content from `start` on may end; no later than where the speaker goes on: `…, adding that`. */
export function rightEnds(r: Reading, frame: Frame, start: number, edges: EdgeFilter): number[] {
  const found: number[] = []
  for (let end = start + 1; end <= frame.to; end++) {
    if (mayEnd(r, frame, edges, RIGHT_END, end)) found.push(end)
    if (end > start + 1 && end < frame.to && goesOn(r, end) && found.length > 0) break
  }
  return found
}

const GERUND = XPOS.indexOf('VBG')
const COMMA = XPOS.indexOf(',')
/** Does a word that mostly reports follow a comma, outside of marks: `, adding`, `, noting`? */
const goesOn = (r: Reading, i: number): boolean =>
  r.xpos[i] === GERUND && r.xpos[i - 1] === COMMA && r.formRate[i]! >= MOSTLY_REPORTS && r.quoted[i] === -1

export function leftEnds(r: Reading, frame: Frame, edges: EdgeFilter): number[] {
  const found: number[] = []
  for (let end = frame.cue; end > frame.from; end--) {
    if (frame.cue - end > REACH && r.quoted[end - 1] === -1) continue
    if (mayEnd(r, frame, edges, LEFT_END, end)) found.push(end)
  }
  return found
}

export function leftStarts(r: Reading, frame: Frame, end: number, edges: EdgeFilter): number[] {
  const found: number[] = []
  for (let i = end - 1; i > frame.from; i--)
    if (mayStart(r, frame, edges, LEFT_START, i) && !RELATIVES[r.xpos[i]!]) found.push(i)
  if (!isPunctuation(r, frame.from) || isInner(r, frame.from)) found.push(frame.from)
  return found
}

/** What is said before the cue never starts with `which` or `who` in the middle of a sentence. */
const RELATIVES = XPOS.map(tag => tag === 'WDT' || tag === 'WP$')
