import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from './folder.ts'
import { fingerprint, invent, newsfacts, start, toJsonLines } from './newsfacts.ts'

test('a shard that is killed and run again gives the same, and takes over what was finished', async () => {
  const input = makeFolder({ 'a.jsonl': toJsonLines(invent(400)) })
  const [out, once] = [makeFolder(), makeFolder()]
  const command = (folder: string) => ['run', input, '--out', folder, '--shard', '2/2', '--jobs', '1']
  await newsfacts(command(once))
  const { child, finished } = start(command(out))
  // killed when the first rows are on the disk
  const staged = () =>
    readdirSync(out, { recursive: true, encoding: 'utf8' }).find(name => name.endsWith('.reuse.jsonl'))
  while (child.exitCode === null) {
    const ledger = staged()
    if (ledger && readFileSync(join(out, ledger)).includes('\t')) break
    await new Promise(resolve => setTimeout(resolve, 2))
  }
  child.kill('SIGKILL')
  expect((await finished).signal).toBe('SIGKILL')
  expect((await newsfacts(command(out))).stderr).toMatch(/^[1-9]\d* unchanged and taken over/m)
  expect(fingerprint(out)).toEqual(fingerprint(once))
})
