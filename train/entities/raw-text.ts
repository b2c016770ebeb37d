import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { foldWord } from './clusters.ts'
import { cut } from './cut.ts'

/** Files whose plain text teaches what words are like: articles a line, and treebanks; and all of `raw`. */
const ARTICLES = [
  'quotes/polnear-train.jsonl',
  'entities/worldwide-train.jsonl',
  'entities/wikigold.jsonl',
  'entities/wnut17-train.jsonl',
]
const TREEBANKS = ['ud/ewt-train.conllu', 'ud/gum-train.conllu']
const RAW = 'raw'

/** All words of the plain text, one after the other, and how often they stand in lower case and with a capital. */
export interface RawText {
  /** numbers of the words in text order; 0 before each sentence */
  readonly stream: Int32Array
  /** folded words by number; 0 is '' */
  readonly words: readonly string[]
  readonly lower: Int32Array
  readonly capital: Int32Array
}

export function readRawText(data: string): RawText {
  const collector = new Collector()
  for (const text of rawTexts(data)) collector.add(text)
  return collector.end()
}

/** The plain texts below `data`, each once; read file by file. */
function* rawTexts(data: string): Generator<string> {
  const seen = new Set<string>()
  for (const texts of [
    ...labelledTexts(data),
    ...readNews(data).map(
      ({ articles }) =>
        () =>
          textsOf(articles()),
    ),
  ])
    for (const text of texts()) {
      if (seen.has(text.slice(0, 200))) continue
      seen.add(text.slice(0, 200))
      yield text
    }
}

const articlesOf = (lines: string): Article[] =>
  lines
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Article)

const textsOf = (articles: readonly Article[]): string[] => articles.map(({ text }) => text)

function labelledTexts(data: string): (() => string[])[] {
  return [
    ...ARTICLES.map(file => () => textsOf(articlesOf(readFileSync(join(data, file), 'utf8')))),
    ...TREEBANKS.map(
      file => () =>
        readFileSync(join(data, file), 'utf8')
          .split('# newdoc')
          .map(document => [...document.matchAll(/^# text = (.*)$/gm)].map(m => m[1]).join('\n')),
    ),
  ]
}

interface Article {
  readonly id: string
  readonly text: string
}

/** The files of `raw`, by name, with their articles. */
export function readNews(data: string): { readonly file: string; readonly articles: () => Article[] }[] {
  const folder = join(data, RAW)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter(file => file.endsWith('.jsonl.gz'))
    .sort()
    .map(file => ({
      file,
      articles: () => articlesOf(gunzipSync(readFileSync(join(folder, file))).toString('utf8')),
    }))
}

class Collector {
  readonly #ids = new Map<string, number>([['', 0]])
  readonly #words: string[] = ['']
  /** number of each word as written */
  readonly #written = new Map<string, number>()
  readonly #lower: number[] = [0]
  readonly #capital: number[] = [0]
  #stream = new Int32Array(1 << 20)
  #size = 0

  add(text: string): void {
    const { tokens } = cut(text)
    for (let from = 0; from < tokens.count; ) {
      let to = from
      while (to < tokens.count && tokens.sentence[to] === tokens.sentence[from]) to++
      this.#addSentence(
        Array.from({ length: to - from }, (_, k) => text.slice(tokens.start[from + k], tokens.end[from + k])),
      )
      from = to
    }
  }

  #addSentence(words: readonly string[]): void {
    this.#push(0)
    const tells = isPlain(words)
    words.forEach((word, at) => {
      const id = this.#number(word)
      this.#push(id)
      if (/^[a-z]/.test(word)) this.#lower[id]!++
      else if (tells && at > 0 && /^[A-Z][a-z]/.test(word)) this.#capital[id]!++
    })
  }

  #number(word: string): number {
    const known = this.#written.get(word)
    if (known !== undefined) return known
    const folded = foldWord(word)
    let id = this.#ids.get(folded)
    if (id === undefined) {
      id = this.#words.length
      this.#ids.set(folded, id)
      this.#words.push(folded)
      this.#lower.push(0)
      this.#capital.push(0)
    }
    this.#written.set(`${word} `.slice(0, -1), id)
    return id
  }

  #push(id: number): void {
    if (this.#size === this.#stream.length) {
      const longer = new Int32Array(this.#size * 2)
      longer.set(this.#stream)
      this.#stream = longer
    }
    this.#stream[this.#size++] = id
  }

  end(): RawText {
    return {
      stream: this.#stream.subarray(0, this.#size),
      words: this.#words,
      lower: Int32Array.from(this.#lower),
      capital: Int32Array.from(this.#capital),
    }
  }
}

/** Whether the capitals of a sentence tell something: it is no headline. */
function isPlain(words: readonly string[]): boolean {
  let lower = 0
  let capital = 0
  for (const word of words) {
    if (word.length < 4) continue
    if (/^[a-z]/.test(word)) lower++
    else if (/^[A-Z]/.test(word)) capital++
  }
  return capital <= lower
}
