import { PREFIXED_UNITS } from './si-units.ts'

/**
 * Units of measure: what class they measure, the name in the singular, the words and the abbreviations that stand for them.
 * Source: BIPM, The International System of Units (9th edition), tables 2 to 8, and NIST Special Publication 811,
 * appendix B, for names and symbols; newspaper spellings by hand.
 */
type UnitClass =
  | 'time'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'energy'
  | 'power'
  | 'data'
  | 'other'

/**
 * class | name | words (regular plurals with -s are added; `_` is a blank or hyphen) | abbreviations, case as written.
 * `*` marks an abbreviation that is a unit only where it is glued to digits.
 */
const TABLE = `
time|year|yr|yrs
time|month||mths
time|week||wks
time|fortnight||
time|day||
time|night||
time|hour||hr hrs h*
time|minute||min mins
time|second||sec secs s*
time|millisecond||ms*
time|microsecond||
time|nanosecond||
time|decade||
time|century|centuries|
time|semester||
time|weekend||
length|meter|metre|m
length|kilometer|kilometre|km kms Km KM
length|centimeter|centimetre|cm cms
length|millimeter|millimetre|mm
length|micrometer|micrometre micron|μm µm
length|nanometer|nanometre|nm
length|mile||mi
length|nautical mile|nautical_mile|nmi
length|yard||yd yds
length|foot|feet|ft
length|inch|inches|in* "*
length|light-year|light_year|
length|fathom||
length|furlong||
area|hectare||ha
area|acre||
area|square meter|square_meter square_metre|sqm m2 m²
area|square kilometer|square_kilometer square_kilometre|sqkm km2 km²
area|square mile|square_mile|
area|square foot|square_foot square_feet|sqft ft2 ft²
area|square yard|square_yard|
area|square inch|square_inch square_inches|
area|square centimeter|square_centimeter square_centimetre|cm2 cm²
volume|liter|litre|l* L* ltr
volume|milliliter|millilitre|ml mL
volume|kiloliter|kilolitre|kl kL
volume|megaliter|megalitre|
volume|gigaliter|gigalitre|
volume|centiliter|centilitre|cl
volume|gallon||gal
volume|pint||
volume|quart||
volume|barrel||bbl bbls
volume|barrel per day||bpd BPD bopd boepd
volume|bushel||
volume|teaspoon||tsp
volume|tablespoon||tbsp
volume|cup||
volume|ounce|fluid_ounce|
volume|cubic meter|cubic_meter cubic_metre|m3 m³
volume|cubic foot|cubic_foot cubic_feet|ft3
volume|cubic kilometer|cubic_kilometer cubic_kilometre|km3 km³
volume|cubic yard|cubic_yard|
volume|cubic centimeter|cubic_centimeter cubic_centimetre|cc cm3 cm³
volume|board foot|board_foot board_feet|
volume|acre-foot|acre_foot acre_feet|
mass|kilogram|kilogramme kilo|kg kgs KG Kg
mass|gram|gramme|g*
mass|milligram|milligramme|mg
mass|microgram|microgramme|μg µg mcg
mass|nanogram|nanogramme|ng
mass|pound||lb lbs
mass|ounce||oz
mass|stone||st*
mass|ton||
mass|short ton|short_ton|
mass|long ton|long_ton|
mass|metric ton|metric_ton metric_tonne tonne|t* mt*
mass|kiloton|kilotonne|kt*
mass|megaton|megatonne|Mt*
mass|gigaton|gigatonne|Gt*
mass|carat||
speed|mile per hour|mile_an_hour mile_per_hour|mph MPH
speed|kilometer per hour|kilometer_an_hour kilometre_an_hour|kph kmh km/h km/hr kmph
speed|knot||kt kts
temperature|degree celsius|deg_c degree_celsius degrees_celsius degree_centigrade degrees_centigrade degree_c degrees_c celsius centigrade|°C ºC degC C*
temperature|degree fahrenheit|deg_f degree_fahrenheit degrees_fahrenheit degree_f degrees_f fahrenheit|°F ºF degF F*
temperature|kelvin||K*
other|degree||° º
other|caliber|calibre|
energy|joule||J*
energy|kilojoule||kJ
energy|megajoule||MJ
energy|calorie||cal
energy|kilocalorie||kcal
energy|kilowatt-hour|kilowatt_hour|kWh kwh KWh
energy|megawatt-hour|megawatt_hour|MWh
energy|gigawatt-hour|gigawatt_hour|GWh
energy|terawatt-hour|terawatt_hour|TWh
energy|watt-hour|watt_hour|Wh
energy|british thermal unit|british_thermal_unit|Btu BTU
energy|electronvolt|electron_volt|eV
power|watt||W*
power|kilowatt||kW kw KW
power|megawatt||MW
power|gigawatt||GW
power|terawatt||TW
power|horsepower|horse_power|hp HP bhp PS
data|bit||
data|byte||
data|kilobyte||KB kB
data|megabyte||MB Mb
data|gigabyte||GB
data|terabyte||TB
data|petabyte||PB
data|megabit per second|megabit_per_second|Mbps mbps Mbit/s
data|gigabit per second|gigabit_per_second|Gbps
data|megapixel||MP
data|pixel||px
other|volt||V*
other|kilovolt||kV
other|ampere|amp|
other|milliampere-hour|milliamp_hour|mAh
other|hertz||Hz HZ
other|kilohertz||kHz KHz khz
other|megahertz||MHz
other|gigahertz||GHz
other|decibel||dB
other|newton||N*
other|mole||mol
other|newton meter|newton_meter newton_metre|Nm
other|pound-foot|pound_foot pound_feet|lb-ft
other|foot-pound|foot_pound|ft-lb
other|pascal||Pa
other|kilopascal||kPa
other|megapascal||MPa
other|bar||
other|millibar||mb*
other|pound per square inch|pound_per_square_inch|psi
other|kilopound per square inch|kilopound_per_square_inch|ksi
other|atmosphere||atm
other|point per game|point_per_game|ppg
other|rebound per game|rebound_per_game|rpg
other|assist per game|assist_per_game|apg
other|revolution per minute|revolution_per_minute|rpm
other|part per million|part_per_million|ppm
other|part per billion|part_per_billion|ppb
other|mile per gallon|mile_per_gallon|mpg
other|basis point|basis_point|bp* bps
other|percentage point|percentage_point percent_point per_cent_point|
other|lumen||
other|candela|nit|
other|becquerel||
other|sievert||
other|millisievert||mSv
other|roentgen||
other|standard deviation|standard_deviation|
`

