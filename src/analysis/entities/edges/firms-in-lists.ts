import { ENTITY_TYPES } from '../../../model/tags.ts'
import { hashSpan, isSurely, KNOWN } from '../decision/known.ts'
import type { Lexicon } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameSpan } from '../spans.ts'
import { isTitled } from './courtesy.ts'
import { renameAll, type Written, wordsOf } from './written.ts'

const PERSON = ENTITY_TYPES.indexOf('PER')
const JOINS = /^(?:,|and|&|or)$/
/** A capital inside a word: `GiveWell`. */
const COINED = /^\p{Lu}\p{Ll}+\p{Lu}\p{L}+$/u
/** What it stands behind in surnames: `McGaugh`, `DeSantis`. */
const SURNAME =
  /^(?:Mc|Mac|Mag|De|Del|Della|Di|Du|La|Las|Le|Les|Los|Van|Von|Fitz|Ben|Bin|Al|El|Da|Dos|San|St|Ter|Ver|O)\p{Lu}/u

/**
 * A word that sounded like a person is a firm all over the article where it stands in a list of bodies and is listed as one (`General
 * Motors, BMW and | Ford`), or is written as only firms are (`GiveWell`), unless somebody of the article has it in a
 * longer name. `words` are the hashes of the tokens.
 */
export function renameInLists<Name extends NameSpan>(
  names: readonly Name[],
  written: Written,
  words: Int32Array,
  lexicon: Lexicon,
): Name[] {
  const { word, together } = written
  const isBeside = (body: NameSpan | undefined, joint: number, at: number) =>
    body?.type === 'ORG' && together(joint, at) && JOINS.test(word(joint))
  const firms = new Set<string>()
  names.forEach((name, k) => {
    const { first, last, type } = name
    if (type !== 'PER' || last - first > 1) return
    const known = lookUp(lexicon.names, hashSpan(words, first, last))
    if ((known & KNOWN.PERSON) !== 0 || isSurely(known, PERSON, 3, 1)) return
    const before = names[k - 1]
    const isListed =
      (known & KNOWN.ORGANIZATION) !== 0 && before?.last === first - 1 && isBeside(before, first - 1, first)
    if (isListed || (COINED.test(word(first)) && !SURNAME.test(word(first)) && !isTitled(first, written)))
      firms.add(wordsOf(name, written))
  })
  if (firms.size === 0) return [...names]
  for (const { first, last, type } of names)
    if (type === 'PER' && last - first > 1) for (let i = first; i < last; i++) firms.delete(word(i))
  return renameAll(names, firms, 'ORG', written, 'PER')
}
