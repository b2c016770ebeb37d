import { COUNTRY_CUES } from '../../lexicon/country-cues.ts'
import type { Analysis } from '../../model/analysis.ts'

/** First words of cues of two words. */
const openings = new Set(
  [...COUNTRY_CUES.keys()].filter(cue => cue.includes(' ')).map(cue => cue.split(' ')[0]!),
)

/** First and last letters of cues, or of the first words of them. */
const endsOf = (first: number, last: number) => first * 0x10000 + last
const ENDS = new Set(
  [...COUNTRY_CUES.keys(), ...openings].map(word =>
    endsOf(word.charCodeAt(0) | 32, word.charCodeAt(word.length - 1) | 32),
  ),
)

/** The country of each cue in an article, in text order. */
export function findCountryCues({ text, tokens, lower }: Analysis): string[] {
  const countries: string[] = []
  for (let i = 0; i < tokens.count; i++) {
    // most words are none by their first and last letter alone
    const [from, to] = [tokens.start[i]!, tokens.end[i]!]
    if (!ENDS.has(endsOf(text.charCodeAt(from) | 32, text.charCodeAt(to - 1) | 32))) continue
    const word = lower(i)
    const pair =
      openings.has(word) && i + 1 < tokens.count ? COUNTRY_CUES.get(`${word} ${lower(i + 1)}`) : undefined
    const country = pair ?? COUNTRY_CUES.get(word)
    if (country) countries.push(country)
  }
  return countries
}
