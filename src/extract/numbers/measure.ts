import { BEFORE_SECONDS } from '../../lexicon/number-context.ts'
import { STREETS } from '../../lexicon/number-names.ts'
import { GLUED_SYMBOLS, UNIT_STARTS, UNIT_SYMBOLS, UNIT_WORDS, type Unit } from '../../lexicon/units.ts'
import { type Atoms, isGlued, isHyphen, isJoint, lowerAt, NUMBER, SIGN, written } from './atoms.ts'
import { isNoSymbol } from './glued-letters.ts'
import { isScaleOfHeat } from './heat.ts'
import { isMeasured, isThings, ORDINARY_NOUNS } from './ordinary-nouns.ts'
import { owningTime } from './owning-time.ts'

export interface Measured {
  readonly unit: Unit
  readonly next: number
  /** joined to the number by a hyphen: one adjective */
  readonly joined: boolean
}

/** Between a number and a unit of time: `two more years`. */
const STRETCH = new Set(
  'more additional further extra full straight consecutive whole long solid successive'.split(' '),
)
/** The unit of measure after a number that ends before atom `i`. `words`: the number was in words. */
export function unitAfter(atoms: Atoms, i: number, words: boolean): Measured | null {
  if (i >= atoms.count) return null
  const joined = isJoint(atoms, i)
  let at = joined ? i + 1 : i
  if (atoms.kind[at] === NUMBER) return null
  const inverse = words ? null : inverseAt(atoms, at)
  if (inverse)
    return { unit: { name: `inverse ${inverse.per}`, type: 'other' }, next: inverse.next, joined: false }
  const direct = unitAt(atoms, at, words, joined)
  if (direct) return { ...powerAfter(atoms, direct), joined }
  if (!joined && STRETCH.has(lowerAt(atoms, at))) {
    at++
    const later = unitAt(atoms, at, words, false)
    if (later?.unit.type === 'time') return { ...later, joined: false }
  }
  return null
}

function unitAt(
  atoms: Atoms,
  at: number,
  words: boolean,
  joined: boolean,
): { unit: Unit; next: number } | null {
  const first = lowerAt(atoms, at)
  const long = UNIT_STARTS.has(first) ? severalWords(atoms, at) : null
  if (long) return long
  const symbol = symbolAt(atoms, at, words)
  if (symbol) return symbol
  const unit = UNIT_WORDS.get(first) ?? owningTime(first)
  if (!unit || isAcronym(atoms, at)) return null
  const singular = first === unit.name
  if (isThings(first)) return null
  const common = ORDINARY_NOUNS.has(unit.name) && (singular || unit.name !== 'second')
  if (words && common && !joined && !isMeasured(atoms, at, unit.name)) return null
  if (
    words &&
    singular &&
    !joined &&
    unit.type !== 'time' &&
    !/^(?:an?|one|half)$/.test(lowerAt(atoms, at - 1))
  )
    return null
  if (ORDINARY_NOUNS.has(unit.name) && singular && /^[A-Z]/.test(written(atoms, at))) return null
  return { unit, next: at + 1 }
}

/** `the 2011 NIT`: capitals beside words that are not in capitals. */
function isAcronym(atoms: Atoms, at: number): boolean {
  const capitals = (i: number) => /^\p{Lu}+$/u.test(written(atoms, i))
  return capitals(at) && !(at + 1 < atoms.count ? capitals(at + 1) : capitals(at - 2))
}

export function severalWords(atoms: Atoms, at: number): { unit: Unit; next: number } | null {
  let key = lowerAt(atoms, at)
  let best: { unit: Unit; next: number } | null = null
  let next = at + 1
  for (let words = 1; words < 5 && next < atoms.count; words++) {
    if (isJoint(atoms, next)) next++
    key += ` ${lowerAt(atoms, next)}`
    next++
    const unit = UNIT_WORDS.get(key)
    if (unit) best = { unit, next }
  }
  return best
}

