import { LOCAL_BODIES, NATIONAL_BODIES } from '../../lexicon/body-words.ts'
import { COUNTRY_SIGNS } from '../../lexicon/country-signs.ts'
import { KNOWN_ACRONYMS, KNOWN_SHORT, SHARED_ACRONYMS } from '../../lexicon/organization-words.ts'
import { remember } from '../../text/remember.ts'
import { nameKey } from './mention.ts'
import { isWellKnown, type KnownOrganizations } from './organization-kind.ts'
import { idWords, isGeneric, isShared, parseOrganizationName } from './organization-names.ts'
import type { Scene } from './scene.ts'
import { slug } from './slug.ts'

/** How far a name says which organization is meant. */
interface Reach {
  readonly id: string
  /** everywhere: one of a kind; country, area: every country or region has its own; article: any */
  readonly reach: 'everywhere' | 'country' | 'area' | 'article'
  readonly letters: string | null
}

/** Longer acronyms are seldom two things. */
const LONGEST_COMMON = 4
const COMMON = new RegExp(`(?:^| )(?:${LOCAL_BODIES.join('|')})$`)

const KNOWN_FULL = new Set(Object.values(KNOWN_ACRONYMS).map(nameKey))

const reachOf = remember((name: string): Reach => {
  const parsed = parseOrganizationName(name)
  const known = parsed.letters ? KNOWN_ACRONYMS[parsed.letters] : KNOWN_SHORT[nameKey(parsed.name)]
  const words = idWords(known ? parseOrganizationName(known) : parsed)
  const id = `organization:${slug(words.join(' '))}`
  if (NATIONAL_BODIES.has(parsed.words.join(' ')))
    return { id: `organization:${slug(name)}`, reach: 'country', letters: null }
  if (!known && (isGeneric(parsed) || isShared(parsed)))
    return { id: `organization:${slug(name)}`, reach: 'article', letters: null }
  if (parsed.letters && !known && parsed.letters.length <= LONGEST_COMMON)
    return { id, reach: 'article', letters: parsed.letters }
  const isCommon = COMMON.test(words.join(' ')) && !KNOWN_FULL.has(nameKey(known ?? name))
  return { id, reach: isCommon ? 'area' : 'everywhere', letters: null }
})

/** What states have too, by the names that say it is not theirs. */
const FEDERAL = new Map([
  ['house', 'House of Representatives'],
  ['senate', 'U.S. Senate'],
  ['supreme court', 'U.S. Supreme Court'],
])
const CONGRESS = 'organization:congress'
/** Departments of the government in Washington that states have too. */
const DEPARTMENT =
  /^organization:(?:(?:agriculture|education|energy|interior|transportation)-department|department-of-(?:agriculture|education|energy|the-interior|transportation))$/

const departmentIn = (id: string, name: string): string | undefined =>
  DEPARTMENT.test(id) ? `U.S. ${name}` : undefined

/**
 * The id of an organization. `City Council` and an acronym that nobody spells out mean something only inside their
 * article, whose `mark` is given, `Central High School` inside the area that the article is about, `Finance Ministry` inside
 * its country, `Senate` in articles on Washington; the rest joins by name. `isUsers`: the user's own name.
 */
export function organizationId(
  name: string,
  mark: string,
  scene: Scene,
  known: KnownOrganizations,
  isUsers: boolean,
): string {
  const { id, reach, letters } = reachOf(name)
  if (reach === 'everywhere' || isUsers) return id
  const full = letters ? known.spelled.get(letters) : undefined
  if (full) return reachOf(full).id
  const key = nameKey(name)
  if (letters && (known.kinds.has(key) || (isWellKnown(key) && !SHARED_ACRONYMS.has(key)))) return id
  const federal = scene.isFederal ? (FEDERAL.get(key) ?? departmentIn(id, name)) : undefined
  if (federal) return reachOf(federal).id
  const told = COUNTRY_SIGNS.find(({ country }) => country === scene.told)
  const country = scene.country ?? (told?.bodies.has(key) ? told.country : null)
  // as an article has it that says which country
  if (reach === 'country' && country === 'us') return reachOf(`U.S. ${name}`).id
  // American papers mean their own, wherever they write from
  const isTold = reach === 'country' && id !== CONGRESS
  const home = isTold ? country : reach === 'area' ? scene.area : null
  return `${id}@${home ?? mark}`
}
