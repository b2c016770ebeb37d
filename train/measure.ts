import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Parser } from '../src/analysis/parser/parser.ts'
import { splitSentences } from '../src/analysis/sentences/splitter.ts'
import { Tagger } from '../src/analysis/tagger/tagger.ts'
import { tokenize } from '../src/analysis/tokens/tokenizer.ts'
import { parseConllu, type TreebankSentence } from './conllu.ts'
import { restoreText } from './raw-text.ts'
import { streamTokens } from './token-stream.ts'

/** F1 of two sets of keys, in percent. */
function f1(gold: ReadonlySet<string>, found: ReadonlySet<string>): string {
  let both = 0
  for (const key of gold) if (found.has(key)) both++
  return ((200 * both) / (gold.size + found.size)).toFixed(2)
}

/** Tokens and sentences found in the raw text against those annotated. */
function measureText(conllu: string): string {
  const raw = restoreText(conllu)
  const tokens = tokenize(raw.text, raw.paragraphs)
  const { count, first } = splitSentences(raw.text, tokens, raw.paragraphs)
  const spans = (list: readonly { start: number; end: number }[]) =>
    new Set(list.map(s => `${s.start}-${s.end}`))
  const found = Array.from({ length: tokens.count }, (_, i) => ({
    start: tokens.start[i]!,
    end: tokens.end[i]!,
  }))
  const cut = Array.from({ length: count }, (_, s) => ({
    start: tokens.start[first[s]!]!,
    end: tokens.end[first[s + 1]! - 1]!,
  }))
  const ends = (list: readonly { end: number }[]) => new Set(list.map(s => `${s.end}`))
  return `tokens F1 ${f1(spans(raw.tokens), spans(found))}, sentence ends F1 ${f1(ends(raw.sentences), ends(cut))}, whole sentences F1 ${f1(spans(raw.sentences), spans(cut))}`
}

/** Tags and heads on the annotated tokens and sentences, heads from our own tags; punctuation counts. */
function measureTrees(sentences: readonly TreebankSentence[], tagger: Tagger, parser: Parser): string {
  const { words, first } = streamTokens(sentences)
  const upos = new Uint8Array(words.count)
  const xpos = new Uint8Array(words.count)
  const context = tagger.describe(words)
  const right = { upos: 0, xpos: 0, head: 0, label: 0 }
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
      right.head++
      if (tree.label[i] === sentence.label[i]) right.label++
    }
  })
  const percent = (count: number) => ((100 * count) / words.count).toFixed(2)
  return `UPOS ${percent(right.upos)}, XPOS ${percent(right.xpos)}, UAS ${percent(right.head)}, LAS ${percent(right.label)}`
}

/** Prints what the shipped models score on CoNLL-U files: `tsx train/measure.ts FILE...` */
function main(files: readonly string[]): void {
  const model = (name: string) => readFileSync(fileURLToPath(new URL(`../models/${name}`, import.meta.url)))
  const tagger = new Tagger(model('tagger.bin'))
  const parser = new Parser(model('parser.bin'))
  for (const file of files) {
    const conllu = readFileSync(file, 'utf8')
    const sentences = parseConllu(conllu)
    console.log(`${file}: ${measureText(conllu)}`)
    for (const [how, change] of Object.entries(CASES))
      console.log(
        `  ${how}: ${measureTrees(
          sentences.map(s => ({ ...s, forms: s.forms.map(change) })),
          tagger,
          parser,
        )}`,
      )
  }
}

const CASES: Record<string, (form: string) => string> = {
  'as written': form => form,
  capitals: form => form.toUpperCase(),
  'lower case': form => form.toLowerCase(),
}

main(process.argv.slice(2))
