import { listCandidates } from '../../gazetteer/candidates.ts'
import { readContainer } from '../../gazetteer/containers.ts'
import { foldName } from '../../gazetteer/fold.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { lookUp } from '../../gazetteer/known.ts'
import { MONTH_NUMBERS } from '../../lexicon/calendar-words.ts'
import { REGIONS } from '../../lexicon/regions.ts'
import type { Mention } from '../../model/mention.ts'
import { isDateline, SHORT_FORMS, SHOUTED_FORMS } from './cues.ts'
import { holdsOne } from './in-state.ts'
import type { PlaceName } from './place-name.ts'
import { CITY_STATES, readSort } from './sort.ts'

/** After `Oakland`: `, Calif.`, ` (Calif.)`, `, CA`; not the `, OR` of `, ORANGE`; of a dateline in capitals `, CALIF.`. */
const SHORT_AFTER = new RegExp(
  `,[ \\n](${SHOUTED_FORMS})(?=,| [-–—])|,[ \\n](${SHORT_FORMS})(?![\\p{L}\\p{N}])|[ ]\\((${SHORT_FORMS})\\)`,
  'uy',
)
/** A word of a container's name; the hyphen of `Texas-based` is none of it. */
const WORD = "\\p{Lu}(?:[\\p{L}.'’]|-(?!based|headquartered)){1,30}"
const WORDS = `${WORD}(?:[ ]${WORD}){0,2}`
/** After `Paris`: `, France`, ` (France)`, `, South Korea`, `, San Joaquin County`: up to three capitalised words. */
const NAME_AFTER = new RegExp(`,[ \\n](${WORDS})|[ ]\\((${WORDS})\\)`, 'uy')
/** `Maryland` in `Corona, Maryland and Colorado` is the middle of a list. */
const LIST_AFTER = /,? (?:and|or|&) \p{Lu}|, \p{Lu}/uy

const NEXT_WORDS = /\p{Lu}[\p{L}.'’-]{1,30}(?:[ ]\p{Lu}[\p{L}.'’-]{1,30})?/uy

interface Joined {
  readonly end: number
  readonly container: string
}

/** Makes mentions of names: a place and the container that follows it are one mention. */
export function joinContainers(
  text: string,
  names: readonly PlaceName[],
  gazetteer: Gazetteer,
): Mention<'places'>[] {
  const mentions: Mention<'places'>[] = []
  let done = 0
  for (const { start, end, rule, name, seat = null, implied } of names) {
    if (start < done) continue
    const containers: string[] = []
    let reach = end
    for (let depth = 0; depth < 2; depth++) {
      const next = readNext(text, { start, end: reach, name }, gazetteer)
      if (!next) break
      containers.push(next.container)
      reach = next.end
    }
    if (containers.length === 0 && implied) containers.push(implied)
    done = reach
    mentions.push({
      kind: 'places',
      start,
      end: reach,
      text: text.slice(start, reach),
      rule: reach > end ? 'places/container' : rule,
      raw: { name, containers, seat, sort: readSort(text, start, reach, name) },
    })
  }
  return mentions
}

/** `name` as written at `start`, with what has been joined up to `end`. */
interface Reach {
  readonly start: number
  readonly end: number
  readonly name: string
}

