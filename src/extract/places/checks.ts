import { expandShort } from '../../gazetteer/containers.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { type Known, lookUp } from '../../gazetteer/known.ts'
import { BUSINESS_NOUNS, VENUE_NOUNS } from '../../lexicon/business-words.ts'
import { COUNTRIES } from '../../lexicon/countries.ts'
import { DEMONYMS } from '../../lexicon/demonyms.ts'
import { INSTITUTION_ENDS, INSTITUTION_WORDS } from '../../lexicon/institution-words.ts'
import { OWNER_NOUNS } from '../../lexicon/organization-kinds.ts'
import {
  COMMON_PARTS,
  GENERIC,
  NO_PLACES,
  PLACE_ENDS,
  SPORT_WORDS,
  STATE_COLLEGES,
  STREETS,
} from '../../lexicon/place-cues.ts'
import type { Analysis, EntitySpan } from '../../model/analysis.ts'
import { nameAt, tokenAt } from '../../model/positions.ts'
import type { Span } from '../../model/span.ts'
import { UPOS } from '../../model/tags.ts'
import {
  hasLocative,
  hasOtherHead,
  hasStateAfter,
  hasTownBody,
  hasTownspeople,
  isBare,
  isDateline,
  VILLAGE,
} from './cues.ts'
import { isInState } from './in-state.ts'
import type { Named } from './named.ts'

/** Names of words for places are believed for towns: `Park City`, not `Port`. */
const TOWN = 5_000
const CODE = /^\p{Lu}{2}$/u
/** `M.S.`, `P.A.` */
const INITIALS = /^(?:\p{Lu}\.){2,}$/u

/** The article of Arabic names. */
const ARTICLE = /^(?:Al|El|As|Ash|An|Ar|At|Az)$/

/** `Southern District [of New York]`: a court. */
const COURT_DISTRICT = /^(?:northern|southern|eastern|western|central|middle) district$/

/** What goes by a number: `Quarter 3`, `Gate 12`. */
const NUMBERED =
  /^(?:Article|Block|Chapter|Class|Figure|Gate|Group|Level|Lot|Page|Part|Phase|Platform|Quarter|Room|Round|Section|Stage|Table|Terminal|Type|Unit|Volume)$/

export const isNumbered = (written: string, text: string, end: number): boolean =>
  NUMBERED.test(written) && /^ \d/.test(text.slice(end, end + 2))

/** Degrees that read like states: `Joan Reese, MD`. Behind a town the two are joined all the same. */
const DEGREES = new Set(['DC', 'DO', 'MA', 'MD', 'MS', 'PA'])

