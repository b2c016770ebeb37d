import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { deadlineOf } from '../../src/config.ts'
import { makeFolder } from '../cli/folder.ts'
import { fingerprint, invent, newsfacts, toJsonLines } from '../cli/newsfacts.ts'
import { FILES, LASTING, LINES } from './poison.ts'

/** A file of JSON Lines with other good articles, such as a thousand real ones. */
const { NEWSFACTS_NEWS } = process.env
const GOOD: readonly string[] = NEWSFACTS_NEWS
  ? readFileSync(NEWSFACTS_NEWS, 'utf8').trimEnd().split('\n')
  : toJsonLines(invent(300)).trimEnd().split('\n')

const HARM = `--import=${pathToFileURL(join(import.meta.dirname, 'harm.mjs')).href}`
const env = { NODE_OPTIONS: HARM }
/** What hangs is tried twice. */
const DEADLINES_MS = LASTING.reduce((sum, line) => sum + 2 * deadlineOf(line.length), 0)
const END = Buffer.from('\n')
const joinLines = (lines: readonly (string | Uint8Array)[]) =>
  Buffer.concat(lines.flatMap(line => [typeof line === 'string' ? Buffer.from(line) : line, END]))

/** What tells of rejected articles too: two tables, and the index of the report with its manifest. */
const OF_ALL = /^(?:rejected\.csv|datapackage\.json|report\/index\.html|report\/manifest\.json)$/
const facts = (folder: string) =>
  Object.fromEntries(Object.entries(fingerprint(folder)).filter(([name]) => !OF_ALL.test(name)))

async function timed<T>(work: () => Promise<T>): Promise<T & { ms: number }> {
  const started = performance.now()
  const result = await work()
  return { ...result, ms: performance.now() - started }
}

/** Of a few short articles the poison is most of the work. */
function expectInTime(what: string, cleanMs: number, poisonedMs: number): void {
  if (!NEWSFACTS_NEWS) return
  console.log(`${what}: ${Math.round(cleanMs)} ms clean, ${Math.round(poisonedMs)} ms poisoned`)
  expect(poisonedMs).toBeLessThan(2 * cleanMs + DEADLINES_MS)
}

test('run: the good articles come out as in a clean run, each poisoned one has its code', async () => {
  const [clean, mixed] = [makeFolder(), makeFolder()]
  const good = { 'good.jsonl': joinLines(GOOD) }
  const poison = {
    ...Object.fromEntries(Object.entries(FILES).map(([name, [content]]) => [name, content])),
    'poison.jsonl': joinLines(LINES.map(([line]) => line)),
  }
  const before = await timed(() => newsfacts(['run', makeFolder(good), '--out', clean, '--quiet'], { env }))
  expect(before).toMatchObject({ status: 0 })
  const run = await timed(() =>
    newsfacts(['run', makeFolder({ ...good, ...poison }), '--out', mixed, '--quiet'], { env }),
  )
  expect(run).toMatchObject({ status: 1, stdout: '', stderr: '' })
  expect(facts(mixed)).toEqual(facts(clean))
  const rows: { source: string; code: string }[] = parse(readFileSync(join(mixed, 'rejected.csv')), {
    columns: true,
  })
  const expected = [
    ...LINES.map(([, code], i) => [`poison.jsonl#${i + 1}`, code]),
    ...Object.entries(FILES).map(([name, [, code]]) => [name, code]),
  ]
  expect(expected.length).toBe(40)
  expect(Object.fromEntries(rows.map(({ source, code }) => [source, code]))).toEqual(
    Object.fromEntries(expected),
  )
  expectInTime('run', before.ms, run.ms)
})

test('worker: a line for every line, in order, the good ones as without the others', async () => {
  const lines: (readonly [line: string | Uint8Array, code: string])[] = GOOD.map(line => [line, 'ok'])
  const alone = await timed(() => newsfacts(['worker'], { input: joinLines(GOOD), env }))
  const poison = [...LINES, ...LINES.slice(0, 40 - LINES.length)]
  poison.forEach((one, i) => {
    lines.splice(5 + i * 7, 0, one)
  })
  const answer = await timed(() =>
    newsfacts(['worker'], { input: joinLines(lines.map(([line]) => line)), env }),
  )
  expect([answer.status, answer.stderr]).toEqual([1, ''])
  const answers = answer.stdout.split('\n').slice(0, -1)
  expect(answers.map(one => JSON.parse(one).error?.code ?? 'ok')).toEqual(lines.map(([, code]) => code))
  expect(answers.filter((_, i) => lines[i]![1] === 'ok')).toEqual(alone.stdout.split('\n').slice(0, -1))
  expectInTime('worker', alone.ms, answer.ms)
})
