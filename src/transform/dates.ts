import type { Reading } from '../model/dates.ts'
import type { Document } from '../model/document.ts'
import type { Fact } from '../model/fact.ts'
import type { Mention } from '../model/mention.ts'
import type { Normalizer } from '../model/stage.ts'
import { type CalendarParts, grainOf, writeTimex } from '../model/timex.ts'
import { boundsOf } from './dates/bounds.ts'
import { fromDay, parseIso, toIso } from './dates/days.ts'
import { Focus } from './dates/focus.ts'
import { isNarrative } from './dates/narrative.ts'
import { type References, resolve } from './dates/resolve.ts'

/** The sentence in which an offset stands: the last whose first token starts at or before it. */
function sentenceAt(doc: Document, offset: number): number {
  const { sentences, tokens } = doc.analysis
  let low = 0
  let high = sentences.count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (tokens.start[sentences.first[middle]!]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}

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

function toFact(mention: Mention<'dates'>, sentence: number, parts: CalendarParts | null): Fact<'dates'> {
  const { type, expression, mod, edge } = mention.raw
  const bounds = parts && boundsOf(parts)
  const first = bounds && (edge === 'last' ? bounds.last : bounds.first)
  const last = bounds && (edge === 'first' ? bounds.first : bounds.last)
  return {
    kind: 'dates',
    start: mention.start,
    end: mention.end,
    sentence,
    rule: mention.rule,
    fields: {
      type,
      value: parts ? writeTimex(parts) : expression,
      expression,
      mod,
      start_date: first == null ? null : toIso(first),
      end_date: last == null ? null : toIso(last),
      basis: isExplicit(mention) ? 'explicit' : parts ? 'relative' : 'unresolved',
    },
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

/**
 * Resolves every date against the publication date, or in a historical narrative against the date told before;
 * without a reference it stays as the words give it. `the year` that nothing resolves is dropped.
 */
export const dates: Normalizer<'dates'> = (mentions, { doc }) => {
  const published = doc.published == null ? null : parseIso(doc.published)
  const narrative = isNarrative(mentions, published == null ? null : fromDay(published).year)
  const focus = new Focus()
  const refs: References = { published, narrative, focus }
  const facts: Fact<'dates'>[] = []
  for (const mention of mentions) {
    const sentence = sentenceAt(doc, mention.start)
    focus.enter(sentence)
    const { reading, tense } = mention.raw
    const parts = comparedWith(mention, resolve(reading, tense, refs), focus)
    if (!parts && mention.rule.startsWith('dates/the-')) continue
    if (parts && !mention.rule.endsWith('ago') && !mention.rule.endsWith('earlier'))
      focus.tell(parts, sentence)
    keepStory(reading, parts, refs, sentence)
    facts.push(toFact(mention, sentence, parts))
  }
  return facts
}
