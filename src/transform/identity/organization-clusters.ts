import { nameKey } from './mention.ts'
import { isGeneric, type OrganizationName, parseOrganizationName, shortFor } from './organization-names.ts'

interface Form extends OrganizationName {
  readonly key: string
  /** indices of the mentions that use it, in text order */
  readonly at: number[]
  /** longer forms that it can stand for, best rule first */
  longer: Form[]
}

const RANK = { same: 0, acronym: 1, suffix: 2, prefix: 3 } as const

/** Lists the distinct names of an article, with what each can be short for. Longer forms share a first, a last or an initial letter. */
function toForms(names: readonly string[]): { forms: readonly Form[]; of: readonly Form[] } {
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
    return form
  })
  const forms = [...byKey.values()]
  const index = new Map<string, Form[]>()
  for (const form of forms) {
    const keys = new Set([
      form.words[0]!,
      form.words.at(-1)!,
      ...(form.letters ? [] : form.words.slice(0, 2).map(word => `^${word[0]}`)),
    ])
    for (const key of keys) index.set(key, [...(index.get(key) ?? []), form])
  }
  for (const form of forms) {
    const near = form.letters
      ? (index.get(`^${form.letters[0]}`) ?? [])
      : [...new Set([...(index.get(form.words[0]!) ?? []), ...(index.get(form.words.at(-1)!) ?? [])])]
    form.longer = near
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
  return { forms, of }
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
  for (const form of forms)
    for (const i of form.at) {
      if (i >= at) break
      if (i > bestAt) [best, bestAt] = [form, i]
    }
  return best
}

/**
 * The canonical name of each mention of one article: the fullest name that the article gives.
 * A name without a longer form stands for itself; of several spellings the longest is taken.
 */
export function canonicalOrganizations(names: readonly string[]): string[] {
  const { of } = toForms(names)
  return of.map((form, i) => expand(form, i).name)
}
