import { Parser } from '../src/analysis/parser/parser.ts'
import { splitSentences } from '../src/analysis/sentences/splitter.ts'
import { Tagger } from '../src/analysis/tagger/tagger.ts'
import { tokenize } from '../src/analysis/tokens/tokenizer.ts'
import { percent, percentOf } from '../src/evaluate/measures.ts'
import type { Span } from '../src/model/span.ts'
import { parseConllu, type TreebankSentence } from '../train/conllu.ts'
import { restoreText } from '../train/raw-text.ts'
import { streamTokens } from '../train/token-stream.ts'

/** Accuracies in percent: parts of speech, Penn tags, heads, heads with their label. */
interface TreeFigures {
  readonly upos: number
  readonly xpos: number
  readonly uas: number
  readonly las: number
}

/** F1 on the raw text of a treebank. */
interface TextFigures {
  readonly tokens: number
  readonly sentenceEnds: number
  readonly sentences: number
}

interface SyntaxFigures {
  readonly text: TextFigures
  /** on the annotated tokens and sentences as they are written, in capitals and in lower case */
  readonly trees: Readonly<Record<keyof typeof CASES, TreeFigures>>
}

const CASES = {
  written: (form: string) => form,
  capitals: (form: string) => form.toUpperCase(),
  lower: (form: string) => form.toLowerCase(),
} as const

/**
 * Tokens, sentences, tags and trees on a treebank in CoNLL-U. Tags and heads are judged on the annotated tokens and
 * sentences, heads from our own tags, punctuation counted. `file` gives the models by name.
 */
export function scoreSyntax(conllu: string, file: (name: string) => Uint8Array): SyntaxFigures {
  const sentences = parseConllu(conllu)
  const tagger = new Tagger(file('models/tagger.bin'))
  const parser = new Parser(file('models/parser.bin'))
  const inCase = (change: (form: string) => string) =>
    scoreTrees(
      sentences.map(sentence => ({ ...sentence, forms: sentence.forms.map(change) })),
      tagger,
      parser,
    )
  return {
    text: scoreText(conllu),
    trees: {
      written: inCase(CASES.written),
      capitals: inCase(CASES.capitals),
      lower: inCase(CASES.lower),
    },
  }
}

/** F1 of two sets of keys. */
function f1(gold: ReadonlySet<string>, found: ReadonlySet<string>): number {
  let both = 0
  for (const key of gold) if (found.has(key)) both++
  return percent((2 * both) / (gold.size + found.size))
}

/** Tokens and sentences found in the raw text against those annotated. */
function scoreText(conllu: string): TextFigures {
  const raw = restoreText(conllu)
  const tokens = tokenize(raw.text, raw.paragraphs)
  const { count, first } = splitSentences(raw.text, tokens, raw.paragraphs)
  const spans = (list: readonly Span[]) => new Set(list.map(({ start, end }) => `${start}-${end}`))
  const ends = (list: readonly Span[]) => new Set(list.map(({ end }) => `${end}`))
  const found = Array.from({ length: tokens.count }, (_, i) => ({
    start: tokens.start[i]!,
    end: tokens.end[i]!,
  }))
  const cut = Array.from({ length: count }, (_, s) => ({
    start: tokens.start[first[s]!]!,
    end: tokens.end[first[s + 1]! - 1]!,
  }))
  return {
    tokens: f1(spans(raw.tokens), spans(found)),
    sentenceEnds: f1(ends(raw.sentences), ends(cut)),
    sentences: f1(spans(raw.sentences), spans(cut)),
  }
}

function scoreTrees(sentences: readonly TreebankSentence[], tagger: Tagger, parser: Parser): TreeFigures {
  const { words, first } = streamTokens(sentences)
  const upos = new Uint8Array(words.count)
  const xpos = new Uint8Array(words.count)
  const context = tagger.describe(words)
  const right = { upos: 0, xpos: 0, uas: 0, las: 0 }
  sentences.forEach((_, s) => {
    tagger.tagSentence(context, first[s]!, first[s + 1]!, upos, xpos)
  })
  const input = parser.describe(words, context.clusters, upos, xpos)
  sentences.forEach((sentence, s) => {
    const from = first[s]!
    const tree = parser.parse(input, from, first[s + 1]!)
    for (let i = 0; i < sentence.forms.length; i++) {
      if (upos[from + i] === sentence.upos[i]) right.upos++
      if (xpos[from + i] === sentence.xpos[i]) right.xpos++
      const head = tree.head[i]! < 0 ? -1 : tree.head[i]! - from
      if (head !== sentence.head[i]) continue
      right.uas++
      if (tree.label[i] === sentence.label[i]) right.las++
    }
  })
  return {
    upos: percentOf(right.upos, words.count),
    xpos: percentOf(right.xpos, words.count),
    uas: percentOf(right.uas, words.count),
    las: percentOf(right.las, words.count),
  }
}
