import { ASKING_VERBS, SENTENCE_STARTERS } from '../../lexicon/abbreviations.ts'
import { AFTER_HALF_DAY } from '../../lexicon/date-context.ts'
import type { Span } from '../../model/span.ts'
import { classOf, DIGIT, DOT, LETTER, LOWER, UPPER } from '../../text/character-class.ts'
import { abbreviationGroup } from '../tokens/abbreviations.ts'
import type { TokenTable } from '../tokens/token-table.ts'

const STARTERS = new Set(SENTENCE_STARTERS.split(' '))
const ASKING = new Set(ASKING_VERBS.split(' '))

const NONE = 0
/** a full stop of its own */
const STOP = 1
const SHOUT = 2
const DOTS = 3
/** a full stop that belongs to an abbreviation */
const ABBREVIATION = 4

const CLOSING = new Set([...'”’»)]}"\''].map(c => c.charCodeAt(0)))
const OPENING = new Set([...'“‘«([{"\'`„'].map(c => c.charCodeAt(0)))
const BRACKETS = new Set([...'([{'].map(c => c.charCodeAt(0)))
const BULLETS = new Set([...'•▪●◦■►'].map(c => c.charCodeAt(0)))

/** Most tokens of a sentence. Longer ones are tables and lists, and every fact in them would repeat all of it. */
const LONGEST = 500

/** Sentences as ranges of tokens, and for each token the index of its sentence. */
export interface SentenceTable {
  readonly count: number
  readonly first: Int32Array
  readonly paragraph: Int32Array
  readonly ofToken: Int32Array
}

/** Groups tokens into sentences. No sentence crosses the end of a span of `paragraphs`. Linear in the tokens. */
export function splitSentences(text: string, tokens: TokenTable, paragraphs: readonly Span[]): SentenceTable {
  const { count, start } = tokens
  const ofToken = new Int32Array(count)
  const first: number[] = [0]
  const paragraph: number[] = []
  let token = 0
  for (let p = 0; p < paragraphs.length && token < count; p++) {
    const limit = paragraphs[p]!.end
    let stop = token
    while (stop < count && start[stop]! < limit) stop++
    let open = token
    while (open < stop) {
      const next = findEnd(text, tokens, open, Math.min(stop, open + LONGEST))
      ofToken.fill(paragraph.length, open, next)
      paragraph.push(p)
      first.push(next)
      open = next
    }
    token = stop
  }
  return {
    count: paragraph.length,
    first: Int32Array.from(first),
    paragraph: Int32Array.from(paragraph),
    ofToken,
  }
}

/** The token after the sentence that begins with `open`; `limit` is where it ends at the latest. */
function findEnd(text: string, tokens: TokenTable, open: number, limit: number): number {
  for (let i = open; i < limit; i++) {
    const kind = terminal(text, tokens, i)
    if (kind === NONE) {
      if (i > open && BULLETS.has(text.charCodeAt(tokens.start[i]!))) return i
      continue
    }
    const next = skipClosers(text, tokens, i + 1, limit)
    if (next >= limit) return limit
    if (breaks(text, tokens, i, next, kind, limit)) return next
    i = next - 1
  }
  return limit
}

function terminal(text: string, tokens: TokenTable, i: number): number {
  const start = tokens.start[i]!
  const end = tokens.end[i]!
  const last = text.charCodeAt(end - 1)
  if (last === 0x21 || last === 0x3f) return SHOUT
  if (last === 0x2026) return DOTS
  if (last === 0x3002) return STOP
  if (last !== DOT) return NONE
  if (end - start === 1) return STOP
  return text.charCodeAt(start) === DOT ? DOTS : ABBREVIATION
}

/** Skips the quotes, brackets and reference marks (`[1]`, the latter also after a blank) that close behind a full stop. */
function skipClosers(text: string, tokens: TokenTable, from: number, limit: number): number {
  const { start, end } = tokens
  let i = from
  while (i < limit) {
    const unit = text.charCodeAt(start[i]!)
    if (isReference(text, tokens, i, limit)) i += 3
    else if (start[i] === end[i - 1] && CLOSING.has(unit)) i++
    else break
  }
  return i
}

