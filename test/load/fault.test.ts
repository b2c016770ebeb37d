import { expect, test } from 'vitest'
import { type FileSystem, nodeFileSystem, type OpenFile } from '../../src/load/file-system.ts'
import { openOutput } from '../../src/load/index.ts'
import type { Outcome } from '../../src/model/outcome.ts'
import { makeStory } from './make-article.ts'
import {
  appendAll,
  describedAndReal,
  entitiesOf,
  newFolder,
  OUTCOMES,
  readFolder,
  runInfo,
  writeRun,
} from './make-run.ts'

/** Puts a step before every call on the file system, those on open files too. */
function intercept(before: (call: string) => void): FileSystem {
  const wrap = <T extends object>(target: T): T =>
    Object.fromEntries(
      Object.entries(target).map(([name, call]) => [
        name,
        async (...given: unknown[]) => {
          try {
            before(name)
          } catch (failure) {
            // the system closes the files of a process that dies
            if (name === 'close') await call()
            throw failure
          }
          const result = await call(...given)
          return name === 'createFile' ? wrap(result as OpenFile) : result
        },
      ]),
    ) as T
  return wrap(nodeFileSystem)
}

async function writeThrough(files: FileSystem, folder: string, outcomes: readonly Outcome[]): Promise<void> {
  const output = await openOutput(folder, ['csv', 'json'], files)
  try {
    await appendAll(output, outcomes)
    await output.commit(runInfo(outcomes.length), entitiesOf(outcomes))
  } finally {
    await output.abort().catch(() => {})
  }
}

async function countCalls(): Promise<number> {
  let calls = 0
  await writeThrough(
    intercept(() => calls++),
    await filledFolder(),
    OUTCOMES,
  )
  return calls
}

/** A folder with an older and different run. */
async function filledFolder(): Promise<string> {
  const folder = newFolder()
  await writeRun(folder, [makeStory({ id: 'old' })])
  return folder
}

const wanted = async () => {
  const folder = newFolder()
  await writeRun(folder)
  return readFolder(folder)
}

test('killed at any call, a data package never stands beside files that differ, and a rerun completes', async () => {
  const expected = await wanted()
  const total = await countCalls()
  expect(total).toBeGreaterThan(60)
  for (let last = 0; last < total; last++) {
    const folder = await filledFolder()
    let calls = 0
    const dying = intercept(() => {
      if (calls++ >= last) throw new Error('killed')
    })
    await writeThrough(dying, folder, OUTCOMES).catch(() => {})
    const left = readFolder(folder)
    if (left['datapackage.json'] !== undefined) {
      const [described, real] = describedAndReal(left)
      expect(described).toEqual(real)
    }
    await writeRun(folder)
    expect(readFolder(folder)).toEqual(expected)
  }
})

test('a full disk at any write leaves the old output and nothing else', async () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
  for (let nth = 0; ; nth++) {
    const folder = await filledFolder()
    const before = readFolder(folder)
    let writes = 0
    const failing = intercept(call => {
      if (call === 'write' && writes++ === nth) throw full
    })
    const failure = await writeThrough(failing, folder, OUTCOMES).then(
      () => null,
      (error: Error) => error,
    )
    if (failure === null) {
      expect(nth).toBeGreaterThan(10)
      break
    }
    expect(failure.message).toBe(`cannot write ${folder}: ENOSPC: no space left on device, write`)
    expect(readFolder(folder)).toEqual(before)
  }
})
