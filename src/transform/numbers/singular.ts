import { singularOf } from '../../language/compromise.ts'
import { IE_STEMS, SAME_IN_SINGULAR } from '../../lexicon/counted-words.ts'

/** Singulars that end as plurals of `man` do. */
const MASS_IN_MEN = /(?:regimen|specimen|abdomen|acumen|hymen|omen|semen|stamen)$/

/** The singular of a head noun; names and acronyms keep their case, other nouns are in lower case. */
export function lemmaOf(noun: string, isName: boolean, isPlural: boolean): string {
  const fixed = SAME_IN_SINGULAR.get(noun.toLowerCase())
  if (fixed) return fixed
  // `15 MILLION NEW JOBS`
  if (isPlural && /^\p{Lu}{3,}S$/u.test(noun)) return singularOf(noun.toLowerCase())
  if (/^\p{Lu}{2,}$/u.test(noun)) return noun
  if (/^\p{Lu}{2,}s$/u.test(noun)) return noun.slice(0, -1)
  const word = isName ? noun : noun.toLowerCase()
  if (/[a-z]children$/.test(word)) return word.slice(0, -3)
  if (isPlural && /[a-z]{2}men$/.test(word) && !MASS_IN_MEN.test(word)) return `${word.slice(0, -2)}an`
  if (isPlural && word.endsWith('ies') && IE_STEMS.has(word.slice(0, -3).toLowerCase()))
    return word.slice(0, -1)
  return isPlural && word.length > 2 ? singularOf(word) : word
}
