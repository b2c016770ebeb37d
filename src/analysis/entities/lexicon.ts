import { FNV_BASIS } from '../../text/hash.ts'
import { chain } from './hash.ts'
import { type HashTable, lookUp, readTable } from './lexicon-table.ts'
import type { Reader } from './reader.ts'

/** Word lists and word clusters, looked up by hash. */
export interface Lexicon {
  /** bits of `LISTS` by word */
  readonly words: HashTable
  /** bits of `LISTS` by phrase of two to five words */
  readonly phrases: HashTable
  /** `profileOf` a word in plain news */
  readonly profiles: HashTable
  /** `KNOWN` bits by `chain` of the words of a name */
  readonly names: HashTable
  /** 1 + fine cluster by word */
  readonly clusters: HashTable
  /** coarse cluster of a fine cluster */
  readonly coarse: Uint8Array
}

/** The classes of the word lists, a bit each. */
export const LISTS = {
  FIRST_NAME: 1,
  LAST_NAME: 2,
  COUNTRY: 4,
  REGION: 8,
  CITY: 16,
  TOWN: 32,
  ORGANIZATION: 64,
  ORGANIZATION_WORD: 128,
  TITLE: 256,
  DEMONYM: 512,
  PLACE_WORD: 1024,
  CALENDAR: 2048,
  /** a word that running text writes in lower case */
  COMMON: 4096,
  /** a first word of listed phrases */
  OPENS: 8192,
} as const

/** What lists a country or a region, and any place that has people. */
export const AREA_LISTS = LISTS.COUNTRY | LISTS.REGION
export const PLACE_LISTS = AREA_LISTS | LISTS.CITY | LISTS.TOWN

/** Longest phrase of the lists, in words. */
export const PHRASE = 5

/**
 * Marks listed phrases in `marks`, so far all 0: the value of a token is its place in the phrase (1 first, 2 inside, 3 last) and the
 * phrase's bits, `place | bits << 2`; 0 for tokens in none. The longest phrase from a token wins.
 */
export function markPhrases(
  lexicon: Lexicon,
  words: Int32Array,
  listed: Uint16Array,
  last: Int32Array,
  marks: Int32Array,
): void {
  const count = marks.length
  for (let i = 0; i < count; i++) {
    if ((listed[i]! & LISTS.OPENS) === 0) continue
    const limit = Math.min(last[i]!, i + PHRASE)
    let phrase = chain(FNV_BASIS, words[i]!)
    let best = 0
    let bits = 0
    for (let j = i + 1; j < limit; j++) {
      phrase = chain(phrase, words[j]!)
      const found = lookUp(lexicon.phrases, phrase)
      if (found === 0) continue
      best = j + 1
      bits = found
    }
    if (best === 0) continue
    for (let j = i; j < best; j++) marks[j] = (j === i ? 1 : j === best - 1 ? 3 : 2) | (bits << 2)
    i = best - 1
  }
}

/** The lexicon as stored: words, phrases, profiles, names, clusters, coarse clusters. */
export const readLexicon = (reader: Reader): Lexicon => ({
  words: readTable(reader.block()),
  phrases: readTable(reader.block()),
  profiles: readTable(reader.block()),
  names: readTable(reader.block()),
  clusters: readTable(reader.block()),
  coarse: reader.block(),
})
