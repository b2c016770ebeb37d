import type { EntitySpan, Tokens } from '../../model/analysis.ts'

const HYPHEN = /^[-‐‑]$/
/** The rest of a given name (`Ki-moon`), or of a double surname (`Resnick-Day`). */
const REST = /^(?:\p{Ll}{1,6}|\p{Lu}\p{Ll}+)$/u
/** Words that hang on a name without being part of it (`Ana Smith-led`). */
const TAILS = new Set(
  'aged area backed based born era fame free funded heavy held inspired like linked made only owned run sized style themed type wide'.split(
    ' ',
  ),
)

/** Lengthens full names of people that end before a hyphen inside their last word. */
export function joinHyphens(names: readonly EntitySpan[], text: string, tokens: Tokens): EntitySpan[] {
  const { start, end, count } = tokens
  const word = (i: number) => text.slice(start[i], end[i])
  return names.map((name, k) => {
    if (name.type !== 'PER' || name.last - name.first < 2) return name
    const limit = names[k + 1]?.first ?? count
    let last = name.last
    while (last + 1 < limit && end[last - 1] === start[last] && end[last] === start[last + 1]) {
      const rest = word(last + 1)
      if (!HYPHEN.test(word(last)) || !REST.test(rest) || rest.endsWith('ed') || TAILS.has(rest)) break
      last += 2
    }
    return last === name.last ? name : { ...name, last }
  })
}
