import { type NounPhrase, phraseFrom } from './noun-phrase.ts'
import type { Words } from './words.ts'

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
