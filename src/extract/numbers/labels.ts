import { FUNCTION_WORDS } from '../../lexicon/counted-context.ts'
import { CAPITAL_LABELS, GRADES, LABELS, MODELS, STREETS } from '../../lexicon/number-names.ts'
import { isFreePhone } from '../../text/free-phone.ts'
import type { Amount } from './amount.ts'
import { type Atoms, isGlued, isHyphen, isJoint, lowerAt, NUMBER, SIGN, WORD, written } from './atoms.ts'

const inDigits = (atoms: Atoms, amount: Amount) => atoms.kind[amount.first] === NUMBER
const CAPITAL = /^\p{Lu}/u

/** `212-621-7983`, `555-1234`, `(209) 555-0100` */
export function isPhone(atoms: Atoms, { first, last, unit, low, high }: Amount): boolean {
  if (unit || !low.digits) return false
  const digits = (i: number) => (atoms.kind[i] === NUMBER ? atoms.end[i]! - atoms.start[i]! : 0)
  if (high && digits(first) === 3 && digits(last - 1) === 4) return true
  if (isJoint(atoms, last) && atoms.kind[last + 1] === NUMBER) return true
  if (isJoint(atoms, first - 1) && atoms.kind[first - 2] === NUMBER) return true
  if (followsAreaCode(atoms, first)) return true
  return (
    lowerAt(atoms, first - 1) === '(' &&
    lowerAt(atoms, last) === ')' &&
    digits(first) === 3 &&
    digits(last + 1) === 3 &&
    isHyphen(atoms, last + 2)
  )
}

/** `020 7946 0018`, `+44 20 7946 0018`: groups of digits after one with a leading zero or a plus sign. */
function followsAreaCode(atoms: Atoms, first: number): boolean {
  let at = first
  while (at > first - 4 && atoms.kind[at - 1] === NUMBER && !isGlued(atoms, at)) at--
  // `1800 333 000` is called for nothing; its two groups may be one number
  const isFree = isFreePhone(atoms.text, atoms.start[at]!)
  return at < first && (/^0\d/.test(written(atoms, at)) || isFree || written(atoms, at - 1) === '+')
}

/** `jcem/ article/ 4058051/ menopause`, `doi/ 10. 1111/`: a part of an address of the web that blanks have got into. */
export function isPathPart(atoms: Atoms, { first, last, kind, unit }: Amount): boolean {
  // `DOI: 10.1001/jamacardio.2016`
  const doi = lowerAt(atoms, first - 1) === ':' ? first - 2 : first - 1
  if (lowerAt(atoms, doi) === 'doi' && isGlued(atoms, last)) return true
  if (kind !== 'count' || unit !== null || isGlued(atoms, first) || !isGlued(atoms, last)) return false
  const after = lowerAt(atoms, last)
  if (lowerAt(atoms, first - 1) === '/' && isGlued(atoms, first - 1)) return /^[./]$/.test(after)
  // behind a point, which ends a sentence
  const opens = first === 0 || (lowerAt(atoms, first - 1) === '.' && isGlued(atoms, first - 1))
  return opens && after === '/' && atoms.kind[last + 1] === WORD && !isGlued(atoms, last + 1)
}

/** `section 177(3)`, `Regulation 25 (1)` */
const isSubsection = (atoms: Atoms, { first, last }: Amount) =>
  lowerAt(atoms, first - 1) === '(' &&
  lowerAt(atoms, last) === ')' &&
  last === first + 1 &&
  (isGlued(atoms, first - 1) || atoms.kind[first - 2] === NUMBER)

/** `401(k)`, `501(c)(3)`: a paragraph of a law with its letter. */
const isLettered = (atoms: Atoms, { first, last }: Amount) =>
  last === first + 1 &&
  atoms.kind[first] === NUMBER &&
  lowerAt(atoms, last) === '(' &&
  isGlued(atoms, last) &&
  /^[a-z]$/.test(lowerAt(atoms, last + 1)) &&
  lowerAt(atoms, last + 2) === ')'

/** `on day three,` `phase two of the plan`, not `on a day five people died`. */
const NUMBERED = /^(?:day|local|lodge|matchday|phase|stage|tier|issue|chapter|volume|episode|season|game)$/
/** Stretches of a race or a match, which go by a number. */
const STRETCHES = /^(?:lap|turn|hole|leg|frame|lane|heat)$/
const PLACING = /^(?:at|in|on|and|when|before|after|later|to|with|was|is)$/
/** `a level 1 emergency`, `type 2 diabetes`: a rank on a scale, whatever noun follows. */
const isGraded = (word: string, { low, high }: Amount) =>
  GRADES.has(word) && high === null && /^\d{1,2}$/.test(low.digits)
