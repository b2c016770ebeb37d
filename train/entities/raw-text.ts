import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldWord } from './clusters.ts'
import { cut } from './cut.ts'

/** Files whose plain text teaches what words are like: articles a line, and treebanks. */
const ARTICLES = [
  'quotes/polnear-train.jsonl',
  'entities/worldwide-train.jsonl',
  'entities/wikigold.jsonl',
  'entities/wnut17-train.jsonl',
]
const TREEBANKS = ['ud/ewt-train.conllu', 'ud/gum-train.conllu']

/** Folded words of each text, '' before each sentence, and how often words stand in lower case and in capitals. */
export interface RawText {
  readonly texts: readonly (readonly string[])[]
  readonly lower: ReadonlyMap<string, number>
  readonly capital: ReadonlyMap<string, number>
}

export function readRawText(data: string): RawText {
  const texts: string[][] = []
  const lower = new Map<string, number>()
  const capital = new Map<string, number>()
  for (const text of new Set([...readArticles(data), ...readTreebanks(data)])) {
    const { tokens } = cut(text)
    const words: string[] = []
    for (let i = 0; i < tokens.count; i++) {
      const opens = i === 0 || tokens.sentence[i] !== tokens.sentence[i - 1]
      if (opens) words.push('')
      const word = text.slice(tokens.start[i], tokens.end[i])
      const folded = foldWord(word)
      words.push(folded)
      if (/^[a-z]/.test(word)) lower.set(folded, (lower.get(folded) ?? 0) + 1)
      else if (!opens && /^[A-Z][a-z]/.test(word)) capital.set(folded, (capital.get(folded) ?? 0) + 1)
    }
    texts.push(words)
  }
  return { texts, lower, capital }
}

function readArticles(data: string): string[] {
  return ARTICLES.flatMap(file =>
    readFileSync(join(data, file), 'utf8')
      .split('\n')
      .filter(line => line !== '')
      .map(line => (JSON.parse(line) as { text: string }).text),
  )
}

function readTreebanks(data: string): string[] {
  return TREEBANKS.flatMap(file =>
    readFileSync(join(data, file), 'utf8')
      .split('# newdoc')
      .map(document => [...document.matchAll(/^# text = (.*)$/gm)].map(m => m[1]).join('\n')),
  )
}
