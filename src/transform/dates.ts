import { extractDates } from '../extract/dates.ts'
import type { Reading, Tense } from '../model/dates.ts'
import type { Document } from '../model/document.ts'
import type { Fact } from '../model/fact.ts'
import type { Mention } from '../model/mention.ts'
import { sentenceAt } from '../model/positions.ts'
import type { KindCode, Normalizer } from '../model/stage.ts'
import { type CalendarParts, grainOf } from '../model/timex.ts'
import { boundsOf } from './dates/bounds.ts'
import { dayAfter } from './dates/clock-days.ts'
import { comparedWith, isLength } from './dates/compared.ts'
import { datelineOf } from './dates/dateline.ts'
import { type DayNumber, fromDay, parseIso } from './dates/days.ts'
import { describe } from './dates/describe.ts'
import { Focus } from './dates/focus.ts'
import { before, opensRange } from './dates/forward.ts'
import { isNarrative } from './dates/narrative.ts'
import { spokenOn } from './dates/quoted.ts'
import { type References, resolve } from './dates/resolve.ts'
import { boundsOfSpan, quarterEnded } from './dates/spans.ts'
import { datesAhead } from './dates/told-year.ts'
import { traceDate, traceRepetition } from './dates/trace-date.ts'
import { pastYearEnd } from './dates/year-end.ts'
import { toFact } from './fact.ts'

/** Before a quarter whose figures are those before the ones told: `after a flat second quarter`. */
const AFTER = /\bafter\s(?:(?:a|an|the|its)\s)?(?:[\p{L}-]+\s){0,2}$/iu

/** Before a month or a year that figures are set against: `in January from December`, `up from 3.85 mln in 1985`. */
const AGAINST =
  /(?:\d|\b(?:in\s\p{L}+|year|month|percent|pct|mln|bln|million|billion),?)\s(?:(?:up|down)\s)?(?:from|versus|vs|against|compared\s(?:with|to))\s(?:[^\s]+\s){0,4}$/iu

