import { createRandom } from './crf.ts'
import type { Example, Gold } from './examples.ts'
import { readCities, taggedNames } from './name-sources.ts'

/**
 * Invented sports results: score lines, tables, fixtures, leader boards. Wire copy is full of them, the training sets
 * are not, and a team named by its city reads as a place to whoever never saw a table.
 */

const PER = 0
const ORG = 1
const LOC = 2

interface Names {
  readonly cities: readonly string[]
  readonly countries: readonly string[]
  readonly teams: readonly string[]
  readonly first: readonly string[]
  readonly last: readonly string[]
}

const capitalise = (name: string): string =>
  name.replace(/(?<![\p{L}'])\p{Ll}/gu, letter => letter.toUpperCase())

const HOMES = new Set(['US', 'GB', 'CA', 'AU', 'DE', 'FR', 'ES', 'IT', 'NL', 'BE', 'PT', 'PL', 'IE', 'ZA'])

function collectNames(): Names {
  const tagged = (tag: string) =>
    taggedNames(tag)
      .filter(name => /^[\p{L} ]{3,}$/u.test(name))
      .map(capitalise)
  return {
    cities: readCities(40_000)
      .filter(({ plain, country }) => HOMES.has(country) && /^[A-Z][A-Za-z .'-]+$/.test(plain))
      .map(city => city.plain),
    countries: tagged('Country'),
    teams: tagged('SportsTeam'),
    first: [...tagged('MaleName'), ...tagged('FemaleName')],
    last: tagged('LastName'),
  }
}

/** Builds one text piece by piece and notes where the names stand. */
class Sheet {
  text = ''
  readonly gold: Gold[] = []
  readonly #random: () => number
  readonly #names: Names
  /** tables may be in capitals */
  loud = false

  constructor(random: () => number, names: Names) {
    this.#random = random
    this.#names = names
  }
  below(limit: number): number {
    return this.#random() % limit
  }
  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!
  }
  plain(text: string): this {
    this.text += text
    return this
  }
  #name(text: string, type: number): this {
    const start = this.text.length
    this.text += this.loud ? text.toUpperCase() : text
    this.gold.push({ start, end: this.text.length, type })
    return this
  }
  team(): this {
    const suffix = this.pick([
      '',
      '',
      '',
      '',
      ' City',
      ' United',
      ' Town',
      ' Rovers',
      ' Athletic',
      ' County',
      ' Wanderers',
    ])
    return this.#name(
      this.below(5) === 0 ? this.pick(this.#names.teams) : this.pick(this.#names.cities) + suffix,
      ORG,
    )
  }
  city(): this {
    return this.#name(this.pick(this.#names.cities), LOC)
  }
  country(): this {
    return this.#name(this.pick(this.#names.countries), LOC)
  }
  person(): this {
    const { first, last } = this.#names
    const given = this.pick(first)
    return this.#name(`${this.below(5) === 0 ? `${given[0]}.` : given} ${this.pick(last)}`, PER)
  }
  surname(): this {
    return this.#name(this.pick(this.#names.last), PER)
  }
  number(limit: number): this {
    return this.plain(String(this.below(limit)))
  }
}

const numbers = (sheet: Sheet, count: number, limit: number): Sheet => {
  for (let i = 0; i < count; i++) sheet.plain(' ').number(limit)
  return sheet
}

/** Kinds of lines; a sheet holds several of one kind. */
const LINES: readonly ((sheet: Sheet) => Sheet)[] = [
  s => s.team().plain(' ').number(5).plain(' ').team().plain(' ').number(5),
  s => numbers(s.team(), 7, 40),
  s =>
    numbers(s.team(), 2, 90)
      .plain(` .${300 + s.below(400)} `)
      .number(20)
      .plain(s.below(2) ? ' 1/2' : ''),
  s =>
    s
      .team()
      .plain(s.loud ? ' AT ' : ' at ')
      .team(),
  s => s.team().plain(' v ').team(),
  s =>
    s
      .plain(s.pick(['May ', 'June ', 'Sept. ', 'Oct ']))
      .number(28)
      .plain(' v ')
      .team(),
  s => s.team().plain(' ').number(120).plain(', ').team().plain(' ').number(120),
  s =>
    s
      .team()
      .plain(' (')
      .country()
      .plain(') ')
      .number(90)
      .plain(' ')
      .team()
      .plain(' (')
      .country()
      .plain(') ')
      .number(90),
  s => s.country().plain(' ').number(5).plain(' ').country().plain(' ').number(5),
  s =>
    s
      .number(30)
      .plain('. ')
      .person()
      .plain(' (')
      .country()
      .plain(') ')
      .number(50)
      .plain(`.${10 + s.below(80)}`),
  s =>
    numbers(
      s
        .plain(String(260 + s.below(40)))
        .plain(' ')
        .person()
        .plain(' (')
        .country()
        .plain(')'),
      4,
      80,
    ),
  s =>
    s
      .person()
      .plain(' (')
      .country()
      .plain(') beat ')
      .person()
      .plain(' (')
      .country()
      .plain(') 6-')
      .number(5)
      .plain(' 6-')
      .number(5),
  s => s.surname().plain(' c ').surname().plain(' b ').surname().plain(' ').number(120),
  s =>
    s
      .plain('Scorers: ')
      .team()
      .plain(' - ')
      .person()
      .plain(' (')
      .number(90)
      .plain('). Halftime 1-0. Attendance 1')
      .number(9)
      .plain(',000'),
  s => s.person().plain(' (').team().plain(') ').number(40),
  s => s.person().plain(', ').team().plain(', ').number(40),
]

const HEADS = [
  'Results of matches played on Saturday:',
  'Standings after games played on Friday:',
  'Scores:',
  'Leading results:',
  'Final table:',
]

/** So many invented result sheets, the same on every run. */
export function inventResults(count: number): Example[] {
  const names = collectNames()
  const random = createRandom(20_011)
  return Array.from({ length: count }, (_, i) => {
    const sheet = new Sheet(random, names)
    sheet.plain(`${sheet.pick(HEADS)}\n`)
    const line = LINES[i % LINES.length]!
    for (let rows = 4 + sheet.below(8); rows > 0; rows--) {
      sheet.loud = sheet.below(8) === 0
      line(sheet)
      sheet.plain('\n')
    }
    return { id: `results-${i}`, text: sheet.text, gold: sheet.gold }
  })
}