/** `Jordan's Activity Barn`, `Paris's Diner`: who owns what people go to is somebody. */
function isOwner(text: string, end: number): boolean {
  const noun = /^['’]s (?:\p{Lu}\p{Ll}+ ){0,2}(\p{Lu}\p{Ll}+)(?! \p{Lu})/u
    .exec(text.slice(end, end + 60))?.[1]
    ?.toLowerCase()
  return noun !== undefined && (VENUE_NOUNS.has(noun) || BUSINESS_NOUNS.has(noun))
}

/** `2Q23-3Q23`, `K2-18b`, `1 INT`; a part of a longer word that no other place ends: `Gore-Tex`, `Frito-Lay`. */
function isPiece(written: string, text: string, { start, end }: Span, gazetteer: Gazetteer): boolean {
  if (/^[^ ]*\p{Nd}\p{L}[^ ]*$/u.test(written)) return true
  if (/^\p{Lu}{2,4}$/u.test(written) && /\p{Nd} $/u.test(text.slice(start - 2, start))) return true
  if (/\p{L}-$/u.test(text.slice(start - 2, start))) return true
  const behind = /^-(\p{Lu}\p{Ll}+)/u.exec(text.slice(end, end + PIECE_REACH))?.[1]
  return behind !== undefined && !lookUp(gazetteer, behind)
}
const PIECE_REACH = 30

/** The countries of a single word. */
const COUNTRY_WORDS: ReadonlySet<string> = new Set(COUNTRIES.map(({ name }) => name))
/** Letters from which a name may be several, and countries in it from which it is. Set by hand. */
const [LONG, RUN] = [24, 3]

/** `Norway Oman Pakistan Palau`: the choices of a form, which are nothing together. */
const isRun = (written: string): boolean =>
  written.length >= LONG && written.split(/\s+/).filter(word => COUNTRY_WORDS.has(word)).length >= RUN

/** Whether a name that the recogniser marked as a place can be one. */
export function isPlace(
  analysis: Analysis,
  { start, end }: Span,
  named: Named,
  gazetteer: Gazetteer,
): boolean {
  const written = analysis.text.slice(start, end)
  const lower = written.toLowerCase()
  if (isRun(written) || isOwner(analysis.text, end)) return false
  if (hasOtherHead(analysis, tokenAt(analysis.tokens, end))) return false
  if (isInState(written, analysis.text, end, gazetteer)) return true
  if (DEMONYMS.has(lower) || NO_PLACES.has(lower) || /\p{Ll}ism$/u.test(written)) return false
  if (isNumbered(written, analysis.text, end) || /^Group [A-H]$/.test(written)) return false
  // `Al-Shifa Hospital`
  if (ARTICLE.test(written) && /^[-–]\p{Lu}/u.test(analysis.text.slice(end, end + 2))) return false
  // `MS-DOS`, and ratings of debts: `Ba-3`
  if (CODE.test(written) && /^-\p{Lu}/u.test(analysis.text.slice(end, end + 2))) return false
  if (written.length < 4 && /^-\d/.test(analysis.text.slice(end, end + 2))) return false
  if (COURT_DISTRICT.test(lower) && analysis.text.startsWith(' of ', end)) return false
  if (written.endsWith(' State') && STATE_COLLEGES.has(written.slice(0, -6))) return false
  if (DEGREES.has(written) && analysis.text.startsWith(', ', start - 2)) return false
  const located = hasLocative(analysis, tokenAt(analysis.tokens, start), false)
  if (named.people.has(written) && (!located || /^['’]/.test(analysis.text.slice(end, end + 1)))) return false
  const known = lookUp(gazetteer, written)
  if (known && (known.large || known.population >= TOWN)) return true
  // `the Maidan`: no other name of a town far away, unless it says which (`the Fallujah assault`)
  const isOther = known?.population === 0 && !known.county && !written.includes(' ')
  if (
    isOther &&
    analysis.text.startsWith('the ', start - 4) &&
    !hasNoun(analysis, tokenAt(analysis.tokens, end))
  )
    return false
  const words = lower.replace(/[ -]\d+$/, '').split(/[\s-]+/)
  if (known) return GENERIC.has(words.join(' ')) || !isCommon(words)
  if (INITIALS.test(written) || isPiece(written, analysis.text, { start, end }, gazetteer)) return false
  const last = words.at(-1)!.replace('.', '')
  // `the Arnold Clark Cup`
  if (words.length > 1 && EVENTS.test(last)) return false
  // `Kelly's Pub`
  if (VENUE_NOUNS.has(last) && /\p{L}['’]s? \p{Lu}/u.test(written)) return true
  if (INSTITUTION_ENDS.has(last) || isCommon(words)) return false
  if (located || (words.length > 1 && PLACE_ENDS.has(last)) || analysis.text.startsWith(',', end)) return true
  return (
    named.towns.has(written.replace(/^Downtown /, '')) ||
    isListed(analysis, tokenAt(analysis.tokens, start), tokenAt(analysis.tokens, end))
  )
}

const EVENTS = /^(?:cup|open|marathon|olympics|trophy|derby)$/

/** `, Jahra and Sulaibiya` behind another place: the last two of a list of them, unless it is said what that lies in. */
function isListed({ entities, tokens, lower }: Analysis, first: number, end: number): boolean {
  const behind = end < tokens.count ? lower(end) : ''
  const joint = first > 1 ? lower(first - 1) : ''
  if (behind === 'in' || !(joint === 'and' || (joint === ',' && behind === 'and'))) return false
  return nameAt(entities, lower(first - 2) === ',' ? first - 3 : first - 2)?.type === 'LOC'
}

const NOUNS = new Set((['NOUN', 'PROPN', 'ADJ'] as const).map(tag => UPOS.indexOf(tag)))
const hasNoun = ({ tokens }: Analysis, i: number): boolean => i < tokens.count && NOUNS.has(tokens.upos[i]!)

/** `Amusement Park`, `Visitor Center`: words for places and none that names one; `Main Street` is a name. In lower case. */
export function isCommon(words: readonly string[]): boolean {
  if (STREETS.has(words.at(-1)!)) return false
  return words.every(word => PLACE_ENDS.has(word) || INSTITUTION_WORDS.has(word) || COMMON_PARTS.has(word))
}

/** `W. Va.`, with its points. */
const isShortState = (written: string) =>
  written === 'NSW' || (/\p{L}\..*\./u.test(written) && expandShort(written).length > 0)

/** `shares in Amazon`: of a firm, not of a place. */
const SHARES = /\b(?:shares|stakes?|shareholders|shareholding|holdings?|investors?|investments?) in $/i
const SHARES_REACH = 20

/** `Ada Moss, 34, Manchester;`: where somebody of that age is from. */
const HOME = /\p{L}, \d{1,2}, $/u
const HOME_REACH = 7

/** `American Samoa`, `Silicon Valley`: what no body is called; words by themselves only of these. */
const isRegion = (written: string, { large, county }: Known) =>
  written.includes(' ')
    ? (large || (county && SIDE.test(written))) && written !== 'European Union'
    : REGIONS.has(written)
/** `West Sussex`; not `La Esperanza`, as mines and hospitals are called too. */
const SIDE = /^(?:North|South|East|West|Greater) /
const REGIONS = new Set(['DPRK', 'Gulf', 'Hollywood'])

/** Whether a name may be a side that plays (`West Indies`), or the first word of a body's name (`New York magazine`). */
function isOfBody(analysis: Analysis, first: number, last: number): boolean {
  const { tokens, text } = analysis
  if (last < tokens.count && (OWNER_NOUNS.has(analysis.lower(last)) || /^\p{Lu}/u.test(analysis.word(last))))
    return tokens.sentence[last] === tokens.sentence[first]
  const sentence = tokens.sentence[first]!
  for (let i = first; i >= 0 && tokens.sentence[i] === sentence; i--)
    if (SPORT_WORDS.has(analysis.lower(i))) return true
  let end = last
  for (; end < tokens.count && tokens.sentence[end] === sentence; end++)
    if (SPORT_WORDS.has(analysis.lower(end))) return true
  return SCORE.test(text.slice(tokens.start[last - 1], tokens.end[end - 1]))
}
/** `26-21` */
const SCORE = /\p{Nd}[-–]\p{Nd}/u

/**
 * Why something else is taken for a place: what stands around it (`in Thurso`), or that it is one in the rest of the
 * article (`Chad`), which teams named after their towns have in common with them; null where it is not.
 */
export function whyMistaken(
  analysis: Analysis,
  { first, last, type }: EntitySpan,
  { start, end }: Span,
  { places, people, namesakes }: Named,
  gazetteer: Gazetteer,
): 'context' | 'elsewhere' | null {
  const { text } = analysis
  const written = text.slice(start, end)
  // `Schiphol can grow`, `both D-W. Va.`: nothing else is called so
  const isOnly =
    !people.has(written) && (isShortState(written) || lookUp(gazetteer, written)?.facility === true)
  if (isOnly) return 'context'
  const isHere = places.has(written)
  const known = lookUp(gazetteer, written)
  // `a war with Great Britain`
  if (type !== 'PER' && known && isRegion(written, known) && !isOfBody(analysis, first, last))
    return 'context'
  if (!isHere) {
    if (!known || !(known.large || known.county || known.population >= VILLAGE)) return null
  }
  const lower = written.toLowerCase()
  if (people.has(written) || DEMONYMS.has(lower) || NO_PLACES.has(lower)) return null
  // what the recogniser took for the person stays the person, unless a preposition says where
  if (type === 'ORG' && SHARES.test(text.slice(Math.max(0, start - SHARES_REACH), start))) return null
  if (hasTownBody(analysis, last)) return 'context'
  const isTold = isHere || known?.large || isBare(analysis, first, last)
  if (isTold && hasLocative(analysis, first, true)) return 'context'
  if (isHere && namesakes.has(written)) return null
  if (type === 'ORG' && known && HOME.test(text.slice(Math.max(0, start - HOME_REACH), start)))
    return 'context'
  if (type === 'ORG' && hasTownspeople(analysis, last)) return 'context'
  if (isDateline(text, start, end) || hasStateAfter(text, end)) return 'context'
  return isHere ? 'elsewhere' : null
}
