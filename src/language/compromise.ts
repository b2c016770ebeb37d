import { createRequire } from 'node:module'
import { remember } from '../text/remember.ts'

/** The parts of compromise that are used here. */
interface Compromise {
  methods(): { two: { transform: { noun: { toSingular(word: string, model: unknown): string } } } }
  model(): unknown
}

let loaded: Compromise | null = null
/** Loads compromise on first use: it takes longer than a short article, and most sentences never need it. */
function compromise(): Compromise {
  loaded ??= createRequire(import.meta.url)('compromise') as Compromise
  return loaded
}

/** Longest text handed to compromise: its time grows faster than length. */
const LIMIT = 120

/** The singular of a noun, its case kept; words that are no plural come back as they are. */
export const singularOf: (noun: string) => string = remember(noun => {
  if (noun.length > LIMIT) return noun
  return compromise().methods().two.transform.noun.toSingular(noun, compromise().model())
})
