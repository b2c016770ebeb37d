import { appendFileSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from './folder.ts'
import { invent, newsfacts, start, toJsonLines } from './newsfacts.ts'

const articles = invent(3)
const WARNING = 'a.jsonl: was written to during the run'

test.each<[string, (path: string) => void, boolean]>([
  [
    'other articles of the same length',
    path => writeFileSync(path, toJsonLines(articles).replaceAll('a', 'e')),
    true,
  ],
  ['more articles', path => appendFileSync(path, toJsonLines(articles)), true],
  ['nothing', () => {}, false],
])('a file that gets %s during the run', async (_, change, isNamed) => {
  const folder = makeFolder({ 'a.jsonl': toJsonLines(articles) })
  // what comes on stdin is waited for; the folder is locked when the file has been found
  const { child, finished } = start([
    'run',
    join(folder, 'a.jsonl'),
    '-',
    '--out',
    join(folder, 'out'),
    '--no-report',
  ])
  while (!existsSync(join(folder, 'out/.lock'))) await new Promise(resolve => setTimeout(resolve, 20))
  change(join(folder, 'a.jsonl'))
  child.stdin.end('{"id": "last", "text": "Ann Roe left Hull on Monday."}\n')
  expect((await finished).stderr.includes(WARNING)).toBe(isNamed)
})

test('a second run says nothing of a change before it', async () => {
  const folder = makeFolder({ 'a.jsonl': toJsonLines(articles) })
  for (const _ of [1, 2]) {
    const { stderr } = await newsfacts([
      'run',
      join(folder, 'a.jsonl'),
      '--out',
      join(folder, 'out'),
      '--no-report',
    ])
    expect(stderr).not.toContain(WARNING)
    appendFileSync(join(folder, 'a.jsonl'), toJsonLines([{ ...articles[0]!, id: 'new' }]))
  }
})
