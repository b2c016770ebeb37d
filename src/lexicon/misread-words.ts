/**
 * Words by which nouns and verbs are told apart where their tag is wrong.
 * Source: written by hand from misread news sentences.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** After a verb that a number follows. */
export const AFTER_VERB = list('from to by between on off up down')
/** Before a clause of its own. */
export const OPENS_CLAUSE = list('said says that while as but and')
/** Tokens between a determiner and `forecast`. */
export const FORECAST_REACH = 6
/** Verbs whose past has no ending and that are nouns as well. */
export const FLAT_VERBS = list('cut set cost hit put bid')
/** After what was sent up or down: `sent shares tumbling` */
export const MOVED =
  /^(?:up|down|higher|lower|tumbling|falling|plunging|sliding|sinking|soaring|surging|rising|climbing|jumping|crashing)$/
/** Past forms that are no nouns: `futures slid to`, `a seat sold for`. */
export const PAST_FORMS = list(
  'sold slid sent spent stood told grew shrank kept brought bought sought caught built flew threw gave took shook went became ' +
    'began bound swore sank fell rose slipped climbed jumped dropped dipped plunged edged eased rallied',
)
/** Before a past form of them in a report of prices, in lower case. */
export const AFTER_PAST = list('to by from for on in at')
export const STEP =
  /^(?:%|percent|cent|pct) (?:gain|rise|fall|drop|jump|increase|decrease|decline|dip|slide|surge|hike|boost|climb|cut)$/
export const EXTREME = /^(?:minimum|maximum)$/
/** Verbs in the base form that are nouns as well. */
export const VERB_NOUNS = list('cost range run rise fall drop climb gain average start')
/** Nouns that are no verbs, whatever their tag: `a deficit a year earlier`. */
export const NO_VERBS = list('deficit surplus shortfall')
/** Nouns that the tagger takes for verbs between two others: `background check records`. */
export const VERBLIKE_NOUNS = list(
  'check control care support work trade plan order search test view review study design guide repair claim fund market phone drive',
)
