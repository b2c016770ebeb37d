import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from './folder.ts'
import { invent, newsfacts, toJsonLines } from './newsfacts.ts'

interface Answer {
  readonly id: string | null
  readonly entities: readonly { readonly id: string; readonly tally: string }[]
  readonly error?: unknown
}
const parseLines = (text: string) =>
  text
    .split('\n')
    .slice(0, -1)
    .map(line => JSON.parse(line))

test('an engine that sorts what worker --tables answers gets the table of one run', async () => {
  const articles = invent(12)
  const bad = '{"id": "no-text"}'
  const input = `${toJsonLines(articles)}${bad}\n`
  const { stdout } = await newsfacts(['worker', '--tables', '--no-isolate'], { input })
  const answers = parseLines(stdout) as Answer[]
  const tallies = answers
    .filter(({ error }) => error === undefined)
    .flatMap(({ entities }) => entities)
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.tally < b.tally ? 1 : -1))
  const rows = await newsfacts(['entities'], { input: tallies.map(({ tally }) => `${tally}\n`).join('') })
  expect(rows).toMatchObject({ status: 0, stderr: '' })

  const out = makeFolder()
  await newsfacts(['run', makeFolder({ 'a.jsonl': input }), '--out', out, '--format', 'csv'])
  const written = parseLines(rows.stdout).map(row => [row.entity_id, row.articles, row.mentions, row.quotes])
  const table = readFileSync(join(out, 'entities.csv'), 'utf8')
  expect(table.split('\n').length - 2).toBe(written.length)
  for (const [id, ...counts] of written)
    expect(table).toMatch(new RegExp(`^${id},.*,${counts.join(',')}$`, 'm'))

  const rejected = readFileSync(join(out, 'rejected.csv'), 'utf8')
  const [{ stage, code, reason, sha256 }] = answers
    .filter(({ error }) => error)
    .map(({ error }) => error) as [Record<string, string>]
  expect(rejected).toContain(`a.jsonl#13,${stage},${code},${reason},${sha256}\n`)
})

test('what is no tally ends it with the number of its line', async () => {
  expect(await newsfacts(['entities'], { input: '{"id": "person:x"}\n' })).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'error: line 1 of stdin is no tally of newsfacts worker --tables\n',
  })
})

const tally = (id: string, more = {}) =>
  JSON.stringify({
    id,
    names: [['A', 1]],
    roles: [],
    affiliations: [],
    organizationKinds: [],
    aliases: [],
    ...more,
  })

test.each([
  [
    'an entity behind another',
    [tally('person:a'), tally('person:b'), tally('person:a')],
    'line 3 of stdin: person:a came before',
  ],
  ['a list that is none', [tally('person:a', { roles: null })], 'line 1 of stdin is no tally'],
])('%s ends it before a wrong row', async (_, lines, message) => {
  const { status, stderr } = await newsfacts(['entities'], { input: `${lines.join('\n')}\n` })
  expect([status, stderr]).toEqual([2, expect.stringContaining(message)])
})
