import type { EntitySpan, Tokens } from '../../../model/analysis.ts'
import type { Lexicon } from '../lexicon.ts'
import type { NameSpan } from '../spans.ts'
import { renamePeople } from './courtesy.ts'
import { renameDatelines } from './datelines.ts'
import { cutListed } from './joined-heads.ts'
import { dropOffices } from './offices.ts'
import { addOrigins } from './origins.ts'
import { dropPartyTags } from './party-tags.ts'
import { cutPeople } from './people.ts'
import { renameStates } from './states.ts'
import { renameStorms } from './storms.ts'
import { dropTickers } from './tickers.ts'
import { readWritten } from './written.ts'

/**
 * What can be told for sure of the names that the article left; `found` are those before it. `words` are the hashes of
 * the tokens.
 */
export function settleNames(
  decided: readonly EntitySpan[],
  found: readonly NameSpan[],
  text: string,
  tokens: Tokens,
  words: Int32Array,
  lexicon: Lexicon,
): EntitySpan[] {
  const written = readWritten(text, tokens)
  const places = renameDatelines(renameStates(decided, text, tokens), text, tokens, words, lexicon)
  const named = dropOffices(
    cutListed(dropTickers(dropPartyTags(places, written), written), words, lexicon),
    written,
    words,
    lexicon,
  )
  // whom the article made a person was not cut as one before
  const people = cutPeople(renamePeople(renameStorms(named, written), written), written)
  return addOrigins(people, found, written)
}
