/**
 * Words by which the rules find what an amount measures: verbs of paying and selling, units, dimensions, directions.
 * Source: written by hand after the verb classes of change of possession (Levin, English Verb Classes and
 * Alternations, 13.1 to 13.6) and the money pages of newspapers.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Units of time, in the singular. */
export const TIME_UNITS = list(
  'century day decade fortnight hour minute month night second semester week weekend year',
)

/** After a measure: its dimension, not what it measures. */
export const DIMENSION_WORDS = list(
  'apart away deep high higher long longer lower old square tall thick wide',
)

/** `in the three months to June, against $314 million`: when, not what. */
export const PERIOD_NOUNS = list(
  'year years month months week weeks day days quarter quarters hour hours period periods',
)

/** `three-quarters of the $9 million` */
export const PART_NOUNS = list('fifth fifths half quarter quarters tenth tenths third thirds')

/** After a length: the way that it leads to somewhere (`12km (7 miles) south of the port`). */
export const DIRECTIONS = list(
  'downstream east inland north north-east north-west northeast northwest offshore south south-east ' +
    'south-west southeast southwest upstream west',
)

/** From where heights and depths are measured: `27 metres below ground`. */
export const GROUNDS = list('ground sea surface seabed water earth')

/** Verbs whose object is money that somebody gives or gets. */
export const TRANSFER_VERBS = list(
  'claim claims claimed claiming overcharged charged charge charges accept accepted accepting accepts allocate allocated approve approved approves ask asked asks award ' +
    'awarded awards borrow borrowed borrows collect collected collects commit commits committed contribute ' +
    'contributed demand demanded demands deposit deposited deposits disburse disbursed disburses donate donated ' +
    'donates earmark earmarked earmarks earn earned earning earns embezzled fine fined found garner garnered ' +
    'garners gathered gave get give given gives giving got grant granted grants inject injected injects invest ' +
    'invested investing invests laundered lend lent loaned made make makes making lose loses losing lost mobilise mobilised mobilises mobilize ' +
    'mobilized mobilizes need needs obtain obtained obtains offer offered offering offers owe owed owes owing ' +
    'paid pay paying pays pledge pledged pledges pocketed posted provide provided provides raise raised raises ' +
    'raising receive received receives receiving recovered release released releases sanction sanctioned ' +
    'sanctions save saved saves secure secured secures seek seeking seeks seized sent sought spend spending ' +
    'spends spent stole stolen transferred want wanted wants win wired withdraw withdrawn withdrew ' +
    'won',
)

/** Verbs of bargaining: the share that somebody offers or asks for is none of theirs. */
export const BARGAINING_VERBS = list(
  'offer offers offered offering ask asks asked asking demand demands demanded demanding seek seeks sought seeking want wants ' +
    'wanted promise promised promises propose proposed proposes request requested requests',
)
/** Verbs whose object is a measured thing that somebody gets, gives or takes in. */
export const HANDLING_VERBS = list(
  'receive receives received receiving buy buys bought buying sell sells sold selling order orders ordered ordering import imports ' +
    'imported importing export exports exported exporting ship ships shipped shipping deliver delivers delivered delivering supply ' +
    'supplies supplied supplying pump pumps pumped pumping eat eats ate eaten drink drinks drank move moves moved moving ' +
    'plant plants planted planting sow sows sowed sown sowing harvest harvests harvested harvesting catch catches caught catching',
)
/** Verbs between goods and `for` with their price. */
export const SELLING_VERBS = list(
  'acquire acquired acquires purchase purchased purchases auctioned bought buy buying buys offer offered offering offers rent rented ' +
    'renting rents sell selling sells sold trade traded trades',
)

/** Verbs between a price and what it is paid for. */
export const PAYING_VERBS = list(
  'bid bought charge charged charges charging cost costs offered paid pay paying pays sold spend spending ' +
    'spends spent',
)

/** What is done with money and with hardly anything else that comes in millions. */
export const SAVING_VERBS = list(
  'save saves saved saving cost costs costing spend spends spent spending borrow borrows borrowed borrowing owe owes owed owing ' +
    'repay repays repaid repaying pay pays paid paying invest invests invested investing earn earns earned earning',
)

