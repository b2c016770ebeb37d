import { hintsOf } from '../analysis/values/value-words.ts'
import type { DateMod } from '../model/dates.ts'
import type { Mention } from '../model/mention.ts'
import type { Extractor } from '../model/stage.ts'
import { writeTimex } from '../model/timex.ts'
import { type Atoms, createAtoms, cutAtoms, tagAt } from './dates/atoms.ts'
import { isNoDate } from './dates/checks.ts'
import { date, opensDate } from './dates/compose.ts'
import { duration, longDuration, opensDuration } from './dates/durations.ts'
import type { Found } from './dates/found.ts'
import { continued, dayBefore, type Item, shareYear } from './dates/lists.ts'
import { longest, tabulate } from './dates/pattern-table.ts'
import { opensSet, set } from './dates/sets.ts'
import { spanEnded, spanOf } from './dates/spans.ts'
import { governingTense } from './dates/tense.ts'
import { opensVague, vague } from './dates/vague.ts'

/** Order breaks ties: a rate (`a year` after an amount) is a set before it is a duration. */
const PATTERNS = tabulate([
  { find: set, opens: opensSet },
  { find: date, opens: opensDate, digits: true },
  { find: spanEnded, opens: opensDuration, digits: true },
  {
    find: spanOf,
    opens: word =>
      word.text === 'the' || word.text === 'first' || word.text === 'last' || word.text === 'final',
  },
  { find: duration, opens: opensDuration, digits: true },
  { find: longDuration, opens: word => word.unit != null },
  { find: vague, opens: opensVague },
])

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
function boundBefore(atoms: Atoms, { from, to, reading, rule }: Item): DateMod | null {
  const bound = BOUNDS.get(atoms.lower[from - 1] ?? '')
  // `proposed by 2020 candidates`: the preposition is the plural's
  if (bound && rule === 'year' && tagAt(atoms, to) === 'NNS') return null
  // `caused by this weekend's gales`: the preposition is the gales'
  const owner = atoms.lower[to] === "'" && atoms.lower[to + 1] === 's'
  return !bound || owner || reading.kind === 'value' || atoms.word[from - 2]?.unit ? null : bound
}

function toMention(atoms: Atoms, item: Item): Mention<'dates'> {
  const start = atoms.start[item.from]!
  const end = atoms.end[item.to - 1]!
  const tense =
    item.reading.kind === 'value' && !item.reading.span
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

/** Marks the atoms where an expression may start: a word that can open one, with a trigger in reach. */
function markStarts({ count, lower, word, value }: Atoms, starts: boolean[]): void {
  let trigger = Number.POSITIVE_INFINITY
  let known = false
  for (let i = count - 1; i >= 0; i--) {
    const meaning = word[i]
    const digits = value[i]! >= 0
    if (digits || meaning?.trigger) trigger = i
    starts[i] = digits || (meaning !== undefined && trigger - i <= REACH && (known || !meaning.leans))
    known = digits || meaning !== undefined || lower[i] === '-'
  }
}

function find(atoms: Atoms, starts: boolean[], into: Mention<'dates'>[]) {
  markStarts(atoms, starts)
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
export const extractDates: Extractor<'dates'> = ({ analysis }) => {
  const mentions: Mention<'dates'>[] = []
  const hints = hintsOf(analysis).dates
  const atoms = createAtoms(analysis)
  const starts: boolean[] = []
  for (let s = 0; s < analysis.sentences.count; s++) {
    if (!hints[s]) continue
    cutAtoms(atoms, s)
    find(atoms, starts, mentions)
  }
  return mentions
}