export interface Unit {
  readonly name: string
  readonly type: UnitClass
}

function readTable(table: string) {
  const words = new Map<string, Unit>()
  const symbols = new Map<string, Unit>()
  const glued = new Set<string>()
  const starts = new Set<string>()
  for (const line of table.trim().split('\n')) {
    const [type, name, others = '', written = ''] = line.split('|') as [UnitClass, string, string?, string?]
    const unit: Unit = { name, type }
    const forms = [
      name,
      ...others
        .split(' ')
        .filter(Boolean)
        .map(form => form.replace(/_/g, ' ')),
    ]
    for (const form of forms) {
      for (const word of [form, `${form}s`, form.replace(/^(\w+)(?= (?:per|an) )/, '$1s')]) {
        const key = word.replace(/-/g, ' ')
        if (!words.has(key)) words.set(key, unit)
        const blank = key.indexOf(' ')
        if (blank > 0) starts.add(key.slice(0, blank))
      }
    }
    for (const symbol of written.split(' ').filter(Boolean)) {
      const plain = symbol.replace('*', '')
      symbols.set(plain, unit)
      if (plain !== symbol) glued.add(plain)
    }
  }
  for (const [symbol, name] of PREFIXED_UNITS)
    if (!symbols.has(symbol)) symbols.set(symbol, words.get(name) ?? { name, type: 'other' })
  return { words, symbols, glued, starts }
}

const READ = readTable(TABLE)
/** A unit by its words in lower case, parts joined by one blank. */
export const UNIT_WORDS: ReadonlyMap<string, Unit> = READ.words
/** A unit by an abbreviation as written. */
export const UNIT_SYMBOLS: ReadonlyMap<string, Unit> = READ.symbols
/** Abbreviations that are units only right after a digit. */
export const GLUED_SYMBOLS: ReadonlySet<string> = READ.glued
/** First words of units that have several. */
export const UNIT_STARTS: ReadonlySet<string> = READ.starts

/** What a price or a count is per, besides units: `$3 a share`, `per person`, `a head`. */
export const RATE_NOUNS: ReadonlySet<string> = new Set(
  (
    'share person head piece ticket unit night game copy bottle household vehicle passenger capita student employee ' +
    'worker child family item page page-view card trip ride mile match season plate dose shot room seat vote word ' +
    'download customer user subscriber employee patient test box bag case pack sack roll pair call episode'
  ).split(' '),
)
