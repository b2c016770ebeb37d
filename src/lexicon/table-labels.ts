/**
 * Labels that open a line of a table of results on the wires, `Shr 42 cts vs 1.21 dlrs`, in lower case: what stands in such a
 * line is of the label. Source: own list after the tables of Reuters and of company announcements.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split('|'))

/** Of money: a number without a unit is in the currency of the table. */
export const MONEY_LABELS = list(
  'shr|shrs|oper shr|per share|diluted shr|primary shr|net|oper net|net income|rev|revs|revenue|revenues|sales|turnover|' +
    'gross revs|assets|total assets|loans|total loans|deposits|total deposits|backlog|qtly div|qtrly div|annual div|div|dividend|' +
    'dividends|pretax|pre-tax|operating profit|operating income|pretax profit|pretax income|net interest income|interest income',
)
/** Of a count. */
export const COUNT_LABELS = list('avg shrs|avg shares|average shares|shares outstanding')
/** Between a label and its number: which side of zero it is on. */
export const RESULTS = list('profit|loss|nil|income')
