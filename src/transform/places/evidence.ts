import { DEMONYMS } from '../../lexicon/demonyms.ts'
import type { Analysis } from '../../model/analysis.ts'
import { findCountryCues } from './cues.ts'
import { findPhoneAreas } from './phone-areas.ts'
import type { Evidence } from './votes.ts'

/** A publisher's region counts like three places named in the article. */
const REGION_WEIGHT = 3
/** A demonym counts less than a place: `French fries`. */
const DEMONYM_WEIGHT = 0.5
/** More of one demonym add nothing. */
const MOST_PER_DEMONYM = 4

/** Of a word that shows where the paper is at home, and most of all of them for one country. */
const CUE_WEIGHT = 0.3
const MOST_CUES = 1.5

/** Of a telephone number whose area code is that of a state, and most of all of one state. */
const PHONE_WEIGHT = 1
const MOST_PHONES = 2

/** First words of demonyms of two words. */
const openings = new Set(
  [...DEMONYMS.keys()].filter(name => name.includes(' ')).map(name => name.split(' ')[0]!),
)

/** Demonyms of the article, words of one country and the publisher's region: no places, but they vote. */
export function readEvidence(analysis: Analysis, region: string | undefined): Evidence {
  const countries = new Map<string, number>()
  const states = new Map<string, number>()
  const vote = (code: string, weight: number, most: number) => {
    const [country = ''] = code.split('-')
    countries.set(country, Math.min(most, (countries.get(country) ?? 0) + weight))
    if (country !== code) states.set(code, Math.min(most, (states.get(code) ?? 0) + weight))
  }
  if (region) vote(region, REGION_WEIGHT, REGION_WEIGHT)
  for (const code of findDemonyms(analysis))
    vote(code, DEMONYM_WEIGHT, REGION_WEIGHT + DEMONYM_WEIGHT * MOST_PER_DEMONYM)
  for (const state of findPhoneAreas(analysis.text)) vote(state, PHONE_WEIGHT, MOST_PHONES)
  const cues = new Map<string, number>()
  for (const country of findCountryCues(analysis))
    cues.set(country, Math.min(MOST_CUES, (cues.get(country) ?? 0) + CUE_WEIGHT))
  for (const [country, weight] of cues) countries.set(country, (countries.get(country) ?? 0) + weight)
  return { countries, states }
}

/** Which first and last letters demonyms, or the first words of them, have: most names have others. */
const ENDS = new Uint8Array(26 * 26)
for (const word of [...DEMONYMS.keys(), ...openings])
  ENDS[endsOf(word.charCodeAt(0) | 32, word.charCodeAt(word.length - 1) | 32)] = 1

function endsOf(first: number, last: number): number {
  return (first - 97) * 26 + last - 97
}

function findDemonyms(analysis: Analysis): string[] {
  const { text, tokens } = analysis
  const codes: string[] = []
  for (let i = 0; i < tokens.count; i++) {
    const unit = text.charCodeAt(tokens.start[i]!)
    if (unit < 65 || unit > 90) continue
    const last = text.charCodeAt(tokens.end[i]! - 1) | 32
    if (last >= 97 && last <= 122 && ENDS[endsOf(unit | 32, last)] === 0) continue
    const word = analysis.lower(i)
    const next =
      openings.has(word) && i + 1 < tokens.count
        ? DEMONYMS.get(`${word} ${analysis.lower(i + 1)}`)
        : undefined
    const code = next ?? DEMONYMS.get(word)
    if (code) codes.push(code)
    if (next) i++
  }
  return codes
}
