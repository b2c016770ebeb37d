import { AREA_LISTS, type Lexicon, LISTS } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameSpan } from '../spans.ts'
import { listsOf } from './lists-of.ts'
import { renameAll, type Written, wordsOf } from './written.ts'

const NAMES = LISTS.FIRST_NAME | LISTS.LAST_NAME
const CLOSES = /^[,.;)]$/
const PART = 'Downtown'

/**
 * A town that nobody knows is one where its state stands behind it between commas, though it sounded like a person (`Pelmont,
 * Georgia, has`), all over the article: nobody is called so, in no list and in no longer name here. `words` are the hashes
 * of the tokens.
 */
export function renameTowns<Name extends NameSpan>(
  names: readonly Name[],
  written: Written,
  words: Int32Array,
  lexicon: Lexicon,
): Name[] {
  const { count, word, together } = written
  const isArea = (name: NameSpan) => name.type === 'LOC' && (listsOf(name, words, lexicon) & AREA_LISTS) !== 0
  const towns = new Set<string>()
  names.forEach((name, k) => {
    const { first, last, type } = name
    const area = names[k + 1]
    const isTown =
      type === 'PER' &&
      last - first === 1 &&
      area?.first === last + 1 &&
      word(last) === ',' &&
      together(first, area.first) &&
      (area.last === count || CLOSES.test(word(area.last))) &&
      // `Corbin, Georgia, lost`: a surname is a town too, where the sentence goes on with what it does
      ((lookUp(lexicon.words, words[first]!) & NAMES) === 0 ||
        (area.last + 1 < count && word(area.last) === ',' && written.isVerb(area.last + 1))) &&
      isArea(area)
    if (isTown) towns.add(word(first))
  })
  if (towns.size === 0) return [...names]
  for (const name of names) {
    const { first, last, type } = name
    if (type !== 'PER' || last - first < 2) continue
    if (word(first) === PART && last - first === 2 && towns.has(word(last - 1)))
      towns.add(wordsOf(name, written))
    else for (let i = first; i < last; i++) towns.delete(word(i))
  }
  return renameAll(names, towns, 'LOC', written, 'PER')
}
