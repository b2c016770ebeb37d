import { splitSentences } from '../../src/analysis/sentences/splitter.ts'
import { tokenize } from '../../src/analysis/tokens/tokenizer.ts'
import { segment } from '../../src/document/segment.ts'
import type { Sentences, Tokens } from '../../src/model/analysis.ts'

/** Tokens and sentences of a text as the pipeline cuts it; no tags. */
export function cut(text: string): { readonly tokens: Tokens; readonly sentences: Sentences } {
  const paragraphs = segment(text)
  const found = tokenize(text, paragraphs)
  const { count, first, paragraph, ofToken } = splitSentences(text, found, paragraphs)
  const none = new Uint8Array(found.count)
  return {
    tokens: {
      count: found.count,
      start: found.start.subarray(0, found.count),
      end: found.end.subarray(0, found.count),
      sentence: ofToken,
      upos: none,
      xpos: none,
    },
    sentences: { count, first, paragraph },
  }
}
