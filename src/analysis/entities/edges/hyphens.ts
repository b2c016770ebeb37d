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
export function joinHyphens(names: readonly NameSpan[], written: Written): NameSpan[] {
  return names.map((name, k) => {
    const first = firstOf(name, names[k - 1]?.last ?? 0, written)
    const last = lastOf(name, names[k + 1]?.first ?? written.count, written)
    return first === name.first && last === name.last ? name : { ...name, first, last }
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
