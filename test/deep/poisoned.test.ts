import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { makeFolder } from '../cli/folder.ts'
import { fingerprint, invent, newsfacts, toJsonLines } from '../cli/newsfacts.ts'

const GOOD = invent(300)
const MANY = `There were ${'7 cats, '.repeat(210_000)}.`

/** Lines of JSON Lines that are no article, each with its code. */
const LINES: readonly (readonly [line: string, code: string])[] = [
  ['{"id": "p1", "text": ', 'BAD_JSON'],
  ['[]', 'BAD_JSON'],
  ['"text"', 'BAD_JSON'],
  ['null', 'BAD_JSON'],
  ['{"id": "p2"}', 'BAD_RECORD'],
  ['{"id": "p3", "text": 5}', 'BAD_RECORD'],
  ['{"id": "p4", "text": null}', 'BAD_RECORD'],
  [`{"id": "${'x'.repeat(2000)}", "text": "News."}`, 'BAD_RECORD'],
  ['{"id": "p5", "text": "x \\ud800 y"}', 'ILL_FORMED'],
  ['{"id": "p6", "text": "\\udc00"}', 'ILL_FORMED'],
  ['{"id": "p7\\ud800", "text": "News."}', 'ILL_FORMED'],
  ['{"id": "p8", "text": " \\n"}', 'EMPTY'],
  ['{"id": "p9", "text": "!?"}', 'EMPTY'],
  ['{"id": "p10", "text": "a\\u0000b\\u0000c\\u0000d"}', 'BINARY'],
  [JSON.stringify({ id: 'p11', text: 'long '.repeat(2_000_000) }), 'TOO_LARGE'],
  [JSON.stringify({ id: 'p12', text: MANY }), 'TOO_MANY_FACTS'],
]

/** Files that are no article. */
const FILES: Readonly<Record<string, readonly [content: string | Uint8Array, code: string]>> = {
  'binary.txt': [Uint8Array.of(1, 0, 2, 0, 0, 9, 0), 'BINARY'],
  'blank.txt': ['\n \n', 'EMPTY'],
  'nothing.txt': ['', 'EMPTY'],
  'image.txt': [Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'NOT_TEXT'],
  'archive.txt': [Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0), 'NOT_TEXT'],
  'document.txt': ['%PDF-1.7\n%', 'NOT_TEXT'],
  'cut.txt': [Buffer.concat([Buffer.from('Café “society” '), Buffer.from([0xe2, 0x80])]), 'ENCODING'],
  'wide.txt': [Buffer.from('The mayor left the town.', 'utf16le'), 'ENCODING'],
  'huge.txt': ['news '.repeat(2_000_000), 'TOO_LARGE'],
  'many.txt': [MANY, 'TOO_MANY_FACTS'],
}

/** What tells of rejected articles too: two tables, and the index of the report with its manifest. */
const OF_ALL = /^(?:rejected\.csv|datapackage\.json|report\/index\.html|report\/manifest\.json)$/
const facts = (folder: string) =>
  Object.fromEntries(Object.entries(fingerprint(folder)).filter(([name]) => !OF_ALL.test(name)))

test('run: the good articles come out as in a clean run, each poisoned one has its code', async () => {
  const clean = makeFolder()
  const mixed = makeFolder()
  const good = { 'good.jsonl': toJsonLines(GOOD) }
  const poison = {
    ...Object.fromEntries(Object.entries(FILES).map(([name, [content]]) => [name, content])),
    'poison.jsonl': LINES.map(([line]) => line).join('\n'),
  }
  expect(await newsfacts(['run', makeFolder(good), '--out', clean, '--quiet'])).toMatchObject({ status: 0 })
  const run = await newsfacts(['run', makeFolder({ ...good, ...poison }), '--out', mixed, '--quiet'])
  expect(run).toMatchObject({ status: 1, stdout: '', stderr: '' })
  expect(facts(mixed)).toEqual(facts(clean))
  const rows: { source: string; code: string }[] = parse(readFileSync(join(mixed, 'rejected.csv')), {
    columns: true,
  })
  const expected = [
    ...LINES.map(([, code], i) => [`poison.jsonl#${i + 1}`, code]),
    ...Object.entries(FILES).map(([name, [, code]]) => [name, code]),
  ]
  expect(Object.fromEntries(rows.map(({ source, code }) => [source, code]))).toEqual(
    Object.fromEntries(expected),
  )
})

test('worker: a line for every line, in order, the good ones as without the others', async () => {
  const lines: (readonly [line: string, code: string])[] = GOOD.map(
    article => [JSON.stringify(article), 'ok'] as const,
  )
  const alone = await newsfacts(['worker'], { input: toJsonLines(GOOD) })
  LINES.forEach((poison, i) => {
    lines.splice(5 + i * 11, 0, poison)
  })
  const { status, stdout, stderr } = await newsfacts(['worker'], {
    input: lines.map(([line]) => line).join('\n'),
  })
  expect([status, stderr]).toEqual([1, ''])
  const answers = stdout.split('\n').slice(0, -1)
  expect(answers.map(answer => JSON.parse(answer).error?.code ?? 'ok')).toEqual(lines.map(([, code]) => code))
  expect(answers.filter((_, i) => lines[i]![1] === 'ok')).toEqual(alone.stdout.split('\n').slice(0, -1))
})
