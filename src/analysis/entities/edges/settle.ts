import type { EntitySpan, Tokens } from '../../../model/analysis.ts'
import type { Lexicon } from '../lexicon.ts'
import type { NameSpan } from '../spans.ts'
import { dropCoined } from './coined.ts'
import { renameCountryCodes } from './country-codes.ts'
import { renamePeople } from './courtesy.ts'
import { renameDatelines } from './datelines.ts'
import { dropDegrees } from './degrees.ts'
import { dropPortfolios, joinFields } from './fields.ts'
import { dropHandles } from './handles.ts'
import { cutHeadlines } from './headline-verbs.ts'
import { cutListed } from './joined-heads.ts'
import { joinLegalForms } from './legal-forms.ts'
import { renameListed } from './listed-bodies.ts'
import { dropOffices } from './offices.ts'
import { addOrigins } from './origins.ts'
import { dropPartyTags } from './party-tags.ts'
import { cutPeople } from './people.ts'
import { cutQuestions } from './questions.ts'
import { renameStates } from './states.ts'
import { renameStorms } from './storms.ts'
import { dropTickers } from './tickers.ts'
import { dropUnits } from './units.ts'
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
  const tagged = dropUnits(
    dropDegrees(dropTickers(dropPartyTags(dropHandles(places, written), written), written), written),
    written,
  )
  const whole = joinFields(dropPortfolios(joinLegalForms(tagged, written), written), written)
  const named = dropOffices(
    cutListed(dropCoined(renameCountryCodes(whole, written), written), words, lexicon),
    written,
    words,
    lexicon,
  )
  // whom the article made a person was not cut as one before
  const persons = renamePeople(renameStorms(renameListed(named, words, lexicon), written), written)
  const people = cutPeople(cutHeadlines(cutQuestions(persons, written), written, words, lexicon), written)
  return addOrigins(people, found, written)
}
