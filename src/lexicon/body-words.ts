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

/** Bodies of which a country has one and its states none, as news calls them without the country. Lower case. Source: our own list. */
export const NATIONAL_BODIES: ReadonlySet<string> = new Set(
  (
    'congress|treasury|cabinet|federal government|federal parliament|parliament|home office|foreign office|' +
    'central bank|agriculture ministry|commerce ministry|culture ministry|defence ministry|defense ministry|' +
    'economy ministry|education ministry|energy ministry|environment ministry|finance ministry|foreign ministry|' +
    'health ministry|home ministry|industry ministry|interior ministry|justice ministry|labour ministry|oil ministry|' +
    'trade ministry|transport ministry'
  ).split('|'),
)

/** What only a company has in its name. */
export const COMPANY_WORDS: readonly string[] =
  'inc corp corporation ltd limited llc plc ag gmbh holding holdings co company group'.split(' ')

/** What no `company` can be, as a name has it. */
export const NO_COMPANY_WORDS: readonly string[] = (
  'union|workers|party|department|ministry|agency|university|school|council|commission|committee|court|police|' +
  'government|senate|house|congress|parliament|army|united nations|association|federation'
).split('|')

/** Last words of what is a body also where it is written small: `the election commission (EC)`. */
export const SMALL_BODIES: ReadonlySet<string> = new Set(
  (
    'agency alliance association assembly army authority bank board bureau center centre club coalition college ' +
    'commission committee company confederation congress corporation council court department directorate ' +
    'federation force forces forum foundation front fund group guard institute league ministry movement network ' +
    'office party police school secretariat service services society team union university'
  ).split(' '),
)

/** Bodies that are called after what they deal with: `Ministry of Health`. */
export const BODIES_OF: ReadonlySet<string> = new Set(
  (
    'Ministry Department Office Institute Academy Faculty School College University Bureau Directorate Secretariat ' +
    'Division Commission Agency Authority Center Centre'
  ).split(' '),
)

/** What ministries, faculties and institutes deal with: last words of such fields, lower case. */
export const FIELDS: ReadonlySet<string> = new Set(
  `affairs agriculture aquaculture archaeology arts aviation broadcasting business children citizenship commerce
communication communications conservation construction cooperation culture defence defense design development economics
economy education employment energy engineering environment equality family finance fisheries food forestry gender
health heritage home housing humanities humanity immigration industry information infrastructure innovation
integration interior investment justice labor labour lands law livestock logistics management manpower marine maritime
medicine metallurgy mines mining music natural nutrition petroleum pharmacy planning power prevention production
psychology recreation reform rehabilitation relations research resources sanitation science sciences security
services settlement skills solidarity sport sports statistics strategy sustainability technologies technology
telecommunications tourism trade training transport transportation urbanism utilities veterans water welfare wellness
wildlife women works youth`.split(/\s+/),
)
/** Words that only stand before a field: `Higher Education`. */
export const BEFORE_FIELD: ReadonlySet<string> = new Set(
  'Higher Tertiary Further Industrial Applied Technical Public Foreign Natural Social'.split(' '),
)
