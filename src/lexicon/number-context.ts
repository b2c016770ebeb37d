/**
 * Words round a number that say what sort of number it is: a score, an age, a multiple, a point of an index.
 * Source: written by hand from the sections on figures, ages, scores and markets in newspaper style guides.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** After `4-1`: it is a score or a vote. */
export const AFTER_SCORE = list(
  'vote votes win wins victory victories defeat defeats loss losses draw draws lead record score scoreline decision ' +
    'triumph advantage deficit tie ruling series aggregate thrashing rout majority split start run down up odds favorite ' +
    'favourite longshot',
)
/** Before `1-4`: it is a score or a vote. */
export const BEFORE_SCORE = list(
  'won win wins lost lose beat beats led leads lead trailed trailing leading drew tied ahead down up defeated winning ' +
    'losing voted at finished went finish score result',
)
/** Before `151 to 16`: the two sides of a vote or a result. */
export const BEFORE_SIDES = list(
  'voted vote of by is was were at won lost win lead beat defeated split divided ruled',
)
/** A number is bounded by these; they may stand between a preposition and the number. */
export const BOUNDING = list(
  'about around roughly nearly just approximately a the almost under over some only record targeted planned projected revised',
)

/** People whose ages are told by a number alone: `people 70 and older`. */
export const PEOPLE_BY_AGE = list(
  'adults adult anyone boys children everyone girls kids men people persons residents seniors those women teens teenagers ' +
    'child boy girl person man woman teenager anyone player voters patients americans britons students youths workers anybody someone infants babies citizens',
)
/** After `and` or `or`: the number is an age. */
export const OLDER = list('older younger')
/** After `people 70 and`: the number is an age, where people stand before it. */
export const OVER = list('over above up under below')

/** After `10 times`: it multiplies, `10 times` alone counts. */
export const AFTER_TIMES = list(
  'as more less fewer higher lower larger bigger greater smaller faster slower longer shorter better worse likelier ' +
    'stronger weaker richer poorer cheaper heavier lighter older younger the its their his her what that those normal ' +
    'brighter darker denser thicker thinner sharper louder quieter steeper harder softer sweeter colder warmer thinner rarer busier ' +
    'costlier pricier poorer tougher easier riskier happier healthier safer deadlier taller wider deeper quicker hotter closer further farther cleaner earnings book sales revenue revenues profit ' +
    'profits income cash annual trailing forward expected projected oversubscribed subscribed leverage ebitda normal average',
)

/** Words after `1.2m` that show a length: dimensions, races of athletics and swimming. */
export const LENGTH_CUES = list(
  'long tall high deep wide away above below sprint race races dash hurdles hurdler freestyle butterfly backstroke breaststroke ' +
    'relay relays medley final finals heat heats from across apart thick up down run runs runner runners sprinter sprinters swimmer ' +
    'swimmers steeplechase pool wave waves event events world title titles bronze gold silver champion champions championship distance',
)
/** After `2.67m in` where it is a length. */
export const LENGTH_NOUNS = list('length height width depth diameter circumference thickness')

/** Before an amount that is compared with one told before it: `from 4.64 billion`, `against 2 million`. */
export const COMPARING = list('from to and against versus vs than or plus by previous earlier respectively')

/** Before four digits that are a year, not the low end of a range: `in calendar 1988 to 2.4 mln tonnes`. */
export const BEFORE_YEAR = list('in calendar fiscal year since during until')

