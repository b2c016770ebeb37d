import type { ParserInput } from '../../src/analysis/parser/parse-state.ts'
import { Tagger } from '../../src/analysis/tagger/tagger.ts'
import type { WordFeatures } from '../../src/analysis/words/word-features.ts'
import type { TreebankSentence } from '../conllu.ts'
import { type TaggerOptions, trainTagger } from '../tagger/train-tagger.ts'
import { streamTokens } from '../token-stream.ts'

/** Neighbouring sentences of one text fall into one fold. */
const BLOCK = 50

/** Sentences tagged by folds, and the tagger of the last fold. */
export interface TaggedSentences {
  readonly words: WordFeatures
  readonly input: ParserInput
  readonly first: Int32Array
  readonly tagger: Tagger
}

/**
 * Tags sentences as the tagger would if it had never seen them: each fold by a tagger trained on the others.
 * The parser learns from these, so that it meets as many tagging errors as in use.
 */
export function tagByFolds(
  sentences: readonly TreebankSentence[],
  folds: number,
  options: TaggerOptions,
): TaggedSentences {
  const all = streamTokens(sentences)
  const upos = new Uint8Array(all.words.count)
  const xpos = new Uint8Array(all.words.count)
  let cluster = new Uint16Array(0)
  let last: Tagger | undefined
  const foldOf = (sentence: number) => Math.floor(sentence / BLOCK) % folds
  for (let fold = 0; fold < folds; fold++) {
    options.log(`tagging by folds: ${fold + 1} of ${folds}`)
    const others = sentences.filter((_, s) => foldOf(s) !== fold)
    const tagger = new Tagger(trainTagger(others, { ...options, log: () => {} }))
    last = tagger
    const context = tagger.describe(all.words)
    cluster = context.clusters as Uint16Array<ArrayBuffer>
    for (let s = 0; s < sentences.length; s++)
      if (foldOf(s) === fold) tagger.tagSentence(context, all.first[s]!, all.first[s + 1]!, upos, xpos)
  }
  return {
    words: all.words,
    input: { word: all.words.word, ending: all.words.suffix3, cluster, upos, xpos },
    first: all.first,
    tagger: last!,
  }
}
