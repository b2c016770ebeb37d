/**
 * Words round a number that say what it counts, whether it is a change, a level or an age.
 * Source: written by hand from misread news sentences.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Verbs before `up` and `down` that leave them a change: `gave up 517 yards` is none. */
export const MOVING_UP_OR_DOWN = list(
  'was were is are been be edged inched moved closed ended finished traded trading went go goes gone ticked crept ' +
    'pushed opened rose drifted stood settled marched headed going came driving drove shot shoots shoot shooting',
)

/** Change words that go with a count: `the herd fell 300`. */
export const COUNT_CHANGES = list(
  'up down off rise rises rose fell fall falls increased increase decreased declined dropped jumped climbed cut ' +
    'cuts cutting shed slash slashed reduced grew slid slipped tumbled plunged surged soared drop decline rising falling dropping climbing slipping tumbling plunging jumping shedding',
)

/** Units of ways and times: `climbed 300 metres` and `fell 12 feet` are no changes. */
export const MOVED_UNITS = list(
  'meter kilometer centimeter mile foot inch yard year month week day hour minute decade',
)

/** After `last`, `this` and the like: when, not what. */
export const PERIODS = list(
  'year month week quarter day decade season summer winter spring autumn fall weekend night century years ' +
    'months weeks days time term half semester',
)

/** Before a period: `last year`, `this summer` tell when, not what. */
export const PERIOD_CUES = list('last next this past previous earlier later late early every each ago mid')

/** `20,000 daily`: how often, not what. */
export const HOW_OFTEN = list('hourly daily nightly weekly fortnightly monthly quarterly yearly annually')

/** Nouns without a plural that numbers above one count: `10,000 sales staff`. */
export const UNCOUNTED_PLURALS = list(
  'staff faculty personnel people police crew aircraft cattle fish sheep deer livestock poultry troops offspring ' +
    'spacecraft hovercraft helicopter percent',
)

/** Prepositions that continue a subject: `price of wheat`, `shares in the brewer`. */
export const CONTINUING = list(
  'of in for from on across at between among against about over under behind near to with by into outside ' +
    'within per through via around along beyond inside throughout',
)

/** Between a noun and the number that measures it: `wavelengths of at least 2 μm`. */
export const BEFORE_NUMBERS = list(
  'of at from with under over above about around least most as high low more less than up to roughly some or , ' +
    'nearly between',
)

/** What somebody does once in a life, at an age, with an object between: `left school at 14`. */
export const LIFE_STEPS = list(
  'left learned learnt began started emigrated enrolled joined moved married ran',
)

/** Before `at 91` that is an age. */
export const LIFE_EVENTS = list(
  'die dies died dead dying retire retires retired  married debuted graduated orphaned widowed',
)

/** What may stand after a number that is no age: a noun that it counts, or a unit. */
export const AFTER_NO_AGE = list('of to - % for percent time times more up down in at per')

/** Verbs of a market's day: `closed at 27,349.19`. */
export const SETTLING = list(
  'close closed closes closing end ends ended ending finish finishes finished finishing settle settled settles ' +
    'settling trade trades traded trading open opens opened opening stood stand stands standing',
)

/** Before a number that stands for what was counted before and opens its clause: `and sixteen were`. */
export const BEFORE_FUSED = list(
  ', ; " “ and but while though least than about another additional further only nearly over some all of',
)

/** After a number that stands for what its sentence has counted: `from 12 to 19 in May`. */
export const AFTER_FUSED = list(
  'who that which in from for on at were was are last this a by during among more to , . ) ( per and or ;',
)

/** Before such a number: `from 12 to 19`, `more than 19`. */
export const BESIDE_COUNTED = list(
  'from than with and to , including half another against least of by about or for up nearly',
)

/** Before a number that counts nothing that was told: `at 40`, `No. 40`. */
export const BEFORE_UNCOUNTED = list('at to by age aged no # :')

/** Between `including` and a number: `workers, including at least 192 members`. */
export const BEFORE_COUNTS = list('at least about more than some nearly the')

/** Behind what is counted: where, not what (`infected 35,000 worldwide`, `her first name online`). */
export const WHERE = list(
  'worldwide nationwide statewide countrywide globally online overseas abroad elsewhere',
)

/** Words that open a sentence and are no noun, whatever verb follows. */
export const FUNCTION_WORDS = list(
  'i he she it we you they who whom whose what which whoever whatever this that these those there here one none nobody everybody ' +
    'somebody anybody everyone someone anyone no-one nothing something everything anything all both each either neither some any ' +
    'many few several most more others another mine yours his hers ours theirs himself herself itself themselves if as since because ' +
    'although though while unless until till after before when whenever where wherever whether once than like lest so in on at by for ' +
    'from of to with without within under over about above below between among during through throughout despite amid amidst against across ' +
    'along around behind beneath beside besides beyond down inside into near off onto out outside past toward towards up upon via ' +
    'per plus minus except amid amongst let lets how why',
)

/** Words that no noun phrase has inside: `five dead including three children`, `one versus Dunmore`. */
export const BREAKING = list(
  'is are was were down up including excluding versus vs apiece fob cif amid amidst despite',
)

/** Two words between a noun and its verb that say nothing of either: the second, and the first before it. */
export const ASIDES: ReadonlyMap<string, string> = new Map([
  ['turn', 'in'],
  ['fact', 'in'],
  ['particular', 'in'],
  ['general', 'in'],
  ['contrast', 'by'],
  ['comparison', 'by'],
  ['instance', 'for'],
  ['example', 'for'],
  ['course', 'of'],
  ['least', 'at'],
])
