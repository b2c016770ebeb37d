import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tokenize } from '../../src/analysis/tokens/tokenizer.ts'
import { readConllu } from '../conllu.ts'

/** Texts from which word counts may be shipped; see `models/README.md`. */
const ARTICLES = [
  'worldwide-train',
  'wikigold',
  'gum-news-train',
  'gum-nonfiction-train',
  'wnut17-train',
].map(name => `entities/${name}.jsonl`)
const MORE_ARTICLES = ['quotes/polnear-train.jsonl']

/** Calls `take` with each article of the material. */
export function readArticles(data: string, take: (text: string) => void): void {
  for (const file of [...ARTICLES, ...MORE_ARTICLES]) {
    const path = join(data, file)
    if (!existsSync(path)) continue
    for (const line of readFileSync(path, 'utf8').split('\n'))
      if (line !== '') take((JSON.parse(line) as { text: string }).text)
  }
}

/** Calls `take` with the words of each paragraph or sentence of the material, in lower case, digits as 0. */
export function readCorpus(
  data: string,
  treebanks: readonly string[],
  take: (words: string[]) => void,
): void {
  readArticles(data, text => {
    for (const paragraph of text.split('\n')) {
      const { count, start, end } = tokenize(paragraph, [{ start: 0, end: paragraph.length }])
      take(Array.from({ length: count }, (_, i) => normalise(paragraph.slice(start[i], end[i]))))
    }
  })
  for (const file of treebanks)
    for (const sentence of readConllu(join(data, file))) take(sentence.forms.map(normalise))
}

function normalise(word: string): string {
  return word
    .toLowerCase()
    .replace(/\p{Nd}/gu, '0')
    .replaceAll('’', "'")
}