/** `[17]` or `[...]` from token `i`. */
function isReference(text: string, { start, end }: TokenTable, i: number, limit: number): boolean {
  if (i + 2 >= limit || text.charCodeAt(start[i]!) !== 0x5b) return false
  const unit = text.charCodeAt(start[i + 1]!)
  const inner = classOf(unit) === DIGIT || unit === DOT || unit === 0x2026
  return inner && end[i + 1] === start[i + 2] && text.charCodeAt(start[i + 2]!) === 0x5d
}

function lowerWord(text: string, tokens: TokenTable, i: number): string {
  return text.slice(tokens.start[i]!, tokens.end[i]!).toLowerCase()
}

const CODE = /^[A-Z]{2,6}\d*$/
const CLOSING_BRACKET = 0x29
/** Whether a sentence ends between the terminal `at` (with what closes behind it) and the token `next`. */
function breaks(
  text: string,
  tokens: TokenTable,
  at: number,
  next: number,
  kind: number,
  limit: number,
): boolean {
  const { start, end } = tokens
  const blank = start[next]! > end[next - 1]!
  let word = next
  while (word < limit && word < next + 3 && OPENING.has(text.charCodeAt(start[word]!))) word++
  const unit = word < limit ? text.charCodeAt(start[word]!) : 0
  const bits = classOf(unit)
  if (bits & LOWER) return false
  if (kind === ABBREVIATION) {
    // `Acme Inc. (NYSE: ACM) said`, `Dale Hutton Jr. (R) said`: a bracket goes on with a name
    const isQuoted = word > next && !BRACKETS.has(text.charCodeAt(start[next]!))
    return abbreviationEnds(text, tokens, at, word, limit, isQuoted)
  }
  const quoted = next > at + 1
  if (!blank && !(bits & UPPER && kind === STOP && (quoted || isLowerWord(text, tokens, at - 1))))
    return false
  // `Dow Jones Industrial Average .DJI fell`: the code of an index
  if (!blank && at > 0 && start[at]! > end[at - 1]! && CODE.test(text.slice(start[next], end[next])))
    return false
  // `Halden (HALd.DE) said`: the code of a share on its exchange
  if (!blank && text.charCodeAt(end[next]!) === CLOSING_BRACKET) return false
  if (word === next && !(bits & (LETTER | DIGIT))) return unit >= 0x80 && unit !== 0x2013 && unit !== 0x2014
  if (kind === SHOUT && quoted) return !isAsked(text, tokens, word, limit)
  return true
}

function isLowerWord(text: string, tokens: TokenTable, i: number): boolean {
  return i >= 0 && (classOf(text.charCodeAt(tokens.end[i]! - 1)) & (LOWER | DIGIT)) !== 0
}

/** `"Why?" Smith asked`: names and then a verb of speech. */
function isAsked(text: string, tokens: TokenTable, from: number, limit: number): boolean {
  for (let i = from; i < limit && i < from + 5; i++) {
    if (classOf(text.charCodeAt(tokens.start[i]!)) & UPPER) continue
    return i > from && ASKING.has(lowerWord(text, tokens, i))
  }
  return false
}

/** Whether the abbreviation `at` ends its sentence, `word` being the capitalised or other token after it. */
function abbreviationEnds(
  text: string,
  tokens: TokenTable,
  at: number,
  word: number,
  limit: number,
  quoted: boolean,
): boolean {
  if (word >= limit || !(classOf(text.charCodeAt(tokens.start[word]!)) & UPPER)) return false
  const name = lowerWord(text, tokens, at).slice(0, -1)
  const following = lowerWord(text, tokens, word)
  if (name.length === 1) return false
  if (name === 'a.m' || name === 'p.m' || name === 'etc')
    return !AFTER_HALF_DAY.has(following.replace(/\.$/, ''))
  const group = abbreviationGroup(name)
  if (group === 'before' || group === 'number') return false
  if (group === undefined && classOf(name.charCodeAt(0)) === DIGIT) return false
  return STARTERS.has(following) || (quoted && group !== 'month')
}
