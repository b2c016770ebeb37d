/**
 * What news names as it names organizations, and is none: laws and programmes, treaties and plans, rates, events, affairs, weapons
 * and vehicles, and groups of people that nobody joins. Lower case, a blank between tokens. Source: written by hand from general
 * knowledge.
 */
export const NO_BODIES: ReadonlySet<string> = new Set(
  `aca|affordable care act|ahca|brexit|build back better|cares act|children 's health insurance program|children ’s health insurance program|
common core|daca|daca program|deferred action|deferred action for childhood arrivals|dodd-frank|dreamers|farm bill|fisa|foia|food stamps|
gdpr|gi bill|glass-steagall|green new deal|great society|head start|help to buy|inflation reduction act|medicaid|
medi-cal|medicare|new deal|no child left behind|obamacare|opportunity zones|patriot act|paycheck protection program|
romneycare|roe v. wade|sarbanes-oxley|section 230|social security|title ix|title 42|trumpcare|universal credit|voting rights act|
new start|salt ii|jcpoa|nafta|usmca|tpp|ttip|trans-pacific partnership|trans pacific partnership|
paris accord|paris agreement|good friday agreement|maastricht|schengen|geneva conventions|oslo accords|kyoto protocol|
european convention on human rights|belt and road|belt and road initiative|cpec|marshall plan|strategic defense initiative|
europe 's common agricultural policy|common agricultural policy|aadhaar|
libor|euribor|sofr|london interbank offered rate|london interbank offered rates|european currency unit|european currency units|ecu|ecus|
special drawing rights|west texas intermediate|brent crude|gross domestic product|consumer price index|strategic petroleum reserve|
black friday|boston marathon|london marathon|new york marathon|burning man|ces|coachella|comic-con|earth day|election day|glastonbury|
met gala|pride month|prime day|state of the union|state of the union address|states of the union|union address|
super tuesday|women 's march|women ’s march|wwdc|march for our lives|
panama papers|paradise papers|pandora papers|pentagon papers|watergate|whitewater|iran-contra|gamergate|pizzagate|russiagate|spygate|
air force one|marine one|iron dome|thaad|terminal high altitude area defense|terminal high altitude area defence|falcon heavy|falcon 9|
keystone xl|keystone pipeline|keystone xl pipeline|nord stream|nord stream 2|dakota access|dakota access pipeline|hs2|crossrail|big bang|
big tech|big oil|big pharma|big tobacco|big government|deep state|fake news|founders|founding fathers|framers|main street|
silent majority|moral majority|mainstream media|msm|liberal media|social media|silicon valley|third world|first world|
oval office|situation room|rose garden|cabinet room|roosevelt room|briefing room|lincoln bedroom|east room|
grand theft auto|call of duty|fortnite|minecraft|world of warcraft|the sims|assassin 's creed|halo infinite|league of legends|
eastenders|coronation street|emmerdale|hollyoaks|family guy|the simpsons|south park|downton abbey|game of thrones|breaking bad|
sesame street|saturday night live|60 minutes|strictly come dancing|bake off|love island|big brother|doctor who|star trek|star wars|
bridgerton|stranger things|squid game|succession|yellowstone|grey 's anatomy|law & order|the incredibles|incredibles|black panther|
the avengers|avengers: endgame|family feud|jeopardy|wheel of fortune|the apprentice|american idol|x factor|the voice|
bud light|one belt|one belt one road|islamic republic|trump-russia|national transformation program|plan b|
app store|google play|news feed|youtube kids|internet explorer|ios|wi-fi|bluetooth|nft|nfts`
    .replaceAll('\n', '')
    .split('|'),
)

/** Shows and films that are called like streets, parks and houses. Lower case. Source: our own list. */
export const WORKS_LIKE_PLACES: ReadonlySet<string> = new Set(
  'coronation street|downton abbey|fawlty towers|garden state|green acres|little britain|melrose place|sesame street|south park|twin peaks|wolf hall'.split(
    '|',
  ),
)
