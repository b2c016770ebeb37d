import { classOf, DOT, LETTER, toLowerUnit, WORD } from '../../text/character-class.ts'

const GENERIC_DOMAINS = new Set('com org net gov edu mil int info biz'.split(' '))
const AT = 0x40
const SLASH = 0x2f
const COLON = 0x3a

/** Characters after which an address has ended, and which it cannot end on. */
const CLOSERS = new Set([...'<>"“”«»{}|\\^`'].map(c => c.charCodeAt(0)))
const TRAILERS = new Set([...'.,;:!?\'’)]*"'].map(c => c.charCodeAt(0)))

function trimAddress(text: string, start: number, end: number): number {
  let stop = start
  while (stop < end && !CLOSERS.has(text.charCodeAt(stop))) stop++
  while (stop > start && TRAILERS.has(text.charCodeAt(stop - 1))) stop--
  return stop
}

function isLocalPart(unit: number): boolean {
  return (
    (unit < 128 && (classOf(unit) & WORD) !== 0) ||
    unit === DOT ||
    unit === 0x2d ||
    unit === 0x5f ||
    unit === 0x2b ||
    unit === 0x25
  )
}

/** `name@host.tld` from `start`: its end, or where the search gave up as a negative number. */
function scanMail(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isLocalPart(text.charCodeAt(at))) at++
  if (at === start || text.charCodeAt(at) !== AT) return -at - 1
  let stop = at + 1
  while (stop < end && isLocalPart(text.charCodeAt(stop))) stop++
  while (stop > at && !(classOf(text.charCodeAt(stop - 1)) & WORD)) stop--
  return text.slice(at, stop).includes('.') ? stop : -stop - 1
}

/** `https://…`, `www.…` or `name.com/…` from `start`: its end, or -1. */
function scanUrl(text: string, start: number, end: number): number {
  let stop = start
  while (stop < end && classOf(text.charCodeAt(stop)) & LETTER) stop++
  if (stop > start && text.charCodeAt(stop) === COLON && text.startsWith('//', stop + 1)) {
    const close = trimAddress(text, start, end)
    return close > stop + 3 ? close : -1
  }
  if (stop - start === 3 && toLowerUnit(text.charCodeAt(start)) === 0x77 && text.charCodeAt(stop) === DOT) {
    if (text.slice(start, stop).toLowerCase() === 'www') return trimAddress(text, start, end)
  }
  return -1
}

/** `example.com`, `bit.ly/x`: a host with a known ending, or with any two letters before a path. */
function scanHost(text: string, start: number, end: number): number {
  let stop = start
  let label = start
  let previous = start
  let dots = 0
  for (; stop < end; stop++) {
    const unit = text.charCodeAt(stop)
    if (unit === DOT) {
      if (stop === label) return -stop - 1
      previous = label
      label = stop + 1
      dots++
    } else if (unit >= 128 || (!(classOf(unit) & WORD) && unit !== 0x2d)) break
  }
  const path = text.charCodeAt(stop) === SLASH && stop + 1 < end
  if (stop === label) {
    // the full stop after the host belongs to the sentence
    stop--
    dots--
    label = previous
  }
  if (dots < 1 || label <= start) return -stop - 1
  const ending = text.slice(label, Math.min(stop, label + 8))
  const known = GENERIC_DOMAINS.has(ending) || (ending === 'uk' && text.startsWith('co.uk', label - 3))
  const short = path && ending.length === 2 && (classOf(text.charCodeAt(label)) & LETTER) !== 0
  if (!known && !short) return -stop - 1
  return path ? trimAddress(text, start, end) : stop
}

/**
 * The end of a web or mail address or of a host that starts at `start` in the run of non-blanks up to `end`;
 * otherwise a negative number: nothing can start before `-result - 1`, so that no stretch is searched twice.
 */
export function scanAddress(text: string, start: number, end: number, hasAt: boolean): number {
  const url = scanUrl(text, start, end)
  if (url > start) return url
  let reached = start
  if (hasAt) {
    const mail = scanMail(text, start, end)
    if (mail > 0) return mail
    reached = -mail - 1
  }
  const host = scanHost(text, start, end)
  return host > 0 ? host : -Math.max(reached, -host - 1) - 1
}

/** `@name` and `#word` from the sign at `start`: the end, or -1. */
export function scanHandle(text: string, start: number, end: number): number {
  const first = start + 1 < end ? text.charCodeAt(start + 1) : 0
  const letter = (classOf(first) & LETTER) !== 0 || (first === 0x5f && text.charCodeAt(start) === AT)
  if (!letter) return -1
  let stop = start + 1
  while (stop < end) {
    const unit = text.charCodeAt(stop)
    if (!(classOf(unit) & WORD) && unit !== 0x5f) break
    stop++
  }
  return stop
}
