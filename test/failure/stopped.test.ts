import { existsSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makeFolder } from '../cli/folder.ts'
import { fingerprint, invent, newsfacts, start, toJsonLines } from '../cli/newsfacts.ts'

const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))

/** Starts a run and waits until it has begun to write. */
async function begin(input: string, out: string) {
  const run = start(['run', input, '--out', out, '--quiet'])
  while (!existsSync(out) || !readdirSync(out).some(name => name.startsWith('.tmp-'))) await pause(20)
  return run
}

test('a stopped run leaves everything as it was; the next one completes', async () => {
  const input = makeFolder({ 'articles.jsonl': toJsonLines(invent(700)) })
  const [out, other] = [makeFolder(), makeFolder()]
  await newsfacts(['run', input, '--out', other, '--quiet'])
  const complete = fingerprint(other)

  for (const [signal, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    const { child, finished } = await begin(input, out)
    await pause(100)
    const sent = performance.now()
    child.kill(signal)
    expect(await finished).toMatchObject({ status, stdout: '', stderr: '' })
    expect(performance.now() - sent).toBeLessThan(2500)
    expect(readdirSync(out)).toEqual([])
  }

  const killed = await begin(input, out)
  await pause(300)
  killed.child.kill('SIGKILL')
  await killed.finished
  expect(fingerprint(out)).toEqual({})
  expect(await newsfacts(['run', input, '--out', out, '--quiet'])).toMatchObject({ status: 0 })
  expect(fingerprint(out)).toEqual(complete)
  expect(readdirSync(out).filter(name => name.startsWith('.'))).toEqual([])
})
