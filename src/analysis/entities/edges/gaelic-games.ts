import type { NameSpan } from '../spans.ts'
import { isScore } from './scores.ts'
import { renameAll, type Written, wordsOf } from './written.ts'

/** Goals and points of both sides, of five tokens and more: `2-11 to 0-14`. */
const isBoth = (i: number, written: Written): boolean =>
  i >= 0 &&
  i + 6 < written.count &&
  isScore(i, written) &&
  written.word(i + 3) === 'to' &&
  isScore(i + 4, written)

/**
 * Who beats whom by goals and points is a side, whatever it is called after: `Na Finn beat Ballinore by 2-11 to 0-14`, `Na Finn 2-11
 * Ballinore 0-14`.
 */
export function renameGaelicSides<Name extends NameSpan>(names: readonly Name[], written: Written): Name[] {
  const { word, together } = written
  const sides = new Set<string>()
  names.forEach((name, k) => {
    const { first, last } = name
    const other = names[k - 1]
    if (!other || !together(other.first, first)) return
    // `St Finn's beat`
    const verb = /^['’]s$/.test(word(other.last)) ? other.last + 1 : other.last
    const isBeaten = isBoth(last, written) || (word(last) === 'by' && isBoth(last + 1, written))
    const isListed = other.last === first - 3 && isScore(other.last, written) && isScore(last, written)
    if (!isListed && !(isBeaten && /^(?:beat|defeated|overcame|saw|edged)$/.test(word(verb)))) return
    sides.add(wordsOf(other, written)).add(wordsOf(name, written))
  })
  return renameAll(renameAll(names, sides, 'ORG', written, 'PER'), sides, 'ORG', written, 'LOC')
}
