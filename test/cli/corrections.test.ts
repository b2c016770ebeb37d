import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from './folder.ts'
import { newsfacts } from './newsfacts.ts'

const TEXT = 'Kari Dahl of the Harbour Union said on Monday that 230 workers in Bergen would strike.'

test('corrections are applied, marked and counted; those that match nothing are named', async () => {
  const folder = makeFolder({ 'in/strike.txt': TEXT })
  const out = join(folder, 'out')
  await newsfacts(['run', join(folder, 'in'), '--out', out])
  const [row] = JSON.parse(await readFile(join(out, 'articles.json'), 'utf8'))[0].numbers
  const file = join(folder, 'corrections.jsonl')
  const edit = {
    action: 'edit',
    id: row.id,
    article_id: 'strike',
    kind: 'numbers',
    text: '230',
    fields: { value: '232' },
  }
  const lost = { ...edit, id: 'strike:number:1-2', text: 'many' }
  const bare = { action: 'add', article_id: 'strike', kind: 'numbers', text: 'Kari', start: 0, end: 4 }
  await writeFile(file, [edit, lost, bare].map(line => `${JSON.stringify(line)}\n`).join(''))
  const again = await newsfacts(['run', join(folder, 'in'), '--out', out, '--corrections', file])
  expect(again.status).toBe(0)
  expect(again.stderr).toContain('1 of 3 corrections applied')
  expect(again.stderr).toContain('strike:number:1-2 ("many") matches nothing any more\n')
  expect(again.stderr).toContain('a row added to numbers needs kind, value in fields')
  const [corrected] = JSON.parse(await readFile(join(out, 'articles.json'), 'utf8'))[0].numbers
  expect(corrected).toEqual({ ...row, value: 232, rule: 'corrections/edit' })
})

test('files that options name are no articles, though they lie among them', async () => {
  const correction = { action: 'reject', id: 'strike:number:47-50', kind: 'numbers', text: '230' }
  const folder = makeFolder({
    'in/strike.txt': TEXT,
    'in/corrections.jsonl': JSON.stringify(correction),
    'in/names.csv': 'kind,name\nperson,Kari Dahl\n',
  })
  const [input, out] = [join(folder, 'in'), join(folder, 'out')]
  const options = ['--corrections', join(input, 'corrections.jsonl'), '--lexicon', join(input, 'names.csv')]
  expect(await newsfacts(['run', input, '--out', out, ...options])).toMatchObject({ status: 0 })
  const articles = JSON.parse(await readFile(join(out, 'articles.json'), 'utf8'))
  expect(articles.map(({ id }: { id: string }) => id)).toEqual(['strike'])
  const named = await newsfacts(['worker', join(input, 'corrections.jsonl')])
  expect(named.stdout).toMatch(/^\{"id":"strike:number:47-50"/)
})

test('a line that is no correction ends the run with its number', async () => {
  const folder = makeFolder({ 'in/strike.txt': TEXT, 'c.jsonl': '{"action":"praise"}' })
  const run = await newsfacts([
    'run',
    join(folder, 'in'),
    '--out',
    join(folder, 'out'),
    '--corrections',
    join(folder, 'c.jsonl'),
  ])
  expect(run.status).toBe(2)
  expect(run.stderr).toMatch(/--corrections .*c\.jsonl: line 1: /)
})
