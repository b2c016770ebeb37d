import type { Tokens } from '../../../model/analysis.ts'
import { type Lexicon, LISTS } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameSpan } from '../spans.ts'
import { joinHyphens } from './hyphens.ts'
import { cutJoint } from './joint-names.ts'
import { joinAcross } from './marks.ts'
import { cutOpenings } from './openings.ts'
import { dropPartyTags } from './party-tags.ts'
import { cutPeople } from './people.ts'
import { cutScores } from './scores.ts'
import { readWritten, type Written } from './written.ts'

/** Mends the edges of names where the chain errs in a way that can be told; `words` are the hashes of the tokens. */
export function mendEdges(
  names: readonly NameSpan[],
  text: string,
  tokens: Tokens,
  words: Int32Array,
  lexicon: Lexicon,
  word?: Written['word'],
): NameSpan[] {
  const written = readWritten(text, tokens, word)
  const read = names.map(({ first, last, type }) => ({ first, last, type, read: { first, last } }))
  const named = cutOpenings(dropPartyTags(read, written), written, words, lexicon)
  const isSurname = (i: number) =>
    (lookUp(lexicon.words, words[i]!) & (LISTS.FIRST_NAME | LISTS.LAST_NAME)) !== 0
  const whole = cutJoint(cutScores(joinHyphens(named, written, isSurname), written), words, lexicon)
  return joinAcross(cutPeople(whole, written), written)
}
