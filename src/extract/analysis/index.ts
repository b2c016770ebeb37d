import type { Analyser, Analysis, EntitySpan, Heads, Tokens } from '../../model/analysis.ts'
import type { Span } from '../../model/span.ts'
import { UPOS } from '../../model/tags.ts'
import { splitSentences } from './sentences/splitter.ts'
import { Tagger } from './tagger/tagger.ts'
import { tokenize } from './tokens/tokenizer.ts'
import { describeWords } from './words/word-features.ts'

/** Makes the language core from the files of `models/`, which `file` gives by name. */
export function createAnalyser(file: (name: string) => Uint8Array): Analyser {
  const tagger = new Tagger(file('models/tagger.bin'))
  return (text, paragraphs) => analyse(text, paragraphs, tagger)
}

function analyse(text: string, paragraphs: readonly Span[], tagger: Tagger): Analysis {
  const found = tokenize(text, paragraphs)
  const { count, first, paragraph, ofToken } = splitSentences(text, found, paragraphs)
  const size = found.count
  const words: (string | undefined)[] = new Array(size)
  const lowers: (string | undefined)[] = new Array(size)
  const trees: (Heads | undefined)[] = new Array(count)
  const start = found.start.subarray(0, size)
  const end = found.end.subarray(0, size)
  const word = (i: number): string => {
    let known = words[i]
    if (known === undefined) {
      known = text.slice(start[i], end[i])
      words[i] = known
    }
    return known
  }
  const upos = new Uint8Array(size)
  const xpos = new Uint8Array(size)
  const context = tagger.describe(describeWords(text, size, start, end))
  for (let s = 0; s < count; s++) tagger.tagSentence(context, first[s]!, first[s + 1]!, upos, xpos)
  const tokens: Tokens = { count: size, start, end, sentence: ofToken, upos, xpos }
  return {
    text,
    tokens,
    sentences: { count, first, paragraph },
    entities: guessNames(tokens),
    word,
    lower(i) {
      let known = lowers[i]
      if (known === undefined) {
        known = word(i).toLowerCase()
        lowers[i] = known
      }
      return known
    },
    sentenceSpan: s => ({ start: start[first[s]!]!, end: end[first[s + 1]! - 1]! }),
    heads(s) {
      let tree = trees[s]
      if (tree === undefined) {
        const length = first[s + 1]! - first[s]!
        tree = { head: new Int32Array(length).fill(-1), label: new Uint8Array(length) }
        trees[s] = tree
      }
      return tree
    },
  }
}

const PROPN = UPOS.indexOf('PROPN')

/** Stands in for the recogniser: runs of two capitalised words are people. */
function guessNames(tokens: Tokens): EntitySpan[] {
  const names: EntitySpan[] = []
  for (let i = 0; i < tokens.count; ) {
    let j = i
    while (j < tokens.count && tokens.upos[j] === PROPN && tokens.sentence[j] === tokens.sentence[i]) j++
    if (j - i === 2) names.push({ first: i, last: j, type: 'PER' })
    i = Math.max(j, i + 1)
  }
  return names
}
