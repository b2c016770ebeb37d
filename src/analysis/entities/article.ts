import type { Scratch } from '../scratch.ts'
import { CASE } from './case.ts'
import type { Signs } from './signs.ts'

/** Which words of an article are the same, and how the article writes them. */
export interface Words {
  /** number of the word of each token, 0 up to but not including `count` */
  readonly id: Int32Array
  readonly count: number
  /** 0 to 8: how often the word stands in lower case (0, 1, more) and with a capital inside a sentence (times 3) */
  readonly habit: Uint8Array
}

/** Numbers the words of an article and counts how each is written. */
export function countWords(signs: Signs, opens: Uint8Array, scratch: Scratch): Words {
  let size = 64
  while (size < signs.count * 2) size *= 2
  const mask = size - 1
  const keys = scratch.ints(size)
  const ids = scratch.ints(size)
  const id = scratch.ints(signs.count)
  const lower = scratch.bytes(signs.count)
  const capital = scratch.bytes(signs.count)
  let count = 0
  for (let i = 0; i < signs.count; i++) {
    const word = signs.word[i]!
    let at = (Math.imul(word, 0x9e3779b1) >>> 5) & mask
    while (ids[at] !== 0 && keys[at] !== word) at = (at + 1) & mask
    if (ids[at] === 0) {
      keys[at] = word
      ids[at] = ++count
    }
    const number = ids[at]! - 1
    id[i] = number
    const kind = signs.kind[i]!
    if (kind === CASE.LOWER) {
      if (lower[number]! < 2) lower[number]!++
    } else if (opens[i] === 0 && capital[number]! < 2) capital[number]!++
  }
  const habit = scratch.bytes(count)
  for (let number = 0; number < count; number++) habit[number] = lower[number]! + 3 * capital[number]!
  return { id, count, habit }
}
