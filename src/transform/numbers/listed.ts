import { type NounPhrase, phraseFrom } from './noun-phrase.ts'
import type { Words } from './words.ts'

/** `Ruiz's first tweet above`: behind an owner and a rank, a base form that ends its phrase is a noun. */
export function ownFirst(words: Words, i: number, first: number): NounPhrase | null {
  const owned = words.isPossessive(first - 1) || /^(?:his|her|its|their|my|our)$/.test(words.lower(first - 1))
  const isBase = (words.isVerb(i) && !words.isPast(i) && !words.isParticiple(i)) || words.isAdjective(i)
  if (!owned || !isBase || !/^[a-z]{3,}$/.test(words.lower(i))) return null
  // `his 13th consecutive win in`
  if (words.isAdjective(i) && CONTESTS.test(words.lower(i + 1))) return { first: i, last: i + 2, head: i + 1 }
  const ends = words.isAdverb(i + 1) || words.isPreposition(i + 1) || /^[.,;:)]?$/.test(words.lower(i + 1))
  return ends ? { first: i, last: i + 1, head: i } : null
}

/** What a side or a player has in a row, and the tagger takes for a verb or a preposition. */
const CONTESTS = /^(?:wins?|loss(?:es)?|defeats?|titles?|goals?|starts?|hits?|runs?)$/

const PARTS = /^(?:halves|thirds|quarters|fourths|fifths|sixths|eighths|tenths)$/

/** `three, five and eight workers`: a number in a list counts what the last one counts. */
export function listed(words: Words, i: number, end: number): NounPhrase | null {
  let at = i
  for (let steps = 0; steps < 6 && at < end; steps++) {
    const word = words.lower(at)
    if (words.isNumeral(at)) {
      const phrase = phraseFrom(words, words.isJoint(at + 1) ? at + 2 : at + 1, end)
      if (phrase) return words.isPlural(phrase.head) && !PARTS.test(words.lower(phrase.head)) ? phrase : null
    } else if (!/^(?:,|and|or|-)$/.test(word)) return null
    at++
  }
  return null
}
