/**
 * Words round a number that make it a name, a label, an address or a date rather than a quantity.
 * Source: written by hand from the sections on figures, addresses and titles in newspaper style guides.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Before a plain number, in any case: `page 12`, `section 427`, `No. 1`. */
export const LABELS = list(
  'grade grades chromosome chromosomes erf stand no nos number numbers chapter chapters section sections sec article articles paragraph paragraphs para clause page pages pp verse line lines row ' +
    'flight route routes highway interstate hwy motorway autobahn exit room suite apt unit gate platform terminal ' +
    'channel figure fig table appendix annex schedule exhibit version ver vol volume issue edition step question item ' +
    'lot extension ext box zip postcode bus train psalm regulation regulations resolution resolutions directive directives decree covid amendment proposition prop ' +
    'ward precinct serial model mark mk ufc wrestlemania rtx gtx geforce formula element carbon uranium plutonium cesium caesium strontium iodine apollo sputnik soyuz catch # §',
)
/** Before a digit that ranks on a scale, in any case: `a level 1 emergency`, `type 2 diabetes`. */
export const GRADES = list('level category stage phase tier type class biosafety')
/** Before a plain number where they start with a capital: `Game 7`, `Boeing 787`, `World War II`, `Article 370`. */
export const CAPITAL_LABELS = list(
  'game week day days act phase level tier type grade class category season episode part scene round stage lane pier ' +
    'area district zone sector block building camp hall court division group pool team squadron regiment brigade ' +
    'company battalion corps army boeing airbus antonov tupolev concorde iphone ipad ipod galaxy pixel xbox playstation ' +
    'nintendo windows android ios nokia tesla audi bmw mercedes peugeot porsche ferrari mazda volvo citroen saab ' +
    "fortune russell poor's poor’s nikkei topix kospi ftse cac dax stoxx asx tsx nifty sensex s&p p nasdaq dow ibex aim " +
    'lap leg heat agenda vision euro expo war bowl title rule order case bill act law form schedule trust radio heaven plan project ' +
    'operation unit pac pacific studio mission euromillions series under u- mi ak t f b a c su mig state road county local lodge',
)
/** Before a number that names a model, where another may follow: `the iPhone 6 and 6 Plus`. */
export const MODELS = list(
  'boeing airbus iphone ipad ipod galaxy pixel xbox playstation nintendo windows android ios nokia article articles section sections ' +
    'chapter chapters apollo soyuz',
)
/** In an address, some words after the house number. */
export const STREETS = list(
  'street st avenue ave av road rd drive dr boulevard blvd lane ln way court ct place pl square sq parkway pkwy terrace ' +
    'highway hwy crescent close row alley circle freeway expressway plaza broadway',
)
/** Airliners: in an article that names Boeing these are types, not counts. */
export const AIRLINERS = list('707 717 727 737 747 757 767 777 787')
export const MONTHS = list(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug ' +
    'sep sept oct nov dec',
)
/** Before a year: `in 2010`, `since 1990`, `by 2030`. */
export const YEAR_PREPOSITIONS = list(
  'in since by from until till during before after of to through circa early late mid summer spring fall autumn winter ' +
    'fiscal year years the around between and for on & -',
)
/** Before `one` where it is a pronoun. */
export const PRONOUN_ONE_BEFORE = list(
  'the this that which each every any no another good bad big small new old other right wrong same first second third ' +
    'last next only-one best worst first-ever great little loved whichever such some my your his her its our their ' +
    'anyone someone everyone',
)
/** After `one` where it is a pronoun or part of a phrase. */
export const PRONOUN_ONE_AFTER = list(
  "another agrees considers doesn't doesn’t can’t isn't can could should would must may might will cannot can't 's ’s who whose whom thinks knows wonders does wants needs " +
    'supposes imagines assumes hopes feels expects hears sees looks ought oneself',
)
