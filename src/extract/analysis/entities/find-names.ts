import type { UserLexicon } from '../../../model/user-lexicon.ts'
import { retypeInstitutions } from './institutions.ts'
import { cutSites, joinBrackets } from './name-edges.ts'
import { retypeOrganizations } from './organization-evidence.ts'
import { dropPlurals } from './plurals.ts'
import { createRecogniser, type Recogniser } from './recogniser.ts'
import { retypeSurnames } from './surnames.ts'
import { indexUserNames, preferUserNames } from './user-names.ts'

/** The recogniser, what the whole article says of its names, and the user's names, which beat both. */
export function createNameFinder(file: (name: string) => Uint8Array, lexicon: UserLexicon): Recogniser {
  const recognise = createRecogniser(file)
  const users = indexUserNames(lexicon)
  return (text, tokens, sentences) => {
    const word = (i: number) => text.slice(tokens.start[i], tokens.end[i])
    const words = { count: tokens.count, word, lower: (i: number) => word(i).toLowerCase() }
    const read = dropPlurals(recognise(text, tokens, sentences), text, tokens, sentences)
    const found = cutSites(joinBrackets(read, words), words)
    const typed = retypeInstitutions(retypeOrganizations(retypeSurnames(found, words), words), words)
    return preferUserNames(typed, users, word, users.size > 0 ? tokens.count : 0)
  }
}
