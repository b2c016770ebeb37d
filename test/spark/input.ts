import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { invent, toJsonLines } from '../cli/newsfacts.ts'

/** Articles a file, and invented paragraphs an article: enough work for something to be killed in the midst of it. */
const ARTICLES = 400
const PARAGRAPHS = 6
/** Lines that a run rejects. */
const BAD = [
  '{"id": "cut", "text": ',
  '[]',
  '{"id": "no-text"}',
  '{"id": "blank", "text": " "}',
  '{"id": "half", "text": "x \\ud800"}',
]
/** Articles that kill whatever reads them: alone, and two one behind the other. */
export const KILLERS = ['killer-1', 'killer-2', 'killer-3', 'killer-4', 'killer-5']
const killer = (id: string) => JSON.stringify({ id, text: 'This kills the worker.' })

/** Writes four files of JSON Lines, two of them packed, into `folder`; `withKillers` puts these among the others. */
export function writeInput(folder: string, { withKillers }: { readonly withKillers: boolean }): void {
  mkdirSync(folder)
  const stories = invent(4 * ARTICLES)
  for (let file = 0; file < 4; file++) {
    const articles = stories.slice(file * ARTICLES, (file + 1) * ARTICLES).map(({ id, published }, i) => {
      const parts = stories.slice(i, i + PARAGRAPHS).map(({ text }) => text)
      return { id: `${file}/${id}`, text: `${id}\n${parts.join('\n')}`, published }
    })
    const lines = toJsonLines(articles).split('\n').slice(0, -1)
    if (file === 1) lines.splice(200, 0, ...BAD, '')
    if (withKillers && file === 1) lines.splice(100, 0, killer(KILLERS[0]!), killer(KILLERS[1]!))
    if (withKillers && file === 2) lines.splice(0, 0, killer(KILLERS[2]!))
    if (withKillers && file === 2) lines.splice(350, 0, killer(KILLERS[3]!))
    if (withKillers && file === 3) lines.push(killer(KILLERS[4]!))
    const text = `${lines.join('\n')}\n`
    if (file < 2) writeFileSync(join(folder, `part-${file}.jsonl`), text)
    else writeFileSync(join(folder, `part-${file}.jsonl.gz`), gzipSync(text))
  }
}