export const SQUARE = /^(?:sq|cu|square|cubic)$/
const LENGTHS: Readonly<Record<string, string>> = {
  m: 'meter',
  km: 'kilometer',
  ft: 'foot',
  feet: 'foot',
  foot: 'foot',
  mi: 'mile',
  mile: 'mile',
  miles: 'mile',
  yd: 'yard',
  yds: 'yard',
  yards: 'yard',
  in: 'inch',
  cm: 'centimeter',
  meters: 'meter',
  metres: 'meter',
} // prettier-ignore

/** Abbreviations that are no words. */
const PLAIN_SYMBOLS = /^(?:km|kg|cm|mm|mph|kph|kw|mw|gw|lbs|sq)$/

/** Abbreviations: `km`, `sq ft`, `km/h`, `°C`, `5g`. */
export function symbolAt(atoms: Atoms, at: number, words: boolean): { unit: Unit; next: number } | null {
  // `two km`
  if (words && !PLAIN_SYMBOLS.test(lowerAt(atoms, at))) return null
  const text = written(atoms, at)
  const lower = lowerAt(atoms, at)
  if (SQUARE.test(lower)) {
    const dot = lowerAt(atoms, at + 1) === '.' ? 1 : 0
    const length = LENGTHS[lowerAt(atoms, at + 1 + dot)]
    const unit = length && UNIT_WORDS.get(`${lower.startsWith('sq') ? 'square' : 'cubic'} ${length}`)
    return unit ? { unit, next: at + 2 + dot } : null
  }
  const joint = written(atoms, at + 1)
  if ((joint === '/' || joint === '-') && isGlued(atoms, at + 1) && isGlued(atoms, at + 2)) {
    const unit = UNIT_SYMBOLS.get(`${text}${joint}${written(atoms, at + 2)}`)
    if (unit) return { unit, next: at + 3 }
  }
  if (atoms.kind[at] === SIGN && (text === '°' || text === 'º')) {
    const scale = isGlued(atoms, at + 1) || /^[CF]$/.test(joint) ? UNIT_SYMBOLS.get(`°${joint}`) : undefined
    return scale ? { unit: scale, next: at + 2 } : { unit: UNIT_SYMBOLS.get('°')!, next: at + 1 }
  }
  const unit = UNIT_SYMBOLS.get(text)
  if (!unit || ((text === 'pm' || text === 'am') && !/\.(?:\d|\d{3,})$/.test(written(atoms, at - 1))))
    return null
  const glued = isGlued(atoms, at)
  if (glued && isNoSymbol(atoms, at)) return null
  if (text === 's' && !isSeconds(atoms, at)) return null
  // `918 W. Ninth Street`
  if (text === 'W' && (isStreet(atoms, at + 1) || (written(atoms, at + 1) === '.' && at + 2 < atoms.count)))
    return null
  if (isGlued(atoms, at + 1) && atoms.kind[at + 1] === NUMBER) return null
  if (text === '"' && (isQuoted(atoms, at) || !/^\d{1,3}(?:\.\d{1,3})?$/.test(written(atoms, at - 1))))
    return null
  if (lower === 'in') return isInch(atoms, at) ? { unit, next: at + 1 } : null
  if (GLUED_SYMBOLS.has(text) && !glued && !standsApart(atoms, at, text)) return null
  // `270,000 ha,`, but not `50 ha-ha`
  if (lower === 'ha' && isGlued(atoms, at + 1) && !/^[.,;:)]$/.test(joint)) return null
  return { unit, next: at + 1 }
}

/** Whether a mark at atom `at` closes a quotation that opened before it in the sentence. */
function isQuoted(atoms: Atoms, at: number): boolean {
  let open = false
  for (let i = Math.max(0, at - QUOTED); i < at; i++)
    if (written(atoms, i) === '"') open = !open && !isGlued(atoms, i) && atoms.kind[i - 1] !== NUMBER
  return open
}
/** Atoms that a quotation is looked back over. */
const QUOTED = 60

/** Whether a word for a street stands in the next few words. */
const isStreet = (atoms: Atoms, i: number) => [1, 2, 3].some(ahead => STREETS.has(lowerAt(atoms, i + ahead)))

