import type { DateMod, DateType, OffsetUnit, Reading } from '../../model/dates.ts'
import { type CalendarParts, type Grain, grainOf } from '../../model/timex.ts'
import type { Atoms } from './atoms.ts'

/** A date that a pattern found from the atom where it was tried up to, not including, atom `to`. */
export interface Found {
  readonly to: number
  readonly type: DateType
  /** the rule's name; the mention's is `dates/` and this */
  readonly rule: string
  readonly reading: Reading
  /** the whole value where `reading.kind` is `value` */
  readonly value?: string
  readonly mod?: DateMod
  /** the first or last day of the period is meant */
  readonly edge?: 'first' | 'last'
}

/** A pattern tried at one atom: constant look-ahead, null where it does not hold. */
export type Pattern = (atoms: Atoms, i: number) => Found | null

/** A date whose parts the words give. */
export function calendar(to: number, rule: string, parts: CalendarParts, toward?: -1 | 0 | 1): Found {
  const type = parts.clock || parts.daypart ? 'TIME' : 'DATE'
  return {
    to,
    type,
    rule,
    reading: toward == null ? { kind: 'calendar', parts } : { kind: 'calendar', parts, toward },
  }
}

/** A duration, set or reference whose value needs no other date. */
export function fixed(to: number, type: DateType, rule: string, value: string, mod?: DateMod): Found {
  const found: Found = { to, type, rule, reading: { kind: 'value' }, value }
  return mod ? { ...found, mod } : found
}

/** What an offset is counted from; see `Reading`. */
export type From = 'publication' | 'mention' | 'story'

/** A period counted from the publication date or from the date mentioned before. */
export function offset(
  to: number,
  rule: string,
  unit: OffsetUnit,
  count: number,
  from: From,
  grain: Grain = unit,
  parts?: CalendarParts,
): Found {
  const reading: Reading = { kind: 'offset', unit, count, from, grain, ...(parts && { parts }) }
  return { to, type: parts?.daypart || parts?.clock ? 'TIME' : 'DATE', rule, reading }
}

/** The same date with more parts known: an hour, a part of the day, a year. */
export function narrow(found: Found, to: number, parts: CalendarParts): Found {
  const { reading } = found
  if (reading.kind === 'value') return { ...found, to }
  const all = { ...reading.parts, ...parts }
  const type = all.clock || all.daypart ? 'TIME' : found.type
  return reading.kind === 'calendar'
    ? { ...found, to, type, reading: { ...reading, parts: all } }
    : { ...found, to, type, reading: { ...reading, parts: all, grain: grainOf(all) } }
}
