// Nouns by which news speaks of somebody named before. Source: our own lists.

const COMPANY =
  'company firm giant maker manufacturer retailer carrier airline automaker carmaker drugmaker chipmaker startup start-up business chain corporation group operator provider insurer developer conglomerate brand publisher utility supplier owner biotech fintech planemaker shipbuilder homebuilder housebuilder steelmaker supermarket telco brokerage bookmaker consultancy subsidiary multinational wholesaler distributor grocer brewer platform franchise'
const BODIES: readonly [nouns: string, name: RegExp][] = [
  ['union', /\b(?:union|workers|brotherhood|teamsters|federation|seiu|guild|employees)\b/],
  [
    'agency',
    /\b(?:agency|administration|bureau|service|office|department|commission|authority|fbi|cia|epa|fda|cdc|nasa|afp|reuters)\b/,
  ],
  ['department ministry', /\b(?:department|ministry|treasury|office)\b/],
  ['government administration', /\b(?:government|administration)\b/],
  ['court tribunal', /\b(?:court|tribunal)\b/],
  ['party', /\b(?:party|democrats|republicans|labour|conservatives|bjp)\b/],
  ['university college school institute', /\b(?:university|college|school|institute|academy)\b/],
  ['hospital clinic', /\b(?:hospital|clinic|medical|health)\b/],
  ['bank lender', /\b(?:bank|bancorp|banc)\b/],
  ['church diocese', /\b(?:church|diocese|archdiocese)\b/],
  [
    'newspaper paper magazine daily weekly',
    /\b(?:times|post|journal|news|guardian|telegraph|tribune|herald|gazette|daily|globe|mail|observer|press|chronicle|star)\b/,
  ],
  ['network broadcaster channel station', /\b(?:news|bbc|cnn|cbs|nbc|abc|fox|tv|radio|television|channel)\b/],
  ['commission', /\bcommission\b/],
  ['committee', /\bcommittee\b/],
  ['council', /\bcouncil\b/],
  ['board', /\bboard\b/],
  ['association society', /\b(?:association|society)\b/],
  ['foundation', /\b(?:foundation|trust|fund)\b/],
  ['club team side', /\b(?:fc|united|city|club|rovers|athletic)\b/],
  ['campaign', /\bcampaign\b/],
  ['authority', /\bauthority\b/],
  ['federation', /\bfederation\b/],
  ['chamber', /\bchamber\b/],
  ['trust', /\btrust\b/],
  ['fund', /\bfund\b/],
  ['league', /\bleague\b/],
  ['bureau', /\bbureau\b/],
  ['service', /\bservice\b/],
  ['force', /\b(?:force|police|constabulary)\b/],
  ['alliance coalition', /\b(?:alliance|coalition)\b/],
  ['museum', /\bmuseum\b/],
  ['academy', /\bacademy\b/],
  [
    'organization organisation charity nonprofit watchdog',
    /\b(?:organi[sz]ation|international|foundation|association|watch|society|council|institute|network)\b/,
  ],
]

/** Noun to what the organization's name holds; null: a company, whose name says nothing. */
export const ORGANIZATION_NOUNS: ReadonlyMap<string, RegExp | null> = new Map<string, RegExp | null>([
  ...COMPANY.split(' ').map(noun => [noun, null] as const),
  ...BODIES.flatMap(([nouns, name]) => nouns.split(' ').map(noun => [noun, name] as const)),
])

/** What oversees a trade, and what its name holds where the article has but one such body: `Ofwat … the regulator`. */
export const OVERSEERS: ReadonlyMap<string, RegExp> = new Map([
  [
    'regulator',
    /\b(?:regulators?|regulatory|agency|(?<!european )commission|commissioner|(?<!palestinian )authority|inspectorate|ombudsman|of(?:com|gem|wat|sted|qual|tel))\b/,
  ],
  // `the watchdog` of an agency may be its inspector general
  [
    'watchdog',
    /\b(?:watch|(?<!european )commission|commissioner|(?<!palestinian )authority|inspectorate|ombudsman|of(?:com|gem|wat|sted|qual|tel))\b/,
  ],
])

/** Collective nouns: many people without an s. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  'police people others many some most several few both crowd family couple staff public media press opposition leadership jury audience'.split(
    ' ',
  ),
)

/** Nouns that call a firm as well as a person: `the airport operator, Avinor, said`. Source: our own list. */
export const TRADE_NOUNS: ReadonlySet<string> = new Set(
  (
    'operator maker manufacturer owner publisher developer provider supplier retailer lender insurer carrier broadcaster ' +
    'regulator distributor producer builder marketer handler'
  ).split(' '),
)
