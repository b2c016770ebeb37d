import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

/** What joins a town to its river or hill abroad. */
const JOINT = /^(?:am|an der|ob der|vor der|im|in der|bei der|sur|sous|aux|les|lès)$/
const CAPITAL = /^\p{Lu}\p{Ll}/u

/** Takes in what tells a town from its namesakes: `Braunau | am Inn`, `Bourg | sur Gironde`. */
export const joinRivers = <Name extends NameSpan>(
  names: readonly Name[],
  { count, word, together }: Written,
): Name[] => {
  let done = 0
  return names.flatMap((name, k) => {
    const { first, last, type } = name
    if (first < done) return []
    if (type !== 'LOC') return [name]
    for (const length of [1, 2]) {
      const end = last + length
      if (end >= count || !together(first, end) || !CAPITAL.test(word(end))) continue
      const joint = length === 1 ? word(last) : `${word(last)} ${word(last + 1)}`
      const next = names[k + 1]
      if (!JOINT.test(joint) || (next && next.first < end + 1 && next.last > end + 1)) continue
      done = end + 1
      return [{ ...name, last: end + 1 }]
    }
    return [name]
  })
}
