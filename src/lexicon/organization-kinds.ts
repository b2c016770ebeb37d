/** What an organization is, as in `model/organization-sort.ts`: lists import nothing. */
export type Sort =
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

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/**
 * Words by which a name says what sort of organization it is, from the surest sort to the least sure. Lower case, without
 * dots. `anywhere`: it is enough that the name holds one; else it has to end in one.
 * Source: our own lists.
 */
export const KIND_WORDS: readonly {
  readonly kind: Sort
  readonly anywhere: boolean
  readonly words: ReadonlySet<string>
}[] = [
  { kind: 'court', anywhere: true, words: words('court courts tribunal') },
  {
    kind: 'health',
    anywhere: true,
    words: words('hospital hospitals clinic clinics infirmary hospice sanatorium nhs'),
  },
  {
    kind: 'school',
    anywhere: true,
    words: words('university universities college polytechnic elementary kindergarten school schools'),
  },
  {
    kind: 'party',
    anywhere: false,
    words: words('party democrats republicans liberals conservatives greens socialists labour tory tories'),
  },
  { kind: 'union', anywhere: true, words: words('unionists teamsters afl-cio workers') },
  { kind: 'union', anywhere: false, words: words('union unions') },
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
  { kind: 'armed', anywhere: false, words: words('forces guard guards') },
  {
    kind: 'media',
    anywhere: false,
    words: words(
      `news times post herald tribune gazette chronicle magazine tv radio broadcasting journal telegraph observer courier
inquirer examiner mail mirror sentinel bulletin television weekly daily newspaper press reporter dispatch`,
    ),
  },
  { kind: 'media', anywhere: true, words: words('radio') },
  {
    kind: 'company',
    anywhere: false,
    words: words(
      `bank bancorp airlines airways motors motor energy oil gas petroleum pharmaceuticals pharma technologies technology systems
industries insurance capital partners ventures foods steel mining telecom telecommunications electronics entertainment studios
records stores brewery brewing breweries brands securities software semiconductor semiconductors hotels holdings group enterprises
laboratories labs therapeutics biosciences logistics railway railways aerospace chemical chemicals products solutions properties
investments associates llp lp railroad networks resorts casino supermarkets pictures interactive rail express financial cement power electric
markets wines commodities publishing minerals mines developers homes builders utilities shipping aluminium films games gaming dairy brewers
tyres robotics genomics biotech biotechnology healthcare diagnostics wireless trading petrochemicals plastics textiles apparel footwear`,
    ),
  },
  {
    kind: 'government',
    anywhere: true,
    words: words(
      `ministry department government parliament senate congress legislature treasury embassy consulate police sheriff sheriffs
fed cabinet knesset duma commissioner municipality assembly directorate secretariat prefecture gendarmerie customs
agency bureau authority commission administration board office federal regulator prison prosecutor prosecutors`,
    ),
  },
  {
    kind: 'other',
    anywhere: true,
    words: words(
      `association foundation society institute church federation alliance coalition committee league confederation trust museum
charity network forum movement organization organisation fund nations brotherhood congregation mosque synagogue diocese orchestra
centre center club campaign chamber chambers`,
    ),
  },
]

/** What makes a `Council` a public one. Lower case. Source: our own list. */
export const PUBLIC_COUNCILS: ReadonlySet<string> = words(
  `borough cabinet city country county district education executive federal governing judicial legislative local metropolitan ministers
municipal national parish privy provincial regional school security shire state town township tribal village`,
)

/** What a committee belongs to that is one of a parliament. Lower case. Source: our own list. */
export const CHAMBERS: ReadonlySet<string> = words(
  'senate house congress parliament assembly commons lords duma knesset legislature',
)
/** Parts of an organization that the words before them tell of. Lower case. Source: our own list. */
export const PARTS: ReadonlySet<string> = words(
  'center centre institute trust campus program programme laboratory office',
)

/** Who joins a union, in its name. Lower case. Source: our own list. */
export const WORKERS: ReadonlySet<string> = words(
  `actors bakers boilermakers carpenters dockers drivers electricians employees engineers firefighters journalists labor labour longshore machinists mineworkers
miners musicians nurses painters plumbers postal railwaymen seafarers seamen steelworkers teachers teamsters trade trades
transport workers writers`,
)