/** `type two diabetes`, `a level three offence`: one thing, which a number in words could not count. */
const describesOne = (word: string) =>
  /^(?:[a-z]{4,}[^s\W]|diabetes)$/.test(word) && word !== 'people' && !FUNCTION_WORDS.has(word)
const isAlone = (atoms: Atoms, i: number) => atoms.kind[i] !== WORD || lowerAt(atoms, i) === 'of'

/** `the iPhone 6 and 6 Plus`, `Windows 95, 98`: another of the same name. */
function isSecondModel(atoms: Atoms, { first, last, high, unit }: Amount): boolean {
  if (high || unit || atoms.kind[first] !== NUMBER) return false
  if (!/^(?:and|or|,)$/.test(lowerAt(atoms, first - 1))) return false
  // `the iPhone 11 Pro and 11 Pro Max`
  const one = CAPITAL.test(written(atoms, first - 2)) ? first - 3 : first - 2
  if (atoms.kind[one] !== NUMBER) return false
  const name = written(atoms, one - 1)
  if (!MODELS.has(name.toLowerCase()) || !/\p{Lu}/u.test(name)) return false
  return (
    atoms.kind[last] !== WORD || CAPITAL.test(written(atoms, last)) || !lowerAt(atoms, last).endsWith('s')
  )
}

/** `BRCA1 and 2` */
const isSecondCode = (atoms: Atoms, { first, last, low, unit }: Amount) =>
  unit === null &&
  /^\d$/.test(low.digits) &&
  /^(?:and|or|\/)$/.test(lowerAt(atoms, first - 1)) &&
  /^\p{Lu}{2,}\d$/u.test(written(atoms, first - 2)) &&
  !lowerAt(atoms, last).endsWith('s')

/** `in rounds 11 and 15`, `weeks 4 to 8`: numbers that go with what comes in a series. */
function isInSeries(atoms: Atoms, amount: Amount): boolean {
  const { first, last, unit, high } = amount
  if (unit !== null || !inDigits(atoms, amount)) return false
  if (SERIES.test(lowerAt(atoms, first - 1)))
    return high !== null || (LISTING.test(lowerAt(atoms, last)) && atoms.kind[last + 1] === NUMBER)
  return (
    LISTING.test(lowerAt(atoms, first - 1)) &&
    atoms.kind[first - 2] === NUMBER &&
    SERIES.test(lowerAt(atoms, first - 3))
  )
}
const SERIES =
  /^(?:rounds|stages|phases|chapters|episodes|seasons|games|days|weeks|grades|laps|holes|frames|lanes|matchdays|volumes)$/
const LISTING = /^(?:and|or|to|through)$/

/** `The lot numbers are 25311 through 25318.` */
const isTold = (atoms: Atoms, { first, unit }: Amount) =>
  unit === null &&
  /^(?:is|are|was|were|:)$/.test(lowerAt(atoms, first - 1)) &&
  /^numbers?$/.test(lowerAt(atoms, first - 2)) &&
  NUMBERED_THINGS.test(lowerAt(atoms, first - 3))
const NUMBERED_THINGS =
  /^(?:account|batch|bus|case|docket|flight|id|lot|model|order|phone|policy|reference|registration|route|serial|telephone|ticket|tracking|winning)$/

