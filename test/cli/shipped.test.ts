import { spawnSync } from 'node:child_process'
import { cpSync, symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BUILT } from '../build.ts'
import { makeFolder } from './folder.ts'

const ROOT = join(import.meta.dirname, '../..')

test('a model that was cut is one line that names it, exit status 2', () => {
  const folder = makeFolder({ 'in/a.txt': 'Jane Doe, a teacher in Paris, sold 12 lamps on Monday.' })
  cpSync(BUILT, join(folder, 'dist'), { recursive: true })
  for (const name of ['models', 'data', 'package.json'])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction')
  const input = join(folder, 'in')
  const commands = [
    ['run', input, '--out', join(folder, 'out')],
    ['worker'],
    ['explain', input, 'a:number:35-37'],
  ]
  const run = (args: readonly string[]) =>
    spawnSync(process.execPath, [join(folder, 'dist/cli/cli.js'), ...args], { input: '', encoding: 'utf8' })
  expect(commands.map(args => run(args).status)).toEqual([0, 0, 0])
  truncateSync(join(folder, 'models/quotes.bin'), 1000)
  for (const args of commands) {
    const { status, stdout, stderr } = run(args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^error: models\/quotes\.bin holds 1000 bytes, not \d+: .*\n$/)
  }
})
