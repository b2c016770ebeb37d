import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../cli/folder.ts'
import { fingerprint, invent, newsfacts, start, toJsonLines } from '../cli/newsfacts.ts'

const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))
const hidden = (folder: string) => readdirSync(folder).filter(name => name.startsWith('.'))

/** Starts a run and waits until it has begun to write. */
async function begin(input: string, out: string) {
  const run = start(['run', input, '--out', out])
  while (!existsSync(out) || !hidden(out).some(name => name.startsWith('.tmp-'))) await pause(20)
  return run
}

/** Windows knows no signals: a process that is told to end is gone. */
const hasSignals = process.platform !== 'win32'

test.skipIf(!hasSignals)(
  'a stopped run writes nothing and says so; the next one takes over what it finished',
  async () => {
    const input = makeFolder({ 'articles.jsonl': toJsonLines(invent(700)) })
    const [out, other] = [makeFolder(), makeFolder()]
    await newsfacts(['run', input, '--out', other, '--quiet'])
    const complete = fingerprint(other)

    for (const [signal, status] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
      ['SIGHUP', 143],
    ] as const) {
      const { child, finished } = await begin(input, out)
      await pause(100)
      const sent = performance.now()
      child.kill(signal)
      const { stderr, ...rest } = await finished
      expect(rest).toMatchObject({ status, stdout: '' })
      expect(stderr).toMatch(
        /^stopped: nothing was written(; the next run takes over the [\d,]+ articles that are finished)?\n$/m,
      )
      expect(performance.now() - sent).toBeLessThan(2500)
      expect(fingerprint(out)).toEqual({})
      expect(hidden(out).filter(name => !name.startsWith('.tmp-'))).toEqual([])
    }

    const killed = await begin(input, out)
    await pause(300)
    killed.child.kill('SIGKILL')
    await killed.finished
    expect(fingerprint(out)).toEqual({})
    const { status, stderr } = await newsfacts(['run', input, '--out', out])
    expect(status).toBe(0)
    expect(stderr).not.toContain('none taken over')
    expect(fingerprint(out)).toEqual(complete)
    expect(hidden(out)).toEqual(['.reuse.jsonl'])
  },
)

/** Whether a run that is under way has written out notes of finished articles. */
const hasNotes = (out: string) =>
  hidden(out)
    .map(name => join(out, name, '.reuse.jsonl'))
    .some(notes => existsSync(notes) && statSync(notes).size > 0)

test.skipIf(!hasSignals)('what is finished when a signal comes is kept for the next run', async () => {
  const input = makeFolder({ 'articles.jsonl': toJsonLines(invent(1200)) })
  const out = makeFolder()
  const { child, finished } = await begin(input, out)
  while (!hasNotes(out)) await pause(20)
  child.kill('SIGINT')
  expect((await finished).stderr).toMatch(
    /; the next run takes over the [1-9][\d,]* articles that are finished\n$/m,
  )
})

test.skipIf(!hasSignals)('a signal ends a run that waits for its stdin', async () => {
  const { child, finished } = await begin('-', makeFolder())
  const late = setTimeout(() => child.kill('SIGKILL'), 20_000)
  child.kill('SIGTERM')
  expect(await finished).toMatchObject({ status: 143, signal: null })
  clearTimeout(late)
})

test('an unchanged run takes over every article, a changed one costs itself, --no-reuse works all anew', async () => {
  const articles = invent(40)
  const input = makeFolder({
    'a.jsonl': toJsonLines(articles.slice(0, 20)),
    'b.jsonl': toJsonLines(articles.slice(20)),
  })
  const [out, other] = [makeFolder(), makeFolder()]
  const run = async (folder: string, ...options: string[]) =>
    (await newsfacts(['run', input, '--out', folder, ...options])).stderr
  expect(await run(out)).not.toContain('taken over')
  const before = fingerprint(out)
  expect(await run(out)).toBe(`40 articles, none of them changed: ${out} stays as it is\n`)
  expect(fingerprint(out)).toEqual(before)
  expect(await run(out, '--published', '2020-01-01')).toContain('earlier run: other options\n')
  expect(await run(out, '--no-reuse')).not.toContain('taken over')
  expect(fingerprint(out)).toEqual(before)

  articles[25] = { ...articles[25]!, text: `${articles[25]!.text} Nobody was hurt.` }
  writeFileSync(join(input, 'b.jsonl'), toJsonLines(articles.slice(20)))
  writeFileSync(join(input, 'c.txt'), articles[0]!.text)
  expect(await run(out)).toContain('\n39 unchanged and taken over; 1 new, 1 changed\n')
  await run(other)
  expect(fingerprint(out)).toEqual(fingerprint(other))
})

test.skipIf(!hasSignals)('a second signal ends the process as it is', async () => {
  const input = makeFolder({ 'articles.jsonl': toJsonLines(invent(700)) })
  const out = makeFolder()
  const { child, finished } = await begin(input, out)
  child.kill('SIGINT')
  child.kill('SIGTERM')
  const { status, stdout } = await finished
  // two signals that wait together may be handed over in either order
  expect([130, 143]).toContain(status)
  expect(stdout).toBe('')
  // nobody has tidied up; the next run does
  expect(hidden(out)).toContain('.lock')
  expect(await newsfacts(['run', input, '--out', out])).toMatchObject({ status: 0 })
  expect(hidden(out)).toEqual(['.reuse.jsonl'])
})

test('a run goes on when nobody listens to what it says', async () => {
  const input = makeFolder({ 'articles.jsonl': toJsonLines(invent(20)), 'bad.txt': ' ' })
  const out = makeFolder()
  const { child, finished } = start(['run', input, '--out', out])
  child.stderr.destroy()
  expect(await finished).toMatchObject({ status: 1 })
  expect(Object.keys(fingerprint(out))).toContain('datapackage.json')
})
