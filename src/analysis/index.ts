import type { Analyser, Analysis, Heads, Tokens } from '../model/analysis.ts'
import type { Span } from '../model/span.ts'
import type { Trace } from '../model/trace.ts'
import type { UserLexicon } from '../model/user-lexicon.ts'
import { createNameFinder, type NameFinder } from './entities/find-names.ts'
import type { ParserInput } from './parser/parse-state.ts'
import { Parser } from './parser/parser.ts'
import { splitSentences } from './sentences/splitter.ts'
import { Tagger } from './tagger/tagger.ts'
import { tokenize } from './tokens/tokenizer.ts'
import { spellWords } from './words/spell.ts'
import { WordBook } from './words/word-book.ts'

/** Makes the language core from the files of `models/`, which `file` gives by name. The user's names beat the recogniser. */
export function createAnalyser(
  file: (name: string) => Uint8Array,
  lexicon: UserLexicon = [],
  trace?: Trace,
): Analyser {
  const tagger = new Tagger(file('models/tagger.bin'))
  const parser = new Parser(file('models/parser.bin'))
  const findNames = createNameFinder(file, lexicon, trace)
  const book = new WordBook()
  return (text, paragraphs) => analyse(text, paragraphs, { tagger, parser, findNames, book })
}

interface Core {
  readonly tagger: Tagger
  readonly parser: Parser
  readonly findNames: NameFinder
  readonly book: WordBook
}

function analyse(text: string, paragraphs: readonly Span[], core: Core): Analysis {
  const { tagger, parser, findNames, book } = core
  const found = tokenize(text, paragraphs)
  const { count, first, paragraph, ofToken } = splitSentences(text, found, paragraphs)
  const size = found.count
  const trees: (Heads | undefined)[] = new Array(count)
  const start = found.start.subarray(0, size)
  const end = found.end.subarray(0, size)
  const upos = new Uint8Array(size)
  const xpos = new Uint8Array(size)
  const numbered = book.number(text, { count: size, start, end })
  const { word, lower } = spellWords(text, start, end, numbered)
  const context = tagger.read(text, { count: size, start, end }, numbered)
  for (let s = 0; s < count; s++) tagger.tagSentence(context, first[s]!, first[s + 1]!, upos, xpos)
  const sentences = { count, first, paragraph }
  let input: ParserInput | undefined
  const tokens: Tokens = { count: size, start, end, sentence: ofToken, upos, xpos }
  return {
    text,
    tokens,
    sentences,
    entities: findNames(text, tokens, sentences, { count: size, word, lower }, numbered),
    words: numbered,
    word,
    lower,
    sentenceSpan: s => ({ start: start[first[s]!]!, end: end[first[s + 1]! - 1]! }),
    heads(s) {
      let tree = trees[s]
      if (tree === undefined) {
        input ??= parser.describe(context.words, context.clusters, upos, xpos)
        tree = parser.parse(input, first[s]!, first[s + 1]!)
        trees[s] = tree
      }
      return tree
    },
  }
}
