import type { Mention } from '../../model/mention.ts'

/**
 * An article tells a history if so many of its dates give a year, so many are whole days, it has so many times as many of
 * them as days told from its publication, and the middle one lies so many years back. Set by hand.
 */
const MIN_YEARS = 8
const MIN_FULL_DATES = 4
const MIN_SHARE = 6
const FAR_YEARS = 1
/** Fewer years do where none is of the last years, more months go without one, and nothing points at the publication. */
const FEW_YEARS = 4
const LONG_AGO = 5

/**
 * True for a text that tells history: many dates with their year, hardly a `yesterday` or `Tuesday`, and most of the
 * years not the publication's; or some years, all of them long past, and nothing else to count from. There a date
 * without a year belongs to the date told before, not to the publication.
 */
export function isNarrative(mentions: readonly Mention<'dates'>[], published: number | null): boolean {
  const years: number[] = []
  let full = 0
  let undated = 0
  let deictic = 0
  for (const { raw } of mentions) {
    const { reading } = raw
    if (reading.kind === 'calendar') {
      if (reading.parts.year != null && (reading.parts.month != null || reading.parts.season)) full++
      if (reading.parts.year != null) years.push(reading.parts.bc ? -reading.parts.year : reading.parts.year)
      else if (reading.parts.weekday != null && reading.parts.day == null) deictic++
      else if (reading.parts.month != null) undated++
    } else if (reading.kind === 'offset' && reading.from === 'publication') deictic++
  }
  years.sort((a, b) => a - b)
  if (published != null && deictic === 0 && years.length >= FEW_YEARS && undated > years.length)
    if (years.at(-1)! <= published - LONG_AGO) return true
  if (years.length < MIN_YEARS || full < MIN_FULL_DATES || years.length < deictic * MIN_SHARE) return false
  if (published == null) return true
  return published - years[years.length >> 1]! > FAR_YEARS
}