/** The end of a sentence or a paragraph before one. */
const OPENS = /(?:^|[.!?]["”]?\s|\n)\s{0,3}$/

/** Whether what follows may be counted from a date: not from what is compared with, in a history not from the writer's day. */
function isTold(
  { text }: Document,
  { rule, start, raw: { reading, mod } }: Mention<'dates'>,
  narrative: boolean,
): boolean {
  // `A week ago, he opened it. The same day ...`
  const opens = rule === 'dates/ago' && OPENS.test(text.slice(Math.max(0, start - 4), start))
  if (/(?:ago|earlier|year-period|same-period)$/.test(rule)) return opens
  if (/\/(?:month|year|month-year)$/.test(rule) && AGAINST.test(text.slice(Math.max(0, start - 40), start)))
    return false
  // `the lowest since 1977 and 34 fewer than in the previous year`
  if (rule === 'dates/year' && mod === 'ON_OR_AFTER' && !narrative) return false
  if (rule === 'dates/quarter' && AFTER.test(text.slice(Math.max(0, start - 40), start))) return false
  return !(narrative && reading.kind === 'offset' && reading.from === 'publication')
}

/** A quarter may end so many days after its figures are told: reports come early. */
const EARLY = 31

/** Whether the figures of a quarter are told; fiscal ones go by other months, so that a verb in the past outweighs the calendar. */
function isReported(parts: CalendarParts, tense: Tense | null, published: DayNumber | null): boolean {
  const last = boundsOf(parts)?.last
  return tense === 'past' || last == null || published == null || last <= published + EARLY
}

/** `three decades later` that would come after the publication counts from a day that the words before do not give. */
function isTooLate(
  { rule, raw }: Mention<'dates'>,
  parts: CalendarParts,
  published: DayNumber | null,
): boolean {
  if (published == null || rule !== 'dates/later' || raw.tense === 'future') return false
  const first = boundsOf(parts)?.first
  return first != null && first > published
}

/** How many years before the publication a date lies that tells an old story. */
const OLD = 2

/** Keeps count of dates of the past that follow one another; a date of the publication's own time ends the row. */
function keepStory(reading: Reading, parts: CalendarParts | null, refs: References, sentence: number): void {
  if (refs.published == null || parts?.year == null || reading.kind === 'value') return
  if (fromDay(refs.published).year - parts.year >= OLD && !parts.bc) refs.focus.tellYear(parts.year, sentence)
  else refs.focus.returnToNews()
}

/** Before a year that the months after it in its sentence belong to. */
const NAMING = /(?:^|\W)(?:in|during|throughout|for)\s$/i

/** Between a year and the part of it that is meant: `next year, in March`. */
const IN_PART = /^,\s(?:in|on|by|around|before|after|during)\s$/

/** Before a year in which something happened; `1980 levels` and `the 1987 treaty` tell no story. */
const STORYTELLING = /(?:^|\W)(?:in|during|throughout|by|since|until|from|and|of)\s$/i

/** Between a quarter and its last day. */
const ENDED = /^\s(?:that\s)?(?:ended|ending|to|through)\s$/

/** The quarter whose last day stands right after it: `the quarter ended Sept. 29`. */
function endOfQuarter(
  { text }: Document,
  mentions: readonly Mention<'dates'>[],
  i: number,
  refs: References,
) {
  const [quarter, day] = [mentions[i]!, mentions[i + 1]]
  if (!/^dates\/(?:the-quarter|latest-quarter)$/.test(quarter.rule) || !day) return null
  if (day.start - quarter.end > 14 || !ENDED.test(text.slice(quarter.end, day.start))) return null
  const parts = resolve(day.raw.reading, 'past', refs)
  const last = parts && boundsOf(parts)?.last
  return last == null ? null : quarterEnded(last)
}

/** The first end of a range, which lies before the last. */
function rangedTo(
  { text }: Document,
  mentions: readonly Mention<'dates'>[],
  i: number,
  refs: References,
): CalendarParts | null {
  const [from, to] = [mentions[i]!, mentions[i + 1]]
  if (!to || refs.narrative || !opensRange(text, from, to)) return null
  const last = resolve(to.raw.reading, to.raw.tense, refs)
  const first = resolve(from.raw.reading, to.raw.tense, refs)
  return first && last && before(first, last)
}

/**
 * Resolves every date against the publication date, or in a historical narrative against the date told before;
 * without a reference it stays as the words give it. `the year` that nothing resolves is dropped.
 */
const normalizeDates: Normalizer<'dates'> = (mentions, { doc, knowledge: { trace } }) => {
  const out = doc.published == null ? null : parseIso(doc.published)
  const published = datelineOf(doc, mentions[0], out, new Focus())
  const narrative = isNarrative(mentions, published == null ? null : fromDay(published).year)
  const focus = new Focus()
  const base = { published, narrative, focus }
  const ahead = narrative ? datesAhead(mentions) : []
  const facts: Fact<'dates'>[] = []
  for (const [i, mention] of mentions.entries()) {
    const sentence = sentenceAt(doc.analysis, mention.start)
    focus.enter(sentence)
    const refs: References = { ...base, ahead: ahead[i] }
    const { reading, tense } = mention.raw
    const before12 = doc.text.slice(Math.max(0, mention.start - 12), mention.start)
    const wire =
      mention.rule === 'dates/weekday' &&
      // `They met Friday evening`: no wire is dated before the evening that it tells of
      !/\s/.test(mention.text) &&
      !/(?:^|\s)(?:on|last|this|since|until|by)\s$/i.test(
        doc.text.slice(Math.max(0, mention.start - 7), mention.start),
      )
    const told = { ...refs, wire, ...(trace && { tell: traceRepetition(trace, mention) }) }
    const after = dayAfter(doc, mentions, i, refs)
    const spanned = reading.kind === 'value' && reading.span ? boundsOfSpan(reading.span, tense, refs) : null
    const ended = endOfQuarter(doc, mentions, i, refs)
    const known =
      (ended && { year: ended.year, quarter: ended.quarter }) ??
      after ??
      spokenOn(doc, mentions, i, refs) ??
      rangedTo(doc, mentions, i, refs) ??
      comparedWith(mention, pastYearEnd(mention, resolve(reading, tense, told), published), focus)
    const parts = known && isTooLate(mention, known, published) ? null : known
    if (trace) traceDate(trace, mention, refs, { after, parts })
    if (!parts && mention.rule.startsWith('dates/the-')) continue
    const next = mentions[i + 1]
    const isNaming =
      mention.rule === 'dates/year'
        ? NAMING.test(before12)
        : next && IN_PART.test(doc.text.slice(mention.end, Math.min(next.start, mention.end + 10)))
    if (parts?.year != null && isNaming && grainOf(parts) === 'year') focus.nameYear(parts.year)
    if (isLength(doc.text, mention)) focus.tellLength()
    // `In 2009 it was changed. In March, sales fell from a year earlier`: of a year that nothing tells
    if (!parts && published == null && !narrative && reading.kind === 'calendar') focus.forget()
    if (parts && isTold(doc, mention, narrative))
      focus.tell(parts, sentence, isReported(parts, tense, published), mention.raw.mod !== 'ON_OR_AFTER')
    if (spanned) focus.tell({ year: fromDay(spanned.last).year }, sentence)
    if (mention.rule !== 'dates/year' || STORYTELLING.test(before12))
      keepStory(reading, parts, refs, sentence)
    facts.push(toFact(doc, mention, describe(mention, parts, ended?.bounds ?? spanned)))
  }
  return facts
}

export const dates: KindCode<'dates'> = {
  extract: extractDates,
  normalize: normalizeDates,
}
