import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { type Known, lookUp } from '../../gazetteer/known.ts'
import { CALLED_AFTER, INSTITUTION_WORDS } from '../../lexicon/institution-words.ts'
import { GIVEN_NAME_COUNTS, SURNAME_COUNTS } from '../../lexicon/name-counts.ts'
import { PAPER_WORDS } from '../../lexicon/paper-words.ts'
import { NO_PLACES } from '../../lexicon/place-cues.ts'
import type { Span } from '../../model/span.ts'

/** Inhabitants from which a town is known well enough to stand in the name of an institution. Set by hand. */
const TOWN = 15_000
/** Inhabitants from which a city is thought of before anybody who is called so. Set by hand. */
const CITY = 500_000
/** `University of California`, `Jan Novak of Dallas`; `Bank of America` says nothing. */
const OF = / (?:of|in|at|for) (?:the )?((?:\p{Lu}[\p{L}.'’-]*)(?: \p{Lu}[\p{L}.'’-]*){0,2})$/u
/** `House of Fraser`, `Knights of Columbus`: of somebody. */
const CALLED_OF = /^(?:House|Knights|Order|Sons|Daughters|Sisters|Friends|Children) of \p{Lu}/u
const NO_TRAILING = new Set(['America', 'Americas'])
/** Words that the name of a place inside another name may have. */
const LONGEST = 3

const NONE: ReadonlySet<string> = new Set()

/**
 * The place in front of an institution's name, where that says where it is: `Halton` in `Halton Regional Police`.
 * `others`: all names of the article.
 */
