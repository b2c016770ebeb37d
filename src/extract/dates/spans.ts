import type { OffsetUnit, Span } from '../../model/dates.ts'
import { type Atoms, overHyphen } from './atoms.ts'
import { core } from './core.ts'
import { dayOrMonth } from './days.ts'
import { writeDuration } from './durations.ts'
import { type Found, fixed } from './found.ts'
import { cardinal } from './quantities.ts'

const DETERMINER = /^(?:the|its|their|his|her|a)$/
const ENDING = /^(?:ended|ending|to|through|until)$/
const SIDES: ReadonlyMap<string, Span['edge']> = new Map([
  ['first', 'first'],
  ['opening', 'first'],
  ['last', 'last'],
  ['final', 'last'],
])

/** So many units at atom `i`: `the fiscal year`, `six months`, `the first nine months`. */
interface Stretch {
  readonly to: number
  readonly n: number
  readonly unit: OffsetUnit
  readonly value: string
  readonly side: Span['edge'] | undefined
}

function stretchAt(atoms: Atoms, i: number): Stretch | null {
  let at = DETERMINER.test(atoms.lower[i] ?? '') ? i + 1 : i
  const side = SIDES.get(atoms.lower[at] ?? '')
  if (side) at++
  const many = cardinal(atoms, at)
  if (many) at = overHyphen(atoms, many.to)
  if (/^(?:fiscal|financial|full|calendar)$/.test(atoms.lower[at] ?? '')) at++
  const unit = atoms.word[at]?.unit
  if (!unit || unit.time || unit.night || unit.counted || unit.name === 'quarter') return null
  const n = many?.n ?? 1
  if (!Number.isInteger(n) || n < 1 || n > 1000 || (atoms.word[at]!.plural ? n === 1 : n > 1)) return null
  return { to: at + 1, n, unit: unit.name as OffsetUnit, value: writeDuration(n, unit), side }
}

const span = (to: number, { n, unit, value }: Stretch, edge: Span['edge'], of: Span['of']): Found => {
  const found = fixed(to, 'DURATION', 'span', value)
  return { ...found, reading: { kind: 'value', span: { count: n, unit, edge, of } } }
}

/** `the year ended March 31`, `the six months to June`, `the 12 months through May 2021`: a length tied to its last day. */
export function spanEnded(atoms: Atoms, i: number): Found | null {
  const stretch = stretchAt(atoms, i)
  if (!stretch || stretch.side || !ENDING.test(atoms.lower[stretch.to] ?? '')) return null
  // `the week to Friday` is told by its day, `a year to March` only with a determiner that is definite
  if (atoms.lower[i] === 'a' && atoms.lower[stretch.to] === 'to') return null
  const at = overEndOf(atoms, stretch.to + 1)
  // `the year to the end of last September`
  const end = dayOrMonth(atoms, at) ?? (atoms.lower[at] === 'last' ? core(atoms, at) : null)
  if (end?.reading.kind === 'calendar' && end.reading.parts.month == null) return null
  return end?.reading.kind === 'calendar' ? span(end.to, stretch, 'end', end.reading) : null
}

/** Over the words that say no more than the last day of a month: `the year to the end of March`, `to end-March`. */
function overEndOf({ lower }: Atoms, i: number): number {
  const end = lower[i] === 'the' ? i + 1 : i
  return lower[end] === 'end' && (lower[end + 1] === 'of' || lower[end + 1] === '-') ? end + 2 : i
}

/** `the first nine months of 2022`, `the last three weeks of the year`: a length at one end of a year. */
export function spanOf(atoms: Atoms, i: number): Found | null {
  const stretch = stretchAt(atoms, i)
  if (!stretch?.side || !/^(?:of|in)$/.test(atoms.lower[stretch.to] ?? '')) return null
  if (stretch.unit === 'year' || stretch.n === 1) return null
  const whole = core(atoms, stretch.to + 1)
  if (!whole || whole.reading.kind === 'value' || whole.mod) return null
  const year =
    whole.reading.kind === 'calendar'
      ? /^(?:year|fiscal-year)$/.test(whole.rule)
      : whole.reading.grain === 'year'
  return year ? span(whole.to, stretch, stretch.side, whole.reading) : null
}
