import { type CalendarReading, readCalendar } from '../../language/chrono.ts'
import { BEFORE_CLOCK, PRICED } from '../../lexicon/date-context.ts'
import { NAMED_ZONES } from '../../lexicon/date-words.ts'
import { type Atoms, isGlued } from './atoms.ts'
import { calendar, type Found } from './found.ts'

const pad = (n: number) => String(n).padStart(2, '0')

/** Zones that summer time moves: what they are is known with the day. */
const SEASONAL = /^[ECMP]T$/
function zoneOf(reading: CalendarReading, written: string): string {
  if (SEASONAL.test(written)) return written
  if (reading.zone == null) return ''
  if (reading.zone === 0) return 'Z'
  const minutes = Math.abs(reading.zone)
  return `${reading.zone < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}${minutes % 60 ? `:${pad(minutes % 60)}` : ''}`
}

/** The atom after `a.m.`, `pm`, `p.m`, or 0. */
function overMeridiem(atoms: Atoms, i: number): number {
  const { lower } = atoms
  if (lower[i] === 'am' || lower[i] === 'pm') return i + 1
  if ((lower[i] !== 'a' && lower[i] !== 'p') || lower[i + 1] !== '.' || lower[i + 2] !== 'm') return 0
  return lower[i + 3] === '.' && isGlued(atoms, i + 3) ? i + 4 : i + 3
}

/** The digits or word of a clock time before what follows them. */
interface Digits {
  readonly to: number
  readonly hour: number
  /** null: none written */
  readonly minute: string | null
  /** `0530` and `05:30` start with a digit pair, `3:1` does not */
  readonly padded: boolean
}

