import { KNOWN_SHORT } from '../../lexicon/organization-words.ts'
import type { OrganizationSort } from '../../model/organization-sort.ts'
import { remember } from '../../text/remember.ts'
import { firstAtLeast } from '../../text/search.ts'
import { nameKey } from './mention.ts'
import { isWellKnown } from './organization-kind.ts'
import {
  canDefine,
  isFuller,
  isGeneric,
  LINKS,
  type OrganizationName,
  parseOrganizationName,
  shortFor,
  toPlainOrder,
} from './organization-names.ts'

/** A name with all that it is looked up by. */
interface ReadName extends OrganizationName {
  readonly key: string
  /** under what it looks for longer names */
  readonly sought: string
  /** under what it is found as the longer one */
  readonly answers: readonly string[]
}

interface Form extends ReadName {
  /** of its spellings the first in mixed case */
  name: string
  /** indices of the mentions that use it, in text order */
  readonly at: number[]
  /** longer forms that it can stand for, best rule first */
  longer: Form[]
}

/** What sort of organization is known by a folded name. */
type SortOf = (key: string) => OrganizationSort | undefined

const RANK = { same: 0, acronym: 1, suffix: 2, prefix: 3 } as const

/** Words of a name that are looked at, and names that one word may lead to: bounds the work on lists of names. */
const MOST_WORDS = 16
const MOST_FORMS = 100

/** The distinct name that each mention uses, with the longer names it can be short for. */
function toForms(
  names: readonly string[],
  definitions: ReadonlyMap<number, number>,
  sortOf: SortOf,
): readonly Form[] {
  const { of, forms } = listForms(names)
  const index = new Map<string, Form[]>()
  for (const form of forms) index.set(form.sought, [])
  for (const form of forms) for (const key of form.answers) addCapped(index.get(key), form)
  for (const form of forms) form.longer = findLonger(form, index.get(form.sought)!, sortOf)
  for (const [short, long] of definitions) {
    const [form, other] = [of[short]!, of[long]!]
    if (isLonger(other, form) && canDefine(form, other)) form.longer.unshift(other)
  }
  return of
}

function listForms(names: readonly string[]): { of: readonly Form[]; forms: readonly Form[] } {
  const byKey = new Map<string, Form>()
  const byWriting = new Map<string, { readonly form: Form; readonly name: string }>()
  const of = names.map((written, i) => {
    let known = byWriting.get(written)
    if (!known) {
      known = readForm(written, byKey)
      byWriting.set(written, known)
    }
    const { form, name } = known
    form.at.push(i)
    if ((!form.letters || form.name.length > LONGEST_ACRONYM) && isCapitals(form.name)) form.name = name
    return form
  })
  return { of, forms: [...byKey.values()] }
}

const readName = remember((written: string): ReadName => {
  const parsed = parseOrganizationName(written)
  const { name, words, letters, isFull } = parsed
  return {
    name,
    words,
    letters,
    isFull,
    key: nameKey(name),
    sought: soughtKey(parsed),
    answers: listAnswers(parsed),
  }
})

/** The form that a writing belongs to, with its own spelling. */
function readForm(written: string, byKey: Map<string, Form>): { form: Form; name: string } {
  const { name, words, letters, isFull, key, sought, answers } = readName(written)
  let form = byKey.get(key)
  if (!form) {
    form = { name, words, letters, isFull, key, sought, answers, at: [], longer: [] }
    byKey.set(key, form)
  }
  return { form, name }
}

/** Letters of the longest word in capitals that is read letter by letter; `CONGRESS` is one that shouts. */
const LONGEST_ACRONYM = 6

const isCapitals = (name: string) => name === name.toUpperCase()

const soughtKey = ({ letters, words }: OrganizationName) => (letters ? `^${letters[0]}` : bareKey(words))

const bareKey = (words: readonly string[]) => words.filter(word => !LINKS.has(word)).join(' ')

/** All keys that may be sought and that a name answers to: all it starts or ends with, and its initials. */
function listAnswers({ words: all, letters }: OrganizationName): string[] {
  const words = all.slice(0, MOST_WORDS)
  const keys = [toPlainOrder(words).join(' ')]
  let [start, end] = ['', '']
  for (let n = 0; n < words.length; n++) {
    const [next, before] = [words[n]!, words[words.length - 1 - n]!]
    if (!LINKS.has(next)) start = start === '' ? next : `${start} ${next}`
    if (!LINKS.has(before)) end = end === '' ? before : `${before} ${end}`
    keys.push(start, end)
  }
  if (!letters) for (const word of words.slice(0, 2)) keys.push(`^${word[0]}`)
  return [...new Set(keys)]
}