/** What governs a sport or holds its games, which is no side. Lower case. Source: our own list. */
const SPORTS_BODIES =
  `acc|afl|asian football confederation|atlantic coast conference|atp|australian football league|bcci|big 12|big east|big ten|bundesliga|caf|cas|
concacaf|conmebol|confederation of african football|court of arbitration for sport|efl|england and wales cricket board|english football league|
fei|fia|fiba|fifa|fina|football association|formula 1|formula one|f1|gaa|gaelic athletic association|iaaf|ibf|icc|indian premier league|
international cricket council|international olympic committee|ioc|ipc|ipl|ivy league|la liga|lpga|major league baseball|major league soccer|
mlb|mls|motogp|nascar|national basketball association|national collegiate athletic association|national football league|
national hockey league|national rugby league|nba|ncaa|nfl|nhl|nrl|pga|pga tour|premier league|rfu|rugby football union|
serie a|southeastern conference|super league|ufc|uci|uefa|us soccer federation|usada|usga|usta|wada|wba|wbc|wbo|wnba|
womens national basketball association|world anti-doping agency|world aquatics|world athletics|world boxing association|world boxing council|world rugby|wta`
    .replaceAll('\n', '')
    .split('|')

/** Names, or pieces of two words and more, that mislead by one of their words. Lower case. Source: our own list. */
export const KIND_EXCEPTIONS: Readonly<Record<string, Sort>> = {
  ...Object.fromEntries(SPORTS_BODIES.map(name => [name, 'other' as const])),
  'institute of technology': 'school',
  'african union': 'other',
  'afl-cio': 'union',
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
  'airborne division': 'armed',
  'armored division': 'armed',
  'armoured division': 'armed',
  'infantry division': 'armed',
  'mountain division': 'armed',
  'panzer division': 'armed',
  'associated press': 'media',
  'central bank': 'government',
  'city corporation': 'government',
  'common council': 'government',
  'academy of sciences': 'other',
  'american college of': 'other',
  'royal college of': 'other',
  'building society': 'company',
  'business bureau': 'other',
  'federal express': 'company',
  'fire brigade': 'government',
  'fire department': 'government',
  'fire service': 'government',
  'elementary school': 'school',
  'health centre': 'health',
  'health center': 'health',
  'labor congress': 'union',
  'labour congress': 'union',
  'medical center': 'health',
  'medical centre': 'health',
  'medical examiner': 'government',
  'municipal corporation': 'government',
  'polytechnic institute': 'school',
  'primary school': 'school',
  'secondary school': 'school',
  'news agency': 'media',
  'trade union': 'union',
  'trades union': 'union',
  'western union': 'company',
  'air force one': 'other',
  'american conservative union': 'other',
  'civil liberties union': 'other',
  'concerned scientists': 'other',
  'credit union': 'company',
  'farm bureau': 'other',
  'farmers union': 'other',
  'government association': 'other',
  'intelligence committee': 'government',
  'european union': 'other',
  'federal reserve': 'government',
  'health department': 'government',
  'house of commons': 'government',
  'house of lords': 'government',
  'house of representatives': 'government',
  'loan association': 'company',
  'medical association': 'other',
  'national guard': 'armed',
  'reserve bank': 'government',
  'revolutionary guard': 'armed',
  'radio system': 'other',
  'rugby union': 'other',
  'savings association': 'company',
  'school board': 'government',
  'school district': 'government',
  'supreme council': 'government',
  'vidhan sabha': 'government',
  'lok sabha': 'government',
  'rajya sabha': 'government',
  'white house': 'government',
  'world bank': 'other',
}

/**
 * Nouns that tell what a name beside them is (`the chipmaker Norvane`, `Norvane, a militant group that`) and that nobody
 * uses for an organization named before. Two words where the last alone says something else. Source: our own list.
 */
