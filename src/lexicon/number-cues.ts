/**
 * Words that bound a number, and words that say that it is the size of a rise or a fall.
 * Source: comparison phrases of English as reference grammars and newspaper style guides list them; written by hand.
 */
export type Bound = '~' | '>' | '>=' | '<' | '<='

const group = (bound: Bound, phrases: string): [string, Bound][] =>
  phrases.split('|').map(phrase => [phrase.trim(), bound])

/** Before a number, up to four words. */
export const BOUNDS_BEFORE: ReadonlyMap<string, Bound> = new Map([
  ...group(
    '~',
    'about|around|approximately|approx|approx.|roughly|nearly|almost|some|circa|c.|ca.|close to|near|nearing|approaching|' +
      'an estimated|estimated|the estimated|in the region of|in the neighborhood of|in the neighbourhood of|' +
      'somewhere around|virtually|barely|perhaps|maybe|on the order of|of about|of around|an approximate|more or less|well nigh|~',
  ),
  ...group(
    '>',
    'more than|over|above|greater than|larger than|higher than|bigger than|longer than|older than|better than|heavier than|' +
      'in excess of|exceeding|exceeds|exceed|exceeded|upwards of|upward of|well over|well above|just over|just above|' +
      'slightly over|slightly more than|slightly above|a little over|a little more than|little more than|far more than|' +
      'much more than|well more than|surpassing|surpassed|topping|topped|north of|beyond|over the age of|above the age of|not less than half of|>',
  ),
  ...group(
    '>=',
    'at least|no less than|no fewer than|not less than|not fewer than|a minimum of|minimum of|as few as|as little as|' +
      'at the very least|starting at|starting from|≥',
  ),
  ...group(
    '<',
    'less than|fewer than|under|below|under the age of|below the age of|lower than|smaller than|shorter than|younger than|just under|just below|' +
      'just short of|well under|well below|slightly less than|slightly under|slightly below|a little under|' +
      'a little less than|a little over half|just shy of|shy of|short of|short of about|sub|<',
  ),
  ...group(
    '<=',
    'up to|as many as|as much as|as high as|as long as|as large as|as deep as|as tall as|as fast as|no more than|not more than|at most|at the most|' +
      'a maximum of|maximum of|a max of|not exceeding|not to exceed|no higher than|no longer than|within|≤',
  ),
])

/** After a number and its unit, up to three words. */
export const BOUNDS_AFTER: ReadonlyMap<string, Bound> = new Map([
  ...group(
    '>=',
    'or more|or greater|and older|or higher|or longer|or older|or above|or over|or larger|and more|and above|and over|and up|plus|+|upwards|or better',
  ),
  ...group(
    '<=',
    'or less|or fewer|and younger|or lower|or under|or below|or younger|or shorter|or smaller|and under|and below|or so less|tops|at most|at the most|maximum',
  ),
  ...group('>=', 'at least|at the least|at minimum|minimum'),
  ...group('~', 'or so|or thereabouts|give or take|approximately|odd'),
])

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** `over` before a time is as often a preposition (`over two years`): after these words it bounds the number. */
export const BEFORE_OVER_TIME = list(
  'for after of in lasting well just took take takes taken spent than has had have having been is was lasted last lasts unemployed aged age there here away together little bit wait waited waiting lived stayed remained served slept ruled reigned missing',
)

/** Verbs before `up to` where the number is what was reached: `ticked up to 6.2%`. */
export const MOVING_VERBS = list(
  'tick ticks ticked ticking edge edges edged edging inch inches inched inching move moves moved moving creep creeps crept ' +
    'creeping go goes went gone going come comes came coming push pushes pushed pushing climb climbs climbed climbing ' +
    'drift drifts drifted drifting nudge nudges nudged nudging shoot shoots shot bounce bounced bouncing pick picks picked ' +
    'speed sped head headed heading run runs ran add adds added was were is are been jumped jump ' +
    'build builds built building pile piles piled piling rack racks racked racking heat heats heated heating warm warms warmed ' +
    'warming step steps stepped stepping pull pulls pulled pulling catch catches caught catching bid bids scale scaled ramp ' +
    'ramps ramped ramping open opens opened',
)

/** Whom one serves under and what one does something under, one after another: `under eight different managers`. */
export const RULERS = list(
  'managers coaches presidents ministers premiers chancellors governors governments administrations regimes kings queens ' +
    'popes bosses leaders chiefs directors editors owners captains commanders conductors names pseudonyms aliases headings ' +
    'titles laws acts rules statutes treaties agreements contracts deals programmes programs schemes conditions flags labels ' +
    'brands banners categories articles sections provisions counts warrants scenarios themes',
)

