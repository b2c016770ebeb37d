import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { type Answers, answerFailure } from '../../src/run/answers.ts'
import { filterLines } from '../../src/run/filter.ts'
import { createPool } from '../../src/run/pool.ts'
import type { Job } from '../../src/run/serve.ts'

const tell = async () => {}

const entry = new URL('./hostile-line-worker.ts', import.meta.url)
/** Lines above this size have a short deadline. */
const LONG = 1000

const line = (id: string, text: string) => Buffer.from(`${JSON.stringify({ id, text })}\n`)
const good = (i: number) => line(`good-${i}`, `Article ${i} is about the harbour bridge.`)

async function answersTo(input: AsyncIterable<Uint8Array>, worker = entry, options: unknown = null) {
  const pool = createPool<unknown, Job, Answers>({
    entry: worker,
    options,
    jobs: 1,
    give: (line, failure) => answerFailure(line, failure, { map: {} }),
    deadline: bytes => (bytes > LONG ? 2000 : 60_000),
    heapMib: 64,
  })
  const seen: { id: string; code: string }[] = []
  const write = async (text: Uint8Array) => {
    for (const record of Buffer.from(text).toString().trimEnd().split('\n')) {
      const { id, error } = JSON.parse(record)
      seen.push({ id, code: error?.code ?? 'ok' })
    }
  }
  try {
    return { seen, errors: await filterLines(input, { answer: lines => pool.run(lines), write, tell }) }
  } finally {
    await pool.close()
  }
}

async function* chunks(lines: readonly Uint8Array[], size: number) {
  for (let at = 0; at < lines.length; at += size) yield Buffer.concat(lines.slice(at, at + size))
}

test.each([1, 100])(
  'a line that harms its worker costs its own answer alone, in chunks of %d',
  async size => {
    const deeds: [string, string][] = [
      ['SPIN', 'TIMEOUT'],
      ['EXIT', 'CRASH'],
      ['HEAP', 'OOM'],
    ]
    const lines = Array.from({ length: 12 }, (_, i) => good(i))
    const expected = lines.map((_, i) => ({ id: `good-${i}`, code: 'ok' }))
    deeds.forEach(([deed, code], i) => {
      const at = 1 + i * 5
      lines.splice(at, 0, line(deed, `Here comes ${deed} now.`.padEnd(deed === 'SPIN' ? LONG : 0)))
      expected.splice(at, 0, { id: deed, code })
    })
    const { seen, errors } = await answersTo(chunks(lines, size))
    expect(seen).toEqual(expected)
    expect(errors).toBe(3)
  },
)

test('a line is answered while its writer waits for that before it goes on', async () => {
  let answered = () => {}
  const first = new Promise<void>(resolve => {
    answered = resolve
  })
  async function* patient() {
    yield good(1)
    await Promise.race([first, pause(60_000).then(() => Promise.reject(new Error('no answer')))])
    yield good(2)
  }
  const answer = async (lines: readonly Job[]) => [
    { text: Buffer.concat(lines.map(({ bytes }) => bytes)), errors: 0, notices: [] },
  ]
  let count = 0
  const write = async () => {
    count++
    answered()
  }
  await filterLines(patient(), { answer, write, tell })
  expect(count).toBe(2)
})

test('a worker that never starts ends the command, even while no more lines come', async () => {
  async function* endless() {
    yield good(1)
    await pause(120_000)
  }
  await expect(answersTo(endless(), new URL('./no-such-worker.ts', import.meta.url))).rejects.toThrow(
    /a worker did not start: .*no-such-worker/,
  )
})

test('a worker that fails to start is tried again', async () => {
  const starts = new Int32Array(new SharedArrayBuffer(4))
  const { seen } = await answersTo(
    chunks([good(1), good(2)], 2),
    new URL('./late-line-worker.ts', import.meta.url),
    { starts },
  )
  expect(seen).toEqual([1, 2].map(i => ({ id: `good-${i}`, code: 'ok' })))
  expect(starts[0]).toBe(2)
})
