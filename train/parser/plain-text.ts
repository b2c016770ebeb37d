import type { ParserInput } from '../../src/analysis/parser/parse-state.ts'
import { splitSentences } from '../../src/analysis/sentences/splitter.ts'
import type { Tagger } from '../../src/analysis/tagger/tagger.ts'
import { tokenize } from '../../src/analysis/tokens/tokenizer.ts'
import { describeWords, type WordFeatures } from '../../src/analysis/words/word-features.ts'
import { readArticles } from '../clusters/corpus.ts'

/** A tagged article; sentence `s` of `count` holds the tokens `[first[s], first[s + 1])`. */
export interface TaggedText {
  readonly words: WordFeatures
  readonly input: ParserInput
  readonly first: Int32Array
  readonly count: number
}

/** The articles of the material, cut and tagged as in use. */
export function tagArticles(data: string, tagger: Tagger): TaggedText[] {
  const texts: TaggedText[] = []
  readArticles(data, text => {
    const paragraphs = [...text.matchAll(/[^\n]+/g)].map(found => ({
      start: found.index,
      end: found.index + found[0].length,
    }))
    const tokens = tokenize(text, paragraphs)
    const { first, count } = splitSentences(text, tokens, paragraphs)
    const start = tokens.start.subarray(0, tokens.count)
    const end = tokens.end.subarray(0, tokens.count)
    const words = describeWords(text, tokens.count, start, end)
    const context = tagger.describe(words)
    const upos = new Uint8Array(tokens.count)
    const xpos = new Uint8Array(tokens.count)
    for (let s = 0; s < count; s++) tagger.tagSentence(context, first[s]!, first[s + 1]!, upos, xpos)
    const input = { word: words.word, ending: words.suffix3, cluster: context.clusters, upos, xpos }
    texts.push({ words, input, first, count })
  })
  return texts
}
