import { phraseStart } from './heads.ts'
import { entityAt, type Reading } from './reading.ts'

/** Tokens `[first, last)`. */
export interface TokenSpan {
  readonly first: number
  readonly last: number
}

/** A person's or organization's name where the phrase ends in one, else from the article to the head noun. */
export function barePhrase(r: Reading, head: number): TokenSpan {
  const entity = entityAt(r, head)
  if (entity && (entity.type === 'PER' || entity.type === 'ORG'))
    return { first: entity.first, last: head + 1 }
  const first = phraseStart(r, head, r.analysis.sentences.first[r.sentence[head]!]!)
  return { first: behindDateline(r, first, head), last: head + 1 }
}

const CAPITALS = /^\p{Lu}{4,}$/u
/** `WASHINGTON | Leading senators`: a place in capitals that opens a paragraph is its dateline, whose dash was lost. */
function behindDateline(r: Reading, first: number, head: number): number {
  const { paragraph } = r.analysis.sentences
  const opens = first === 0 || paragraph[r.sentence[first]!] !== paragraph[r.sentence[first - 1]!]
  if (!opens || !CAPITALS.test(r.analysis.word(first)) || entityAt(r, first)?.type !== 'LOC') return first
  let at = first
  while (at < head && CAPITALS.test(r.analysis.word(at))) at++
  return /^\p{Lu}\p{Ll}/u.test(r.analysis.word(at)) ? at : first
}
