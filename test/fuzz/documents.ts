import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mutate } from './mutate.ts'
import { below, createRandom, pick } from './random.ts'

const GOLDEN = join(import.meta.dirname, '../golden/articles')

/** The invented articles of the golden tests: lifelike news of every sort. */
const articles: readonly string[] = readdirSync(GOLDEN, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => readFileSync(join(GOLDEN, entry.name, 'source.txt'), 'utf8'))

/** The n-th document of a seed: paragraphs of several articles, mutated. The same on every machine. */
export function inventDocument(seed: number, n: number): string {
  const random = createRandom(seed * 1_000_003 + n)
  const paragraphs = Array.from({ length: 1 + below(random, 6) }, () => {
    const all = pick(random, articles).split(/\n\n+/)
    return pick(random, all)
  })
  return mutate(paragraphs.join(pick(random, ['\n\n', '\n', ' '])), random)
}
