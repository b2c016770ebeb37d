import { CONTINUING } from '../../lexicon/counted-context.ts'
import { type NounPhrase, phraseFrom, phraseTo, skipDeterminers } from './noun-phrase.ts'
import { isOwnerOfValued } from './phrase-start.ts'
import type { Words } from './words.ts'

/** The phrase round a head noun: its modifiers and up to two prepositional phrases. Pronouns give null. */
export function nounPhraseAt(words: Words, head: number, begin: number, end: number): NounPhrase | null {
  const core = phraseTo(words, lastOfName(words, head, end), begin)
  if (!core) return null
  let last = core.last
  for (let steps = 0; steps < 2 && CONTINUING.has(words.lower(last)); steps++) {
    const from = skipDeterminers(words, last + 1, end)
    const next = phraseFrom(words, from, end)
    // `with diet drinks at an average of`
    if (!next || next.first > from + 1 || words.isNumeral(from) || words.lower(next.head) === 'average') break
    last = next.last
  }
  // `the owner of a home assessed at`
  if (last > core.last && isOwnerOfValued(words, core.head, last)) return phraseTo(words, last - 1, begin)
  return { first: core.first, last, head: core.head }
}

/** The last word of a name that starts at its head: `Dow Jones Industrial Average`, `S&P 500`, `TA-125`. */
function lastOfName(words: Words, head: number, end: number): number {
  let at = head
  while (at + 1 < end && words.isName(at)) {
    const next = words.isJoint(at + 1) ? at + 2 : at + 1
    if (!words.isName(next) && !words.isNumeral(next) && words.lower(next) !== '&') break
    at = next
  }
  return at
}
