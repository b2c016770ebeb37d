// The one function that is used here and its data, from where they stand in the package: its own entries build a lexicon as
// they load, which takes as long as the whole of newsfacts takes to start.
// @ts-expect-error -- the package types its entries alone
import toSingular from '../../node_modules/compromise/src/2-two/preTagger/methods/transform/nouns/toSingular/index.js'
// @ts-expect-error -- the same
import irregularPlurals from '../../node_modules/compromise/src/2-two/preTagger/model/irregulars/plurals.js'
import { remember } from '../text/remember.ts'

const MODEL = { two: { irregularPlurals } }

/** Longest text handed to compromise: its time grows faster than length. */
const LIMIT = 120

/** The singular of a noun, its case kept; words that are no plural come back as they are. */
export const singularOf: (noun: string) => string = remember(noun =>
  noun.length > LIMIT ? noun : toSingular(noun, MODEL),
)
