import type { EntitySpan, Sentences, Tokens } from '../../model/analysis.ts'
import type { Trace } from '../../model/trace.ts'
import type { UserLexicon } from '../../model/user-lexicon.ts'
import type { NumberedWords } from '../words/word-book.ts'
import { followLastBearer } from './last-bearer.ts'
import { cutSites, joinBrackets } from './name-edges.ts'
import { createRecogniser } from './recogniser.ts'
import { traceNames } from './trace-names.ts'
import { indexUserNames, preferUserNames } from './user-names.ts'
import type { Words } from './words.ts'

/** Finds the names of an article whose words are at hand. */
export type NameFinder = (
  text: string,
  tokens: Tokens,
  sentences: Sentences,
  words: Words,
  numbered?: NumberedWords,
) => EntitySpan[]

/** The recogniser, what the whole article says of its names, and the user's names, which beat both. */
export function createNameFinder(
  file: (name: string) => Uint8Array,
  lexicon: UserLexicon,
  trace?: Trace,
): NameFinder {
  const recognise = createRecogniser(file, trace)
  const users = indexUserNames(lexicon)
  return (text, tokens, sentences, words, numbered) => {
    const read = recognise(text, tokens, sentences, numbered)
    const found = followLastBearer(cutSites(joinBrackets(read, words), words), words)
    const names = users.size > 0 ? preferUserNames([...found], users, words) : [...found]
    if (trace) {
      traceNames(trace, tokens, 'names/decision', read)
      traceNames(trace, tokens, 'names/edges', found)
      traceNames(trace, tokens, 'names/found', names)
    }
    return names
  }
}
