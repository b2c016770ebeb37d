import { DOMAIN_COUNTRIES, GENERIC_DOMAINS, OWN_DOLLARS } from '../../lexicon/publisher-domains.ts'
import type { Document } from '../../model/document.ts'
import type { Fact } from '../../model/fact.ts'
import type { NumberRaw } from '../../model/numbers.ts'

const HOST = /^(?:[a-z][a-z0-9+.-]*:)?\/\/(?:[^/?#@]*@)?([a-z0-9.-]+)/i

/** The country (ISO 3166-1) whose domain a web address has; null for `.com` and for domains that anybody uses. */
export function countryOfUrl(url: string | null): string | null {
  const host = HOST.exec(url ?? '')?.[1]?.toLowerCase()
  const domain = host?.slice(host.lastIndexOf('.') + 1)
  if (!domain || !/^[a-z]{2}$/.test(domain) || GENERIC_DOMAINS.has(domain)) return null
  return DOMAIN_COUNTRIES[domain] ?? domain.toUpperCase()
}

/** Places of a country for each of another, and at least so many, before they say where an article is from. */
const MARGIN = 2
const LEAST = 2

/**
 * Where a bare `$` or `Rs` is at home, if the article is sure of it: the country of the publisher's domain; else that of
 * its named dollars or of most places in an article that tells its own dollars from `US$`, or of nearly all places where no agency and no United
 * States are named. Null too where the own dollars have a sign of their own
 * (`A$`) beside the bare one.
 */
export function homeOf(
  { url, text }: Document,
  raws: readonly NumberRaw[],
  places: readonly Fact<'places'>[],
  ownCurrency: (country: string) => string | undefined,
): string | null {
  const units = new Set(raws.map(({ unit }) => unit))
  const country =
    countryOfUrl(url) ??
    (units.has('$') ? (units.has('USD') ? (named(text) ?? mostly(places)) : wholly(text, places)) : null)
  if (country === null) return null
  const own = ownCurrency(country)
  return own !== undefined && units.has(own) ? null : country
}

/** What writes dollars of the United States with their own sign. */
const TOLD_APART = /\bUS\$|\$US/
const NAMED = /\b(Australian|Canadian|New Zealand|Singapore|Fijian|Jamaican) dollars?\b/g
const NAMED_IN: Readonly<Record<string, string>> = {
  Australian: 'AU',
  Canadian: 'CA',
  'New Zealand': 'NZ',
  Singapore: 'SG',
  Fijian: 'FJ',
  Jamaican: 'JM',
}

/** The only country whose dollars an article names that writes `US$` for others; null where it names none or several. */
function named(text: string): string | null {
  if (!TOLD_APART.test(text)) return null
  const countries = new Set([...text.matchAll(NAMED)].map(([, whose]) => NAMED_IN[whose!]!))
  const [only] = countries
  return countries.size === 1 ? only! : null
}

/** Agencies that write `$` for dollars of the United States wherever they report from; and other dollars by name. */
const OTHER_DOLLARS =
  /\((?:AP|Reuters|AFP|Bloomberg|UPI|Xinhua|CNN|DPA)\)|\bU\.?S\.? (?:dollars?|cents?)\b|\bUS?\$|\bAmerican\b/
/** Places of one country, and their share of all, from which an article is sure to be written there; set on Australian and mixed news. */
const MANY = 3
const SHARE = 0.7

/**
 * The country with dollars of its own in which all the places of an article lie, but for a few; null where an agency or
 * the United States are named.
 */
function wholly(text: string, places: readonly Fact<'places'>[]): string | null {
  const country = mostly(places)
  if (!country || OTHER_DOLLARS.test(text)) return null
  const known = places.filter(({ fields }) => fields.country)
  const count = (code: string) => known.filter(({ fields }) => fields.country === code).length
  const [own, american] = [count(country), count('US')]
  if (own >= MANY && own >= SHARE * known.length && american === 0) return country
  if (own <= american) return null
  return SPELT.test(text) || (own >= MANY && own >= MARGIN * american && !AMERICAN.test(text))
    ? country
    : null
}
/** What nobody in the United States spells so: `per cent`, `kilometres`, `organise`. */
const SPELT =
  /\bper cent\b|(?:lit|met|cent|theat)res?\b|\b(?:lab|harb|fav|col|neighb|rum|hon|behavi|endeav)our|\b(?:tonnes|defence|programme|licence|whilst)\b|\b(?:organ|recogn|real|critic|apolog)is(?:e[ds]?|ing|ation)\b/
/** What nobody elsewhere spells so. */
const AMERICAN = /\bpercent\b|(?:met|lit|cent|theat)ers?\b|\b(?:lab|harb|fav|col|neighb|rum|hon|behavi)or/

/** The country with dollars of its own in which the places of an article lie, those of the United States left out. */
function mostly(places: readonly Fact<'places'>[]): string | null {
  const votes = new Map<string, number>()
  for (const { fields } of places)
    if (fields.country && fields.country !== 'US')
      votes.set(fields.country, (votes.get(fields.country) ?? 0) + 1)
  const [first, second] = [...votes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  if (!first || first[1] < LEAST || first[1] < MARGIN * (second?.[1] ?? 0)) return null
  return OWN_DOLLARS.has(first[0]) ? first[0] : null
}