/** Somewhere in a sentence: points are of a game. */
export const SPORT = list(
  'game games match matches scored score scoring scorer rebounds rebound assists playoff playoffs quarter halftime season ' +
    'team teams coach basketball football rugby hockey guard forward center tournament league cup baskets basket free ' +
    'throws throw goal goals penalty bonus driver race championship standings touchdown touchdowns pointer pointers ' +
    'turnovers steals overtime wicket wickets innings',
)
/** Somewhere in a sentence: points are of an index, whatever quarter or season it tells of. */
export const MARKETS = list(
  'dow nasdaq nikkei ftse index indices indexes sensex nifty dax hang stocks shares',
)
/** Measures that go by their letters: `a BMI of 40`. As written. */
export const MEASURES_BY_LETTERS = list(
  'AQI BMI IQ GPA PSA SAT ELO GDP PMI CPI EF MCAT LSAT FPS DPI PPI SPF LDL HDL ERA',
)
/** Of pictures on a screen, whose size may be told near them: `720p`, `4K`. */
export const SCREEN_WORDS = list(
  'video videos footage resolution resolutions stream streams streamed streaming screen screens display displays monitor monitors ' +
    'camera cameras webcam webcams tv tvs television televisions hd ultra pixels playback',
)
/** Behind a number with a glued `k`: a length, or how pure or of what colour gold is. */
export const AFTER_K = list('run race walk marathon gold pink rose white yellow')
/** Words in the names of indices of stocks. */
export const STOCK_INDICES = list(
  'dow nasdaq nikkei topix ftse index indices indexes sensex nifty dax cac ibex hang stoxx asx tsx kospi s&p average averages composite industrials',
)
/** Somewhere in a sentence: a number in brackets behind a name is a result, no age. */
export const GOLF = list(
  'shot shots stroke strokes par birdie birdies bogey bogeys fairway putt putts leaderboard round rounds hole holes innings ' +
    'wickets wicket runs run scored scorer minute minutes seed seeded goals',
)
/** In the sentence before: a number in brackets behind a name is what a batter scored. */
export const CRICKET = list(
  'innings wicket wickets batsman batsmen batter batters bowled bowler bowlers bowling lbw paceman spinner seamer overs stumps unbeaten',
)
/** Nouns of a step or a distance that points measure: `a 5-point gain`. */
export const POINT_STEPS = list(
  'gain gains jump rise increase drop fall decline lead margin advantage swing surge slide loss edge bounce bump gap deficit ' +
    'cushion climb dip slump rally plunge tumble improvement advance bulge',
)
/** Verbs and adverbs before `by 9 points`: a distance. */
export const POINT_LEADS = list(
  'lead leads led leading trail trails trailed trailing ahead behind up down closed close closes ended end finished settled',
)

/** Numbers that are dialled. */
export const EMERGENCY_NUMBERS = list('911 999 112 000 111 101 311 211 411 511 811 988 116 119 108 110')
/** Before a number that is dialled. */
export const BEFORE_DIALLED = list(
  'call calls called calling dial dials dialed dialled dialing dialling phone phoned phoning ring rang text texted texting',
)
/** After a number that is dialled. */
export const AFTER_DIALLED = list(
  'call calls caller callers dispatcher dispatchers operator operators center hotline',
)

/** Before `2 of 7`: a counter of pages or pictures. */
export const COUNTERS = list(
  'page pages photo photos picture image images slide slideshow step part gallery caption',
)

/** Before the counter of a picture: who is credited with it. */
export const AGENCIES: ReadonlySet<string> = new Set([
  'getty images',
  'press association',
  'associated press',
  'news service',
  'epa',
  'reuters',
  'afp',
  'swns',
  'shutterstock',
  'alamy',
])

/** Before quarters that are periods. */
export const BEFORE_PERIODS = list(
  'past last next previous preceding following these those first consecutive straight successive recent coming',
)
/** After quarters that are periods. */
export const AFTER_PERIODS = list('running')

/** After a length: in which direction it is measured. */
export const DIMENSIONS = list(
  'wide deep tall long high thick away apart above below across wider deeper taller longer higher shorter lower',
)
/** Before `45s`: it is a time. */
export const BEFORE_SECONDS = list(
  'in within after for under over about every by took lasted lasts than exactly to at of and another',
)
/** Before `one day` where it is a length. */
export const BEFORE_ONE_DAY = list(
  'for in of within after only just about least than another take takes took lasts lasted by every - the',
)
/** After `one day` where it is a length. */
export const AFTER_ONE_DAY = list('after before later earlier of ago - per from')