export const DESCRIBING_NOUNS: ReadonlyMap<string, Sort> = new Map(
  Object.entries({
    company: `automaker brokerage chipmaker conglomerate contractor distributor drugmaker subsidiary supplier supermarket
utility wholesaler unicorn marketplace shipbuilder planemaker steelmaker homebuilder shipper miner refiner builder
platform app`,
    media: 'website blog station outlet tabloid daily weekly periodical podcast',
    armed: 'militants insurgents guerrillas rebels',
    other: 'think-tank thinktank ngo consortium nonprofit non-profit',
    school: 'academy seminary conservatory',
    health: 'infirmary hospice',
  }).flatMap(([kind, nouns]) => nouns.split(/\s+/).map(noun => [noun, kind as Sort] as const)),
)
export const DESCRIBING_PAIRS: ReadonlyMap<string, Sort> = new Map(
  Object.entries({
    company: `law firm|search engine|streaming service|record label|record company|hedge fund|private-equity firm|equity firm|
investment bank|social network|media company|fast-food chain|restaurant chain|hotel chain|clothing chain|retail chain|
supermarket chain|drugstore chain|ratings agency|rating agency|advertising agency|ad agency|talent agency|polling firm|
tech giant|oil giant|energy giant|retail giant|technology giant|internet giant|pharmaceutical giant|software giant|
media giant|banking giant|mining giant|oil major|department store|stock exchange|investment group|energy group|hotel group|
mining group|retail group|insurance group|pharmaceutical group|engineering group|banking group|property group|tech group`,
    media: `news agency|news service|news site|news website|wire service|television network|tv network|radio network|
cable network|news channel|news organization|news organisation|news outlet|trade journal|medical journal|
academic journal|scientific journal|media group`,
    armed: `militant group|rebel group|terrorist group|terror group|extremist group|armed group|insurgent group|jihadist group|
guerrilla group|paramilitary group|militia group|separatist group|militant organization|militant organisation|rebel army|
terrorist organization|terrorist organisation|terror network`,
    other: `think tank|advocacy group|rights group|trade group|lobby group|lobbying group|environmental group|campaign group|
civil-rights group|activist group|conservation group|industry group|consumer group|trade body|industry body|
governing body|rock band|aid agency|aid group|pressure group|business group|watchdog group|monitoring group|farm group|
research group|super pac|umbrella group|professional body|youth group|grass-roots group|
grassroots group|interest group|nonprofit group|charity group|community group|religious group|faith group|student group`,
    union: 'trade union|labor union|labour union',
    party: 'political party|opposition party|ruling party',
    government:
      'central bank|security agency|intelligence agency|police force|regulatory agency|federal agency|space agency',
    health: 'medical center|medical centre|health system',
    school: 'business school|law school|medical school|graduate school|high school',
  }).flatMap(([kind, pairs]) => pairs.split(/\|\s*/).map(pair => [pair, kind as Sort] as const)),
)

/** What somebody is who has a role in an organization: head nouns, lower case. Source: our own list. */
export const KIND_ROLES: ReadonlyMap<string, 'company' | 'media' | 'school' | 'team'> = new Map(
  Object.entries({
    company: 'ceo cfo cto shareholder investor trader economist analyst engineer',
    media: 'correspondent reporter columnist anchor editor anchorman journalist presenter',
    school: 'professor lecturer student sophomore freshman dean graduate provost undergraduate',
    team: 'coach quarterback striker midfielder defender goalkeeper winger forward batsman bowler pitcher skipper linebacker',
  }).flatMap(([kind, nouns]) => nouns.split(' ').map(noun => [noun, kind as 'company'] as const)),
)

/** Nouns that stand for bodies which are not called so; the others are part of the name that they stand for (`the committee`). Source: our own list. */
export const STAND_INS: ReadonlySet<string> = words(
  `airline automaker bank body brewer broadcaster carmaker channel charity club company corporation developer firm franchise group insurer lender
magazine maker manufacturer militia network newspaper nonprofit organisation organization paper party publisher regulator retailer
side start-up startup team union watchdog`,
)

/** Nouns that stand for an organization named before (`the bank's chief economist`) with the sorts that it may be of. */
export const OWNER_NOUNS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'company firm carmaker automaker retailer airline bank lender insurer manufacturer startup start-up brewer maker publisher developer corporation':
      ['company'],
    group: ['company', 'armed', 'other', 'union'],
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
