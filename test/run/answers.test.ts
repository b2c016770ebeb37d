import { expect, test } from 'vitest'
import type { Rejection } from '../../src/model/outcome.ts'
import { answerFailure, answerLines } from '../../src/run/answers.ts'
import type { BatchPipeline } from '../../src/run/pipeline.ts'
import { performTasks, type Task } from '../../src/run/task.ts'

const IDS = ['a', 'b', 'c']
const ABOUT = { source: '', sha256: '', stage: 'extract', code: 'CRASH', reason: '' } as const
const bytesOf = (record: unknown) => Buffer.from(JSON.stringify(record))
const recordsOf = ({ text }: { text: Uint8Array }) =>
  Buffer.from(text)
    .toString()
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))

/** Which article a worker said it was at, when each was read first and when its rows were made. */
function watch() {
  const at = new Map<string, number>()
  let current = -1
  const note = (what: string) => void (at.has(what) || at.set(what, current))
  const begin = (i: number) => {
    current = i
  }
  const outcomes = IDS.map(
    (id): Rejection => ({
      ...ABOUT,
      id,
      get ok() {
        note(`rows of ${id}`)
        return false as const
      },
    }),
  )
  const pipeline: BatchPipeline = () => outcomes
  return { at, note, begin, pipeline }
}
const IN_TURN = new Map(IDS.flatMap((id, i) => [[`read ${id}`, i] as const, [`rows of ${id}`, i] as const]))

test('a worker of a run tells which article it is at while it reads and while it makes rows', () => {
  const { at, note, begin, pipeline } = watch()
  const tasks = IDS.map(
    (id): Task => ({
      id,
      source: '',
      context: {},
      bytes: bytesOf({ id, text: 'News.' }),
      get format() {
        note(`read ${id}`)
        return 'jsonl'
      },
    }),
  )
  performTasks(tasks, pipeline, ['csv'], begin)
  expect(at).toEqual(IN_TURN)
})

test('a worker of lines does so too', () => {
  const { at, note, begin, pipeline } = watch()
  const read = ({ id }: { id: string }) => {
    note(`read ${id}`)
    return { ...ABOUT, id, ok: false as const }
  }
  answerLines(
    IDS.map(id => ({ id, bytes: bytesOf({}) })),
    pipeline,
    { map: {}, begin, read },
  )
  expect(at).toEqual(IN_TURN)
})

test('a reader that fails costs its line alone', () => {
  const pass: BatchPipeline = records => records as readonly Rejection[]
  const read = ({ bytes }: { bytes: Uint8Array }) => {
    if (bytes.length > 2) throw new RangeError('too deep')
    return { ...ABOUT, id: 'b', ok: false as const }
  }
  const lines = [{ bytes: bytesOf([1, 2]) }, { bytes: bytesOf({}) }]
  expect(recordsOf(answerLines(lines, pass, { map: {}, read }))).toEqual([
    { id: null, error: { code: 'INTERNAL', reason: 'RangeError: too deep' } },
    { id: 'b', error: { code: 'CRASH', reason: '' } },
  ])
})

test('a line whose worker died is called by the field that the user named', () => {
  const line = { bytes: bytesOf({ guid: 'x-1', body: 'News.' }) }
  const failure = { code: 'TIMEOUT', reason: 'took longer than 10 s' } as const
  expect(recordsOf(answerFailure(line, failure, { map: { id: 'guid', text: 'body' } }))).toEqual([
    { id: 'x-1', error: failure },
  ])
})
