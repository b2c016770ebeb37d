import type { DateMod } from '../../model/dates.ts'
import type { CalendarParts } from '../../model/timex.ts'
import { type Atoms, overHyphen, tagAt } from './atoms.ts'
import { clock } from './clocks.ts'
import { core, DAYS, isDay, opensCore } from './core.ts'
import { type Found, narrow } from './found.ts'
import { canOpen, longest, says, tabulate } from './pattern-table.ts'
import { halfOf, opensPart, partOf, prefixed, weekOf, yearEnd } from './qualified.ts'

const PARTS_OF_DAY: ReadonlyMap<string, DateMod> = new Map([
  ['early', 'START'],
  ['mid', 'MID'],
  ['late', 'END'],
])
/** `5 p.m. EST Nov. 9`, `noon Saturday`, `the morning of April 19`. */
function timed(atoms: Atoms, i: number): Found | null {
  const time = clock(atoms, i)
  let parts: CalendarParts | null = time?.reading.kind === 'calendar' ? time.reading.parts : null
  let at = time?.to ?? i
  let mod: DateMod | undefined
  if (!parts) {
    const the = atoms.lower[i] === 'the' ? i + 1 : i
    mod = PARTS_OF_DAY.get(atoms.lower[the]!)
    const noun = mod ? overHyphen(atoms, the + 1) : the
    const part = atoms.word[noun]?.daypart
    if (!part || atoms.word[noun]?.plural) return null
    if (atoms.lower[noun + 1] !== 'of' && atoms.lower[noun + 1] !== 'on') return null
    parts = { daypart: part }
    at = noun + 1
  }
  let next = at
  if (atoms.lower[next] === ',' || atoms.lower[next] === 'of') next++
  if (atoms.lower[next] === 'on') next++
  const date = longest(DAYS, atoms, next)
  if (date && isDay(date) && date.type === 'DATE') {
    const evening = eveningOf(atoms, date.to, parts.clock)
    const whole = evening
      ? narrow(date, date.to + 1, { ...parts, clock: evening })
      : narrow(date, date.to, parts)
    return { ...whole, rule: `time-${date.rule}`, ...(mod && { mod }) }
  }
  return time
}

/** `22:30` of `10:30 Saturday night`: an hour before noon that the part of the day behind the weekday turns. */
function eveningOf(atoms: Atoms, i: number, clock: string | undefined): string | null {
  const { daypart, plural } = atoms.word[i] ?? {}
  const hour = Number(clock?.slice(0, 2))
  const late = daypart === 'AF' || daypart === 'EV' || (daypart === 'NI' && hour >= FIRST_OF_NIGHT)
  return clock && late && !plural && hour > 0 && hour < 12 ? `${hour + 12}${clock.slice(2)}` : null
}
/** `2 a.m. Friday night` is after midnight. Set by hand. */
const FIRST_OF_NIGHT = 6

const APPROXIMATE = /^(?:around|about|circa|ca|approximately|roughly)$/
/** `around Nov. 1`, `ca. 500 BC`. */
function approximate(atoms: Atoms, i: number): Found | null {
  if (!APPROXIMATE.test(atoms.lower[i]!)) return null
  const at = atoms.lower[i + 1] === '.' ? i + 2 : i + 1
  const found = timed(atoms, at) ?? core(atoms, at) ?? yearEnd(atoms, at)
  if (!found || found.reading.kind === 'value' || found.type === 'TIME') return null
  // `about 1910` is a year, `about 1910 men` are not
  if (found.rule === 'year' && !/^(?:IN|TO|CC|[,.:)]|-RRB-|VB.|$)/.test(tagAt(atoms, found.to))) return null
  // `themed around winter sports`
  if (found.rule === 'season' && tagAt(atoms, found.to).startsWith('NN')) return null
  return { ...found, mod: 'APPROX', rule: `about-${found.rule}` }
}

/** Every date or time, by the word that it starts with. */
export const DATES = tabulate([
  {
    find: timed,
    opens: word =>
      word.number != null ||
      word.clock != null ||
      word.daypart != null ||
      word.text === 'the' ||
      PARTS_OF_DAY.has(word.text),
    digits: true,
  },
  { find: partOf, opens: opensPart },
  { find: halfOf, opens: says('the first early second latter last') },
  { find: prefixed, opens: says('post pre') },
  { find: weekOf, opens: says('the week') },
  { find: yearEnd, opens: word => word.unit != null },
  { find: approximate, opens: word => APPROXIMATE.test(word.text) },
  { find: core, opens: opensCore, digits: true },
])

/** Whether a date can start with a word. */
export const opensDate = canOpen(DATES)

/** The longest date or time that starts at an atom. */
export const date = (atoms: Atoms, i: number): Found | null => longest(DATES, atoms, i)
