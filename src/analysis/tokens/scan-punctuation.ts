import { classOf, DOT, OTHER_LETTER } from '../../text/character-class.ts'

const QUESTION = 0x3f
const EXCLAMATION = 0x21
/** runs of one of these are one token: dots, dashes, rules */
const REPEATED = new Set([...".-–—=*_~#+…'`’‘<>|"].map(c => c.charCodeAt(0)))

/** The end of the mark that starts at `start`: a run of dots, dashes or `?!`, a smiley, else one character. */
export function scanPunctuation(text: string, start: number, end: number): number {
  const unit = text.charCodeAt(start)
  let stop = start + 1
  if (unit === QUESTION || unit === EXCLAMATION) {
    while (stop < end && isShout(text.charCodeAt(stop))) stop++
    return stop
  }
  if (REPEATED.has(unit)) {
    const limit = isDouble(unit) ? Math.min(end, start + 2) : end
    while (stop < limit && text.charCodeAt(stop) === unit) stop++
    return stop
  }
  if (unit >= 0xd800 && unit < 0xdc00 && stop < end) {
    const low = text.charCodeAt(stop)
    if (low >= 0xdc00 && low < 0xe000) stop++
  }
  if (unit === 0x3a || unit === 0x3b) return scanSmiley(text, start, end)
  // marks and joiners hold on to the sign before them
  while (
    stop < end &&
    unit !== DOT &&
    classOf(text.charCodeAt(stop)) === OTHER_LETTER &&
    isMark(text.charCodeAt(stop))
  )
    stop++
  return stop
}

function isShout(unit: number): boolean {
  return unit === QUESTION || unit === EXCLAMATION
}

/** Quote marks, of which at most two make one token (`''`). */
function isDouble(unit: number): boolean {
  return unit === 0x27 || unit === 0x60 || unit === 0x2019 || unit === 0x2018
}

/** Variation selectors and the zero-width joiner after an emoji. */
function isMark(unit: number): boolean {
  return unit === 0x200d || (unit >= 0xfe00 && unit <= 0xfe0f) || unit === 0x20e3
}

/** `:)`, `;-(` at the end of a run of non-blanks. */
function scanSmiley(text: string, start: number, end: number): number {
  let stop = start + 1
  if (stop < end && text.charCodeAt(stop) === 0x2d) stop++
  const mouth = stop < end ? text.charCodeAt(stop) : 0
  const smiley = mouth === 0x29 || mouth === 0x28
  return smiley && stop + 1 === end ? stop + 1 : start + 1
}
