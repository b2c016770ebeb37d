import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BUILT } from '../build.ts'
import { makeFolder } from '../cli/folder.ts'
import { invent, newsfacts, toJsonLines } from '../cli/newsfacts.ts'

const ROOT = join(import.meta.dirname, '../..')
const bundle = (out: string) =>
  execFileSync(process.execPath, ['scripts/bundle.mjs', '--out', out, '--built', BUILT], { cwd: ROOT })

test('the bundle is all that a worker needs beside Node: no environment, nothing installed', async () => {
  const folder = makeFolder()
  bundle(folder)
  execFileSync('tar', ['-xzf', join(folder, 'newsfacts.tar.gz'), '-C', folder])
  const input = toJsonLines([
    ...invent(3),
    { id: 'german', text: 'Der Rat der Stadt tagt am Montag wieder.' },
  ])
  const answers = execFileSync(process.execPath, [join(folder, 'bin/newsfacts.mjs'), 'worker'], {
    cwd: '/',
    env: {},
    input,
    encoding: 'utf8',
  })
  expect(answers).toBe((await newsfacts(['worker'], { input })).stdout)
})

test('the same files give the same archive', () => {
  const archives = [makeFolder(), makeFolder()].map(folder => {
    bundle(folder)
    return readFileSync(join(folder, 'newsfacts.tar.gz'))
  })
  expect(archives[0]!.equals(archives[1]!)).toBe(true)
})
