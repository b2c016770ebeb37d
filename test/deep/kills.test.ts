import { cpSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { makeFolder } from '../cli/folder.ts'
import { fingerprint, invent, newsfacts, start, toJsonLines } from '../cli/newsfacts.ts'
import { createRandom } from '../fuzz/random.ts'
import { faultOf } from './whole.ts'

/** How many runs are killed at random, and how many while they publish. */
const KILLS = Number(process.env.NEWSFACTS_KILLS ?? 12)
const INJECT = `--import=${pathToFileURL(join(import.meta.dirname, 'inject.mjs')).href}`
const random = createRandom(20210720)
const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))
const lasting = (files: Parameters<typeof makeFolder>[0] = {}) => makeFolder(files, { isLasting: true })

const articles = invent(1000)
let input = ''
let fewer = ''
let template = ''
let full = ''
let OLD: unknown
let NEW: unknown
let FEWER: unknown
let duration = 0

const command = (from: string, out: string) => ['run', from, '--out', out, '--quiet']
const copyOf = (folder: string) => {
  const out = makeFolder()
  cpSync(folder, out, { recursive: true })
  return out
}

beforeAll(async () => {
  input = lasting({ 'a.jsonl': toJsonLines(articles) })
  fewer = lasting({ 'a.jsonl': toJsonLines(articles.slice(0, 990)) })
  template = lasting()
  await newsfacts(command(lasting({ 'b.jsonl': toJsonLines(articles.slice(0, 40)) }), template))
  OLD = fingerprint(template)
  full = lasting()
  const started = performance.now()
  await newsfacts(command(input, full))
  duration = performance.now() - started
  NEW = fingerprint(full)
  const out = lasting()
  cpSync(full, out, { recursive: true })
  await newsfacts(command(fewer, out))
  FEWER = fingerprint(out)
})

test('runs killed at random leave no mix, and the next one is as if nothing had been', async () => {
  for (let n = 0; n < KILLS; n++) {
    const out = copyOf(template)
    const { child, finished } = start(command(input, out))
    await pause(random() * duration)
    child.kill('SIGKILL')
    await finished
    expect([n, faultOf(out)]).toEqual([n, null])
    expect([OLD, NEW]).toContainEqual(fingerprint(out))
    expect(await newsfacts(command(input, out))).toMatchObject({ status: 0, stderr: '' })
    expect(fingerprint(out)).toEqual(NEW)
    expect(readdirSync(out).filter(name => name.startsWith('.'))).toEqual(['.reuse.jsonl'])
  }
})

test('runs killed while they publish are taken back or completed by the next one', async () => {
  let torn = 0
  for (let n = 0; n < KILLS; n++) {
    const out = copyOf(full)
    const { child, finished } = start(command(fewer, out), {
      NODE_OPTIONS: INJECT,
      FAULT_HOW: 'kill',
      FAULT_ONLY: 'renameSync',
      FAULT_AT: String(1 + (n % 20)),
    })
    child.stdin.end()
    const { signal } = await finished
    if (signal === 'SIGKILL' && !existsSync(join(out, 'datapackage.json'))) torn++
    if (faultOf(out) !== 'none') expect([NEW, FEWER]).toContainEqual(fingerprint(out))
    expect(await newsfacts(command(fewer, out))).toMatchObject({ status: 0, stderr: '' })
    expect(fingerprint(out)).toEqual(FEWER)
  }
  expect(torn).toBeGreaterThan(KILLS / 2)
})
