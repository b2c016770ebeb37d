import { COUNTRY_CUES } from '../../lexicon/country-cues.ts'
import type { Analysis } from '../../model/analysis.ts'

/** First words of cues of two words. */
const openings = new Set(
  [...COUNTRY_CUES.keys()].filter(cue => cue.includes(' ')).map(cue => cue.split(' ')[0]!),
)

/** The country of each cue in an article, in text order. */
export function findCountryCues({ tokens, lower }: Analysis): string[] {
  const countries: string[] = []
  for (let i = 0; i < tokens.count; i++) {
    const word = lower(i)
    const pair =
      openings.has(word) && i + 1 < tokens.count ? COUNTRY_CUES.get(`${word} ${lower(i + 1)}`) : undefined
    const country = pair ?? COUNTRY_CUES.get(word)
    if (country) countries.push(country)
  }
  return countries
}