/** Verbs, adverbs and adjectives of a rise, every form. */
export const UP_WORDS = list(
  'rise rises rose risen rising increase increases increased increasing grow grows grew grown growing gain gains gained ' +
    'gaining climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring ' +
    'add adds added adding advance advances advanced advancing rally rallies rallied rallying swell swells swelled swollen ' +
    'swelling expand expands expanded expanding raise raises raised raising boost boosts boosted boosting hike hikes hiked ' +
    'hiking leap leaps leaped leapt leaping spike spikes spiked spiking strengthen strengthened strengthening appreciate ' +
    'appreciated appreciating improve improves improved improving accelerate accelerated lift lifts lifted rebound ' +
    'rebounded recover recovered skyrocket skyrocketed skyrocketing balloon ballooned up upped higher firmer inflate ' +
    'inflated rocketed widen widens widened widening lengthen lengthened quicken quickened mount mounted mounting multiply ' +
    'multiplied escalate escalated zoom zoomed vault vaulted swells tacked notch',
)
/** Verbs, adverbs and adjectives of a fall, every form. */
export const DOWN_WORDS = list(
  'off fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases ' +
    'decreased decreasing lose loses lost losing slide slides slid sliding slip slips slipped slipping sink sinks sank ' +
    'sunk sinking plunge plunges plunged plunging plummet plummets plummeted plummeting tumble tumbles tumbled tumbling ' +
    'dip dips dipped dipping shed sheds shedding cut cuts cutting slash slashes slashed slashing reduce reduces reduced ' +
    'reducing shrink shrinks shrank shrunk shrinking contracted contracting contracts lower lowers lowered lowering ' +
    'weaken weakens weakened weakening retreat retreats retreated ease eases eased easing crash crashes crashed slump ' +
    'slumps slumped slumping sag sagged trim trims trimmed trimming depreciate depreciated depreciating down collapse ' +
    'collapsed lopped shave shaves shaved shaving cheaper dwindle dwindled dwindling nosedived skidded sliced slicing slices softer narrow narrows ' +
    'narrowed narrowing erode eroded eroding pare pares pared paring recede receded ebb ebbed deflate deflated halve halved ' +
    'slow slows slowed slowing soften softened tanked cratered plummets backed shorten shortened',
)
/** Nouns of a rise. */
export const UP_NOUNS = list(
  'rise increase gain jump surge climb growth hike boost uptick upturn spike leap rally advance expansion increment ' +
    'appreciation rebound recovery raise improvement upswing uplift bounce bump upsurge rises increases gains hikes raises',
)
/** Nouns of a fall. */
export const DOWN_NOUNS = list(
  'fall drop decline decrease loss cut reduction slide slump plunge dip tumble downturn contraction shrinkage ' +
    'depreciation discount retreat slowdown cuts losses falls drops declines reductions crash cutback downtick',
)
/** Change verbs that often mean something else: `lost 27 games`, `raised $5 million`, `added two rooms`. */
export const WEAK_CHANGE = list(
  'lose loses lost losing gain gains gained gaining add adds added adding raise raises raised raising lift lifts lifted ' +
    'advance advances advanced recover recovered improve improves improved improving boost boosts boosted loss losses ' +
    'recovery raises',
)
/** Between a change word and the size of the change: `fell by about another 5%`, `rose a further 3%`, `up slightly, 2%`. */
export const CHANGE_GAP = list(
  'by about around approximately roughly nearly almost some more than less least as up much many another a an further ' +
    'additional extra over under just only well even sharply slightly steeply significantly dramatically marginally ' +
    'modestly strongly sharp again on average overall close estimated record whopping staggering mere of the still net ' +
    'total between far revised seasonally adjusted unadjusted annualized annualised',
)

/** Verbs with a small word that make a change of the two: `put on 0.4 percent`, `wiped off a third`. */
export const PHRASAL_CHANGES: ReadonlyMap<
  string,
  { readonly verbs: ReadonlySet<string>; readonly change: 'up' | 'down' }
> = new Map([
  ['on', { verbs: list('put puts putting tack tacked pile piled tacking'), change: 'up' }],
  [
    'off',
    {
      verbs: list(
        'knock knocked knocking wipe wiped wiping shave shaved lop lopped trim trimmed take took taken come came tail tails tailed ' +
          'tailing fall fell fallen falling drop dropped dropping ease eased easing',
      ),
      change: 'down',
    },
  ],
])
/** Words between a verb and the amount that belongs to it: `rose to as high as about $5`. */
export const BEFORE_AMOUNT = list(
  'about around nearly over almost just by some roughly only average toward towards to at as high low much many far little up down more less than ' +
    'least most approximately another a an further extra additional even below above under between estimated record slightly seasonally adjusted ' +
    'unadjusted preliminary annualized annualised revised',
)
/** Past forms of change, and forms of costing and measuring, that are verbs between a noun and an amount whatever their tag. */
export const PAST_CHANGES = list(
  'rose fell grew sank slid slipped dropped climbed jumped surged soared plunged tumbled declined decreased increased gained ' +
    'dipped eased edged shrank leapt rallied slumped advanced retreated cost costs totals totalled totaled averages averaged ' +
    'weighs weighed measures measured equals equalled gusted peaked bottomed',
)