/** `page 12`, `No. 1`, `Boeing 787`, `Game Seven` */
export function isLabelled(atoms: Atoms, amount: Amount): boolean {
  if (
    isLettered(atoms, amount) ||
    isSubsection(atoms, amount) ||
    isSecondModel(atoms, amount) ||
    isTold(atoms, amount)
  )
    return true
  const { first, kind, high } = amount
  if (kind === 'ordinal') return false
  if (isSecondCode(atoms, amount) || isInSeries(atoms, amount)) return true
  let at = first - 1
  if (lowerAt(atoms, at) === '.' && isGlued(atoms, at)) at--
  if (atoms.kind[at] !== WORD && !/^[#§]$/.test(lowerAt(atoms, at))) return false
  const word = lowerAt(atoms, at)
  const capital = /\p{Lu}/u.test(written(atoms, at))
  if (inDigits(atoms, amount) && PRODUCT.test(written(atoms, at))) return true
  // `the GoPro Hero 11`
  if (inDigits(atoms, amount) && CAPITAL.test(written(atoms, at)) && PRODUCT.test(written(atoms, at - 1)))
    return !/^(?:\p{Lu}.*|\p{L}{3,}s|more|new)$/u.test(written(atoms, amount.last))
  const after = lowerAt(atoms, amount.last)
  // `up to week 22 of a pregnancy`, `the 3.50 firmware update`
  if (inDigits(atoms, amount) && ((word === 'week' && after === 'of') || after === 'firmware')) return true
  // `the 250 bus`
  if (word === 'the' && inDigits(atoms, amount) && /^(?:bus|tram|streetcar|trolleybus)$/.test(after))
    return true
  // `a 457 visa`, `the 60-something star`
  if (
    inDigits(atoms, amount) &&
    (after === 'visa' || (isHyphen(atoms, amount.last) && lowerAt(atoms, amount.last + 1) === 'something'))
  )
    return true
  if (NUMBERED.test(word) && (isAlone(atoms, amount.last) || after === 'was')) return true
  // `a season two finale`, `the phase three trial`
  if (
    NUMBERED.test(word) &&
    /^(?:an?|the|its|their|his|her|['’]s)$/.test(lowerAt(atoms, at - 1)) &&
    word !== 'day' &&
    describesOne(after)
  )
    return true
  // `crashed on lap 48 at Marden`
  if (STRETCHES.test(word) && (isAlone(atoms, amount.last) || PLACING.test(after))) return true
  if (isGraded(word, amount) && (inDigits(atoms, amount) || describesOne(after))) return true
  // `a round seven match`, not `round 50 people up`
  if (word === 'round' && !lowerAt(atoms, amount.last).endsWith('s')) return true
  if (/^(?:h\.r\.|s\.b\.|a\.b\.)$/.test(word) || /^(?:HR|SB|AB|HB)$/.test(written(atoms, at))) return true
  // `NBC 5 has learned`, not `ABC 12 episodes`
  if (
    inDigits(atoms, amount) &&
    STATIONS.test(written(atoms, at)) &&
    !/[a-z]{3}s$/.test(lowerAt(atoms, amount.last))
  )
    return true
  if (LABELS.has(word)) return inDigits(atoms, amount) || capital || word === 'no' || word === 'number'
  // `Landing Zones 1 and 2`; single letters have no plural: `As 12 people watched`
  const several =
    inDigits(atoms, amount) && word.length > 3 && word.endsWith('s') && CAPITAL_LABELS.has(word.slice(0, -1))
  if (!capital || !(several || CAPITAL_LABELS.has(word))) return false
  // `A 12-bed ward` that opens a sentence or a quotation is no road
  if (word === 'a' && atoms.kind[at - 1] !== WORD) return false
  // `Under 40 people came`
  if (word === 'under' && at === 0 && /^[a-z]{2,}/.test(written(atoms, amount.last))) return false
  return inDigits(atoms, amount)
    ? high === null || atoms.kind[first + 1] === SIGN
    : CAPITAL.test(written(atoms, first))
}

/** Networks whose stations go by a number. */
const STATIONS = /^(?:NBC|ABC|CBS|FOX|Fox|CTV|ITV|TVNZ|WGN|News)$/

/** `HydroSense 4`, `PlayStation 5`: a word with a capital inside names a product; `McCann 3 points` has a surname. */
const PRODUCT = /^(?!Ma?c\p{Lu})\p{L}*\p{Ll}\p{Lu}/u

/** `1600 Pennsylvania Avenue`, `the 300 block of` */
export function isAddress(atoms: Atoms, { first, last }: Amount): boolean {
  if (lowerAt(atoms, last) === 'block' && lowerAt(atoms, last + 1) === 'of') return true
  if (atoms.kind[first] !== NUMBER) return isZip(atoms, first)
  for (let at = last; at < last + 5; at++) {
    if (
      !CAPITAL.test(written(atoms, at)) &&
      !/^(?:\.|st|nd|rd|th)$/.test(lowerAt(atoms, at)) &&
      atoms.kind[at] !== NUMBER
    )
      break
    if (at > last && STREETS.has(lowerAt(atoms, at))) return true
  }
  return isZip(atoms, first)
}
const isZip = (atoms: Atoms, i: number) =>
  /^\d{5}$/.test(written(atoms, i)) &&
  (/^[A-Z]{2}$/.test(written(atoms, i - 1)) || lowerAt(atoms, i + 1) === 'zip')
