import type { Place } from './place.ts'
import type { Words } from './words.ts'

/** Words that stand for what was counted before: `three of them`. */
const PRONOUNS = /^(?:them|us|these|those|whom|which|you|it)$/

/** `those born abroad`, `those who left`: the words say who they are. */
const isDescribed = (words: Words, i: number) =>
  words.lower(i) === 'those' &&
  (words.isParticiple(i + 1) || /^(?:who|whose|with|aged|in|at|from|on|without)$/.test(words.lower(i + 1)))

/** `those funny, beautiful moments`, `those low-risk, but high-impact events`: what describes a noun a few words on. */
function describesNoun(words: Words, i: number): boolean {
  if (!words.isAdjective(i) && !words.isJoint(i + 1)) return false
  for (let at = i + 1; at < i + 9; at++) {
    if (words.isNoun(at) && !words.isJoint(at - 1) && !words.isJoint(at + 1)) return true
    if (words.isVerb(at) && !words.isParticiple(at)) return false
    if (words.isPreposition(at) || /^[.;:()]$/.test(words.lower(at))) return false
  }
  return false
}

/** Whether a number such as `three of them` or `three of these` refers back instead of naming what it counts. */
export function refersBack(words: Words, { last, end }: Place): boolean {
  return (
    last + 1 < end &&
    words.lower(last) === 'of' &&
    !isDescribed(words, last + 1) &&
    PRONOUNS.test(words.lower(last + 1)) &&
    // `66% of US activity`
    words.analysis.word(last + 1) !== 'US' &&
    // `six of them crew members`, but `six of those members`
    // and `three of those 27 recounts`
    (words.lower(last + 1) === 'them' ||
      !(words.isNoun(last + 2) || words.isNumeral(last + 2) || describesNoun(words, last + 2)))
  )
}
