import { readContainer } from '../../gazetteer/containers.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { lookUp } from '../../gazetteer/known.ts'
import { BUSINESS_NOUNS, VENUE_NOUNS } from '../../lexicon/business-words.ts'
import { DEMONYMS } from '../../lexicon/demonyms.ts'
import { GENERIC } from '../../lexicon/place-cues.ts'
import type { Span } from '../../model/span.ts'
import { holdsOne } from './in-state.ts'

/** `northern Lagos`, `at 9 Elm Hill Road`: what comes before the first capital is no part of the name. */
const BEFORE = /^[^\p{Lu}]+[ -](?=\p{Lu})|^The (?=\p{Lu})|^#/u
/** `Meixian county`, `Ramblas boulevard`. */
const AFTER = /(?: [\p{Ll}][\p{Ll}-]*)+$/u
const POSSESSIVE = /['’]s?$/
/** `Kenya's Tsavo National Park`, `Leeds and York`, `Karachi in Pakistan`, `Lille-Roubaix`. */
const SEAM =
  /(?<=s)['’] |['’]s | (?:and|or|&|in) |, | [-–—]{1,2} |\/|(?<=\p{L})(?<! (?:[ae][dlnrstz]|a[sd]h))[-–](?=\p{Lu})/gu
/** `City of Cleveland`, by which a small namesake goes; the City of London is no London. */
const OFFICE = /^(?:City|Town|Village) of (?!London$)(?=\p{Lu})/u
/** `Yemeni province of Shabwa`, `French city of Lyon`, `West Bank town of Jenin`: what it is and whose. */
const SORT_OF = /^(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) (?:[\p{Ll}-]+ ){1,2}of (?:the )?(?=\p{Lu})/u
/** `Northeast Ohio`, `South Leeds`, `Nazi Germany`. */
const PREFIX =
  /^(?:(?:North|South|East|West|Central|Mid|Upper|Lower|Greater|Downtown|Metropolitan|Metro)(?:[-]?(?:east|west|East|West))?(?:ern)?|Nazi|Imperial|Communist|Republican|Democratic|City of|Town of|Village of|County of|Borough of|State of)[ -](?=\p{Lu})/u

/** `North-west of | Katherine` */
const SIDE_OF = /^(?:North|South|East|West)(?:[- ]?(?:east|west))? of (?=\p{Lu})/u
const OF_COUNTY = / County District$/
const QUARTER = /^(?:North|South) (?:East|West) (?=\p{Lu})/u

/** `Southern District of New York`: a court; its state says where. */
const COURT_DISTRICT =
  /^(?:(?:Northern|Southern|Eastern|Western|Central|Middle) )?District(?: Court)?(?: (?:of|for) (?:the )?(?=\p{Lu})|$)/u
/** `US District` of `US District Judge Ann Lee`. */
const NATIONAL_COURT = /^(U\.? ?S\.?) (?:District|Circuit|Bankruptcy)(?: Court)?$/
const isLeft = ({ start, end }: Span) => start < end

/** An owner of less is a person, and so is who owns a bar: `Duffy's Bar` is not Bar in Montenegro. */
const OWNER = 15_000
const OWNED = /^(.+?)['’]s? (?=\p{Lu})/u
function isOwned(name: string, gazetteer: Gazetteer): boolean {
  const owner = OWNED.exec(name)?.[1]
  if (owner === undefined) return false
  const head = name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
  if (VENUE_NOUNS.has(head) || BUSINESS_NOUNS.has(head)) return true
  const known = lookUp(gazetteer, owner)
  return !known || (!known.large && known.population < OWNER)
}

/**
 * The names inside what the recogniser marked as one place: without what is no name, cut where two places
 * meet. What the gazetteer knows as a whole stays whole (`Bosnia and Herzegovina`, `Weston-super-Mare`).
 */
export function tidyName(text: string, span: Span, gazetteer: Gazetteer): Span[] {
  const trimmed = trim(text, span)
  const name = text.slice(trimmed.start, trimmed.end)
  if (!name) return []
  const [side] = SIDE_OF.exec(name) ?? ['']
  if (side) return [{ start: trimmed.start + side.length, end: trimmed.end }]
  // `Marlow County District | Attorney`
  if (OF_COUNTY.test(name)) return [{ start: trimmed.start, end: trimmed.end - ' District'.length }]
  const [office] = OFFICE.exec(name) ?? ['']
  if (office && lookUp(gazetteer, name.slice(office.length))?.population)
    return [{ start: trimmed.start + office.length, end: trimmed.end }]
  if (lookUp(gazetteer, name)) return [trimmed]
  const [sort, owner = ''] = SORT_OF.exec(name) ?? ['']
  if (sort && (DEMONYMS.has(owner.toLowerCase()) || lookUp(gazetteer, owner)?.large)) {
    const town = { start: trimmed.start + sort.length, end: trimmed.end }
    return DEMONYMS.has(owner.toLowerCase())
      ? [town]
      : [{ start: trimmed.start, end: trimmed.start + owner.length }, town]
  }
  const nation = NATIONAL_COURT.exec(name)
  if (nation) return [{ start: trimmed.start, end: trimmed.start + nation[1]!.length }]
  const court = COURT_DISTRICT.exec(name)
  if (court) return [{ start: trimmed.start + court[0].length, end: trimmed.end }].filter(isLeft)
  const parts = cut(text, trimmed)
  if (
    parts.length > 1 &&
    !isOwned(name, gazetteer) &&
    parts.filter(part => lookUp(gazetteer, text.slice(part.start, part.end))).length * 2 >= parts.length
  )
    return parts
  // `South East London` is no East London
  const [quarter] = QUARTER.exec(name) ?? ['']
  const city = quarter ? lookUp(gazetteer, name.slice(quarter.length)) : null
  if (city && !city.large && city.population >= OWNER)
    return [{ start: trimmed.start + quarter.length, end: trimmed.end }]
  const [prefix] = PREFIX.exec(name) ?? ['']
  if (prefix && lookUp(gazetteer, name.slice(prefix.length)))
    return [{ start: trimmed.start + prefix.length, end: trimmed.end }]
  const pair = splitPair(name, gazetteer)
  if (pair > 0)
    return [
      { start: trimmed.start, end: trimmed.start + name.slice(0, pair).trimEnd().length },
      { start: trimmed.end - name.slice(pair).trimStart().length, end: trimmed.end },
    ]
  return [trimmed]
}

/** Where `Fresno California` falls into a town and what holds it; 0 where it does not. */
function splitPair(name: string, gazetteer: Gazetteer): number {
  for (let gap = name.indexOf(' '); gap > 0; gap = name.indexOf(' ', gap + 1)) {
    if (GENERIC.has(name.slice(gap + 1).toLowerCase())) continue
    const town = lookUp(gazetteer, name.slice(0, gap))
    if (!town || town.large || town.population === 0) continue
    const holder = readContainer(gazetteer, name.slice(gap + 1))
    // `Elkhorn Slough` is no Elkhorn in the borough of Slough
    if (holder && holdsOne(name.slice(0, gap), holder, gazetteer)) return gap
  }
  return 0
}

/** One word with a capital: nothing to trim. Most names are no more. */
const BARE = /^[A-Z][A-Za-z]*$/

function trim(text: string, { start, end }: Span): Span {
  const name = text.slice(start, end)
  if (BARE.test(name)) return { start, end }
  const before = BEFORE.exec(name)?.[0].length ?? 0
  const rest = name.slice(before)
  const after = AFTER.exec(rest)?.[0].length ?? 0
  const bare = rest.slice(0, rest.length - after)
  return { start: start + before, end: start + before + bare.replace(POSSESSIVE, '').length }
}

function cut(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = []
  let from = start
  for (const seam of text.slice(start, end).matchAll(SEAM)) {
    parts.push(trim(text, { start: from, end: start + seam.index }))
    from = start + seam.index + seam[0].length
  }
  parts.push(trim(text, { start: from, end }))
  return parts.filter(part => part.start < part.end)
}
