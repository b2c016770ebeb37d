import type { NameSpan } from '../spans.ts'
import { type Written, wordsOf } from './written.ts'

const AND = /^(?:and|&)$/

/**
 * Joins two bodies beside `and` that the article elsewhere has as one, in a headline mostly: `Halden Ports and Harbours Authority suspends
 * officials`.
 */
export function joinAgain<Name extends NameSpan>(names: readonly Name[], written: Written): Name[] {
  const { word } = written
  const isBroken = (k: number) => {
    const [one, other] = [names[k]!, names[k + 1]]
    return (
      one.type === 'ORG' && other?.type === 'ORG' && other.first === one.last + 1 && AND.test(word(one.last))
    )
  }
  if (!names.some((_, k) => isBroken(k))) return [...names]
  const whole = new Set<string>()
  for (const name of names)
    if (name.type === 'ORG' && name.last - name.first > 2) whole.add(wordsOf(name, written))
  const joined: Name[] = []
  for (let k = 0; k < names.length; k++) {
    const name = names[k]!
    const both = isBroken(k) ? { ...name, last: names[k + 1]!.last } : name
    const isOne = both !== name && whole.has(wordsOf(both, written))
    joined.push(isOne ? both : name)
    if (isOne) k++
  }
  return joined
}