function readNext(text: string, { start, end: at, name }: Reach, gazetteer: Gazetteer): Joined | null {
  if (text[at] !== ',' && !(text[at] === ' ' && text[at + 1] === '(')) return null
  SHORT_AFTER.lastIndex = at
  const short = SHORT_AFTER.exec(text)
  const form = short && (short[1] ? unshout(short[1]) : (short[2] ?? short[3])!)
  if (form && !isStateBeside(name, form, gazetteer)) return { end: SHORT_AFTER.lastIndex, container: form }
  NAME_AFTER.lastIndex = at
  const long = NAME_AFTER.exec(text)
  if (!long) return null
  const bracketed = long[2] !== undefined
  for (const written of shorten((long[1] ?? long[2])!)) {
    const container = readContainer(gazetteer, written)
    if (!container) continue
    const end = bracketed ? NAME_AFTER.lastIndex : at + 2 + written.length
    if (!bracketed && name !== name.toUpperCase() && isOfBody(text, end)) return null
    // `Philadelphia, America's fifth city`
    if (!bracketed && /^['’]s \p{L}/u.test(text.slice(end, end + 4))) return null
    if (bracketed && written.length !== long[2]!.length) return null
    if (isCountry(name, gazetteer) && container.countries.size > 0) return null
    if (OVER_COUNTRIES.has(name) || (container.countries.size === 0 && OVER_STATES.has(name))) return null
    const known = holdsOne(name, container, gazetteer)
    const isSuburb = !known && !bracketed && isSuburbOf(name, written, text, end, gazetteer)
    const isElsewhere = gazetteer.bearers(foldName(name)).length > 0
    const isSetOff = !bracketed && isSetOffIn(text, start, end, written, gazetteer)
    if (!known && isElsewhere && !isSuburb && !isSetOff && !isDateline(text, start, at)) return null
    if (!known && !isSuburb && !isSetOff && !isState(written, gazetteer)) return null
    if (!bracketed && !(known && isSetOff) && isList(text, end, { name, container: written }, gazetteer))
      return null
    return { end, container: written }
  }
  return null
}

/** `West Croydon` is in no country's west. */
const SIDE = /^(?:North|South|East|West|Central|Upper|Lower)$/

/** `North Carolina State University`, `North Carolina State`, `North Carolina`; the point of `France.` ends a sentence. */
function* shorten(words: string): Iterable<string> {
  for (let end = words.length; end > 0; end = words.lastIndexOf(' ', end - 1)) {
    const part = words.slice(0, end).replace(/['’]s?$|-$/, '')
    if (SIDE.test(part)) return
    yield /^[^.]+\.$/.test(part) ? part.slice(0, -1) : part
  }
}

/** Inhabitants of a city whose suburbs are named with it, and of a namesake elsewhere that may be meant. Set by hand. */
const [CITY, NAMESAKE] = [100_000, 20_000]

/** `Headingley, Leeds,`: no gazetteer has the suburb there, but a city with a unit of its own stands between commas behind it. */
function isSuburbOf(name: string, city: string, text: string, end: number, gazetteer: Gazetteer): boolean {
  if (!isTown(city, gazetteer) || lookUp(gazetteer, city)?.large) return false
  const own = lookUp(gazetteer, name)
  if (own && (own.large || own.county || own.population >= NAMESAKE)) return false
  return /^(?:[.;)]|, (?!and |or )\p{Ll})/u.test(text.slice(end, end + 7))
}

const COUNTY = /^(?:County|Co\.?) \p{Lu}/u

/**
 * `in Ashford, Ohio,` where no gazetteer has such a town: of a namesake elsewhere the article says nothing. It stands behind a
 * preposition or opens the sentence (`Ashford, Ohio, has`), and a state, a country or an Irish county alone behind its comma.
 */
function isSetOffIn(
  text: string,
  start: number,
  end: number,
  container: string,
  gazetteer: Gazetteer,
): boolean {
  const feature = featureOf(container, gazetteer)
  const isArea = feature === 'admin1' || feature === 'country' || COUNTY.test(container)
  if (!isArea || CITY_STATES.test(container)) return false
  const before = text.slice(Math.max(0, start - 9), start)
  const opens = /(?:^|\n|[.!?]["”’]? )$/.test(before)
  if (!opens && !/(?:^| )(?:in|at|near|outside|from|of) $/i.test(before)) return false
  return (opens ? GOES_ON : IS_CLOSED).test(text.slice(end, end + 10))
}
/** Behind a container that is no member of a list. */
const IS_CLOSED =
  /^(?:[.;)]|, (?!and |or )\p{Ll}| (?:on|at|in|when|where|who|is|was|has|had|will|to|for|after|before|by|with|last|this) )/u
const GOES_ON = /^, (?!and |or )\p{Ll}/u

const featureOf = (name: string, gazetteer: Gazetteer) => {
  const [most] = gazetteer.bearers(foldName(name))
  return most === undefined ? null : gazetteer.feature(most >> 1)
}

/** A state or a country: `Georgia, Ala. and Fla.` is a list. */
function isState(name: string, gazetteer: Gazetteer): boolean {
  const feature = featureOf(name, gazetteer)
  return (feature === 'country' || feature === 'admin1') && !CITY_STATES.test(name)
}
/** `Mo.` of `MO.` */
const unshout = (form: string) => `${form[0]}${form.slice(1).toLowerCase()}`

/** `Georgia` before `Ala.`, but not `St. Louis` before `Mo.`, though a region of Senegal is called so. */
function isStateBeside(name: string, form: string, gazetteer: Gazetteer): boolean {
  if (!isState(name, gazetteer)) return false
  const own = readContainer(gazetteer, name)
  const [state = ''] = readContainer(gazetteer, form)?.states ?? []
  if (!own || own.countries.size > 0) return true
  return [...own.states].some(code => code.slice(0, 2) === state.slice(0, 2))
}

/** `Europe, Canada and Japan`: what no country holds. */
const OVER_COUNTRIES: ReadonlySet<string> = new Set(
  REGIONS.filter(({ country }) => !country).flatMap(({ name, aliases }) => [name, ...aliases]),
)

/** `In Regina, Saskatchewan | Roughriders coach Sam Horn`: a name goes on behind what only looks like a container, and it is no month. */
function isOfBody(text: string, end: number): boolean {
  const [, next] = /^ (\p{Lu}\p{Ll}+)/u.exec(text.slice(end, end + NEXT)) ?? []
  return next !== undefined && !MONTH_NUMBERS.has(next.toLowerCase())
}
const NEXT = 20

/** `the Deep South, Virginia did`: what no state holds. */
const OVER_STATES: ReadonlySet<string> = new Set(
  REGIONS.filter(({ country, admin1, kind }) => country && !admin1 && kind === 'region').map(
    ({ name }) => name,
  ),
)

/** A country that is no state as well: nothing holds it, though a hamlet may be called so (`in Russia, U.S. officials said`). */
const isCountry = (name: string, gazetteer: Gazetteer) =>
  featureOf(name, gazetteer) === 'country' &&
  !gazetteer
    .bearers(foldName(name))
    .some(bearer => bearer % 2 === 0 && gazetteer.feature(bearer >> 1) === 'admin1')

/**
 * Where both are states or countries, or more states follow, the comma separates members of a list. So it does before
 * `New York and Boston`; `Lebanon, Ohio` is a town of the name of a country.
 */
function isList(
  text: string,
  end: number,
  { name, container }: { readonly name: string; readonly container: string },
  gazetteer: Gazetteer,
): boolean {
  const isLarge = isState(name, gazetteer) && !readContainer(gazetteer, container)?.countries.size
  if (isLarge && !isCountry(name, gazetteer)) return true
  LIST_AFTER.lastIndex = end
  if (!LIST_AFTER.test(text)) return false
  if (isLarge || CITY_STATES.test(container)) return true
  NEXT_WORDS.lastIndex = LIST_AFTER.lastIndex - 1
  const [words = ''] = NEXT_WORDS.exec(text) ?? []
  for (const written of shorten(words))
    if (isState(written, gazetteer)) {
      const [other, own] = [readContainer(gazetteer, written), readContainer(gazetteer, container)]
      return other !== null && other.countries.size > 0 === (own?.countries.size ?? 0) > 0
    }
  // `Sandton, Alexandria and Randburg`: what is a town as well holds nothing that no gazetteer knows
  return !holdsOne(name, readContainer(gazetteer, container)!, gazetteer) && isTown(container, gazetteer)
}

const isTown = (name: string, gazetteer: Gazetteer): boolean =>
  listCandidates(gazetteer, foldName(name)).some(
    ({ kind, alternate, population }) => kind === 'city' && !alternate && population >= CITY,
  )
