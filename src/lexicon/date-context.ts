/**
 * Words round four digits, a month or a weekday that say whether a date is meant.
 * Source: written by hand from the negative rules that HeidelTime and SUTime publish, and from misread news sentences.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Before four digits that are a year. */
export const YEAR_CUES = list(
  'in since by until till from before after during of around circa through to between and for early late mid ' +
    "summer spring autumn fall winter ( - , the ' ; or on late year than season election back as",
)

/** Before four digits that count. */
export const COUNT_CUES = list(
  'no # $ £ € than about some nearly almost over only least approximately roughly every us rs eur usd per ' +
    'page room route highway flight top up another fewer',
)

/** After four digits that count. */
export const COUNTED = list(
  'people men women percent per km kilometers kilometres miles meters metres feet ft pounds dollars euros ' +
    'tons tonnes kg points votes hectares acres square mw mph hp cc calories seats others index ad gmt hours ' +
    'hrs block st street avenue ave road rd n s e w north south east west',
)

/** `an average of 1500` */
export const AMOUNTS = list(
  'average total maximum minimum sum rate crowd attendance capacity speed altitude level number',
)

/** In an address, some words after the house number. */
export const STREETS = list(
  'st street ave avenue rd road blvd boulevard dr drive lane ln court ct way highway hwy place terrace ' +
    'parkway',
)

/** After a hyphen: `2000-seat`. */
export const JOINED_UNITS = list(
  'meter metre mile foot pound page seat kilometer kilometre km square m year ton horsepower bed room acre odd strong',
)
/** Before a plural that belongs to a year: `the 2010 songs`. */
export const YEAR_OWNERS = list('the his her its their our my s -')
/** Before `march` where it is the month. */
export const BEFORE_MARCH = list('in since by until last this next early late mid')
/** Before a short month name: `in Jan`. */
export const BEFORE_SHORT_MONTH = list(
  'in since by until from to early late mid last this next through - of before after between and',
)
/** After a weekday or `Today`: a paper, a programme, a match. */
export const TITLES = list(
  'mail times review post telegraph express mirror herald star tribune news independent people world sport show programme ' +
    'program magazine journal live edition business breakfast brunch lights fever league school service football nation ' +
    'gazette chronicle observer democrat register argus politics paper',
)
/** Somewhere in a sentence: `in the 40s` is a score, a price or a temperature. */
export const MEASURED = list(
  'rating ratings temperature temperatures degrees high highs low lows thermometer thermometers percentage percentages rainfall tally ' +
    'total totals deliveries price prices cents percent scores score range average count points shares sales',
)
/** Somewhere in a sentence: `at 7.45` is a price or a score. */
export const PRICED = list(
  'shares share stock stocks index traded trades trading trade rate rates points point per cents percent % $ £ € yield yields ' +
    'price prices priced euro euros dollar dollars barrel average averaged scored score odds valued worth gained fell rose ' +
    'currency krone crown yen pound seconds',
)
/** After `annual` and `quarterly`: what a year or a quarter brought, not what comes every year. */
export const PERIOD_AMOUNTS = list(
  'loss losses profit profits net earnings income revenue revenues sales turnover dividend dividends results rate rates growth inflation ' +
    'interest salary pay budget cost costs gain gains output production increase rise decline drop return returns yield ' +
    'spending deficit surplus figures average per percent basis capacity consumption demand exports imports cash volume share shares trading tally',
)

/** Before the time of a clock: `at 7.45`, `until 5`. */
export const BEFORE_CLOCK = list('at by until till from to before after around about between and - ( , since')

/** After a unit in the singular (`five year low`): transcripts leave the hyphen out. */
export const AFTER_UNITS = list(
  'low high term period plan deal contract sentence ban meeting flight drive session tour visit stay trip delay ' +
    'wait war history',
)

/** After a day in a list of days: it counts nothing (`April 24 and 25 in Leeds`). */
export const AFTER_DAYS = list(
  'and or to in at on for of with when as but after before by from the while that is are was were during',
)

/** After `the year` and `the week` that some other time or clause says more of: `the year before`, `the day when`. */
export const AFTER_THE_PERIOD = list('of before after when that he she they we i you it the a - --')

/** Before `of the year`: an award, no time. */
export const AWARDED = list(
  'artist artists song songwriter album player players manager film movie book car man woman person people team athlete coach rookie ' +
    'teacher word goal sportsman sportswoman personality entrepreneur photo photograph story record single show game restaurant ' +
    'company driver rider footballer cricketer jockey newcomer group act band fighter golfer newspaper pub hotel',
)

/** What news names before it happens. */
export const FORTHCOMING = list(
  'election elections vote ballot primary referendum summit deadline conference meeting convention final finals ' +
    'opening release launch general midterm midterms contest debate caucus caucuses season start',
)

/** After two years in a row that are one: `the 2019-20 season`. */
export const TWO_YEARS = list(
  'season seasons campaign school academic fiscal financial budget edition title league cup flu winter ski term session tax crop marketing harvest',
)

/** After a season that says of what kind they are: `winter wheat`, `a spring onion`. */
export const SEASONAL = list(
  'wheat barley canola rapeseed crop crops coat coats jacket jackets clothes onion onions roll rolls squash sports olympics tyres tires boots',
)

/** What is traded under the month in which it is delivered: `November soybeans were up`. */
export const TRADED = list(
  'corn soybeans soybean wheat oats rice crude gold silver copper platinum cotton sugar coffee cocoa cattle hogs lumber gasoline bunds',
)

/** After the month in which goods are delivered: `December futures`. */
export const DELIVERED = list('futures delivery deliveries contract contracts shipment settlement expiry')

/** Before `a second` that is one more of what was counted: `they chase a second`. */
export const SEEKING_VERBS = list(
  'chase chases chased chasing seek seeks sought seeking add adds added adding score scores scored scoring want wants wanted wanting ' +
    'need needs needed needing get gets got getting win wins won winning concede concedes conceded conceding grab grabs grabbed ' +
    'grabbing bag bags bagged bagging claim claims claimed claiming',
)

/** Verbs by which something begins or ends, as `starting on Aug. 5`. */
export const STARTING = list('starting beginning opening commencing ending closing effective')

/** Prepositions before a vague time: `in recent years`. */
export const BEFORE_VAGUE = list('in at for over from of to into about on than until during with by')

/** After `5 p.m.`, with a capital, where no sentence begins: days, months, time zones. */
export const AFTER_HALF_DAY = list(
  'monday tuesday wednesday thursday friday saturday sunday jan feb mar apr aug sep sept oct nov dec january february ' +
    'march april may june july august september october november december est edt et pst pdt pt cst cdt ct mst gmt utc bst ' +
    'cet eastern pacific central',
)
