import type { NounPhrase } from './noun-phrase.ts'
import { beforeBracket } from './passed-over.ts'
import type { Words } from './words.ts'

/**
 * `Ana Ruiz, who died in Vigo in 2001 aged 79`, `Ana Ruiz, a baker, died on Monday at 79`: the person before the verb,
 * whatever tells where and when from there to token `from`.
 */
export function diedAged(words: Words, from: number, begin: number): NounPhrase | null {
  let at = from
  while (at > begin && at > from - DEATH && !words.isVerb(at)) at--
  // `has died of cancer aged 55`
  const isDead = /^(?:dies|died)$/.test(words.lower(at))
  while (isDead && words.isVerb(at - 1)) at--
  if (!isDead) return null
  const own = words.lower(at - 1) === 'who' ? at - 1 : at
  const near = words.lower(own - 1) === ',' ? own - 1 : own
  const who = own < at && near < own ? near - 1 : beforeAside(words, own - 1, begin)
  return words.isPerson(who) ? { first: words.startOfName(who), last: who + 1, head: who } : null
}

/** Over what is said of a person between commas: `Ana Ruiz, lead guitarist of the band, died`. */
function beforeAside(words: Words, at: number, begin: number): number {
  const noun = beforeBracket(words, at, begin)
  if (noun < at || words.lower(at) !== ',') return noun
  for (let i = at - 1; i > begin && i > at - ASIDE; i--) {
    if (words.isFinite(i)) return at
    if (words.lower(i) === ',') return i - 1
  }
  return at
}
/** Tokens between two commas. */
const ASIDE = 14
/** Tokens between the verb and the age. */
const DEATH = 10