/** `9.8s`, `in 45s`, `2m 5s`: elsewhere `5s` is a plural (`Model 5s`, `777s`, `the 1990s`). */
function isSeconds(atoms: Atoms, at: number): boolean {
  const digits = written(atoms, at - 1)
  if (/\.\d/.test(digits)) return true
  if (/^[\d,]*0$|^\d{4}$/.test(digits) || isJoint(atoms, at - 2)) return false
  const before = lowerAt(atoms, at - 2)
  // `Under 16s` are young
  if (/^(?:under|over)$/.test(before) && Number(digits) < 25) return false
  return BEFORE_SECONDS.has(before) || (/^(?:m|min|mins)$/.test(before) && atoms.kind[at - 3] === NUMBER)
}

/** A short symbol that is a unit after a blank too: `5 W`, `278,000 t`, `250 g of flour`, `1.5 C`. */
function standsApart(atoms: Atoms, at: number, symbol: string): boolean {
  const digits = written(atoms, at - 1)
  if (symbol === 'W' || symbol === 'V') return true
  if (symbol === 't')
    return (
      digits.includes(',') ||
      lowerAt(atoms, at + 1) === 'of' ||
      (digits === '000' && atoms.kind[at - 2] === NUMBER)
    )
  // `2.3 g of salt, or 1.5 g for some`
  if (symbol === 'g') return lowerAt(atoms, at + 1) === 'of' || digits.includes('.')
  if (symbol === 'l') return lowerAt(atoms, at + 1) === 'of'
  return (/^[JCFK]$/.test(symbol) && /[.,]/.test(digits)) || isScaleOfHeat(atoms, at)
}

/** `2 in thick`, or `2 in` at the end: elsewhere `in` is a preposition. */
const isInch = (atoms: Atoms, at: number) => {
  const after = lowerAt(atoms, at + 1)
  if (at + 1 >= atoms.count) return true
  return /^(?:thick|long|wide|deep|tall|high|\))$/.test(after) || (after === '.' && at + 2 >= atoms.count)
}

/** `km squared`, `km^2`: the square or cubic unit and where it ends. */
function powerAfter(
  atoms: Atoms,
  { unit, next }: { unit: Unit; next: number },
): { unit: Unit; next: number } {
  if (unit.type !== 'length') return { unit, next }
  const caret = lowerAt(atoms, next) === '^' && isGlued(atoms, next)
  const power = caret ? written(atoms, next + 1) : lowerAt(atoms, next)
  const name =
    power === '2' || power === 'squared' ? 'square' : power === '3' || power === 'cubed' ? 'cubic' : ''
  const raised = name && (caret || power.length > 1) ? UNIT_WORDS.get(`${name} ${unit.name}`) : undefined
  return raised ? { unit: raised, next: next + (caret ? 2 : 1) } : { unit, next }
}

/** `%`, `percent`, `per cent`: where it ends, or -1. */
export function percentAfter(atoms: Atoms, i: number): number {
  const at = isJoint(atoms, i) ? i + 1 : i
  const word = lowerAt(atoms, at)
  let end = -1
  if (word === '%' || word === 'percent' || word === 'pct' || word === 'percents') end = at + 1
  else if (word === 'pc' && written(atoms, at) === 'pc' && !isHyphen(atoms, at + 1)) end = at + 1
  else if (word === 'per') {
    const cent = isHyphen(atoms, at + 1) ? at + 2 : at + 1
    if (lowerAt(atoms, cent) === 'cent') end = cent + 1
  }
  if (word === 'pct' && lowerAt(atoms, end) === '.' && isGlued(atoms, end) && end + 1 < atoms.count) end++
  return end
}

/** `s-1`, `h−1`, `fb⁻¹`: per that unit. A lone capital is none: `ten F-1 visas`. */
export function inverseAt(atoms: Atoms, i: number): { per: string; next: number } | null {
  if (!isGlued(atoms, i + 1) || !isGlued(atoms, i + 2) || isGlued(atoms, i + 3)) return null
  if (!/^[-−–⁻]$/.test(lowerAt(atoms, i + 1)) || !/^[1¹]$/.test(written(atoms, i + 2))) return null
  const symbol = written(atoms, i)
  const unit = /^[A-Z]$/.test(symbol) ? undefined : UNIT_SYMBOLS.get(symbol)
  return unit ? { per: unit.name, next: i + 3 } : null
}
