import type { EntitySpan } from '../../../model/analysis.ts'
import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

const HYPHEN = /^[-‐‑]$/
/** The rest of a given name (`Ki-moon`), or of a double surname (`Resnick-Day`). */
const REST = /^(?:\p{Ll}{1,6}|\p{Lu}\p{Ll}+)$/u
/** The second half of a name of an organization (`Herald-Leader`, `K7-RDL`). */
const HALF = /^\p{Lu}[\p{L}\p{N}]+$/u
/** Articles of Arabic names, that hang on the word behind (`al-Sahil`). */
const ARTICLE = /^(?:al|el|ul|an|as|ash|at|az)$/i
/** Words that hang on a name without being part of it (`Ana Smith-led`). */
const TAILS = new Set(
  'aged area backed based born era fame free funded heavy held inspired like linked made only owned run sized style themed type wide'.split(
    ' ',
  ),
)

/** Lengthens names that end before a hyphen, or begin behind one, inside a word; `names` are in text order. */
export function joinHyphens(names: readonly NameSpan[], written: Written, isSurname: IsSurname): NameSpan[] {
  return joinDoubles(names, written, isSurname).map((name, k, all) => {
    const first = firstOf(name, all[k - 1]?.last ?? 0, written)
    const last = lastOf(name, all[k + 1]?.first ?? written.count, written)
    return first === name.first && last === name.last ? name : { ...name, first, last }
  })
}

/** Whether a list has a token for a surname. */
export type IsSurname = (token: number) => boolean

/**
 * A double surname whose second half is a place as well was read as two names where somebody is called so in full: `Joelle
 * Lambracht-|Washington`, and `Lambracht-|Washington` from then on.
 */
function joinDoubles(
  names: readonly NameSpan[],
  written: Written,
  isSurname: IsSurname,
): readonly NameSpan[] {
  const { word, touches } = written
  const isHung = (i: number) => i > 1 && touches(i) && touches(i - 1) && HYPHEN.test(word(i - 1))
  const doubled = (i: number) => `${word(i - 2)}-${word(i)}`
  const doubles = new Set<string>()
  names.forEach((name, k) => {
    const before = names[k - 1]
    if (before?.type !== 'PER' || before.last - before.first < 2 || before.last !== name.first - 1) return
    const isHalf = name.type === 'LOC' && name.last - name.first === 1 && isSurname(name.first)
    if (isHalf && isHung(name.first)) doubles.add(doubled(name.first))
  })
  if (doubles.size === 0) return names
  const joined: NameSpan[] = []
  for (const name of names) {
    const { first, last } = name
    const before = joined.at(-1)
    if (last - first > 1 || !isHung(first) || !doubles.has(doubled(first))) joined.push(name)
    else if (before && before.last === first - 1) joined[joined.length - 1] = { ...before, type: 'PER', last }
    else joined.push({ ...name, type: 'PER', first: first - 2 })
  }
  return joined
}

/** `Lambracht-Washington` by itself is who is called so in full. */
export function renameDoubles(names: readonly EntitySpan[], { word, touches }: Written): EntitySpan[] {
  const isDouble = (first: number) =>
    HYPHEN.test(word(first + 1)) && touches(first + 1) && touches(first + 2) && HALF.test(word(first + 2))
  const doubled = (first: number) => `${word(first)}-${word(first + 2)}`
  const doubles = new Set<string>()
  for (const { first, last, type } of names)
    if (type === 'PER' && last - first > 3 && isDouble(last - 3)) doubles.add(doubled(last - 3))
  if (doubles.size === 0) return [...names]
  return names.map(name => {
    const { first, last, type } = name
    const isThem = type !== 'PER' && last - first === 3 && isDouble(first) && doubles.has(doubled(first))
    return isThem ? { ...name, type: 'PER' } : name
  })
}

function firstOf({ first }: NameSpan, limit: number, { word, touches }: Written): number {
  const isHung = first - 2 >= limit && touches(first) && touches(first - 1) && HYPHEN.test(word(first - 1))
  return isHung && ARTICLE.test(word(first - 2)) ? first - 2 : first
}

function lastOf(name: NameSpan, limit: number, { word, touches }: Written): number {
  let { last } = name
  while (last + 1 < limit && touches(last) && touches(last + 1) && HYPHEN.test(word(last))) {
    const rest = word(last + 1)
    const fits =
      name.type === 'PER' && last - name.first > 1
        ? REST.test(rest) && !rest.endsWith('ed') && !TAILS.has(rest)
        : name.type === 'ORG' && HALF.test(rest)
    if (!fits) break
    last += 2
  }
  return last
}
