/**
 * Words of names that say how many bodies go by such a name, and whether it can be a company.
 * Source: written by hand from the names of organizations in local news.
 */

/** What every town or region has its own of (`Central High School`, `First Baptist Church`), as a name ends. */
export const LOCAL_BODIES: readonly string[] = (
  'high school|middle school|elementary school|primary school|secondary school|grammar school|church|parish|' +
  'community college|community hospital|county hospital|general hospital|memorial hospital|regional hospital|' +
  'chamber of commerce|police department|fire department|sheriff department|sheriffs department|public library|' +
  'school district|rotary club|humane society'
).split('|')

/** What only a company has in its name. */
export const COMPANY_WORDS: readonly string[] =
  'inc corp corporation ltd limited llc plc ag gmbh holding holdings co company group'.split(' ')

/** What no `company` can be, as a name has it. */
export const NO_COMPANY_WORDS: readonly string[] = (
  'union|workers|party|department|ministry|agency|university|school|council|commission|committee|court|police|' +
  'government|senate|house|congress|parliament|army|united nations|association|federation'
).split('|')
