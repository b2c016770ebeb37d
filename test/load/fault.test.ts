import { cpSync, existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type FileSystem, nodeFileSystem, type OpenFile } from '../../src/load/file-system.ts'
import { DEFAULT_FORMATS, type Format, openOutput } from '../../src/load/index.ts'
import type { Outcome } from '../../src/model/outcome.ts'
import { makeStory } from './make-article.ts'
import { appendAll, entitiesOf, newFolder, OUTCOMES, pagesOf, readFolder, runInfo } from './make-run.ts'

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
  return wrap(QUICK)
}

/** Waiting for the disk is left out: these tests are about order. */
const QUICK: FileSystem = {
  ...nodeFileSystem,
  syncFolder: async () => {},
  createFile: async path => ({ ...(await nodeFileSystem.createFile(path)), sync: async () => {} }),
}

/** Every call is tried by `npm run test:deep`; else those of the end, where files are published, and some before. */
const isTried = (nth: number, total: number) =>
  process.env.NEWSFACTS_DEEP !== undefined || nth > total - 40 || nth % 25 === 0

const RUN = { build: 'b', options: '{}' }

const template = newFolder()
await writeThrough(QUICK, template, [makeStory({ id: 'old' })], ['csv', 'json', 'jsonl'])

async function writeThrough(
  files: FileSystem,
  folder: string,
  outcomes: readonly Outcome[],
  formats: readonly Format[] = DEFAULT_FORMATS,
): Promise<void> {
  const output = await openOutput(folder, formats, { files, run: RUN, isReusing: true })
  try {
    await appendAll(output, outcomes, formats)
    await output.commit(runInfo(outcomes.length, { report: true }), entitiesOf(outcomes), pagesOf(outcomes))
  } finally {
    await output.abort().catch(() => {})
  }
}

async function countCalls(): Promise<number> {
  let calls = 0
  await writeThrough(
    intercept(() => calls++),
    filledFolder(),
    OUTCOMES,
  )
  return calls
}

/** A folder with an older and different run, with a file that the new run does not write. */
function filledFolder(): string {
  const folder = newFolder()
  cpSync(template, folder, { recursive: true })
  return folder
}

const visible = (folder: string): Readonly<Record<string, unknown>> => ({
  ...Object.fromEntries(Object.entries(readFolder(folder)).filter(([name]) => !name.startsWith('.'))),
  ...(existsSync(`${folder}/report`) ? { report: readFolder(`${folder}/report`) } : {}),
})

const OLD = visible(filledFolder())
const NEW = await (async () => {
  const folder = newFolder()
  await writeThrough(QUICK, folder, OUTCOMES)
  return visible(folder)
})()

/** What the start of a next run, which then is given up, makes of a folder. */
async function recovered(folder: string): Promise<Readonly<Record<string, unknown>>> {
  await (await openOutput(folder, ['csv', 'json'], { files: QUICK, run: RUN, isReusing: true })).abort()
  expect(Object.keys(readFolder(folder)).filter(name => /^\.(?!reuse)/.test(name))).toEqual([])
  return visible(folder)
}

const DISK_FULL = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })

test('killed at any call, the old output is whole or the new one, and a rerun completes', async () => {
  const total = await countCalls()
  expect(total).toBeGreaterThan(100)
  let mixes = 0
  for (let last = 0; last < total; last++) {
    if (!isTried(last, total)) continue
    const folder = filledFolder()
    let calls = 0
    const dying = intercept(() => {
      if (calls++ >= last) throw new Error('killed')
    })
    await writeThrough(dying, folder, OUTCOMES).catch(() => {})
    const left = visible(folder)
    // between two renames the data package is away, which tells every reader to wait
    if (left['datapackage.json'] === undefined) mixes++
    else expect([OLD, NEW]).toContainEqual(left)
    expect([OLD, NEW]).toContainEqual(await recovered(folder))
    await writeThrough(QUICK, folder, OUTCOMES)
    expect(visible(folder)).toEqual(NEW)
  }
  expect(mixes).toBeGreaterThan(5)
})

test('where any one call fails, the old output is whole or the new one at once', async () => {
  const total = await countCalls()
  const harmless = new Set<string>()
  for (let nth = 0; nth < total; nth++) {
    if (!isTried(nth, total)) continue
    const folder = filledFolder()
    let calls = 0
    let failed = ''
    const failing = intercept(call => {
      if (calls++ !== nth) return
      failed = call
      throw DISK_FULL
    })
    const failure = await writeThrough(failing, folder, OUTCOMES).then(
      () => null,
      (error: Error) => error,
    )
    const left = visible(folder)
    if (failure !== null) expect(failure.message).toMatch(/^cannot write .*ENOSPC/)
    // for file systems without links there is another way
    else if (failed !== 'link') harmless.add(failed)
    if (failure === null) expect([failed, left]).toEqual([failed, NEW])
    else expect([OLD, NEW]).toContainEqual(left)
    expect([OLD, NEW]).toContainEqual(await recovered(folder))
  }
  // what fails only once the new output stands
  expect([...harmless].sort()).toEqual(['close', 'list', 'read', 'readChunks', 'remove', 'rename', 'stat'])
})

test('a full disk leaves the old output and nothing else', async () => {
  for (let nth = 0; ; nth++) {
    const folder = filledFolder()
    const before = readFolder(folder)
    let writes = 0
    const failing = intercept(call => {
      if (call === 'write' && writes++ >= nth) throw DISK_FULL
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

test.each(['EPERM', 'EINVAL'])(
  'a folder that cannot be synced, as on Windows, does no harm: %s',
  async code => {
    const folder = filledFolder()
    const failing = intercept(call => {
      if (call === 'syncFolder') throw Object.assign(new Error(code), { code })
    })
    await writeThrough(failing, folder, OUTCOMES)
    expect(visible(folder)).toEqual(NEW)
  },
)

test('everything is on the disk before it takes the place of anything', async () => {
  const calls: string[] = []
  await writeThrough(
    intercept(call => calls.push(call)),
    filledFolder(),
    OUTCOMES,
  )
  const renames = calls.flatMap((call, i) => (call === 'rename' ? [i] : []))
  // the last rename puts the notes for a later run in place
  const [first, last] = [renames[0]!, renames.at(-2)!]
  expect(calls.slice(first, last + 1).every(call => call === 'rename')).toBe(true)
  const written = calls.slice(0, first).filter(call => call === 'sync').length
  // the notes too, and the marks of two folders; `report` stands there twice, and is a page and a manifest
  expect(written).toBe(Object.keys(NEW).length + 3)
  expect(calls.slice(0, first).filter(call => call === 'syncFolder')).toHaveLength(3)
  expect(calls.slice(last)).toContain('syncFolder')
})
