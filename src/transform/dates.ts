import { extractDates } from '../extract/dates.ts'
import type { Reading } from '../model/dates.ts'
import { dateKind } from '../model/dates.ts'
import type { Document } from '../model/document.ts'
import type { Fact, Fields } from '../model/fact.ts'
import type { Mention } from '../model/mention.ts'
import { sentenceAt } from '../model/positions.ts'
import type { KindDescriptor, Normalizer } from '../model/stage.ts'
import { type CalendarParts, grainOf, writeTimex } from '../model/timex.ts'
import { boundsOf } from './dates/bounds.ts'
import { fromDay, parseIso, toIso } from './dates/days.ts'
import { Focus } from './dates/focus.ts'
import { isNarrative } from './dates/narrative.ts'
import { type References, resolve } from './dates/resolve.ts'
import { traceDate, traceRepetition } from './dates/trace-date.ts'
import { toFact } from './fact.ts'

/** The same quarter of the year that `a year earlier` names, where a quarter is being compared. */
function comparedWith(
  mention: Mention<'dates'>,
  parts: CalendarParts | null,
  focus: Focus,
): CalendarParts | null {
  const { reading } = mention.raw
  const { comparedQuarter } = focus
  if (mention.rule === 'dates/year-period' && parts?.year != null && comparedQuarter)
    return { ...comparedQuarter, year: parts.year }
  if (reading.kind !== 'offset' || reading.unit !== 'year' || reading.count !== -1 || reading.parts)
    return parts
  if (!/\/(?:ago|earlier|year-earlier)$/.test(mention.rule)) return parts
  return comparedQuarter?.year == null ? parts : { ...comparedQuarter, year: comparedQuarter.year - 1 }
}

function isExplicit(mention: Mention<'dates'>): boolean {
  const { reading, type } = mention.raw
  if (reading.kind === 'value') return type === 'DURATION' || type === 'SET'
  if (reading.kind === 'offset') return false
  const grain = grainOf(reading.parts)
  return reading.parts.year != null || grain === 'decade' || grain === 'century'
}

/** `fiscal 2024`, `FY24`, `the fiscal third quarter` */
const FISCAL = /\bfiscal\b|\bfinancial year\b|^FY/i

function describe(mention: Mention<'dates'>, parts: CalendarParts | null): Fields<'dates'> {
  const { type, expression, mod, edge } = mention.raw
  // whose year it is and when it begins, the article seldom says
  const bounds = parts && !FISCAL.test(mention.text) ? boundsOf(parts) : null
  const first = bounds && (edge === 'last' ? bounds.last : bounds.first)
  const last = bounds && (edge === 'first' ? bounds.first : bounds.last)
  return {
    type,
    value: parts ? writeTimex(parts) : expression,
    expression,
    mod,
    start_date: first == null ? null : toIso(first),
    end_date: last == null ? null : toIso(last),
    basis: isExplicit(mention) ? 'explicit' : parts ? 'relative' : 'unresolved',
  }
}

/** How many years before the publication a date lies that tells an old story. */
const OLD = 2

/** Keeps count of dates of the past that follow one another; a date of the publication's own time ends the row. */
function keepStory(reading: Reading, parts: CalendarParts | null, refs: References, sentence: number): void {
  if (refs.published == null || parts?.year == null || reading.kind === 'value') return
  if (fromDay(refs.published).year - parts.year >= OLD && !parts.bc) refs.focus.tellYear(parts.year, sentence)
  else refs.focus.returnToNews()
}

/** Between a time of day and the day that it is of, or another time of that day in brackets. */
const BEFORE_DAY = /^\)?\s?(?:\([^()]{1,20}\)\s)?(?:on\s|,\s)?$/

const isBareTime = ({ raw: { reading } }: Mention<'dates'>) =>
  reading.kind === 'calendar' &&
  reading.parts.clock != null &&
  grainOf(reading.parts) === 'day' &&
  isUndated(reading.parts)
const isUndated = ({ year, month, day, weekday, holiday }: CalendarParts) =>
  year == null && month == null && day == null && weekday == null && holiday == null

/** The day that stands right after a time of day: `10:35 a.m. (0735 GMT) Friday`. */
function dayAfter(
  doc: Document,
  mentions: readonly Mention<'dates'>[],
  i: number,
  refs: References,
): CalendarParts | null {
  const time = mentions[i]!
  if (!isBareTime(time)) return null
  let next = i + 1
  while (next < i + 3 && mentions[next] && isBareTime(mentions[next]!)) next++
  const day = mentions[next]
  if (!day || day.start - time.end > 30 || !BEFORE_DAY.test(doc.text.slice(time.end, day.start))) return null
  const parts = resolve(day.raw.reading, day.raw.tense, refs)
  if (parts?.year == null || parts.month == null || parts.day == null || parts.clock || parts.daypart)
    return null
  const { clock, zone } = (time.raw.reading as Extract<Reading, { kind: 'calendar' }>).parts
  return { ...parts, ...(clock && { clock }), ...(zone && { zone }) }
}

/**
 * Resolves every date against the publication date, or in a historical narrative against the date told before;
 * without a reference it stays as the words give it. `the year` that nothing resolves is dropped.
 */
const normalizeDates: Normalizer<'dates'> = (mentions, { doc, knowledge: { trace } }) => {
  const published = doc.published == null ? null : parseIso(doc.published)
  const narrative = isNarrative(mentions, published == null ? null : fromDay(published).year)
  const focus = new Focus()
  const refs: References = { published, narrative, focus }
  const facts: Fact<'dates'>[] = []
  for (const [i, mention] of mentions.entries()) {
    const sentence = sentenceAt(doc.analysis, mention.start)
    focus.enter(sentence)
    const { reading, tense } = mention.raw
    const told = trace ? { ...refs, tell: traceRepetition(trace, mention) } : refs
    const after = dayAfter(doc, mentions, i, refs)
    const parts = after ?? comparedWith(mention, resolve(reading, tense, told), focus)
    if (trace) traceDate(trace, mention, refs, { after, parts })
    if (!parts && mention.rule.startsWith('dates/the-')) continue
    if (parts && !mention.rule.endsWith('ago') && !mention.rule.endsWith('earlier'))
      focus.tell(parts, sentence)
    keepStory(reading, parts, refs, sentence)
    facts.push(toFact(doc, mention, describe(mention, parts)))
  }
  return facts
}

export const dates: KindDescriptor<'dates'> = {
  ...dateKind,
  extract: extractDates,
  normalize: normalizeDates,
}
