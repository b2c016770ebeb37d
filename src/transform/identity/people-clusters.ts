import { FEMALE_HONORIFICS, MALE_HONORIFICS, NAME_TITLES, REGNAL_TITLES } from '../../lexicon/honorifics.ts'
import { LONE_NAMES, PRESIDENTS } from '../../lexicon/known-people.ts'
import { remember } from '../../text/remember.ts'
import { genderOfName } from './gender.ts'
import { isFathers, surnamesOfSons } from './generations.ts'
import type { Naming } from './mention.ts'
import { nameKey } from './mention.ts'
import { type Offices, officeOf, readOffices } from './offices.ts'
import { isReversed, type PersonName, parsePersonName, samePerson } from './person-name.ts'
import { isMisspelling } from './spelling.ts'

/** How many people of an article a name is compared with: bounds the work on name lists. */
const MOST_COMPARED = 100

/** How often a person has been named so far, and where last. */
interface Standing {
  times: number
  at: number
}
const UNNAMED: Readonly<Standing> = { times: 0, at: -1 }

/** Everything one article calls a person. */
export interface PersonCluster {
  /** the fullest form, as written */
  name: string
  parts: PersonName
  gender: 'f' | 'm' | null
  /** indices into the namings, in text order */
  readonly members: number[]
}

const genderOf = (title: string | null) => (title ? genderOfTitle(title) : null)
const genderOfTitle = remember((title): 'f' | 'm' | null => {
  const word = nameKey(title)
  return FEMALE_HONORIFICS.has(word) ? 'f' : MALE_HONORIFICS.has(word) ? 'm' : null
})

const isCapitals = (name: string) => /(?:^| )\p{Lu}{4}/u.test(name) || name === name.toUpperCase()

/** Is told, of a naming (its index), which full names it could stand for and what speaks for each. */
export type Tell = (naming: number) => (name: string, terms: Readonly<Record<string, number>>) => void

type Named = Pick<PersonCluster, 'name' | 'parts'>

/** Whether `a` names the person more fully than `b`; mixed case beats capitals. */
function isFuller(a: Named, b: Named): boolean {
  if (a.name === b.name) return false
  if (isCapitals(a.name) !== isCapitals(b.name)) return isCapitals(b.name)
  const [m, n] = [a.parts.words, b.parts.words]
  return m === n ? a.name.length > b.name.length : m > n
}

/** How well a lone word fits a full name: surname, then family name written first, then given name, then any part. */
function matchQuality(word: string, { surname, given, middle }: PersonName): number {
  if (surname === word) return 4
  if (surname.slice(surname.lastIndexOf(' ') + 1) === word) return 3
  if (surname.includes('-') && surname.split('-').includes(word)) return 2
  if (given === word) return 2
  return middle.includes(word) ? 1 : 0
}

/**
 * Groups the namings of one article by person. Full names first; then each lone surname or given name goes to the
 * full name it fits best, and of equals to the one named most often so far: a relative who is named once does not
 * take over the surname. Of those equal again the last named is taken.
 */
export function clusterPeople(namings: readonly Naming[], tell?: Tell): PersonCluster[] {
  const read = namings.map(({ name }) => readName(name))
  const clusters: PersonCluster[] = []
  const bySurname = new Map<string, PersonCluster[]>()
  const byWriting = new Map<string, PersonCluster>()
  const owners: (PersonCluster | null)[] = []
  namings.forEach((naming, i) => {
    const { parts, key: written } = read[i]!
    if (parts.words < 2) {
      owners.push(null)
      return
    }
    const gender = genderOf(naming.title)
    const fits = (c: PersonCluster) => !(gender && c.gender && gender !== c.gender)
    const same = byWriting.get(written)
    let home =
      (naming.alias !== undefined ? owners[naming.alias] : null) ??
      (same && fits(same) ? same : undefined) ??
      bySurname.get(parts.surname)?.find(c => samePerson(c.parts, parts) && fits(c)) ??
      bySurname.get(parts.given)?.find(c => isReversed(c.parts, parts) && fits(c))
    if (home) {
      home.members.push(i)
      home.gender ??= gender
      if (isFuller({ name: naming.name, parts }, home)) Object.assign(home, { name: naming.name, parts })
    } else {
      home = { name: naming.name, parts, gender, members: [i] }
      clusters.push(home)
      push(bySurname, parts.surname, home)
    }
    byWriting.set(written, home)
    owners.push(home)
  })
  if (owners.includes(null)) attachLone(namings, read, owners, clusters, tell)
  for (const cluster of clusters) cluster.members.sort((a, b) => a - b)
  return clusters
}

/** A name in parts, with the form under which its writings agree. */
interface ReadName {
  readonly parts: PersonName
  readonly key: string
}
const readName = remember((name): ReadName => ({ parts: parsePersonName(name), key: nameKey(name) }))

