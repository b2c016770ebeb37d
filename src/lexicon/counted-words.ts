/**
 * Words that shape the noun phrase which a number counts.
 * Source: written by hand after the treatment of numerals in noun phrases in reference grammars of English.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Before the noun: how many more, how long or in what order, not what sort; left out of what is counted. */
export const LEADING_ADJECTIVES = list(
  'more fewer additional further other extra another such same longtime consecutive straight successive full whole mere total ' +
    'combined estimated reported remaining several few or so plus odd fresh longstanding solid entire very',
)
/** Adjectives that stand for people: `twenty of the dead`. */
export const NOMINAL_ADJECTIVES = list(
  'dead injured wounded missing others unemployed homeless elderly poor rich young sick uninsured displaced accused',
)
/** Nouns of time that follow what is counted: `killed 12 people Tuesday`. */
export const TIME_NOUNS = list(
  'today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april ' +
    'may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'morning afternoon evening night overnight gmt someday sometime anytime',
)
/** Determiners and possessives between `of` and its noun. */
export const DETERMINERS = list(
  'the a an this that these those its their his her our my your all both some any each every no',
)
/** Verbs of saying: a noun before one of them speaks, it is not counted. */
export const SAYING = list(
  'said say says told added announced reported according tells believe believed think wrote',
)
/** After a number the unit of an amount, never what is measured. */
export const MONEY_NOUNS = list(
  'dlr dlrs cts dollar dollars franc francs yen euro euros pound pounds mark marks rupee rupees peso pesos crown crowns kronor cents ' +
    'pence lire yuan won rand ecus guilder guilders schillings pesetas escudos drachmas markka sdrs',
)
/** Adjectives of accounts between two nouns of one phrase: `retail gross margins`, `group operating profit`. */
export const ACCOUNT_ADJECTIVES = list(
  'gross net operating pre-tax pretax underlying adjusted annual quarterly monthly weekly total real nominal consolidated diluted basic ' +
    'industrial private public domestic foreign',
)
/** Plurals that are singular nouns, or have no other form. */
export const SAME_IN_SINGULAR: ReadonlyMap<string, string> = new Map([
  ['series', 'series'],
  ['diabetes', 'diabetes'],
  ['measles', 'measles'],
  ['mumps', 'mumps'],
  ['rabies', 'rabies'],
  ['herpes', 'herpes'],
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
  ['taxis', 'taxi'],
  ['canoes', 'canoe'],
  ['hypotheses', 'hypothesis'],
  ['oases', 'oasis'],
  ['headaches', 'headache'],
  ['toothaches', 'toothache'],
  ['heartaches', 'heartache'],
  ['avalanches', 'avalanche'],
  ['niches', 'niche'],
  ['whizzes', 'whiz'],
  ['waltzes', 'waltz'],
  ['paparazzi', 'paparazzo'],
  ['mothers-in-law', 'mother-in-law'],
  ['brothers-in-law', 'brother-in-law'],
  ['sisters-in-law', 'sister-in-law'],
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
  ['geese', 'goose'],
  ['teeth', 'tooth'],
  ['feet', 'foot'],
  ['mice', 'mouse'],
  ['lice', 'louse'],
  ['oxen', 'ox'],
  ['dice', 'die'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['ties', 'tie'],
  ['pies', 'pie'],
  ['lies', 'lie'],
  ['caches', 'cache'],
])

/** Stems of nouns in -ie, whose plural looks like that of nouns in -y: `birdies`. */
export const IE_STEMS = list(
  'bird mov cook zomb rook self brown calor hood prair gen smooth vegg newb book hipp junk sort rever menager coll magp budg ' +
    'group food hom tech yupp hoag aunt cut lass ladd dogg freeb good hott left old room show soft sweet town und collie ' +
    'quick bog kidd eyr walkie-talk',
)

/** Nouns that say in what shape or portion something is counted: `pairs of gloves`. */
export const PARTITIVES = list(
  'pair pairs head piece pieces bottle bottles box boxes bag bags can cans carton cartons crate crates packet packets pack packs ' +
    'sheet sheets slice slices kind kinds type types sort sorts set sets group groups bunch bunches batch batches load loads ' +
    'truckload truckloads container containers vial vials dose doses bar bars tin tins jar jars item items article articles ' +
    'unit units block blocks roll rolls bundle bundles row rows cup cups glass glasses plate plates strip strips stack stacks ' +
    'copy copies round rounds case cases count counts hectare hectares portion portions form forms category categories ' +
    'stick sticks loaf loaves bale bales drum drums canister canisters sack sacks tray trays tube tubes wave waves string strings series variety varieties species class classes',
)
/** Nouns of a step that is told of something: `an increase of 14 percent in bread prices`. */
export const STEP_NOUNS = list(
  'rise increase gain jump surge climb growth hike boost uptick upturn spike leap rally advance expansion increment ' +
    'appreciation rebound recovery improvement upswing uplift rises increases gains hikes fall drop decline ' +
    'decrease loss cut reduction slide slump plunge dip tumble downturn contraction shrinkage depreciation retreat slowdown ' +
    'cuts losses falls drops declines reductions crash cutback change swing drops jumps bounce bump upsurge downtick',
)
/** Nouns of change that, behind a sum, are what it pays for: `a $14 million expansion`, `a $40,000 advance`. */
export const PAID_WORKS = list('expansion extension improvement improvements advance boost recovery')
/** Verbs between what changed and the noun of its change: `sales showed a 6 percent increase`. */
export const SHOWING_VERBS = list(
  'saw see sees seeing seen show shows showed shown showing post posts posted posting report reports reported record records ' +
    'recorded register registers registered had has have experience experienced enjoy enjoys enjoyed suffer suffered suffers ' +
    'notch notched mark marks marked made make makes took',
)
/** Nouns of a group whose size stands behind `of`: `a crew of 14`. */
export const COLLECTIVES = list(
  'crew crowd group team staff workforce population audience squad army force fleet herd flock party panel jury committee gang ' +
    'membership field pool class cast convoy delegation board toll total family network town city village suburb hamlet ' +
    'municipality borough',
)
/** Nouns in -ing that rise and fall: `consumer spending`. */
export const ING_NOUNS = list(
  'spending lending borrowing funding hiring trading advertising housing manufacturing mining farming',
)
/** Nouns in -ing of what is owned or sold, behind an amount and before a preposition: `its 25 percent holding in`. */
export const OFFERED_NOUNS = list('holding offering shareholding listing rating filing opening')
/** Nouns that come in order and describe another noun: `a fourth grade teacher`. */
export const ORDERED = list(
  'grade minute floor round division tier class row generation degree year day week innings inning quarter',
)
