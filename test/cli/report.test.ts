import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readOutputRecords } from '../../src/cli/output-records.ts'
import { wantsReport } from '../../src/cli/report.ts'
import { makeFolder } from './folder.ts'
import { fingerprint, invent, newsfacts, toJsonLines } from './newsfacts.ts'

const ARTICLES = toJsonLines(invent(3))

async function runIn(folder: string, ...options: string[]) {
  return newsfacts(['run', join(folder, 'in.jsonl'), '--out', join(folder, 'out'), ...options])
}
const urlsOf = (folder: string) =>
  readFileSync(join(folder, 'out/numbers.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.slice(line.lastIndexOf(',') + 1))

test('a run makes a report; report_url leads to the fact on its page', async () => {
  const folder = makeFolder({ 'in.jsonl': ARTICLES })
  const { stderr } = await runIn(folder)
  expect(stderr).toContain(join(folder, 'out/report/index.html'))
  const urls = urlsOf(folder)
  expect(urls.length).toBeGreaterThan(3)
  for (const url of urls) {
    const [page, fact] = url.split('#')
    expect(readFileSync(join(folder, 'out', page!), 'utf8')).toContain(
      `<li id="${decodeURIComponent(fact!)}"`,
    )
  }
  expect(readFileSync(join(folder, 'out/articles.json'), 'utf8')).not.toContain('report_url')
})

test('--no-report makes none, leaves report_url empty and removes the one of an earlier run', async () => {
  const folder = makeFolder({ 'in.jsonl': ARTICLES })
  await runIn(folder)
  await runIn(folder, '--no-report')
  expect(existsSync(join(folder, 'out/report'))).toBe(false)
  expect(new Set(urlsOf(folder))).toEqual(new Set(['']))
})

test('a report that is gone comes back, though no article has changed', async () => {
  const folder = makeFolder({ 'in.jsonl': ARTICLES })
  await runIn(folder)
  const before = fingerprint(join(folder, 'out'))
  await rm(join(folder, 'out/report'), { recursive: true })
  expect((await runIn(folder)).stderr).toContain('3 unchanged and taken over')
  expect(fingerprint(join(folder, 'out'))).toEqual(before)
})

test('a folder of that name that newsfacts did not make ends the run before any work', async () => {
  const folder = makeFolder({ 'in.jsonl': ARTICLES })
  await mkdir(join(folder, 'out/report'), { recursive: true })
  writeFileSync(join(folder, 'out/report/mine.txt'), 'mine')
  const { status, stderr } = await runIn(folder)
  expect([status, stderr]).toEqual([2, expect.stringContaining('report there is not what a run')])
  expect(existsSync(join(folder, 'out/datapackage.json'))).toBe(false)
  expect((await runIn(folder, '--no-report')).status).toBe(0)
  expect(readFileSync(join(folder, 'out/report/mine.txt'), 'utf8')).toBe('mine')
})

test('newsfacts report makes the pages that the run would have made', async () => {
  const folder = makeFolder({ 'in.jsonl': ARTICLES })
  await runIn(folder, '--format', 'csv,jsonl')
  const before = fingerprint(join(folder, 'out'))
  await rm(join(folder, 'out/report'), { recursive: true })
  expect((await newsfacts(['report', join(folder, 'out')])).status).toBe(0)
  expect(fingerprint(join(folder, 'out'))).toEqual(before)
})

test.each([
  ['articles.json', 'csv,json', '  },\n'],
  ['articles.jsonl', 'csv,jsonl', '}\n'],
  ['rejected.csv', 'csv,json', ''],
])('newsfacts report refuses %s that was cut off behind a record', async (name, formats, end) => {
  const folder = makeFolder({ 'in.jsonl': `${ARTICLES}{}\n` })
  await runIn(folder, '--format', formats)
  const path = join(folder, 'out', name)
  const content = readFileSync(path, 'utf8')
  writeFileSync(path, content.slice(0, content.indexOf(end) + end.length))
  const { status, stderr } = await newsfacts(['report', join(folder, 'out')])
  expect([status, stderr]).toEqual([2, expect.stringContaining(`${name} is cut off`)])
})

test.each([
  [
    'a record that is cut',
    { 'articles.jsonl': '{"id":"a"}\n{"id":' },
    'articles.jsonl is not as a run wrote it',
  ],
  [
    'an array that is not closed',
    { 'articles.json': '[\n  {\n    "id": "a"\n  },\n' },
    'articles.json is cut off',
  ],
  ['half an element', { 'articles.json': '[\n  {\n    "id": "a"\n  },\n  {\n' }, 'articles.json is cut off'],
])('%s is never lost silently', async (_, files, message) => {
  const folder = makeFolder(files)
  const read = async () => {
    for await (const record of readOutputRecords(folder)) expect(record).toEqual({ id: 'a' })
  }
  await expect(read()).rejects.toThrow(message)
})

test('a last record without a line end is a record', async () => {
  const folder = makeFolder({ 'articles.jsonl': '{"id":"a"}\n{"id":"b"}' })
  const ids: unknown[] = []
  for await (const record of readOutputRecords(folder)) ids.push((record as { id: string }).id)
  expect(ids).toEqual(['a', 'b'])
})

test.each([
  [{ report: null, formats: ['csv', 'json'] }, 1999, true],
  [{ report: null, formats: ['csv', 'json'] }, 2000, false],
  [{ report: true, formats: ['jsonl'] }, 50_000, true],
  [{ report: false, formats: ['jsonl'] }, 1, false],
  [{ report: null, formats: ['csv'] }, 1, false],
] as const)('%o with %d articles: %s', (args, articles, expected) => {
  expect(wantsReport(args, articles)).toBe(expected)
})

test('a report without the texts of the articles is refused', () => {
  expect(() => wantsReport({ report: true, formats: ['csv'] }, 1)).toThrow('add json or jsonl')
})
