/**
 * Bodies that an office belongs to by its name. Lower case. Source: our own lists.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split('|'))

/** Offices of one body each, with what that is called in plain order, without its country. */
export const OFFICE_BODIES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    senator: 'senate',
    sen: 'senate',
    representative: 'house|house representatives',
    rep: 'house|house representatives',
    congressman: 'house|house representatives',
    congresswoman: 'house|house representatives',
    'house speaker': 'house|house representatives',
    speaker: 'house|house representatives|house commons|national assembly|lok sabha|knesset|parliament',
    'house majority leader': 'house|house representatives',
    'house minority leader': 'house|house representatives',
    'house majority whip': 'house|house representatives',
    'house minority whip': 'house|house representatives',
    'senate majority leader': 'senate',
    'senate minority leader': 'senate',
    mp: 'house commons|lok sabha|parliament',
    mep: 'european parliament',
    justice: 'supreme court',
    'chief justice': 'supreme court',
    'associate justice': 'supreme court',
    'attorney general': 'justice department',
    'secretary of state': 'state department',
    officer: 'police|police department',
    'police officer': 'police|police department',
    'police chief': 'police|police department',
    'chief of police': 'police|police department',
    'police spokesman': 'police|police department',
    'police spokeswoman': 'police|police department',
    detective: 'police|police department',
    'detective inspector': 'police|police department',
    'detective chief inspector': 'police|police department',
    'detective superintendent': 'police|police department',
    'detective sergeant': 'police|police department',
    'chief inspector': 'police|police department',
    'chief superintendent': 'police|police department',
    constable: 'police|police department',
    'chief constable': 'police|police department',
    'police commissioner': 'police|police department',
    'police inspector': 'police|police department',
    'police superintendent': 'police|police department',
    'police sergeant': 'police|police department',
    'fire chief': 'fire department|fire service',
  }).map(([office, bodies]) => [office, words(bodies)]),
)

/** What the body of a minister or a secretary is called, behind what it deals with. */
export const PORTFOLIO_BODIES = words('department|ministry|office')

/** Words before an office that say nothing of whose it is. */
export const BEFORE_OFFICE = words(
  'acting|assistant|conservative|deputy|democratic|ex|fellow|former|freshman|gop|incumbent|independent|interim|junior|liberal|longtime|' +
    'moderate|outgoing|republican|retired|senior|sitting|then|us|u.s',
)

/** Members of a chamber of Congress, whom their state stands before or behind: `Ohio Sen.`, `senator from Texas`. */
export const MEMBERS_OF_CONGRESS = words('senator|sen|representative|rep|congressman|congresswoman')

/** The states of the United States, lower case. */
export const STATES = words(
  'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|' +
    'kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|' +
    'new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|' +
    'tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming',
)

/** One of several holders of an office: `Senators` before two names. */
export const OF_SEVERAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    senators: 'senator',
    sens: 'sen',
    representatives: 'representative',
    reps: 'rep',
    congressmen: 'congressman',
    congresswomen: 'congresswoman',
    justices: 'justice',
    officers: 'officer',
    'police officers': 'police officer',
    detectives: 'detective',
    mps: 'mp',
    meps: 'mep',
  }),
)
