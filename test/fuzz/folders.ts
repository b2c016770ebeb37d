import { gzipSync } from 'node:zlib'
import { stringify } from 'csv-stringify/sync'
import { inventDocument } from './documents.ts'
import { mutate } from './mutate.ts'
import { below, createRandom, pick, type Random } from './random.ts'

type Files = Record<string, string | Uint8Array>
type Articles = readonly { readonly id: string; readonly text: string; readonly published: string }[]

/** The n-th folder of a seed: whole and broken tables, lists, pages and texts. The same on every machine. */
export function inventFolder(seed: number, n: number): Files {
  const random = createRandom(seed * 1_000_003 + n)
  const files: Files = {}
  for (let i = 0; i <= below(random, 6); i++) {
    const articles = Array.from({ length: below(random, 5) }, (_, j) => ({
      id: pick(random, [`a${i}-${j}`, '__proto__', `é${i}/${j}`, '']),
      text: inventDocument(seed, n * 1000 + i * 10 + j),
      published: pick(random, ['2021-07-20', '', 'soon', '2021-02-30']),
    }))
    const [ending, write] = pick(random, WRITERS)
    const content = harm(Buffer.from(write(articles, random)), random)
    const isPacked = below(random, 6) === 0
    files[`${pick(random, ['', 'x/', 'x/y/'])}f${i}${ending}${isPacked ? '.gz' : ''}`] = isPacked
      ? gzipSync(content)
      : content
  }
  return files
}

const WRITERS: readonly (readonly [ending: string, write: (articles: Articles, random: Random) => string])[] =
  [
    ['.txt', articles => articles[0]?.text ?? ''],
    ['.csv', (articles, random) => half(stringify([...articles], { header: true }), random)],
    ['.tsv', (articles, random) => half(stringify([...articles], { header: true, delimiter: '\t' }), random)],
    ['.jsonl', (articles, random) => half(articles.map(a => `${JSON.stringify(a)}\n`).join(''), random)],
    [
      '.json',
      (articles, random) => half(JSON.stringify(pick(random, [articles, { data: articles }])), random),
    ],
    ['.html', articles => `<html><title>News</title><article><p>${articles[0]?.text ?? ''}</p></article>`],
  ]

const half = (text: string, random: Random) => (below(random, 2) === 0 ? text : mutate(text, random))

/** One content in four loses a stretch of its bytes or has one set: bad encodings, cut files. */
function harm(bytes: Buffer, random: Random): Buffer {
  if (below(random, 4) > 0 || bytes.length === 0) return bytes
  const at = below(random, bytes.length)
  if (below(random, 2) === 0) return bytes.subarray(0, at)
  const copy = Buffer.from(bytes)
  copy[at] = below(random, 256)
  return copy
}