/** `5`, `five`, `14:58`, `8.30`, `0530`; what they are is for the words around them to say. */
function digitsAt(atoms: Atoms, i: number): Digits | null {
  const { lower } = atoms
  const value = atoms.value[i] ?? -1
  if (value < 0) {
    const hour = atoms.word[i]?.number
    return hour == null ? null : { to: i + 1, hour, minute: null, padded: false }
  }
  if (isGlued(atoms, i) && /^[\d.,:/$£€#]/.test(lower[i - 1]!)) return null
  const length = atoms.end[i]! - atoms.start[i]!
  const dotted = /^(\d{1,2})\.([0-5]\d)$/.exec(lower[i]!)
  if (dotted) return { to: i + 1, hour: Number(dotted[1]), minute: dotted[2]!, padded: false }
  const pair =
    lower[i + 1] === ':' && isGlued(atoms, i + 1) && isGlued(atoms, i + 2) && /^[0-5]\d$/.test(lower[i + 2]!)
  if (pair) return { to: i + 3, hour: value, minute: lower[i + 2]!, padded: length === 2 }
  if (length === 4 && /^[0-5]\d$/.test(lower[i]!.slice(2)))
    return { to: i + 1, hour: Number(lower[i]!.slice(0, 2)), minute: lower[i]!.slice(2), padded: true }
  return Number.isInteger(value) ? { to: i + 1, hour: value, minute: null, padded: length === 2 } : null
}

/** The half of the day that a part of it is in. */
const HALVES = new Map([
  ['morning', 'am'],
  ['afternoon', 'pm'],
  ['evening', 'pm'],
])

/** Reads the digits with what chrono needs of their surroundings; null where the words do not make them a time. */
function read(digits: Digits, meridiem: string, zone: string, to: number): Found | null {
  const { hour, minute } = digits
  if (meridiem ? hour < 1 || hour > 12 : hour > 24) return null
  const reading = readCalendar(`${hour}:${minute ?? '00'}${meridiem && ` ${meridiem}`}${zone && ` ${zone}`}`)
  if (reading?.hour == null) return null
  const known = `${pad(reading.hour)}:${pad(reading.minute ?? 0)}`
  const suffix = zoneOf(reading, zone)
  return calendar(to, 'clock', suffix ? { clock: known, zone: suffix } : { clock: known })
}

function zoneAt(atoms: Atoms, i: number): string {
  if (!atoms.word[i]?.zone) return ''
  const written = atoms.analysis.text.slice(atoms.start[i], atoms.end[i])
  return written === written.toUpperCase() ? written : ''
}

/** `EST`, `Eastern time`, `Pacific Daylight Time` at atom `i`: the letters, and the atom after them. */
function zoneAfter(atoms: Atoms, i: number): { zone: string; to: number } {
  const zone = zoneAt(atoms, i)
  if (zone) return { zone, to: i + 1 }
  const named = NAMED_ZONES.get(atoms.lower[i] ?? '')
  const kind = /^(?:standard|daylight)$/.test(atoms.lower[i + 1] ?? '') ? 1 : 0
  return named && atoms.lower[i + 1 + kind] === 'time'
    ? { zone: named, to: i + 2 + kind }
    : { zone: '', to: i }
}

/** `6` of `from 6 to 8:30 p.m.`: it is on the same side of noon unless it would then come after the end. */
function rangeStart(atoms: Atoms, digits: Digits): Found | null {
  if (digits.hour > 12 || !/^(?:to|-|until|and)$/.test(atoms.lower[digits.to] ?? '')) return null
  const end = digitsAt(atoms, digits.to + 1)
  const at = end ? overMeridiem(atoms, end.to) : 0
  if (!end || !at || end.hour > 12) return null
  const half = atoms.lower[end.to]!.startsWith('a') ? 'am' : 'pm'
  const other = half === 'am' ? 'pm' : 'am'
  return read(digits, digits.hour % 12 <= end.hour % 12 ? half : other, '', digits.to)
}

/** `called at 4.50`, `kick-off is at 7.45 on Friday`: hour and minute with a full stop, where nothing has a price. */
function isDotted({ lower, count, word }: Atoms, i: number, to: number): boolean {
  if (to !== i + 1 || lower[i - 1] !== 'at' || !lower[i]!.includes('.')) return false
  for (let at = Math.max(0, i - REACH); at < Math.min(count, i + REACH); at++)
    if (PRICED.has(lower[at]!)) return false
  const next = lower[to] ?? ''
  return !/^\p{L}/u.test(next) || AFTER_CLOCK.has(next) || word[to]?.weekday != null
}
/** Atoms on each side that are looked at. */
const REACH = 60
const AFTER_CLOCK = new Set(
  'on and or tonight today tomorrow yesterday this in when as for to local but after until'.split(' '),
)

/** `5 p.m. EST`, `14:58 UTC`, `10:35`, `noon`, `midnight`, `3 o'clock`, `0530 GMT`; chrono reads hour, minute and zone. */
export function clock(atoms: Atoms, i: number): Found | null {
  const { lower } = atoms
  const named = atoms.word[i]?.clock
  if (named) return calendar(i + 1, 'clock-word', { clock: named })
  const digits = digitsAt(atoms, i)
  if (!digits) return null
  const { to, minute, padded } = digits
  const meridiem = overMeridiem(atoms, to)
  if (meridiem) {
    const after = zoneAfter(atoms, meridiem)
    return read(digits, lower[to]!.startsWith('a') ? 'am' : 'pm', after.zone, after.to)
  }
  // `12 noon`
  const noon = atoms.word[to]?.clock
  if (noon && digits.hour === 12 && !minute) return calendar(to + 1, 'clock-word', { clock: noon })
  const zone = minute ? zoneAt(atoms, to) : ''
  if (zone) return read(digits, '', zone, to + 1)
  if (minute && (lower[to] === 'hours' || lower[to] === 'hrs')) return read(digits, '', '', to + 1)
  if (lower[to] === 'o' && lower[to + 1] === "'" && lower[to + 2] === 'clock')
    return read(digits, '', '', to + 3)
  const half = HALVES.get(lower[to + 2] ?? '')
  // `at 9 in the evening`
  if (half && lower[to] === 'in' && lower[to + 1] === 'the' && BEFORE_CLOCK.has(lower[i - 1] ?? ''))
    return read(digits, half, '', to + 3)
  const range = rangeStart(atoms, digits)
  if (range) return range
  // a score (`won 3:1`), a verse (`Romans 15:13`) or a race time has no word of time before it
  const clear = to === i + 3 && (BEFORE_CLOCK.has(lower[i - 1] ?? '') || (padded && i === 0))
  if (minute && clear) return read(digits, '', '', to)
  return minute && isDotted(atoms, i, to) ? read(digits, '', '', to) : null
}
