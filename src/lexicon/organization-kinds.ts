const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/**
 * Words by which a name says what sort of organization it is, from the surest sort to the least sure. Lower case, without
 * dots. `anywhere`: it is enough that the name holds one; else it has to end in one.
 * Source: our own lists.
 */
export const KIND_WORDS: readonly {
  readonly kind:
    | 'armed'
    | 'company'
    | 'court'
    | 'government'
    | 'health'
    | 'media'
    | 'other'
    | 'party'
    | 'school'
    | 'team'
    | 'union'
  readonly anywhere: boolean
  readonly words: ReadonlySet<string>
}[] = [
  { kind: 'court', anywhere: true, words: words('court courts tribunal') },
  {
    kind: 'health',
    anywhere: true,
    words: words('hospital hospitals clinic clinics infirmary hospice sanatorium medical medicare nhs'),
  },
  {
    kind: 'school',
    anywhere: true,
    words: words('university universities college polytechnic elementary kindergarten school schools'),
  },
  {
    kind: 'party',
    anywhere: false,
    words: words('party democrats republicans liberals conservatives greens socialists'),
  },
  {
    kind: 'union',
    anywhere: true,
    words: words('union unions unionists teamsters afl-cio workers'),
  },
  {
    kind: 'team',
    anywhere: true,
    words: words('fc afc cf rfc athletic wanderers rovers albion hotspur wednesday'),
  },
  {
    kind: 'armed',
    anywhere: true,
    words: words(
      'army navy air-force marines militia militias brigade brigades battalion regiment guerrillas squadron',
    ),
  },
  {
    kind: 'media',
    anywhere: false,
    words: words(
      `news times post herald tribune gazette chronicle magazine tv radio broadcasting journal telegraph observer courier
inquirer examiner mail mirror sentinel bulletin television weekly daily newspaper press reporter dispatch`,
    ),
  },
  {
    kind: 'company',
    anywhere: false,
    words: words(
      `bank bancorp airlines airways motors motor energy oil gas petroleum pharmaceuticals pharma technologies technology systems
industries insurance capital partners ventures foods steel mining telecom telecommunications electronics entertainment studios
records stores brewery brewing breweries brands securities software semiconductor semiconductors hotels holdings group enterprises
laboratories labs therapeutics biosciences logistics railway railways aerospace chemical chemicals products solutions properties
investments associates llp lp networks resorts casino supermarkets pictures interactive rail express financial cement power electric`,
    ),
  },
  {
    kind: 'government',
    anywhere: true,
    words: words(
      `ministry department government parliament senate congress legislature treasury embassy consulate police sheriff sheriffs
cabinet knesset duma commissioner municipality city-council assembly directorate secretariat prefecture gendarmerie customs
agency bureau authority commission council administration board office federal regulator fire prison prosecutor prosecutors`,
    ),
  },
  {
    kind: 'other',
    anywhere: true,
    words: words(
      `association foundation society institute church federation alliance coalition committee league confederation trust museum
charity network forum movement organization organisation fund nations brotherhood congregation mosque synagogue diocese orchestra
centre center club campaign`,
    ),
  },
]

/** What governs a sport or holds its games, which is no side. Lower case. Source: our own list. */
const SPORTS_BODIES =
  `acc|asian football confederation|atlantic coast conference|atp|australian football league|bcci|big 12|big east|big ten|bundesliga|caf|cas|
concacaf|conmebol|confederation of african football|court of arbitration for sport|efl|england and wales cricket board|english football league|
fei|fia|fiba|fifa|fina|football association|gaa|gaelic athletic association|iaaf|ibf|icc|indian premier league|
international cricket council|international olympic committee|ioc|ipc|ipl|ivy league|la liga|lpga|major league baseball|major league soccer|
mlb|mls|motogp|nascar|national basketball association|national collegiate athletic association|national football league|
national hockey league|national rugby league|nba|ncaa|nfl|nhl|nrl|pga|pga tour|premier league|rfu|rugby football union|
serie a|southeastern conference|super league|ufc|uci|uefa|us soccer federation|usada|usga|usta|wada|wba|wbc|wbo|wnba|
womens national basketball association|world aquatics|world athletics|world boxing association|world boxing council|world rugby|wta`
    .replaceAll('\n', '')
    .split('|')

/** Names, or pieces of two words and more, that mislead by one of their words. Lower case. Source: our own list. */
export const KIND_EXCEPTIONS: Readonly<
  Record<string, 'company' | 'government' | 'other' | 'armed' | 'media' | 'health' | 'school'>
> = {
  ...Object.fromEntries(SPORTS_BODIES.map(name => [name, 'other' as const])),
  'institute of technology': 'school',
  'african union': 'other',
  'stock exchange': 'company',
  'mercantile exchange': 'company',
  'board of trade': 'company',
  nyse: 'company',
  congress: 'government',
  facebook: 'company',
  instagram: 'company',
  pentagon: 'government',
  twitter: 'company',
  youtube: 'company',
  'air force': 'armed',
  'associated press': 'media',
  'central bank': 'government',
  'credit union': 'company',
  'european union': 'other',
  'federal reserve': 'government',
  'health department': 'government',
  'house of commons': 'government',
  'house of lords': 'government',
  'house of representatives': 'government',
  'medical association': 'other',
  'national guard': 'armed',
  'reserve bank': 'government',
  'revolutionary guard': 'armed',
  'rugby union': 'other',
  'school board': 'government',
  'school district': 'government',
  'supreme council': 'government',
  'white house': 'government',
  'world bank': 'other',
}

/** What somebody is who has a role in an organization: head nouns, lower case. Source: our own list. */
export const KIND_ROLES: ReadonlyMap<string, 'company' | 'media' | 'school' | 'team'> = new Map(
  Object.entries({
    company: 'ceo cfo cto shareholder investor trader economist analyst engineer',
    media: 'correspondent reporter columnist anchor editor anchorman journalist presenter',
    school: 'professor lecturer student sophomore freshman dean graduate provost undergraduate',
    team: 'coach quarterback striker midfielder defender goalkeeper winger forward batsman bowler pitcher skipper linebacker',
  }).flatMap(([kind, nouns]) => nouns.split(' ').map(noun => [noun, kind as 'company'] as const)),
)

/** Nouns that stand for an organization named before (`the bank's chief economist`) with the sorts that it may be of. */
export const OWNER_NOUNS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'company firm carmaker automaker retailer airline bank lender insurer manufacturer startup start-up brewer maker group publisher developer corporation':
      ['company'],
    'agency ministry department bureau commission authority regulator government council board office watchdog administration':
      ['government'],
    party: ['party'],
    'union federation': ['union', 'other'],
    body: ['other', 'government', 'team', 'union'],
    'team club side franchise': ['team'],
    'newspaper paper network magazine broadcaster channel': ['media'],
    'university college school institute academy': ['school', 'other'],
    'hospital clinic': ['health'],
    'court tribunal': ['court'],
    'organization organisation charity association foundation league museum church nonprofit campaign committee society institution':
      ['other'],
    'army militia': ['armed'],
  }).flatMap(([nouns, kinds]) => nouns.split(' ').map(noun => [noun, kinds] as const)),
)
