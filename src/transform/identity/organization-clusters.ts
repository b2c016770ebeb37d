import { nameKey } from './mention.ts'
import {
  canDefine,
  isGeneric,
  type OrganizationName,
  parseOrganizationName,
  shortFor,
  toPlainOrder,
} from './organization-names.ts'

interface Form extends OrganizationName {
  /** of its spellings the first in mixed case */
  name: string
  readonly key: string
  /** indices of the mentions that use it, in text order */
  readonly at: number[]
  /** longer forms that it can stand for, best rule first */
  longer: Form[]
}

const RANK = { same: 0, acronym: 1, suffix: 2, prefix: 3 } as const

/** Words of a name that are looked at, and names that one word may lead to: bounds the work on lists of names. */
const MOST_WORDS = 16
const MOST_FORMS = 100

/** The distinct name that each mention uses, with the longer names it can be short for. */
function toForms(names: readonly string[], definitions: ReadonlyMap<number, number>): readonly Form[] {
  const byKey = new Map<string, Form>()
  const of = names.map((written, i) => {
    const parsed = parseOrganizationName(written)
    const key = nameKey(parsed.name)
    let form = byKey.get(key)
    if (!form) {
      form = { ...parsed, key, at: [], longer: [] }
      byKey.set(key, form)
    }
    form.at.push(i)
    if (!form.letters && isCapitals(form.name)) form.name = parsed.name
    return form
  })
  const forms = [...byKey.values()]
  const index = new Map<string, Form[]>()
  for (const form of forms) for (const key of keysOf(form)) addCapped(index, key, form)
  for (const form of forms) {
    const key = form.letters ? `^${form.letters[0]}` : bareKey(form.words)
    form.longer = (index.get(key) ?? [])
      .filter(other => other !== form && isLonger(other, form))
      .map(other => ({ other, why: shortFor(form, other) }))
      .filter(({ why }) => why !== null)
      .sort(
        (a, b) =>
          RANK[a.why!] - RANK[b.why!] ||
          a.other.words.length - b.other.words.length ||
          b.other.at.length - a.other.at.length,
      )
      .map(({ other }) => other)
  }
  for (const [short, long] of definitions) {
    const [form, other] = [of[short]!, of[long]!]
    if (isLonger(other, form) && canDefine(form, other)) form.longer.unshift(other)
  }
  return of
}

const isCapitals = (name: string) => name === name.toUpperCase()

/** Under what a short name may look for this one: everything it starts or ends with, and its initials. */
function keysOf(form: Form): Set<string> {
  const words = form.words.slice(0, MOST_WORDS)
  const keys = new Set<string>([toPlainOrder(words).join(' ')])
  for (let n = 1; n <= words.length; n++) {
    keys.add(bareKey(words.slice(0, n)))
    keys.add(bareKey(words.slice(words.length - n)))
  }
  if (!form.letters) for (const word of words.slice(0, 2)) keys.add(`^${word[0]}`)
  return keys
}

const bareKey = (words: readonly string[]) =>
  words.filter(word => !/^(?:a|an|and|for|in|of|on|the|to)$/.test(word)).join(' ')

function addCapped(index: Map<string, Form[]>, key: string, form: Form): void {
  const list = index.get(key)
  if (!list) index.set(key, [form])
  else if (list.length < MOST_FORMS) list.push(form)
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
function lastBefore(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low > 0 ? sorted[low - 1]! : -1
}

/**
 * The canonical name of each mention of one article: the fullest name that the article gives.
 * `definitions` says which mention the article gives as short for which (`Long Name (ABC)`).
 * A name without a longer form stands for itself; of several spellings the longest is taken.
 */
export function canonicalOrganizations(
  names: readonly string[],
  definitions: ReadonlyMap<number, number> = new Map(),
): string[] {
  return toForms(names, definitions).map((form, i) => expand(form, i).name)
}
