import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

const JOINT = /^[-‐‑–—/]$/
const SURNAME = /^\p{Lu}\p{L}+$/u

/**
 * Cuts two people apart whom a hyphen joins for once (`the Hallam-Odeya budget deal`): each has a name of their own in the article, and nobody
 * is called so in full.
 */
export function cutCoupled<Name extends NameSpan>(names: readonly Name[], written: Written): Name[] {
  const { word, touches } = written
  const isCouple = ({ first, last, type }: NameSpan) =>
    type === 'PER' &&
    last - first === 3 &&
    JOINT.test(word(first + 1)) &&
    touches(first + 1) &&
    touches(last - 1)
  if (!names.some(isCouple)) return [...names]
  const surnames = new Set<string>()
  const doubles = new Set<string>()
  for (const { first, last, type } of names) {
    if (type !== 'PER') continue
    if (last - first > 3 && JOINT.test(word(last - 2))) doubles.add(`${word(last - 3)}-${word(last - 1)}`)
    else if (last - first !== 3 || !JOINT.test(word(first + 1))) surnames.add(word(last - 1))
  }
  return names.flatMap(name => {
    if (!isCouple(name)) return [name]
    const [one, other] = [word(name.first), word(name.last - 1)]
    if (!SURNAME.test(one) || !surnames.has(one) || !surnames.has(other)) return [name]
    if (doubles.has(`${one}-${other}`)) return [name]
    return [
      { ...name, last: name.first + 1 },
      { ...name, first: name.last - 1 },
    ]
  })
}
