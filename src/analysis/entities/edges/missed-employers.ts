import { HEADS_OF_FIRMS, isEmployed } from '../../../lexicon/person-words.ts'
import type { EntitySpan } from '../../../model/analysis.ts'
import { type Lexicon, LISTS } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { Written } from './written.ts'

const CAPITAL = /^\p{Lu}[\p{L}\p{N}]/u
/** Tokens behind a name in which what somebody is stands, and words of such a body, at most. */
const [REACH, LONGEST] = [12, 5]
/** How sure such a body is. Set by hand. */
const CONFIDENCE = 0.77

/** Adds bodies that the chain passed over where somebody is at one or founded it: `Bo Lund, co-founder of | Neural Analytics |`. `words` are the hashes of the tokens. */
export function addEmployers(
  names: readonly EntitySpan[],
  written: Written,
  words: Int32Array,
  lexicon: Lexicon,
): EntitySpan[] {
  const { count, word, together } = written
  const fresh: EntitySpan[] = []
  names.forEach((name, k) => {
    if (name.type !== 'PER') return
    const limit = Math.min(count, name.last + REACH)
    const next = names[k + 1]?.first ?? count
    for (let i = name.last + 1; i + 1 < limit && i < next && together(i, name.first); i++) {
      const isOf = word(i) === 'of' && HEADS_OF_FIRMS.has(word(i - 1))
      if (!isOf && !(word(i) === 'at' && isEmployed(word(i - 1)))) continue
      const first = word(i + 1) === 'the' ? i + 2 : i + 1
      let last = first
      while (last < next && last - first < LONGEST && together(i, last) && isPart(last, written)) last++
      while (last > first && word(last - 1) === '&') last--
      const isWord =
        last - first === 1 && (lookUp(lexicon.words, words[first]!) & ~LISTS.ORGANIZATION_WORD) !== 0
      if (last > first && !isWord && last - first < LONGEST)
        fresh.push({ first, last, type: 'ORG', source: 'article', confidence: CONFIDENCE })
      return
    }
  })
  return fresh.length === 0 ? [...names] : [...names, ...fresh].sort((a, b) => a.first - b.first)
}

const isPart = (i: number, { word, touches }: Written): boolean =>
  (CAPITAL.test(word(i)) || word(i) === '&') && !(touches(i) && /^[-–]/.test(word(i)))
