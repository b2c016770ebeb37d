import type { EntitySpan, Sentences, Tokens } from '../../model/analysis.ts'
import type { UserLexicon } from '../../model/user-lexicon.ts'
import type { NumberedWords } from '../words/word-book.ts'
import { retypeInstitutions } from './institutions.ts'
import { cutSites, joinBrackets } from './name-edges.ts'
import { retypeOrganizations, type Words } from './organization-evidence.ts'
import { dropPlurals } from './plurals.ts'
import { createRecogniser } from './recogniser.ts'
import { retypeSurnames } from './surnames.ts'
import { indexUserNames, preferUserNames } from './user-names.ts'

/** Finds the names of an article whose words are at hand. */
export type NameFinder = (
  text: string,
  tokens: Tokens,
  sentences: Sentences,
  words: Words,
  numbered?: NumberedWords,
) => EntitySpan[]

/** The recogniser, what the whole article says of its names, and the user's names, which beat both. */
export function createNameFinder(file: (name: string) => Uint8Array, lexicon: UserLexicon): NameFinder {
  const recognise = createRecogniser(file)
  const users = indexUserNames(lexicon)
  return (text, tokens, sentences, words, numbered) => {
    const read = dropPlurals(recognise(text, tokens, sentences, numbered), tokens, sentences, words)
    const found = cutSites(joinBrackets(read, words), words)
    const typed = retypeInstitutions(retypeOrganizations(retypeSurnames(found, words), words), words)
    return users.size > 0 ? preferUserNames(typed, users, words) : typed
  }
}
