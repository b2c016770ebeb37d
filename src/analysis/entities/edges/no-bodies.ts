import { NO_BODIES, WORKS_LIKE_PLACES } from '../../../lexicon/no-bodies.ts'
import { UPOS } from '../../../model/tags.ts'
import type { NameSpan } from '../spans.ts'
import { initialsOf } from './treaties.ts'
import { type Written, wordsOf } from './written.ts'

/** `anti-Trump`, `pro-Clinton`: an adjective. */
const AGAINST = /^(?:anti|ex|mid|non|post|pre|pro)-\p{Lu}/u
const OF_A_NAME = new Set((['NOUN', 'PROPN', 'ADJ', 'NUM', 'PART'] as const).map(tag => UPOS.indexOf(tag)))
const OWNED = /^['’]s?$/
/** Who teaches or has studied what is named behind `in` or `of`, and how that ends. */
const TEACHES = /^(?:[Pp]rofessor|[Ll]ecturer|degree|doctorate|PhD|Chair|chair|Fellow|fellow)$/
const STUDIES =
  /(?:ology|istry|ics|omics|sciences?|ment|iatry|icine|ery|raphy|istory|tudies|ngineering|ducation)$/i
/** Titles as American papers shorten them, where no letters of a body are capitals. */
const SHORT_TITLE = /^(?:Sec|Gov|Rep|Sen|Atty|Supt)$/
const RESEARCH = /^(?:Study|Trial|Session|Sessions|Symposium)$/
const CLOSES = /^[,.;:]$/
const LETTERS = /^\p{Lu}{2,6}$/u
/** Of the longest name in the list, in tokens. */
const LONGEST = 6
/** What some sites put behind the names of those that they write more of. */
const LINKED = 'MORE'

/**
 * Drops what was taken for an organization and is none: laws, programmes and events that are known (`Common Core`), adjectives
 * made of names, things by their letters (`a PIL`), and names with the `MORE` of a link; letters that a body of the article has may be its. Of people the link is cut off.
 */
export function dropNoBodies<Name extends NameSpan>(names: readonly Name[], written: Written): Name[] {
  const { word, touches, upos } = written
  const isListed = (name: NameSpan): boolean =>
    name.last - name.first <= LONGEST &&
    NO_BODIES.has(wordsOf(name, written).toLowerCase().replaceAll(' - ', '-'))
  let spelled: ReadonlySet<string> | undefined
  const isSpelled = (letters: string): boolean => {
    spelled ??= new Set(
      names
        .filter(name => name.type === 'ORG' && name.last - name.first > 1 && !isListed(name))
        .map(name => initialsOf(name, word)),
    )
    return spelled.has(letters)
  }
  const isCounted = (at: number): boolean =>
    at > 0 && /^[Aa]n?$/.test(word(at - 1)) && written.together(at - 1, at)
  let alone: ReadonlySet<string> | undefined
  /** whether a word stands as a name anywhere without `a` before it */
  const isAlone = (written: string): boolean => {
    alone ??= new Set(
      names
        .filter(({ first, last }) => last - first === 1 && !isCounted(first))
        .map(({ first }) => word(first)),
    )
    return alone.has(written)
  }
  /** `filed a PIL`, `an FIR against him`: what letters name is one of many. Before a noun they may be whose it is (`a BBC report`). */
  const isOneOfMany = (at: number): boolean =>
    LETTERS.test(word(at)) &&
    isCounted(at) &&
    at + 1 < written.count &&
    (!touches(at + 1) || CLOSES.test(word(at + 1))) &&
    !OF_A_NAME.has(upos(at + 1)) &&
    !/^[[(]$/.test(word(at + 1)) &&
    !isAlone(word(at))
  const isNone = (name: NameSpan): boolean => {
    const { first, last, type } = name
    if (type === 'LOC') return last - first > 1 && WORKS_LIKE_PLACES.has(wordsOf(name, written).toLowerCase())
    if (type !== 'ORG') return false
    // `professor in Nutrition Epidemiology`
    if (
      last - first === 2 &&
      first > 1 &&
      STUDIES.test(word(last - 1)) &&
      !(last < written.count && OWNED.test(word(last))) &&
      /^(?:in|of)$/.test(word(first - 1)) &&
      TEACHES.test(word(first - 2))
    )
      return true
    // `absolve | Sec |. Clinton`
    if (last - first === 1 && SHORT_TITLE.test(word(first)) && last < written.count && word(last) === '.')
      return true
    // `the Nurses' Health Study`
    if (last - first > 1 && RESEARCH.test(word(last - 1))) return true
    // `minister of State for Finance`
    if (last - first > 2 && word(first) === 'State' && word(first + 1) === 'for') return true
    if (last - first > 1 ? word(last - 1) === LINKED : AGAINST.test(word(first)) || isOneOfMany(first))
      return true
    return isListed(name) && !(last - first === 1 && LETTERS.test(word(first)) && isSpelled(word(first)))
  }
  return names
    .filter(name => !isNone(name))
    .map(name =>
      name.type === 'PER' && name.last - name.first > 1 && word(name.last - 1) === LINKED
        ? { ...name, last: name.last - 1 }
        : name,
    )
}