function addCapped(list: Form[] | undefined, form: Form): void {
  if (list && list.at(-1) !== form && list.length < MOST_FORMS) list.push(form)
}

/** The longer names among some that a form can stand for, best rule first. */
function findLonger(form: Form, others: readonly Form[], sortOf: SortOf): Form[] {
  const found: { readonly other: Form; readonly why: keyof typeof RANK }[] = []
  for (const other of others) {
    if (other === form || !isLonger(other, form)) continue
    const why = shortFor(form, other)
    if (why && isOwn(form, other, why, sortOf)) continue
    if (why) found.push({ other, why })
  }
  if (found.length > 1)
    found.sort(
      (a, b) =>
        RANK[a.why] - RANK[b.why] ||
        a.other.words.length - b.other.words.length ||
        b.other.at.length - a.other.at.length,
    )
  return found.map(({ other }) => other)
}

/**
 * Whether a name is known as that of another organization than a longer one that is not known: `Apple` is not short for
 * `Apple Watch`, nor `Facebook`, a firm, for `Toblerone Facebook`. Bodies and teams have longer names that nobody lists.
 */
function isOwn(form: Form, other: Form, why: keyof typeof RANK, sortOf: SortOf): boolean {
  // `the Fed` is that of the country, not `Dallas Fed`
  const full = KNOWN_SHORT[form.key]
  if (full !== undefined && why !== 'acronym' && !nameKey(other.name).includes(nameKey(full))) return true
  if (sortOf(other.key)) return false
  const sort = sortOf(form.key)
  // `Spotify` is not short for `Spotify Premium`, but for `Spotify Technology SA`
  if (!sort)
    return (
      why === 'prefix' &&
      isWellKnown(form.key) &&
      !other.isFull &&
      !isWellKnown(other.key) &&
      !isFuller(form, other)
    )
  if (why === 'prefix') return !isFuller(form, other)
  return why === 'suffix' && (sort === 'company' || sort === 'media')
}

/** A strict order, so that following `longer` always ends. */
function isLonger(a: Form, b: Form): boolean {
  if (Boolean(a.letters) !== Boolean(b.letters)) return Boolean(b.letters)
  return (
    a.words.length > b.words.length ||
    (a.words.length === b.words.length &&
      (a.name.length > b.name.length || (a.name.length === b.name.length && a.key < b.key)))
  )
}

/** The form that a mention means: of a generic word's long forms the one named last before it, else the best rule's. */
function expand(form: Form, at: number): Form {
  let now = form
  for (;;) {
    if (now.longer.length === 0) return now
    now = isGeneric(now) ? lastNamed(now.longer, at) : now.longer[0]!
  }
}

function lastNamed(forms: readonly Form[], at: number): Form {
  let best = forms[0]!
  let bestAt = -1
  for (const form of forms) {
    const before = lastBefore(form.at, at)
    if (before > bestAt) [best, bestAt] = [form, before]
  }
  return best
}

/** The greatest of the sorted numbers below a limit, -1 if none is. */
const lastBefore = (sorted: readonly number[], limit: number): number =>
  sorted[firstAtLeast(sorted, limit) - 1] ?? -1

/**
 * The canonical name of each mention of one article: the fullest name that the article gives.
 * `definitions` says which mention the article gives as short for which (`Long Name (ABC)`).
 * `sortOf` says what folded names are known as by themselves. `tell` is told the longer names that each could stand for, best rule first.
 * A name without a longer form stands for itself; of several spellings the longest is taken.
 */
export function canonicalOrganizations(
  names: readonly string[],
  definitions: ReadonlyMap<number, number> = new Map(),
  tell?: (naming: number, longer: string) => void,
  sortOf: SortOf = () => undefined,
): string[] {
  return toForms(names, definitions, sortOf).map((form, i) => {
    if (tell) for (const { name } of form.longer) tell(i, name)
    return expand(form, i).name
  })
}
