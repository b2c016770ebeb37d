import { type CalendarReading, readCalendar } from '../../language/chrono.ts'
import { type Atoms, isGlued } from './atoms.ts'
import { calendar, type Found } from './found.ts'

const pad = (n: number) => String(n).padStart(2, '0')

function zoneOf(reading: CalendarReading): string {
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

/** `5 p.m. EST`, `14:58 UTC`, `10:35`, `noon`, `midnight`, `3 o'clock`, `0530 GMT`; chrono reads hour, minute and zone. */
export function clock(atoms: Atoms, i: number): Found | null {
  const { lower } = atoms
  const named = atoms.word[i]?.clock
  if (named) return calendar(i + 1, 'clock-word', { clock: named })
  const hour = atoms.value[i] ?? atoms.word[i]?.number ?? -1
  const value = hour >= 0 ? hour : (atoms.word[i]?.number ?? -1)
  if (value < 0 || (isGlued(atoms, i) && /^[\d.,:/$£€#]/.test(lower[i - 1]!))) return null
  let to = i + 1
  let minutes: string | null = null
  const digitsLong = atoms.end[i]! - atoms.start[i]!
  const mark = lower[to]
  if (
    (mark === ':' || mark === '.') &&
    isGlued(atoms, to) &&
    isGlued(atoms, to + 1) &&
    atoms.end[to + 1]! - atoms.start[to + 1]! === 2
  ) {
    minutes = lower[to + 1]!
    to += 2
  }
  const decimal = /^(\d{1,2})\.([0-5]\d)$/.exec(lower[i]!)
  const meridiem = overMeridiem(atoms, to)
  let spelled = ''
  if (meridiem) {
    spelled = lower[to] === 'am' || lower[to] === 'a' ? ' am' : ' pm'
    to = meridiem
  }
  let zone = ''
  if (
    atoms.word[to]?.zone &&
    atoms.analysis.text.slice(atoms.start[to], atoms.end[to]) === lower[to]!.toUpperCase()
  ) {
    zone = ` ${lower[to]!.toUpperCase()}`
    to++
  }
  let phrase: string
  if (decimal && (meridiem || zone)) phrase = `${decimal[1]}:${decimal[2]}${spelled}${zone}`
  else if (minutes && value < 24 && lower[i - 1] !== ':') phrase = `${value}:${minutes}${spelled}${zone}`
  else if (meridiem && value >= 1 && value <= 12) phrase = `${value}${spelled}${zone}`
  else if (digitsLong === 4 && value < 2400 && (zone || lower[to] === 'hours' || lower[to] === 'hrs')) {
    phrase = `${lower[i]!.slice(0, 2)}:${lower[i]!.slice(2)}${zone}`
    if (!zone) to++
  } else if (lower[to] === 'o' && lower[to + 1] === "'" && lower[to + 2] === 'clock') {
    to += 3
    phrase = `${value}:00`
  } else return null
  // a score (`won 3:1`) has one digit after the colon, a ratio or a race time stands without am, pm or a zone
  if (
    minutes &&
    !meridiem &&
    !zone &&
    !(digitsLong === 2 || /^(?:at|by|until|from|to|before|after|around)$/.test(lower[i - 1] ?? ''))
  )
    return null
  const reading = readCalendar(phrase.trim())
  if (reading?.hour == null) return null
  const known = `${pad(reading.hour)}:${pad(reading.minute ?? 0)}`
  const suffix = zoneOf(reading)
  return calendar(to, 'clock', suffix ? { clock: known, zone: suffix } : { clock: known })
}
