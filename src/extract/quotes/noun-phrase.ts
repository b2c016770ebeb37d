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
  return { first: phraseStart(r, head, r.analysis.sentences.first[r.sentence[head]!]!), last: head + 1 }
}
