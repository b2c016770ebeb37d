import { COURT, FIRM, MATCH, TOWN, WAR } from './briefs.ts'
import { createRandom } from './crf.ts'
import type { Example, Gold } from './examples.ts'
import { readCities, taggedNames } from './name-sources.ts'

/**
 * Invented briefs on firms, matches and people: what is said of a firm or a team whose name tells nothing, and of people
 * and towns beside them. The training sets name few that nobody knows, and news is full of them.
 */

const TYPES: Readonly<Record<string, number>> = {
  ...{ P: 0, p: 0, S: 0, g: 0 },
  ...{ F: 1, L: 1, K: 1, T: 1, N: 1, G: 1, O: 1, A: 1, D: 1 },
  ...{ C: 2, R: 2 },
}

/** What the briefs are on, in turn. */
const TURNS = [FIRM, MATCH, FIRM, TOWN, FIRM, MATCH, COURT, WAR, MATCH, TOWN] as const

const NICKNAMES =
  'Trojans Cougars Bulldogs Wolverines Spartans Hornets Falcons Badgers Comets Pirates Knights Rebels Lions Panthers Huskies Mustangs Rockets Raiders Titans Cyclones Bobcats Gators Owls Cavaliers Pioneers Bruins'.split(
    ' ',
  )
const TRADES =
  'Foods Motors Rail Energy Pharma Electronics Mining Airlines Logistics Software Labs Steel Textiles Brewing Insurance Media'.split(
    ' ',
  )
const FORMS = ['Inc', 'Ltd', 'AG', 'Corp', 'plc', 'Co', 'SA', 'NV', 'Inc.', 'Corp.', 'Ltd.']
const BODIES = 'Board Council Authority Institute Agency Federation Association Commission League Fund'.split(
  ' ',
)
const FIELDS =
  'Housing Fisheries Energy Teachers Farmers Transport Health Water Labor Forestry Rowing Nurses Railway Libraries'.split(
    ' ',
  )
const REACHES = 'National Northern Southern American European Central International United'.split(' ')
const ENDS = ['', '', '', ' City', ' United', ' State', ' Tech', ' Town']
const HEADS = 'b br c cl d dr f fl g gr h j k kr l m n p pr r s sk st t tr v w z'.split(' ')
const VOWELS = 'a e i o u a e o ai ou'.split(' ')
const TAILS = 'l n r s t x nd rk st m v k o a en or us ex is'.split(' ')

const capitalise = (name: string): string =>
  name.replace(/(?<![\p{L}'])\p{Ll}/gu, letter => letter.toUpperCase())

/** So many briefs. */
export function inventReports(count: number): Example[] {
  const random = createRandom(4711)
  const pick = <T>(list: readonly T[]): T => list[random() % list.length]!
  const named = (tag: string) =>
    taggedNames(tag)
      .filter(name => /^[a-z]{3,}$/.test(name))
      .map(capitalise)
  const given = named('FemaleName')
  const firsts = [...given, ...named('MaleName')]
  const surnames = named('LastName')
  const regions = taggedNames('Region')
    .filter(name => /^[a-z ]{4,}$/.test(name))
    .map(capitalise)
  const towns = readCities(60_000)
    .map(({ plain }) => plain)
    .filter(plain => /^[A-Z][a-z]+$/.test(plain))
  const invent = (): string => {
    let word = pick(HEADS) + pick(VOWELS)
    for (let more = random() % 2; more >= 0; more--) word += pick(HEADS) + pick(VOWELS)
    return capitalise(random() % 3 > 0 ? word + pick(TAILS) : word)
  }
  const surname = () => (random() % 2 ? pick(surnames) : invent())
  const make: Readonly<Record<string, () => string>> = {
    F: () => [invent, invent, () => pick(surnames), () => `${invent()} ${pick(TRADES)}`][random() % 4]!(),
    T: () => pick(towns) + pick(ENDS),
    N: () => pick(NICKNAMES),
    G: () => (random() % 2 ? `al-${invent()}` : invent()),
    K: () =>
      [
        () => `${surname()} & ${surname()}`,
        () => `${surname()}, ${surname()} & ${surname()}`,
        () => `${surname()} & ${surname()} ${pick(['LLP', 'LLC', 'Partners'])}`,
        () => `${surname()}, ${surname()} & ${surname()} ${pick(['LLP', 'LLC'])}`,
      ][random() % 4]!(),
    O: () => `${pick(REACHES)} ${pick(FIELDS)} ${pick(BODIES)}`,
    P: () => `${pick(firsts)} ${surname()}`,
    g: () => pick(given),
    C: () => pick(towns),
    R: () => pick(regions),
  }
  return Array.from({ length: count }, (_, i) => {
    const brief = TURNS[i % TURNS.length]!
    const names = new Map<string, string>()
    const nameOf = (kind: string, number: string): string => {
      if (kind === 'p') return nameOf('P', number).split(' ').at(-1)!
      if (kind === 'S') return nameOf('p', number).toUpperCase()
      const known = names.get(kind + number)
      if (known !== undefined) return known
      const name = made(kind, number)
      names.set(kind + number, name)
      return name
    }
    const made = (kind: string, number: string): string => {
      if (kind === 'L')
        return `${nameOf('F', number)} ${random() % 2 ? `${pick(TRADES)} ` : ''}${pick(FORMS)}`
      const initials = () => nameOf('O', number).replace(/[^A-Z]/g, '')
      if (kind === 'A') return initials()
      return kind === 'D' ? initials().replace(/./g, '$&.') : make[kind]!()
    }
    const gold: Gold[] = []
    let text = random() % 4 === 0 ? openDateline(nameOf('C', '9').toUpperCase(), gold, random) : ''
    const lines = Array.from({ length: 4 + (random() % 6) }, () => pick(brief.lines))
    if (random() % 2) lines.unshift(pick(brief.openings))
    for (const line of lines) {
      let at = 0
      for (const { 0: mark, 1: kind, 2: number, index } of line.matchAll(/\{([A-Za-z])(\d?)\}/g)) {
        text += line.slice(at, index)
        at = index + mark.length
        if (kind === 'n') {
          text += 2 + (random() % 90)
          continue
        }
        const start = text.length
        text += nameOf(kind!, number!)
        gold.push({ start, end: text.length, type: TYPES[kind!]! })
      }
      text += `${line.slice(at)} `
    }
    return { id: `report-${i}`, text, gold }
  })
}

/** `BREMEN, May 3 (Reuters) - `. */
function openDateline(town: string, gold: Gold[], random: () => number): string {
  gold.push({ start: 0, end: town.length, type: 2 })
  let text = random() % 2 ? town : `${town}, May ${1 + (random() % 28)}`
  if (random() % 3 > 0) {
    text += ' ('
    const agency = random() % 2 ? 'Reuters' : 'AP'
    gold.push({ start: text.length, end: text.length + agency.length, type: 1 })
    text += `${agency})`
  }
  return `${text} - `
}
