import { readUserPlaces } from '../gazetteer/candidates.ts'
import { openGazetteer } from '../gazetteer/gazetteer.ts'
import type { Extractor } from '../model/stage.ts'
import type { UserLexicon } from '../model/user-lexicon.ts'
import { joinContainers } from './places/joined.ts'
import { listNames } from './places/names.ts'

const NO_LEXICON: UserLexicon = []

/** Names of places, each with the containers written beside it. */
export const extractPlaces: Extractor<'places'> = (doc, knowledge) => {
  const gazetteer = openGazetteer(knowledge.file('data/gazetteer.bin'))
  const user = readUserPlaces(knowledge.lexicon ?? NO_LEXICON, gazetteer)
  return joinContainers(doc.text, listNames(doc, gazetteer, user), gazetteer)
}
