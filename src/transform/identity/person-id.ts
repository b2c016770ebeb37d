import { KNOWN_BEARERS, LONE_NAMES, USUAL_NAMES } from '../../lexicon/known-people.ts'
import { GIVEN_NAME_COUNTS, SURNAME_COUNTS } from '../../lexicon/name-counts.ts'
import { remember } from '../../text/remember.ts'
import { nameKey } from './mention.ts'
import { parsePersonName, samePerson, withoutNickname } from './person-name.ts'
import { slug } from './slug.ts'

/** How far a name says who somebody is. */
interface Bearing {
  readonly id: string
  /** one: the name is enough; many: others are called so; anybody: a lone given name or surname */
  readonly bearers: 'one' | 'many' | 'anybody'
}

/** Given names and surnames seen together that make a full name one that many share: the product of their counts. */
const MANY = 400

const bearingOf: (name: string) => Bearing = remember((name: string): Bearing => {
  const key = nameKey(name)
  if (!/\s/.test(name)) {
    const full = LONE_NAMES.get(key)
    if (full === undefined) return { id: `person:${slug(name)}`, bearers: 'anybody' }
    return { id: /\s/.test(full) ? bearingOf(full).id : `person:${slug(full)}`, bearers: 'one' }
  }
  const bare = withoutNickname(name)
  if (bare !== name) return bearingOf(bare)
  const usual = USUAL_NAMES.get(key.replace(INITIAL, ' '))
  if (usual && usual !== name) return bearingOf(usual)
  const short = name.replace(ARTICLE, ' ').replace(/^(\S{2,}) \p{Lu}\.? (?=\S{2,}$)/u, '$1 ')
  const words = key.split(' ')
  const known = LONE_NAMES.get(words.at(-1)!)
  // `Joseph Biden`, `Robert Gabriel Mugabe`
  if (known && samePerson(parsePersonName(known), parsePersonName(name)))
    return { id: `person:${slug(known)}`, bearers: 'one' }
  const shared = (GIVEN_NAME_COUNTS.get(words[0]!) ?? 0) * (SURNAME_COUNTS.get(words.at(-1)!) ?? 0)
  const isMany = words.length === 2 && shared >= MANY && !KNOWN_BEARERS.has(key)
  return { id: `person:${slug(short)}`, bearers: isMany ? 'many' : 'one' }
})

/** A middle initial. */
const INITIAL = / \p{L}\.? /gu

/** The article of an Arabic surname, which some papers leave out: `Bashar al-Assad`, `Bashar Assad`. */
const ARTICLE = / [ae]l-(?=\p{L})/giu

/**
 * The id of each name of an article. A full name that few can share joins articles, a middle initial aside (`James B.
 * Comey`; of two initials both stay). One that many share joins only articles that give the same `tie` (an affiliation,
 * or a role in one region); that of a lone word stays inside its article, whose `mark` is given, but for whom `rulerOf`
 * knows by it. `written`: how each mention
 * names whom `names` has in full. `isKnown`: the user's.
 */
export function personIds(
  names: readonly string[],
  written: readonly string[],
  mark: string,
  tieOf: (name: string) => string | null,
  isKnown: (name: string) => boolean,
  rulerOf: (name: string) => string | null = () => null,
): ReadonlyMap<string, string> {
  const shorts = shortForms(names, written)
  const ids = new Map<string, string>()
  const uses = new Map<string, number>()
  const joined = (name: string, plain: string, bearers: Bearing['bearers']): string => {
    if (bearers === 'one') return plain
    if (bearers === 'many') return `${plain}@${tieOf(name) ?? mark}`
    const ruler = rulerOf(name)
    return ruler ? `person:${slug(ruler)}` : `${plain}@${mark}`
  }
  for (const name of names) {
    if (ids.has(name)) continue
    const { id: plain, bearers } = bearingOf(shorts.get(name) ?? name)
    const id = isKnown(name) ? plain : joined(name, plain, bearers)
    ids.set(name, id)
    // `JFK` is no other person than `John F. Kennedy`
    if (/\s/.test(name)) uses.set(id, (uses.get(id) ?? 0) + 1)
  }
  if (uses.size < ids.size)
    for (const [name, id] of ids)
      if (/\s/.test(name) && (uses.get(id) ?? 0) > 1)
        ids.set(name, id.replace(/^person:[^@]*/, `person:${slug(name)}`))
  return ids
}

/** `Sarah Huckabee Sanders` whom the article calls Sarah Sanders too, which is enough: so do articles without the middle name. */
function shortForms(names: readonly string[], written: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  names.forEach((name, i) => {
    const form = written[i]!
    if (form !== name && isShortOf(form, name) && bearingOf(form).bearers === 'one') found.set(name, form)
  })
  return found
}

function isShortOf(form: string, name: string): boolean {
  const [short, long] = [parsePersonName(form), parsePersonName(name)]
  return (
    short.words === 2 &&
    long.middle.length > 0 &&
    long.generation === '' &&
    short.given === long.given &&
    short.surname === long.surname
  )
}
