import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { makeFolder } from '../cli/folder.ts'
import { fingerprint, invent, newsfacts, toJsonLines } from '../cli/newsfacts.ts'
import { faultOf } from './whole.ts'

/** Every so many-th call is tried: 1 takes a quarter of an hour. */
const STEP = Number(process.env.NEWSFACTS_FAULT_STEP ?? 5)
const INJECT = `--import=${pathToFileURL(join(import.meta.dirname, 'inject.mjs')).href}`

const articles = invent(6)
const files = (count: number) => ({
  'a.txt': articles[5]!.text,
  'b.jsonl': toJsonLines(articles.slice(0, count)),
})
let input = ''
let template = ''
let calls = 0
let OLD: unknown
let NEW: unknown

/** Runs on fewer articles than are in the folder: all of them are taken over, which needs no models. */
const run = (out: string, env: NodeJS.ProcessEnv = {}) =>
  newsfacts(['run', input, '--out', out, '--quiet'], { env: { NODE_OPTIONS: INJECT, ...env } })
const filled = () => {
  const out = makeFolder()
  cpSync(template, out, { recursive: true })
  return out
}

beforeAll(async () => {
  input = makeLasting(files(3))
  template = makeLasting()
  await newsfacts(['run', makeLasting(files(5)), '--out', template, '--quiet'])
  OLD = fingerprint(template)
  const [out, count] = [makeLasting(), join(makeLasting(), 'count')]
  cpSync(template, out, { recursive: true })
  await run(out, { FAULT_COUNT: count })
  NEW = fingerprint(out)
  calls = Number(readFileSync(count, 'utf8'))
})

test('a run whose n-th call on the file system fails leaves a whole output, the old one where it says it could not run', async () => {
  expect(calls).toBeGreaterThan(100)
  for (let n = 0; n < calls; n += STEP) {
    const out = filled()
    const { status, stderr } = await run(out, { FAULT_AT: String(n), FAULT_HOW: 'fail' })
    expect([n, faultOf(out)]).toEqual([n, null])
    if (status === 2) {
      expect(stderr).toMatch(/^error: .*\n$/)
      expect([OLD, NEW]).toContainEqual(fingerprint(out))
    } else expect([n, status]).toEqual([n, status === 0 ? 0 : 1])
    expect(await run(out)).toMatchObject({ status: 0 })
    expect([n, fingerprint(out)]).toEqual([n, NEW])
  }
})

test('a run that is killed at its n-th call leaves the old output or the new one, and the next run is as if nothing had been', async () => {
  for (let n = 0; n < calls; n += STEP) {
    const out = filled()
    const { signal } = await run(out, { FAULT_AT: String(n), FAULT_HOW: 'kill' })
    expect([n, signal]).toEqual([n, 'SIGKILL'])
    const fault = faultOf(out)
    // while files change places there is no data package, and the next run puts them right
    if (fault === null) expect([OLD, NEW]).toContainEqual(fingerprint(out))
    else expect([n, fault]).toEqual([n, 'none'])
    expect(await run(out)).toMatchObject({ status: 0, stderr: '' })
    expect([n, fingerprint(out)]).toEqual([n, NEW])
  }
})

/** One that outlives the test that makes it. */
function makeLasting(content: Parameters<typeof makeFolder>[0] = {}): string {
  return makeFolder(content, { isLasting: true })
}
