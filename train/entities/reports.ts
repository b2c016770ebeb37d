import { createRandom } from './crf.ts'
import type { Example, Gold } from './examples.ts'
import { readCities, taggedNames } from './name-sources.ts'

/**
 * Invented briefs on firms, matches and people: what is said of a firm or a team whose name tells nothing, and of people
 * and towns beside them. The training sets name few that nobody knows, and news is full of them.
 */

const TYPES: Readonly<Record<string, number>> = { P: 0, p: 0, g: 0, F: 1, L: 1, T: 1, N: 1, G: 1, C: 2 }

/** `{F1}` is a firm, `{L1}` with its legal form, `{T1}` a team by its town, `{N1}` by its nickname, `{G1}` an armed group, `{P1}` a person, `{p1}` by surname, `{g1}` by given name, `{C1}` a town; `{n}` a number. */
const BRIEFS: readonly (readonly string[])[] = [
  `{F1} said on Monday it would close {n} stores.|{F1}, which employs {n} people, has been losing money for years.
Shares in {F1} fell {n} percent.|Shares of {F1} closed higher after {F2} dropped its offer.|{F1} shares rose {n} percent in early trading.
{F1} shareholders meet in June.|{F1} workers voted to strike.|{F1} executives did not return calls.|{F1} declined to comment.
{F1} Chief Executive {P1} told staff the plant was safe.|{P1}, chief executive of {F1}, said orders were up.|{p1} joined {F1} in 2009.
{p1} said {F1} had no choice.|{p1}, {n}, ran a bank before.|{p1} told reporters he would stay.|Mr. {p1} did not elaborate.
"We have time," said {p1}, who owns {n} percent of {F1}.|Rival {F2} makes the same pumps.|{F2} bought {F3} last year for $ {n} million.
A spokesman for {F1} said it had paid the fine.|{F1} spokeswoman {P2} said the talks went on.|{p2}'s husband works there too.
{F1} and {F2} are in talks to merge.|A merger of {F1} with {F3} was blocked.|The regulator fined {F1} and {F2}.|{F1}'s profit doubled.
{F1}'s largest factory is in {C1}.|{C1}-based {F1} makes tyres.|Analysts at {F3} cut their forecasts.|{F3} analyst {P3} rates it a buy.
Customers of {F1} waited for hours.|{F1} will build {n} buses for {C2}.|{F1} raised its bid for {F2}.|{F1} won an order from {F3}.
Investors in {F2} want its chairman out.|{F2} chairman {P4} lives in {C2}.|The unit was sold to {F2}.|{F1} has cut its debt, {p1} said.
{F1} hired {P3} as finance chief.|{p3} left {F2} in May.|{L1} makes bricks.|{L2} was founded in {C1}.|Work at {F1} goes on, the firm said.`,
  `{T1} beat {T2} 3-1 on Saturday.|{T1} drew 2-2 with {T2} on Sunday.|{T1} led by {n} at halftime.|{T2} took the lead through {P2}.
{T1} coach {P1} said his side was tired.|{T2} manager {P3} blamed the referee.|{p1} praised his goalkeeper.|{p2} levelled in stoppage time.
{P4} scored {n} points for {T1}.|{T1} goalkeeper {P4} saved a penalty.|{T1} host {T2} next week.|{T2} lost to host {T1} 71-64.
{T1} travel to {T3} on Friday.|{T3} are third in the table.|{T1} have won five in a row.|{T2} won at {T3} in May.|Visitors {T2} had ten men.
The {N1} beat the {N2} 28-10.|The {N1} play the {N2} on Sunday.|{N1} quarterback {P2} threw for {n} yards.|{P3} hit a double for the {N2}.
The {N1} have not lost since April.|The {N2} traded {P4} to the {N1}.|{p4} was out with a bad knee.|Fans of {T1} sang in the rain.
The match was played in {C1}.|{P2} was born in {C2}.|Police in {C1} made {n} arrests.|{T1} midfielder {P2} limped off.|{T2} equalised before the break.
{T1} (12-4) never trailed.|{T2} forward {P3} had {n} rebounds.|{p3} came off the bench for {T2}.|{T3} signed {P4} from {T2}.`,
  `The attack was claimed by {G1}.|Fighters of {G1} hold the town.|{G1} militants fled towards {C1}.|{G1} and {G2} are bitter rivals.|A leader of {G2} was killed.
{G2} denied it took part.|Troops drove {G1} out of {C1}.|{G1} said it shot down a drone.|Talks between the government and {G2} failed.`,
  `{P1} walked home with her daughter, {g2}.|{g2} said she saw nothing.|{g2} is nine.|{P1} lives in {C1} with her son {g3}.|{g3} likes to draw.
{p1} moved from {C2} in 2001.|{p1} cried in court.|Neighbours of {p1} were shocked.|{p1}, {n}, was taken to hospital.|Residents of {C1} lit candles.
{C1} Mayor {P4} thanked the crew.|{p4} said {C1} would rebuild.|Mrs. {p1} could not be reached.|Roads to {C2} were closed.|Buses run from {C1} to {C2}.`,
].map(brief => brief.split(/[|\n]/))

const NICKNAMES =
  'Trojans Cougars Bulldogs Wolverines Spartans Hornets Falcons Badgers Comets Pirates Knights Rebels Lions Panthers Huskies Mustangs Rockets Raiders Titans Cyclones Bobcats Gators Owls Cavaliers Pioneers Bruins'.split(
    ' ',
  )
const TRADES =
  'Foods Motors Rail Energy Pharma Electronics Mining Airlines Logistics Software Labs Steel Textiles Brewing Insurance Media'.split(
    ' ',
  )
const FORMS = ['Inc', 'Ltd', 'AG', 'Corp', 'plc', 'Co', 'SA', 'NV', 'Inc.', 'Corp.', 'Ltd.']
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
    P: () => `${pick(firsts)} ${surname()}`,
    g: () => pick(given),
    C: () => pick(towns),
    L: () => '',
    p: () => '',
  }
  return Array.from({ length: count }, (_, i) => {
    const brief = BRIEFS[[0, 0, 0, 1, 1, 1, 2, 3][i % 8]!]!
    const names = new Map<string, string>()
    const nameOf = (kind: string, number: string): string => {
      if (kind === 'p') return nameOf('P', number).split(' ').at(-1)!
      if (kind === 'L') return `${nameOf('F', number)} ${pick(FORMS)}`
      const known = names.get(kind + number)
      if (known !== undefined) return known
      const name = make[kind]!()
      names.set(kind + number, name)
      return name
    }
    const gold: Gold[] = []
    let text = random() % 4 === 0 ? openDateline(nameOf('C', '9').toUpperCase(), gold, random) : ''
    for (let more = 4 + (random() % 6); more > 0; more--) {
      let at = 0
      const line = pick(brief)
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
