/**
 * Words that shape the noun phrase which a number counts.
 * Source: written by hand after the treatment of numerals in noun phrases in reference grammars of English.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Before the noun: how many more, how long or in what order, not what sort; left out of what is counted. */
export const LEADING_ADJECTIVES = list(
  'more additional further other extra another such same longtime consecutive straight successive full whole mere total ' +
    'combined estimated reported remaining or so plus odd fresh longstanding solid entire very',
)
/** Adjectives that stand for people: `twenty of the dead`. */
export const NOMINAL_ADJECTIVES = list(
  'dead injured wounded missing others unemployed homeless elderly poor rich young sick uninsured displaced accused',
)
/** Nouns of time that follow what is counted: `killed 12 people Tuesday`. */
export const TIME_NOUNS = list(
  'today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april ' +
    'may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'morning afternoon evening night overnight gmt',
)
/** Determiners and possessives between `of` and its noun. */
export const DETERMINERS = list(
  'the a an this that these those its their his her our my your all both some any each every no',
)
/** Verbs of saying: a noun before one of them speaks, it is not counted. */
export const SAYING = list(
  'said say says told added announced reported according tells believe believed think wrote',
)
/** Plurals that are singular nouns, or have no other form. */
export const SAME_IN_SINGULAR: ReadonlyMap<string, string> = new Map([
  ['series', 'series'],
  ['species', 'species'],
  ['means', 'means'],
  ['lenses', 'lens'],
  ['toes', 'toe'],
  ['shoes', 'shoe'],
  ['lives', 'life'],
  ['data', 'data'],
  ['media', 'media'],
  ['passersby', 'passerby'],
  ['headquarters', 'headquarters'],
  ['axes', 'axe'],
  ['wolves', 'wolf'],
  ['others', 'other'],
  ['people', 'people'],
  ['police', 'police'],
  ['troops', 'troop'],
  ['clothes', 'clothes'],
  ['earnings', 'earnings'],
  ['savings', 'savings'],
  ['yen', 'yen'],
  ['bus', 'bus'],
  ['gas', 'gas'],
  ['lens', 'lens'],
  ['us', 'us'],
  ['oes', 'oe'],
])