/** Gives the namings without an owner, which are lone words, theirs. */
function attachLone(
  namings: readonly Naming[],
  read: readonly ReadName[],
  owners: readonly (PersonCluster | null)[],
  clusters: PersonCluster[],
  tell: Tell | undefined,
): void {
  const byWord = new Map<string, PersonCluster[]>()
  const index = (cluster: PersonCluster) => {
    for (const word of new Set(wordsOf(cluster.parts))) push(byWord, word, cluster)
  }
  clusters.forEach(index)
  const offices = readOffices(namings, owners)
  const sons = surnamesOfSons(read, i => owners[i] === null)
  const named = new Map<PersonCluster, Standing>()
  const bearers = new Map<string, PersonCluster>()
  const note = (cluster: PersonCluster, at: number) => {
    const standing = named.get(cluster)
    if (standing) {
      standing.times++
      standing.at = at
    } else named.set(cluster, { times: 1, at })
    for (const title of titlesOf(namings[at]!)) bearers.set(title, cluster)
  }
  for (let i = 0; i < namings.length; i++) {
    let home = owners[i] ?? null
    if (home) {
      note(home, i)
      continue
    }
    const naming = namings[i]!
    const { parts } = read[i]!
    const gender = genderOf(naming.title)
    const sought: Sought = { parts, gender, office: officeOf(naming), isRegnal: isRegnal(naming), sons }
    const alias = naming.alias === undefined ? null : (owners[naming.alias] ?? null)
    if (alias) push(byWord, parts.surname, alias)
    home =
      alias ??
      choose(byWord.get(parts.surname) ?? [], sought, named, offices, tell?.(i)) ??
      bearers.get(parts.surname) ??
      (sought.isRegnal ? null : findMisspelt(clusters, parts.surname))
    if (home) {
      home.members.push(i)
      home.gender ??= gender
    } else {
      home = { name: naming.name, parts, gender, members: [i] }
      clusters.push(home)
      index(home)
    }
    note(home, i)
  }
}

function findMisspelt(clusters: readonly PersonCluster[], word: string): PersonCluster | null {
  const end = Math.min(clusters.length, MOST_COMPARED)
  for (let i = 0; i < end; i++) {
    const { words, surname } = clusters[i]!.parts
    if (words > 1 && surname !== word && isMisspelling(surname, word)) return clusters[i]!
  }
  return null
}

/** Titles that a naming opens with or that stand before it: `the Emperor` is who was called `Emperor Norton`. */
function titlesOf({ name, title }: Naming): string[] {
  const titles: string[] = []
  const gap = name.indexOf(' ')
  for (const word of [gap > 0 ? name.slice(0, gap) : '', title ?? '']) {
    const key = word && nameKey(word)
    if (NAME_TITLES.has(key)) titles.push(key)
  }
  return titles
}

/** Lists are cut short: nobody is compared with hundreds. */
function push(map: Map<string, PersonCluster[]>, key: string, value: PersonCluster): void {
  const list = map.get(key)
  if (!list) map.set(key, [value])
  else if (list.length < MOST_COMPARED) list.push(value)
}

function wordsOf({ given, middle, surname }: PersonName): string[] {
  return [given, ...middle, surname, surname.split(' ').at(-1)!, ...surname.split('-')].filter(
    word => word.length > 1,
  )
}

/** What is known of a lone name that looks for its person. */
interface Sought {
  readonly parts: PersonName
  readonly gender: 'f' | 'm' | null
  /** the office that it is written with */
  readonly office: string | null
  /** a ruler's title stands before it, and rulers go by their given names */
  readonly isRegnal: boolean
  readonly sons: ReadonlySet<string>
}

const isRegnal = ({ title }: Naming) => title !== null && REGNAL_TITLES.has(nameKey(title))

/** Whether title and generation allow that a lone name is this person: `Mr Dunne` is no Carla, `King Faisal` no bin Faisal. */
function canBe({ name, parts, gender }: PersonCluster, sought: Sought): boolean {
  const known = sought.gender && (gender ?? genderOfName(name))
  if (known && known !== sought.gender) return false
  if (sought.parts.generation && sought.parts.generation !== parts.generation) return false
  if (isFathers(sought.parts, parts, sought.sons)) return false
  const word = sought.parts.surname
  return !sought.isRegnal || parts.given === word || (parts.words === 1 && parts.surname === word)
}

/** Whether somebody else holds the office that is written with a well-known surname: `President Obama` is no Michelle. */
function isRelative(cluster: PersonCluster, { parts, office }: Sought, offices: Offices): boolean {
  if (office === null || cluster.parts.words < 2 || offices.get(cluster)?.has(office)) return false
  if (office === 'president' && PRESIDENTS.has(parts.surname)) return genderOfName(cluster.name) === 'f'
  const bearer = LONE_NAMES.get(parts.surname)
  if (bearer === undefined) return false
  const full = parsePersonName(bearer)
  return full.surname === parts.surname && full.words > 1 && !samePerson(full, cluster.parts)
}

function choose(
  candidates: readonly PersonCluster[],
  sought: Sought,
  named: ReadonlyMap<PersonCluster, Standing>,
  offices: Offices,
  tell: ReturnType<Tell> | undefined,
): PersonCluster | null {
  let best: PersonCluster | null = null
  let [bestOffice, bestQuality, bestTimes, bestAt] = [0, 0, 0, 0]
  for (const cluster of candidates) {
    if (!canBe(cluster, sought) || isRelative(cluster, sought, offices)) continue
    const { times, at } = named.get(cluster) ?? UNNAMED
    const office = sought.office !== null && offices.get(cluster)?.has(sought.office) ? 1 : 0
    const quality = matchQuality(sought.parts.surname, cluster.parts)
    tell?.(cluster.name, { office, quality, times, 'last named': at })
    const ahead = office - bestOffice || quality - bestQuality || times - bestTimes || at - bestAt
    if (ahead > 0) [best, bestOffice, bestQuality, bestTimes, bestAt] = [cluster, office, quality, times, at]
  }
  return best
}
