const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Prepositions before a place. Lower case. Source: our own lists, here and below. */
export const LOCATIVES = words(
  'in near from at outside around across throughout toward towards into through along off between inside beyond via within',
)
/** Those that hardly stand before a person or an organization. */
export const STRICT_LOCATIVES = words('in near outside around across throughout inside within')
/** Those behind which a word that is a surname too is the place. */
export const LOCATIVES_OF_NAMESAKES = words('across around at from in near outside to toward towards')
/** What may stand between the preposition and the name. */
export const BEFORE_NAME = words(
  `the downtown nearby neighbouring neighboring northern southern eastern western central north south east west northeast
northwest southeast southwest northeastern northwestern southeastern southwestern mid upper lower rural suburban metro
metropolitan coastal inner outer historic old greater`,
)
/** Who comes from a place that stands before: `Tulsa man`. */
export const INHABITANTS = words(
  `man woman men women resident residents native natives couple teen teens teenager boy girl mother father mayor police
officials firefighters homeowner homeowners businessman businesswoman`,
)
/** Of these the ones whom no firm and no body has. */
export const TOWNSPEOPLE = words(
  'man woman resident residents native natives couple teen teenager boy girl mother father mayor police homeowner homeowners',
)
/** What a town is, and who runs it: `village council`, as written behind its name. */
export const TOWNS = words('village town township city county borough parish')
export const TOWN_BODIES = words(
  'board council commission commissioners trustees hall manager clerk supervisors selectmen',
)
/** Where these stand a country or a region may be the side that plays for it. */
export const SPORT_WORDS = words(
  `beat beats beaten beating defeat defeats defeated win wins won winning winner winners lose loses lost side sides squad squads coach
captain match matches innings wicket wickets goal goals scored score scores scoring tries league cup season game games title
player players fan fans final finals semi-final semi-finals quarter-final tournament championship rugby cricket football
soccer hockey basketball baseball striker midfielder defender goalkeeper batsman bowler quarterback team teams medal points`,
)
/** What makes a place name before it the name of something else: `West Nile virus`, `Melbourne Cup`. */
export const OTHER_HEADS = words(
  `virus disease fever strain syndrome flu ebolavirus hemorrhagic cup open marathon olympics games treaty accord accords
fault faults ridge trench dialogue craton dynasty tribe comics universe superhero superheroes
agreement language languages dialect convention declaration protocol festival championship championships derby trophy prize republicans democrats`,
)
/** Last words of names of places that no gazetteer needs to know. */
export const PLACE_ENDS = words(
  `street st avenue ave road rd lane drive boulevard blvd highway freeway parkway expressway bridge tunnel square plaza park
river lake creek bay beach island islands mountain mountains mount hill hills valley canyon forest desert falls harbor harbour
port airport stadium arena station center centre mall market tower building hall house palace castle temple mosque cathedral
village town township city county district province state region camp prison farm ranch pier dam reservoir canal peninsula
cape point gardens cemetery monument wilderness refuge border crossing quarter crescent terrace place way close court circle
turnpike interchange junction estate racecourse ridge grove heights springs meadows landing museum theatre theater amphitheatre
slough lagoon marsh inlet fjord strait glacier basin gulch bayou`,
)
/** What opens the name of a lake, a valley, a river or a hill, and no name of a person. As written there. */
export const LANDFORM_OPENINGS = words(
  'Loch Lough Bayou Wadi Oued Jebel Jabal Lac Lago Laguna Lagoa Cerro Nevado Volcán Gunung Mount Mt Cape Isle Île Ilha',
)
/** What ends one, and hardly ever the name of a person. As written there. */
export const LANDFORM_ENDS = words(
  `Lough Loch Fjord Lagoon Bayou Estuary Reservoir Peninsula Archipelago Glacier Canyon Gorge Strait Islands Isles Falls Mountains
Tarn Harbour Creek Basin Wetlands Dunes`,
)
/** Of these the ones that make any word before them the name of a street. */
export const STREETS = words('street st avenue ave road rd lane drive boulevard blvd close terrace crescent')
/** Words that describe a place without naming it. */
export const COMMON_PARTS = words(
  `amusement presidential protected wildlife recycling enforcement arts areas parks sports shopping convention conference
cultural historic industrial business performing senior visitor visitors welcome wellness conservation service nature
botanical memorial ceremonial the of and for grand international exhibition main head headquarters command operations`,
)
/** Words that stand for a fuller name of the article: `the Valley`. */
export const GENERIC = words(
  'valley bay island islands river lake gulf strip peninsula delta county coast strait canal',
)
/** Capitalised words that name places somewhere and other things everywhere. Lower case. */
export const NO_PLACES = words(
  `parkinson alzheimer crohn hamas santa farsi chamber ste. constitution jan. feb. aug. sept. oct. nov. dec. january february march april may june july august september october november december monday tuesday wednesday thursday
friday saturday sunday european asian african latin english french german spanish italian chinese japanese western eastern
northern southern central north south east west upper lower middle general federal union national international superior
supreme royal imperial public christian muslim catholic islam god jewish sunni shia shiite shiites sunnis tamil tamils arab
arabs kurd kurds kurdish hindu buddhist internet congress senate parliament council university college school hospital church
court police president minister prime street avenue park center centre house hall city county town village state district
american british social media christmas easter ramadan commerce justice health education defense defence finance trade energy
liberal one two three first second third gay man men woman women young old new re un u.n board bank club commission community
department committee government republic assembly bureau institute foundation society independence liberty victory unity hope
progress friendship industry enterprise opportunity eden sparta media earth mars venus mercury jupiter saturn uranus neptune pluto enceladus ganymede titan europa callisto triton moon sun christ jesus pope king queen prince
princess duke lord lady marines navy army temple mission marine company best long white black green brown grant ford chase
dodge honda duma golden post pre google gallup spring juno wall time fordham monash han batman bush obama clinton trump mercedes toyota buick chevrolet `,
)

/** With `State` behind it a university of the United States, and its team: `Iowa State`. */
export const STATE_COLLEGES: ReadonlySet<string> = new Set(
  (
    'Alabama|Appalachian|Arizona|Arkansas|Ball|Boise|Cleveland|Colorado|Florida|Fresno|Georgia|Idaho|Illinois|Indiana|Iowa|' +
    'Jackson|Kansas|Kent|Louisiana|Michigan|Mississippi|Missouri|Montana|Morehead|Morgan|Murray|New Mexico|North Carolina|' +
    'North Dakota|Ohio|Oklahoma|Oregon|Penn|San Diego|San Jose|South Dakota|Tennessee|Texas|Utah|Weber|Wichita|Youngstown'
  ).split('|'),
)
