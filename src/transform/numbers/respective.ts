import { DETERMINERS } from '../../lexicon/counted-words.ts'
import { BEFORE_AMOUNT } from '../../lexicon/number-cues.ts'
import { type NounPhrase, phraseTo } from './noun-phrase.ts'
import { hasUnit, type Reading } from './share.ts'
import type { Words } from './words.ts'

/**
 * `Exports and imports rose 4 and 7 percent, respectively`: of two amounts with `and` between them the first is the first
 * noun's and the second the second's, and both change the same way.
 */
export function shareRespectively(words: Words, readings: readonly Reading[]): void {
  for (let i = 1; i < readings.length; i++) shareBetween(words, readings[i - 1]!, readings[i]!)
}

function shareBetween(words: Words, before: Reading, reading: Reading): void {
  const { first, last } = reading.place
  if (words.lower(first - 1) !== 'and' || before.place.last !== first - 1) return
  if (!hasUnit(reading.raw) || before.raw.kind !== reading.raw.kind || before.raw.unit !== reading.raw.unit)
    return
  reading.change ??= before.change
  if (words.lower(words.lower(last) === ',' ? last + 1 : last) !== 'respectively') return
  const pair = pairBefore(words, before)
  if (pair) [before.phrase, reading.phrase] = pair
}

/** The two nouns before the verb of an amount. */
function pairBefore(words: Words, { place: { first, begin } }: Reading): [NounPhrase, NounPhrase] | null {
  let verb = first - 1
  while (verb > begin && BEFORE_AMOUNT.has(words.lower(verb))) verb--
  if (!words.isVerb(verb) && !words.isFinite(verb)) return null
  let at = verb - 1
  while (at > begin && (words.isVerb(at) || words.isAdverb(at))) at--
  const right = phraseTo(words, at, begin)
  if (!right) return null
  let joint = right.first - 1
  while (joint > begin && DETERMINERS.has(words.lower(joint))) joint--
  const left = words.lower(joint) === 'and' ? phraseTo(words, joint - 1, begin) : null
  return left && [left, right]
}
