import { FIRMS_BY_INITIALS, FIRMS_LIKE_PEOPLE } from '../../lexicon/firms-like-people.ts'
import { KNOWN_ORGANIZATIONS } from '../../lexicon/known-organizations.ts'
import {
  CHAMBERS,
  KIND_EXCEPTIONS,
  KIND_WORDS,
  PARTS,
  PUBLIC_COUNCILS,
  WORKERS,
} from '../../lexicon/organization-kinds.ts'
import { KNOWN_ACRONYMS, LEGAL_FORMS, PARTIES_BY_COUNTRY } from '../../lexicon/organization-words.ts'
import type { Knowledge } from '../../model/knowledge.ts'
import { ORGANIZATION_SORTS, type OrganizationSort } from '../../model/organization-sort.ts'
import { keyWords, nameKey } from './mention.ts'

/** What is known of organizations by name. */
export interface KnownOrganizations {
  /** by folded name */
  readonly kinds: ReadonlyMap<string, OrganizationSort>
  /** names in full by their acronyms, lower case */
  readonly spelled: ReadonlyMap<string, string>
}

const WELL_KNOWN = new Map([...KNOWN_ORGANIZATIONS].map(([name, kind]) => [nameKey(name), kind]))
for (const [, , party] of PARTIES_BY_COUNTRY) WELL_KNOWN.set(nameKey(party), 'party')
for (const name of [...FIRMS_LIKE_PEOPLE, ...FIRMS_BY_INITIALS]) WELL_KNOWN.set(name, 'company')

/** Whether a folded name is that of an organization which everybody knows by it. */
export const isWellKnown = (key: string): boolean => WELL_KNOWN.has(key)

const opened = new WeakMap<Uint8Array, KnownOrganizations>()

/** Reads `data/organizations.txt`: a line a kind, folded names behind a tab, `;` between; acronyms behind `short`. */
export function readOrganizations(knowledge: Knowledge): KnownOrganizations {
  const bytes = knowledge.file('data/organizations.txt')
  let known = opened.get(bytes)
  if (!known) {
    known = parse(new TextDecoder().decode(bytes))
    opened.set(bytes, known)
  }
  return known
}

function parse(text: string): KnownOrganizations {
  const kinds = new Map<string, OrganizationSort>()
  const spelled = new Map<string, string>()
  for (const line of text.split('\n')) {
    const [kind, names = ''] = line.split('\t')
    const sort = ORGANIZATION_SORTS.find(each => each === kind)
    for (const name of names.split(';')) {
      if (sort) {
        kinds.set(name, sort)
        continue
      }
      const [letters, full] = name.split('=')
      if (letters && full) spelled.set(letters, full)
    }
  }
  return { kinds, spelled }
}

/** What an organization is by its name: known, or told by a legal form or another word of it; null where nothing tells. */
export function kindByName(name: string, known: KnownOrganizations): OrganizationSort | null {
  const key = nameKey(name.replace(/^the /i, ''))
  const words = keyWords(key, ',&()')
  const last = words.at(-1)
  if (last === undefined) return null
  const listed = KIND_EXCEPTIONS[key] ?? WELL_KNOWN.get(key) ?? known.kinds.get(key)
  if (listed === 'other' && isOfWorkers(words)) return 'union'
  if (listed && listed !== 'government') return listed
  const exception = exceptionIn(words)
  const told = exception ?? kindByWords(words, last)
  if (listed) return exception ?? (told && IN_PUBLIC_LISTS.has(told) ? told : listed)
  const full = KNOWN_ACRONYMS[key]
  return full ? kindByName(full, known) : told
}

/** `Canadian Union of Public Employees`: the lists of what is neither firm nor public body have unions beside other bodies. */
const isOfWorkers = (words: readonly string[]): boolean =>
  words.some(word => /^(?:union|federation|brotherhood)$/.test(word)) && words.some(word => WORKERS.has(word))

/** Sorts of their own that lists of public bodies hold too: `Supreme Court`, `Royal Navy`. */
const IN_PUBLIC_LISTS: ReadonlySet<OrganizationSort> = new Set(['court', 'armed'])

function exceptionIn(words: readonly string[]): OrganizationSort | null {
  for (let i = 0; i + 1 < words.length; i++)
    for (const length of [2, 3]) {
      const exception = KIND_EXCEPTIONS[words.slice(i, i + length).join(' ')]
      if (exception) return exception
    }
  return null
}

/**
 * By the words of a name: the one before what it is for (`Ministry of Railways`), else a legal form, the last word, and any word
 * that tells wherever it stands.
 */
function kindByWords(words: readonly string[], last: string): OrganizationSort | null {
  const complement = words.findIndex(word => COMPLEMENT.has(word))
  if (complement > 0) {
    const kind = kindOfWord(words[complement - 1]!, words)
    if (kind) return kind
  }
  if (words.length > 1 && LEGAL_FORMS.has(last) && last !== 'group') return 'company'
  const within = KIND_WORDS.find(
    ({ anywhere, words: telling }) => anywhere && words.some(word => telling.has(word)),
  )?.kind
  if (within && PARTS.has(last)) return within
  const told = (words.length > 1 || isTelling(last) ? kindOfWord(last, words) : null) ?? within ?? null
  // `Fix the Court` is none, `Meet the Press` is told on air
  return words.at(-2) === 'the' && (told === 'court' || told === 'government') ? null : told
}

function kindOfWord(word: string, words: readonly string[]): OrganizationSort | null {
  if (word === 'council') return isPublicCouncil(words) ? 'government' : null
  if (COMMITTEE.test(word) && words.some(chamber => CHAMBERS.has(chamber))) return 'government'
  return KIND_WORDS.find(({ words: telling }) => telling.has(word))?.kind ?? null
}

/** `Leeds Council`, `Leeds City Council`; a `Natural Gas Council` is anybody's. */
const isPublicCouncil = (words: readonly string[]): boolean =>
  words.length === 2 || words.some(word => PUBLIC_COUNCILS.has(word))

/** Whether a word tells what has it wherever it stands. */
const isTelling = (word: string): boolean =>
  KIND_WORDS.some(({ anywhere, words: telling }) => anywhere && telling.has(word))

const COMMITTEE = /^(?:sub)?committee$/
const COMPLEMENT = new Set(['of', 'for', 'on'])
