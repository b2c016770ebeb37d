import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { makeFolder } from '../cli/folder.ts'
import { fingerprint, newsfacts } from '../cli/newsfacts.ts'
import { inventFolder } from '../fuzz/folders.ts'
import { faultOf } from './whole.ts'

const FOLDERS = Number(process.env.NEWSFACTS_FOLDERS ?? 20)
/** What a user's file may never be answered with. */
const OURS = new Set(['INTERNAL', 'INVARIANT', 'CRASH', 'OOM', 'TIMEOUT'])

const rowsOf = (out: string, table: string): Record<string, string>[] =>
  parse(readFileSync(join(out, `${table}.csv`)), { columns: true })

test('folders of broken files end with a whole output or one clear line, twice the same', async () => {
  for (let n = 0; n < FOLDERS; n++) {
    const folder = makeFolder(inventFolder(3, n))
    const [first, second] = [makeFolder(), makeFolder()]
    const run = await newsfacts(['run', folder, '--out', first, '--quiet', '--jobs', '1'])
    if (run.status === 2) {
      expect([n, run.stderr]).toEqual([n, expect.stringMatching(/^(?:warning: .*\n)*error: .+\n$/)])
      expect(existsSync(join(first, 'datapackage.json'))).toBe(false)
      continue
    }
    const rejected = rowsOf(first, 'rejected')
    expect([n, run.status, run.stderr]).toEqual([n, rejected.length > 0 ? 1 : 0, ''])
    expect([n, faultOf(first)]).toEqual([n, null])
    expect([n, rejected.filter(({ code }) => OURS.has(code!))]).toEqual([n, []])
    const ids = rowsOf(first, 'articles').map(({ id }) => id)
    expect([n, new Set(ids).size]).toEqual([n, ids.length])
    await newsfacts(['run', folder, '--out', second, '--quiet', '--jobs', '2'])
    expect([n, fingerprint(second)]).toEqual([n, fingerprint(first)])
  }
})
