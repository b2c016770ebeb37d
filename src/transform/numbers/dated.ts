import type { Fact } from '../../model/fact.ts'
import type { Mention } from '../../model/mention.ts'

/**
 * Whether a number is part of a date or a time of day. Durations stay in both tables, and so does the length of time
 * in a relative date (`three years ago`). Mentions must be asked in text order.
 */
export function isDated(dates: readonly Fact<'dates'>[]): (mention: Mention<'numbers'>) => boolean {
  let next = 0
  return mention => {
    while (next < dates.length && dates[next]!.end <= mention.start) next++
    const date = dates[next]
    if (!date || date.start >= mention.end || date.fields.type === 'DURATION') return false
    return mention.raw.kind !== 'measure' && mention.raw.kind !== 'money' && mention.raw.kind !== 'percent'
  }
}
