import { chain, hashWord } from '../../src/analysis/entities/hash.ts'
import { LISTS, PHRASE } from '../../src/analysis/entities/lexicon.ts'
import { FNV_BASIS } from '../../src/text/hash.ts'
import { firstNames, readCities, regionNames, taggedNames } from './name-sources.ts'
import { CALENDAR, COMPANY_FORMS, ORGANIZATION_WORDS, PLACE_WORDS, TITLES } from './word-lists.ts'

/** Bits of `LISTS` by hash of a word and by hash of a phrase. */
export interface Gazetteer {
  readonly words: Map<number, number>
  readonly phrases: Map<number, number>
}

/** Classes of compromise's lexicon that the recogniser's lists take over. */
const COMPROMISE: readonly (readonly [tag: string, bit: number])[] = [
  ['MaleName', LISTS.FIRST_NAME],
  ['FemaleName', LISTS.FIRST_NAME],
  ['FirstName', LISTS.FIRST_NAME],
  ['LastName', LISTS.LAST_NAME],
  ['Organization', LISTS.ORGANIZATION],
  ['SportsTeam', LISTS.ORGANIZATION],
  ['City', LISTS.CITY],
  ['Region', LISTS.REGION],
  ['Place', LISTS.TOWN],
  ['Country', LISTS.COUNTRY],
  ['Demonym', LISTS.DEMONYM],
  ['Actor', LISTS.TITLE],
  ['Honorific', LISTS.TITLE],
]

/** Population from which a city is known by name, and from which a town is. */
const CITY = 100_000
const TOWN = 10_000

/** Collects names from the packages and from our own word lists. */
export function buildGazetteer(): Gazetteer {
  const gazetteer: Gazetteer = { words: new Map(), phrases: new Map() }
  const add = (name: string, bit: number) => addName(gazetteer, name, bit)
  for (const name of firstNames()) add(name, LISTS.FIRST_NAME)
  for (const [tag, bit] of COMPROMISE) for (const name of taggedNames(tag)) add(name, bit)
  for (const { name, plain, population } of readCities(TOWN)) {
    const bit = population >= CITY ? LISTS.CITY : LISTS.TOWN
    add(name, bit)
    if (plain !== name) add(plain, bit)
  }
  for (const name of regionNames()) add(name, LISTS.REGION)
  for (const word of [...ORGANIZATION_WORDS, ...COMPANY_FORMS]) add(word, LISTS.ORGANIZATION_WORD)
  for (const word of TITLES) add(word, LISTS.TITLE)
  for (const word of PLACE_WORDS) add(word, LISTS.PLACE_WORD)
  for (const word of CALENDAR) add(word, LISTS.CALENDAR)
  return gazetteer
}

/** Tokens of a name as the tokenizer would cut it: at blanks and round hyphens and commas. */
const splitName = (name: string): string[] => name.match(/[^\s\-–/,()]+|[-–/,()]/g) ?? []

function addName({ words, phrases }: Gazetteer, name: string, bit: number): void {
  const parts = splitName(name)
  if (parts.length === 0 || parts.length > PHRASE) return
  const first = hashWord(parts[0]!)
  if (parts.length === 1) {
    words.set(first, (words.get(first) ?? 0) | bit)
    return
  }
  words.set(first, (words.get(first) ?? 0) | LISTS.OPENS)
  let phrase = FNV_BASIS
  for (const part of parts) phrase = chain(phrase, hashWord(part))
  phrases.set(phrase, (phrases.get(phrase) ?? 0) | bit)
}
