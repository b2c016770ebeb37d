import { describeWords, type WordFeatures } from '../src/analysis/words/word-features.ts'
import type { TreebankSentence } from './conllu.ts'

/** All sentences of a treebank as one run of tokens with their features; sentence `s` is `[first[s], first[s + 1])`. */
export interface TokenStream {
  readonly words: WordFeatures
  readonly first: Int32Array
}

export function streamTokens(sentences: readonly TreebankSentence[]): TokenStream {
  const first = new Int32Array(sentences.length + 1)
  sentences.forEach((sentence, s) => {
    first[s + 1] = first[s]! + sentence.forms.length
  })
  const count = first[sentences.length]!
  const start = new Int32Array(count)
  const end = new Int32Array(count)
  const parts: string[] = []
  let offset = 0
  let token = 0
  for (const sentence of sentences)
    for (const form of sentence.forms) {
      start[token] = offset
      end[token] = offset + form.length
      parts.push(form)
      offset += form.length + 1
      token++
    }
  return { words: describeWords(parts.join(' '), count, start, end), first }
}
