import { FEMALE_HONORIFICS, MALE_HONORIFICS, NAME_TITLES } from '../../lexicon/honorifics.ts'
import type { Naming } from './mention.ts'
import { nameKey } from './mention.ts'
import { isReversed, type PersonName, parsePersonName, samePerson } from './person-name.ts'
import { isMisspelling } from './spelling.ts'

/** How many people of an article a name is compared with: bounds the work on name lists. */
const MOST_COMPARED = 100

/** How often a person has been named so far, and where last. */
interface Standing {
  readonly times: number
  readonly at: number
}
const UNNAMED: Standing = { times: 0, at: -1 }

/** Everything one article calls a person. */
export interface PersonCluster {
  /** the fullest form, as written */
  name: string
  parts: PersonName
  gender: 'f' | 'm' | null
  /** indices into the namings, in text order */
  readonly members: number[]
}

function genderOf(title: string | null): 'f' | 'm' | null {
  const word = nameKey(title ?? '')
  return FEMALE_HONORIFICS.has(word) ? 'f' : MALE_HONORIFICS.has(word) ? 'm' : null
}

const isCapitals = (name: string) => name === name.toUpperCase()

/** Whether `a` names the person more fully than `b`; mixed case beats capitals. */
function isFuller(a: string, b: string): boolean {
  if (isCapitals(a) !== isCapitals(b)) return isCapitals(b)
  const [m, n] = [parsePersonName(a).words, parsePersonName(b).words]
  return m === n ? a.length > b.length : m > n
}

/** How well a lone word fits a full name: surname, then family name written first, then given name, then any part. */
function matchQuality(word: string, parts: PersonName): number {
  if (parts.surname === word) return 4
  if (parts.surname.split(' ').at(-1) === word) return 3
  if (parts.surname.split('-').includes(word)) return 2
  if (parts.given === word) return 2
  return parts.middle.includes(word) ? 1 : 0
}

/**
 * Groups the namings of one article by person. Full names first; then each lone surname or given name goes to the
 * full name it fits best, and of equals to the one named most often so far: a relative who is named once does not
 * take over the surname. Of those equal again the last named is taken.
 */
export function clusterPeople(namings: readonly Naming[]): PersonCluster[] {
  const clusters: PersonCluster[] = []
  const bySurname = new Map<string, PersonCluster[]>()
  const byWriting = new Map<string, PersonCluster>()
  const lone: number[] = []
  namings.forEach((naming, i) => {
    const parts = parsePersonName(naming.name)
    if (parts.words < 2) {
      lone.push(i)
      return
    }
    const gender = genderOf(naming.title)
    const fits = (c: PersonCluster) => !(gender && c.gender && gender !== c.gender)
    const written = nameKey(naming.name)
    const same = byWriting.get(written)
    const home =
      (same && fits(same) ? same : undefined) ??
      (bySurname.get(parts.surname) ?? []).find(c => samePerson(c.parts, parts) && fits(c)) ??
      (bySurname.get(parts.given) ?? []).find(c => isReversed(c.parts, parts) && fits(c))
    if (!home) {
      const fresh = { name: naming.name, parts, gender, members: [i] }
      clusters.push(fresh)
      byWriting.set(written, fresh)
      push(bySurname, parts.surname, fresh)
      return
    }
    byWriting.set(written, home)
    home.members.push(i)
    home.gender ??= gender
    if (isFuller(naming.name, home.name)) Object.assign(home, { name: naming.name, parts })
  })
  attachLone(namings, lone, clusters)
  for (const cluster of clusters) cluster.members.sort((a, b) => a - b)
  return clusters
}

function attachLone(namings: readonly Naming[], lone: readonly number[], clusters: PersonCluster[]): void {
  const byWord = new Map<string, PersonCluster[]>()
  const index = (cluster: PersonCluster) => {
    for (const word of new Set(wordsOf(cluster.parts))) push(byWord, word, cluster)
  }
  clusters.forEach(index)
  const owner = new Map(clusters.flatMap(cluster => cluster.members.map(i => [i, cluster] as const)))
  const named = new Map<PersonCluster, Standing>()
  const bearers = new Map<string, PersonCluster>()
  const note = (cluster: PersonCluster, at: number) => {
    named.set(cluster, { times: (named.get(cluster)?.times ?? 0) + 1, at })
    for (const title of titlesOf(namings[at]!)) bearers.set(title, cluster)
  }
  const waiting = new Set(lone)
  for (let i = 0; i < namings.length; i++) {
    const full = owner.get(i)
    if (full) note(full, i)
    if (!waiting.has(i)) continue
    const naming = namings[i]!
    const parts = parsePersonName(naming.name)
    const gender = genderOf(naming.title)
    let home =
      choose(byWord.get(parts.surname) ?? [], parts.surname, gender, named) ??
      bearers.get(parts.surname) ??
      clusters
        .slice(0, MOST_COMPARED)
        .find(({ parts: { words, surname } }) => words > 1 && isMisspelling(surname, parts.surname))
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

/** Titles that a naming opens with or that stand before it: `the Emperor` is who was called `Emperor Norton`. */
function titlesOf({ name, title }: Naming): string[] {
  const opening = nameKey(name.slice(0, name.indexOf(' ') + 1).trimEnd())
  return [opening, nameKey(title ?? '')].filter(word => NAME_TITLES.has(word))
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

function choose(
  candidates: readonly PersonCluster[],
  word: string,
  gender: 'f' | 'm' | null,
  named: ReadonlyMap<PersonCluster, Standing>,
): PersonCluster | null {
  let best: PersonCluster | null = null
  let bestRank: readonly number[] = [0, 0, 0]
  for (const cluster of candidates) {
    if (gender && cluster.gender && gender !== cluster.gender) continue
    const { times, at } = named.get(cluster) ?? UNNAMED
    const rank = [matchQuality(word, cluster.parts), times, at]
    const first = rank.findIndex((value, i) => value !== bestRank[i])
    if (first >= 0 && rank[first]! > bestRank[first]!) [best, bestRank] = [cluster, rank]
  }
  return best
}