export function findLeading(
  text: string,
  { start, end }: Span,
  gazetteer: Gazetteer,
  named: ReadonlySet<string>,
  others: ReadonlySet<string> = NONE,
): Span | null {
  const words = listWords(text, start, end)
  const skip = words.length > 0 && /^the$/i.test(text.slice(words[0]!.start, words[0]!.end)) ? 1 : 0
  for (let count = Math.min(LONGEST, words.length - skip - 1); count > 0; count--) {
    const first = words[skip]!.start
    const whole = text.slice(first, words[skip + count - 1]!.end)
    const written = POSSESSIVE_ENDS.has(whole.at(-1)!) ? whole.replace(/['’]s?$/, '') : whole
    const known = lookUp(gazetteer, written)
    // `Pacific Legal Foundation`, `Severn Trent`: nobody sits in a sea
    if (!known || (known.water && !named.has(written))) continue
    const lower = written.toLowerCase()
    const rest = words.slice(skip + count).map(word => bareWord(text, word))
    if (NO_PLACES.has(lower) || INSTITUTION_WORDS.has(lower) || isForm(written, rest[0])) continue
    if (isOwner(text, first, first + written.length, rest)) continue
    // `Clarence House`, not `the Texas House`
    if (rest.length === 1 && rest[0] === 'house' && !known.large) continue
    const isKnown = named.has(written) || (known.population >= CITY && !isCommonGiven(lower))
    if (!isKnown && isSomebodys(lower, rest[0])) continue
    const isWhole = written.endsWith(' County') || text.startsWith('ounty of ', first - 9)
    if (isCityOf(written, rest, known, gazetteer, others)) continue
    const office = rest.join(' ') + text.slice(end, end + OFFICE_REACH)
    if (saysWhere(known, rest, named.has(written), isWhole) || isTownBody(known, office))
      return { start: first, end: first + written.length }
    // `Kansas City Star` says nothing of Kansas
    if (written.endsWith(' City') && !INSTITUTION_WORDS.has(rest[0] ?? 'city')) return null
  }
  return null
}

/** Surnames that a given name was seen with, from which it is hardly ever a place. Set by hand. */
const COMMON_GIVEN = 50
const isCommonGiven = (lower: string): boolean => (GIVEN_NAME_COUNTS.get(lower) ?? 0) >= COMMON_GIVEN

/** `Michael Foods`, `the Howard Cabinet`, not `Jackson Police`: a name that many people have before what is called after somebody. */
const isSomebodys = (lower: string, next: string | undefined): boolean =>
  (GIVEN_NAME_COUNTS.has(lower) || SURNAME_COUNTS.has(lower)) &&
  !(next && INSTITUTION_WORDS.has(next) && !CALLED_AFTER.has(next))

/** `NV Philips`, `SK Telecom`: letters of a firm, and no state but before what a state has (`WA Chamber of Commerce`); `Delta Air Lines`: of no region. */
const isForm = (written: string, next: string | undefined): boolean =>
  /^(?:AB|AG|AS|MD|MS|NV|PA|PT|SA|SE|Amazon|Delta|Northwest|Southwest)$/.test(written) ||
  (/^(?!LA|NY|DC|UK|US|NZ|EU)\p{Lu}{2}$/u.test(written) && !(next && INSTITUTION_WORDS.has(next)))

/** `Mary` of `Mary & Leigh Block Museum`, `St Thomas` of `St Thomas' Hospital` or `St Thomas Methodist Church`: somebody's name. */
function isOwner(text: string, start: number, end: number, rest: readonly string[]): boolean {
  if (rest[0] === '') return true
  const isHeld = /['’]/.test(text[end] ?? '') || HOUSES.has(rest.at(-1)!)
  return isHeld && SAINT.test(text.slice(start, end))
}
/** What is named for saints. */
const HOUSES = new Set('academy cathedral church parish'.split(' '))
const SAINT = /^(?:St|Saint)\b/

const POSSESSIVE_ENDS = new Set(['s', "'", '’'])

const bareWord = (text: string, { start, end }: Span) =>
  text
    .slice(start, end)
    .toLowerCase()
    .replace(/[^\p{L}'’]/gu, '')

/** What stands between blanks. */
function listWords(text: string, start: number, end: number): Span[] {
  const words: Span[] = []
  let from = start
  for (let i = start; i <= end; i++) {
    if (i < end && !isBlank(text, i)) continue
    if (i > from) words.push({ start: from, end: i })
    from = i + 1
  }
  return words
}

function isBlank(text: string, i: number): boolean {
  const unit = text.charCodeAt(i)
  return unit > 0x20 ? unit > 0x7e && /\s/.test(text[i]!) : unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
}

/** Characters behind a name that may belong to it: `Dublin City` of `Dublin City Manager Jan Novak`. */
const OFFICE_REACH = 14
/** Bodies and offices that a town or a county has, however small. */
const TOWN_BODY =
  /^(?:(?:city|town|village|borough) (?:councils?|board|commission|hall|manager|clerk|attorney|administrator|council(?:man|woman|or))|school (?:board|district|committee)|board of (?:education|finance|selectmen|aldermen|supervisors|zoning)|(?:police|fire|sheriff's) (?:department|district|office|force)|(?:crown|superior|circuit|magistrates['’]?|probate) court|community council|town council)\b/i
const isTownBody = ({ large, county, population }: Known, office: string) =>
  !large && (county || population > 0) && TOWN_BODY.test(office)

/**
 * `Dublin City Council` is that of Dublin, `Kansas City Council` that of Kansas City; so is `Boulder City Council` in an
 * article that has Boulder City.
 */
function isCityOf(
  written: string,
  rest: readonly string[],
  known: Known,
  gazetteer: Gazetteer,
  others: ReadonlySet<string>,
): boolean {
  if (!written.endsWith(' City') || !INSTITUTION_WORDS.has(rest[0]!) || others.has(written)) return false
  const town = lookUp(gazetteer, written.slice(0, -5))
  return town !== null && !town.large && 2 * town.population > known.population
}

/** The surer the place, the less need the rest of the name show of an institution. `isWhole`: it says that it is a county. */
function saysWhere(
  { large, county, population }: Known,
  rest: readonly string[],
  named: boolean,
  isWhole: boolean,
): boolean {
  const [next = ''] = rest
  if (next === 'county' || ((next === 'city' || next === 'state') && rest.length === 1)) return false
  const sits = rest.some(word => INSTITUTION_WORDS.has(word))
  if (county) return sits || named || isWhole
  return large || named
    ? sits || (large && rest.length > 1)
    : INSTITUTION_WORDS.has(next) && population >= TOWN
}

/** `Sciences Stockton`, `KQRX Tulsa`: a place of the article that ends the name. */
function findBareEnd(name: string, named: ReadonlySet<string>): string | undefined {
  // `The Halden Free Beacon`: a newspaper
  if (PAPER_WORDS.has(name.slice(name.lastIndexOf(' ') + 1))) return undefined
  for (let gap = name.lastIndexOf(' '); gap > 0; gap = name.lastIndexOf(' ', gap - 1))
    if (named.has(name.slice(gap + 1))) return name.slice(gap + 1)
  return undefined
}

/** The place at the end of a name, behind `of` or bare. */
export function findTrailing(
  text: string,
  { start, end }: Span,
  gazetteer: Gazetteer,
  named: ReadonlySet<string>,
  bare: boolean,
): Span | null {
  const name = text.slice(start, end)
  if (!name.includes(' ')) return null
  if (CALLED_OF.test(name)) return null
  const place = OF.exec(name)?.[1] ?? (bare ? findBareEnd(name, named) : undefined)
  if (!place || NO_TRAILING.has(place) || NO_PLACES.has(place.toLowerCase())) return null
  // `University of Wisconsin-Madison`
  const state = place.includes('-') && !lookUp(gazetteer, place) ? place.slice(0, place.indexOf('-')) : place
  const known = lookUp(gazetteer, state)
  if (!known || (!known.large && !known.county && known.population < TOWN && !named.has(state))) return null
  const from = end - place.length
  return { start: from, end: from + state.length }
}
