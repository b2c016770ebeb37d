import type { Analysis } from '../model/analysis.ts'
import type { DateMod } from '../model/dates.ts'
import type { Mention } from '../model/mention.ts'
import type { Extractor } from '../model/stage.ts'
import { writeTimex } from '../model/timex.ts'
import { type Atoms, cutAtoms } from './dates/atoms.ts'
import { isNoDate } from './dates/checks.ts'
import { date } from './dates/compose.ts'
import { duration, longDuration } from './dates/durations.ts'
import { type Found, longest, type Pattern } from './dates/found.ts'
import { continued, dayBefore, type Item, shareYear } from './dates/lists.ts'
import { set } from './dates/sets.ts'
import { governingTense } from './dates/tense.ts'
import { vague } from './dates/vague.ts'
import { lookUp } from './dates/words.ts'

/** Order breaks ties: a rate (`a year` after an amount) is a set before it is a duration. */
const PATTERNS: readonly Pattern[] = [set, date, duration, longDuration, vague]

const isDigit = (code: number) => code >= 48 && code <= 57

/** True for a token that a date could be built on: a word of the table, a year, `Sept.`, `third-quarter`, `Q3`, `3pm`. */
function isTrigger(analysis: Analysis, token: number): boolean {
  const { text, tokens } = analysis
  const start = tokens.start[token]!
  const length = tokens.end[token]! - start
  const first = text.charCodeAt(start)
  const last = text.charCodeAt(start + length - 1)
  // a lone `9` may open `9/11`
  if (isDigit(first)) return length >= 4 || first === 57 || !isDigit(last)
  if (lookUp(analysis.lower(token))?.trigger) return true
  if (length > 1 && isDigit(last)) return true
  if (last === 46) return length < 6 || text.charCodeAt(start + 1) === 46
  return length > 4 && analysis.word(token).includes('-')
}

function hasTrigger(analysis: Analysis, sentence: number): boolean {
  const { first } = analysis.sentences
  for (let i = first[sentence]!; i < first[sentence + 1]!; i++) if (isTrigger(analysis, i)) return true
  return false
}

/** The expression before resolution. */
function expressionOf(found: Found): string {
  const { reading } = found
  if (reading.kind === 'value') return found.value ?? ''
  return reading.kind === 'offset'
    ? writeTimex(reading.parts ?? {}, reading.grain)
    : writeTimex(reading.parts, reading.week ? 'week' : undefined)
}

/** How a preposition bounds the date after it. */
const BOUNDS = new Map<string, DateMod>(
  Object.entries({
    by: 'ON_OR_BEFORE',
    before: 'BEFORE',
    after: 'AFTER',
    since: 'ON_OR_AFTER',
  }),
)

/** `by March`, `since 2010`; not `two days after Christmas`, which is another day. */
function boundBefore(atoms: Atoms, { from, reading }: Item): DateMod | null {
  const bound = BOUNDS.get(atoms.lower[from - 1] ?? '')
  return !bound || reading.kind === 'value' || atoms.word[from - 2]?.unit ? null : bound
}

function toMention(atoms: Atoms, item: Item): Mention<'dates'> {
  const start = atoms.start[item.from]!
  const end = atoms.end[item.to - 1]!
  const tense =
    item.reading.kind === 'value'
      ? null
      : governingTense(atoms.analysis, atoms.token[item.from]!, atoms.token[item.to - 1]! + 1)
  return {
    kind: 'dates',
    start,
    end,
    text: atoms.analysis.text.slice(start, end),
    rule: `dates/${item.rule}`,
    raw: {
      type: item.type,
      expression: expressionOf(item),
      mod: item.mod ?? boundBefore(atoms, item),
      edge: item.edge ?? null,
      reading: item.reading,
      tense,
    },
  }
}

/** An expression's own words start at most this many atoms before the first of them that dates are built on. */
const REACH = 10

/** For every atom whether an expression may start there: a word that can open one, with a trigger in reach. */
function markStarts({ count, word, value }: Atoms): Uint8Array {
  const starts = new Uint8Array(count)
  for (let i = count - 1, trigger = Number.POSITIVE_INFINITY; i >= 0; i--) {
    if (value[i]! >= 0 || word[i]?.trigger) trigger = i
    if ((value[i]! >= 0 || word[i]) && trigger - i <= REACH) starts[i] = 1
  }
  return starts
}

function find(atoms: Atoms, into: Mention<'dates'>[]) {
  const starts = markStarts(atoms)
  for (let i = 0; i < atoms.count; ) {
    if (!starts[i]) {
      i++
      continue
    }
    const shared = dayBefore(atoms, i)
    const found = shared ?? longest(PATTERNS, atoms, i)
    if (!found || isNoDate(atoms, i, found)) {
      i++
      continue
    }
    const first: Item = { ...found, from: i }
    const rest = shared ? [] : continued(atoms, first)
    for (const item of [shareYear(first, rest), ...rest]) into.push(toMention(atoms, item))
    i = rest.at(-1)?.to ?? first.to
  }
}

/** Finds dates, times, durations, sets and vague references; what they mean is resolved later. */
export const dates: Extractor<'dates'> = {
  kind: 'dates',
  extract({ analysis }) {
    const mentions: Mention<'dates'>[] = []
    for (let s = 0; s < analysis.sentences.count; s++)
      if (hasTrigger(analysis, s)) find(cutAtoms(analysis, s), mentions)
    return mentions
  },
}