/** Verbs before money and `on` with what it goes to, or behind it: `$1 million is spent on research`. */
export const SPENDING_VERBS = list(
  'spend spends spent spending lavish lavished blow blew splash splashed waste wastes wasted wasting',
)
/** Nouns before `of` that only say that a number follows: `a total of $5`. */
export const TOTALS = list(
  'total average rate minimum maximum number amount record sum range combined upward upwards',
)
/** Nouns after `in` that name no thing that is measured: `$5 million in exchange for`. */
export const IN_PHRASES = list(
  'terms cash advance exchange addition return order case total all fact part recent response favor favour advance collaboration partnership ' +
    'cooperation association conjunction line court prison jail trade trading dealings session',
)
/** Before a year, when: `2 million tonnes in calendar 1987`. */
export const CALENDARS = list('calendar fiscal financial')
/** Verbs before an amount and `to`, `off` or `from` with what it is added to or taken from. */
export const ADDING_VERBS = list(
  'add adds added adding wipe wipes wiped wiping knock knocks knocked knocking shave shaves shaved shaving slash slashes ' +
    'slashed slashing cut cuts cutting take takes took taking contribute contributes contributed',
)
/** Verbs before an object that is to do something: `expects sales to rise`. */
export const EXPECTING_VERBS = list(
  'expect expects expected expecting forecast forecasts forecasting predict predicts predicted predicting allow allows allowed ' +
    'allowing cause causes caused causing want wants wanted project projects projected see sees saw help helps helped lead leads ' +
    'led enable enables enabled estimate estimates estimated anticipate anticipates anticipated require requires required',
)
/** Participles between a thing and its measure: `a catfish weighing 19 stone`. */
export const MEASURING_PARTICIPLES = list('weighing measuring totalling totaling spanning')
/** Words inside a period that stands between a noun and its verb: `for the first nine weeks of its fiscal year`. */
export const PERIOD_WORDS = list(
  'the its this last next first second third fourth half halves fiscal financial full whole ended ending of to through current latest same',
)
/** Verbs of what is to be reached: `expects net income to top one billion`. */
export const REACHING = list('reach hit top exceed total average be cost remain stay stand')
/** What shows shares of something else: `a poll put him at 48 percent`. */
export const POLLS = list('poll polls survey surveys study studies questionnaire census exit-poll')
/** Verbs of being and lasting before a length of time: `the trip took three hours`. */
export const LASTING_VERBS = list(
  'is was are were be takes took taken taking take lasts lasted lasting last averages averaged exceed exceeds exceeded exceeding',
)
/** After a length of time: when or how much older, not how long. */
export const DATING_WORDS = list(
  'ago later older younger earlier before after away into from behind ahead longer shorter',
)
/** Verbs of a span: `fees range from 2 to 3 percent`. */
export const RANGING_VERBS = list(
  'range ranges ranged ranging vary varies varied varying run runs ran running',
)
/** Verbs of leading before the other side: `Brandt leads Okafor 48 percent to 41 percent`. */
export const LEADING_VERBS = list(
  'lead leads led leading trail trails trailed trailing beat beats beating defeat defeats defeated edge edges edged top tops ' +
    'topped over outpolled outpolls',
)
/** Nouns of a point that an index reached: `a low of 3,790.10`. */
export const EXTREMES = list('low high peak record close trough bottom top')
/** Units of length, in the singular. */
export const LENGTHS = list('meter kilometer centimeter mile foot inch yard nautical mile')
/** Verbs before an object that is held at a level: `held its main interest rate at 4.25%`. */
export const HOLDING_VERBS = list(
  'hold holds held holding keep keeps kept keeping leave leaves left leaving maintain maintains maintained maintaining set sets ' +
    'setting fix fixes fixed fixing peg pegs pegged put puts putting estimate estimates estimated estimating value values valued ' +
    'valuing price prices priced pricing cap caps capped capping see sees saw project projects projected forecast forecasts ' +
    'forecasting give gives gave place places placed measure measured list listed show shows showed quote quoted sell sold buy bought offer offered ' +
    'reckon reckoned assess assessed calculate calculated rate rated start started open opened close closed end ended trade traded ' +
    'acquire acquired purchase purchased issue issued stabilise stabilised stabilize stabilized freeze froze frozen appraise appraised peg report reported imply implies implied implying predict predicts predicting',
)
/** Words before an amount that part it from the subject: what is done for it, with it, in it. */
export const APART = list(
  'for with on against per into in within without after before via plus minus versus despite including like through until ' +
    'toward towards besides given',
)
/** Verbs that tell how much or how many their subject is, costs, holds or reaches. */
export const AMOUNT_VERBS = list(
  "is are was were be been being am 's has have had having total totals totaled totalled totaling totalling cost costs costing " +
    'average averages averaged averaging reach reaches reached reaching hit hits hitting exceed exceeds exceeded exceeding top tops ' +
    'topped topping surpass surpassed surpasses pass passed stand stands stood standing remain remains remained remaining stay stays ' +
    'stayed amount amounts amounted amounting come comes came coming close closes closed closing end ends ended ending finish ' +
    'finishes finished finishing open opens opened settle settles settled settling trade trades traded trading start starts started ' +
    'starting begin begins began range ranges ranged ranging run runs ran running go goes went going fetch fetches fetched fetching sell sells ' +
    'selling yield yields yielded yielding carry carries carried equal equals equaled equalled represent represents represented ' +
    'account accounts accounted accounting gross grosses grossed grossing weigh weighs weighed weighing measure measures measured ' +
    'measuring include includes included including contain contains contained comprise comprises comprised hold holds need needs ' +
    'require requires required last lasts lasted take takes took span spans spanned stretch stretches stretched cover covers ' +
    'covered produce produces produced make makes made making become becomes became touch touched near neared approach approached ' +
    'hover hovered hovers fluctuate peak peaked bottomed break broke change changed changes return returned vary varies varied ' +
    'quoted priced valued worth estimated pegged based set',
)
/** Verbs by which somebody puts an amount on something else: their subject never has it. */
export const PUTTING_VERBS = list(
  'put puts putting hold holding held keep keeps kept keeping leave leaves left leaving maintain maintains maintained set sets setting ' +
    'fix fixes fixed fixing peg pegs pegged estimate estimates estimated estimating value values valued valuing price prices priced ' +
    'pricing cap caps capped capping project projects projected give gives gave place places placed list lists listed show shows showed ' +
    'showing quote quotes quoted reckon reckons reckoned assess assesses assessed calculate calculates calculated stabilise ' +
    'stabilised stabilize stabilized freeze freezes froze report reporting reports reported suggest suggests suggested indicate indicates ' +
    'indicated find finds found offer offers offered sell sells sold buy buys bought charge charges charged fine fines fined',
)
/** Behind a measure that the market moved by: `nine pence firmer`. */
export const MOVES = list('higher lower firmer easier softer weaker stronger cheaper dearer ahead')
/** Verbs that multiply or divide their object: `double its fleet to 40`. */
export const MULTIPLYING = list(
  'double doubles doubled doubling triple triples tripled tripling treble trebled quadruple quadrupled halve halves halved halving',
)
/** Verbs of change without an object: what stands behind them is how far. */
export const INTRANSITIVE = list(
  'rise rises rose risen rising fall falls fell fallen falling slip slips slipped slipping climb climbs climbed climbing jump jumps ' +
    'jumped jumping slide slides slid sliding tumble tumbles tumbled tumbling plunge plunges plunged plunging soar soars soared soaring ' +
    'surge surges surged surging dip dips dipped dipping',
)
/** Verbs before an object and the level that it reaches: `brought the total to $500`. */
export const BRINGING_VERBS = list('bring brings brought bringing take takes took taken taking')
/** Properties that a bare number measures: `a magnitude of 4.0`, `life expectancy is 73`. */
export const PROPERTIES = list(
  'price prices yield magnitude median mean maximum minimum limit score rating index expectancy ratio worth wealth value reading horsepower ' +
    'threshold gauge barometer',
)
/** Nouns of accounts: millions of them are money, whatever the wire leaves out (`Profits were 86.5 mln`). */
export const ACCOUNTS = list(
  'profit profits loss losses income revenue revenues turnover earnings deposits loans debt debts provision provisions allowance ' +
    'offs off expense expenses cost costs dividends equity receipts borrowings outlays spending budget deficit surplus proceeds assets liabilities ' +
    'investments payments',
)
/** Nouns of money that `millions in` stands before; those of accounts are too. */
export const SUMS = list(
  'fees fee aid damage damages tax taxes fines sales rent funding funds cash savings subsidies bonuses grants bribes wages compensation ' +
    'contracts relief reserves benefits donations penalties royalties interest orders exports trade property credit taxpayer',
)
/** Nouns of what is sold, made or moved: `phone sales passed 167 million`. */
export const SOLD = list(
  'sales shipments deliveries orders registrations downloads views visits arrivals subscriptions exports imports transactions',
)
/** Nouns of a number of things: `the death toll was 45`. */
export const TALLIES = list(
  'population toll number total count attendance capacity circulation membership turnout enrollment enrolment workforce tally ' +
    'readership audience headcount payroll quota majority margin',
)
/** Nouns before `of` that only bound a number: `in excess of $5`, `to the tune of`. */
export const BOUNDING_NOUNS = list('excess tune order region neighborhood neighbourhood vicinity')
/** Right before an amount that describes a noun: `a 5% stake`. */
export const DESCRIBES = list('a an the this that its their his her our each every')
/** Verbs that make a length of time longer or shorter: `extended the truce from six months to a year`. */
export const LENGTHENING = list(
  'extend extends extended extending lengthen lengthens lengthened lengthening prolong prolonged shorten shortens shortened shortening',
)
/** Verbs before an object and what it does: `saw its shares surge 5 percent`. */
export const SEEING = list(
  'make makes made making see sees saw seen seeing watch watched helped help helps let send sends sent sending leave leaves left leaving',
)
