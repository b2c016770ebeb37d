import {
  FIRMS_BY_INITIALS,
  FIRMS_LIKE_PEOPLE,
  FIRMS_OF_ONE_WORD,
} from '../../../lexicon/firms-like-people.ts'
import type { NameSpan } from '../spans.ts'
import { isTitled } from './courtesy.ts'
import { type Written, wordsOf } from './written.ts'

/** First words of such names. */
const OPENERS = new Set([...FIRMS_LIKE_PEOPLE].map(name => name.slice(0, name.indexOf(' '))))

/** Initials as they are written before a surname, in capitals: `JB`, `J.C.`. */
const INITIALS = /^(?:\p{Lu}{1,2}|(?:\p{Lu}\.){1,2}|Wm)$/u

/** What may go on with such a name: `Merrill Lynch | and Co`. */
const GOES_ON = /^(?:and|&|Co|Inc|Ltd|Plc|PLC|Corp)\.?$/

/** Without what goes on with it: `J.P. Morgan | and Co Inc`. */
const coreOf = <Name extends NameSpan>(name: Name, { word }: Written): Name =>
  name.last - name.first > 2 && GOES_ON.test(word(name.first + 2)) ? { ...name, last: name.first + 2 } : name

/** Whether a name is that of a firm which has its founder's initials before his surname: `J.C. Penney`. */
export const isFirmByInitials = (name: NameSpan, written: Written): boolean =>
  name.last - name.first === 2 &&
  INITIALS.test(written.word(name.first)) &&
  FIRMS_BY_INITIALS.has(wordsOf(name, written).toLowerCase().replaceAll('.', ''))

/**
 * `Merrill Lynch` and `Eli Lilly` are firms, though they sound like somebody, but where a title stands before them; so is
 * `Lilly` from then on, and `Paribas` by itself, unless somebody of the article is called so.
 */
export function renameLikePeople<Name extends NameSpan>(names: readonly Name[], written: Written): Name[] {
  const { word } = written
  const isListed = (name: NameSpan) =>
    OPENERS.has(word(name.first).toLowerCase()) && FIRMS_LIKE_PEOPLE.has(wordsOf(name, written).toLowerCase())
  const isOneWord = ({ first, last, type }: NameSpan) =>
    type === 'PER' &&
    last - first === 1 &&
    FIRMS_OF_ONE_WORD.has(word(first).toLowerCase()) &&
    !isTitled(first, written)
  const isFirm = (whole: NameSpan) => {
    const name = coreOf(whole, written)
    return (
      name.last - name.first > 1 &&
      (isListed(name) || isFirmByInitials(name, written)) &&
      !isTitled(name.first, written)
    )
  }
  const firms = new Set(names.filter(name => isFirm(name) || isOneWord(name)))
  if (firms.size === 0) return [...names]
  const short = new Set<string>()
  for (const name of firms) short.add(word(name.first)).add(word(coreOf(name, written).last - 1))
  for (const name of names)
    if (
      name.type === 'PER' &&
      !firms.has(name) &&
      (name.last - name.first > 1 || isTitled(name.first, written))
    )
      for (let i = name.first; i < name.last; i++) short.delete(word(i))
  return names.map(name => {
    const isShort = name.last - name.first === 1 && short.has(word(name.first))
    const isWhole = name.last - name.first > 1 && firms.has(name)
    return name.type === 'PER' && (isShort || isWhole) ? { ...name, type: 'ORG' } : name
  })
}
