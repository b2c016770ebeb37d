import { spawnSync } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BUILT } from '../build.ts'
import { makeFolder } from './folder.ts'
import { invent, newsfacts, start, toJsonLines } from './newsfacts.ts'

const lines = (output: string) => output.split('\n').slice(0, -1)

describe('newsfacts worker', () => {
  test('does not take a folder on stdin for nothing', () => {
    const folder = openSync(makeFolder(), 'r')
    const { status, stderr } = spawnSync(process.execPath, [join(BUILT, 'cli/cli.js'), 'worker'], {
      stdio: [folder, 'pipe', 'pipe'],
      encoding: 'utf8',
    })
    closeSync(folder)
    expect([status, stderr]).toEqual([2, 'error: stdin is a folder: newsfacts run reads folders\n'])
  })

  test('writes one line a line, in order, whatever the line holds', async () => {
    const [first, second] = invent(2)
    const input = [
      JSON.stringify({ ...first, url: 'https://example.org', tags: ['x'] }),
      '{"id": "broken", "text": ',
      '',
      `${JSON.stringify({ id: 'separators', text: 'One line.\u2028Another in Paris.\u2029The last.' })}\r`,
      JSON.stringify({ id: 'no-text' }),
      JSON.stringify({ id: 5, text: '' }),
      '"text"',
      JSON.stringify(second),
    ].join('\n')
    const { status, stdout, stderr } = await newsfacts(['worker'], { input })
    expect([status, stderr]).toEqual([1, ''])
    expect(await newsfacts(['worker', '--no-isolate'], { input })).toMatchObject({ status: 1, stdout })
    expect(await newsfacts(['worker'], { input: JSON.stringify(second) })).toMatchObject({ status: 0 })
    expect(stdout).not.toMatch(/[\u2028\u2029]/)
    const records = lines(stdout).map(line => JSON.parse(line))
    expect(records.map(({ id, error }) => [id, error?.code ?? 'ok'])).toEqual([
      [first!.id, 'ok'],
      [null, 'BAD_JSON'],
      ['separators', 'ok'],
      ['no-text', 'BAD_RECORD'],
      ['5', 'EMPTY'],
      [null, 'BAD_JSON'],
      [second!.id, 'ok'],
    ])
    expect(Object.keys(records[1])).toEqual(['id', 'error'])
    expect(Object.keys(records[1].error)).toEqual(['code', 'reason'])
  })

  test.each([[['worker']], [['worker', '--no-isolate']]])(
    '%j says on stderr which dates it did not understand',
    async args => {
      const input = toJsonLines(
        invent(7).map(article => ({
          ...article,
          published: article.id.endsWith('1') ? '2024-05-15' : 'soon',
        })),
      )
      const { status, stdout, stderr } = await newsfacts(args, { input })
      expect([status, lines(stdout).length]).toEqual([0, 7])
      expect(
        lines(stderr).filter(line => /^warning: \S+: published "soon" is not understood$/.test(line)),
      ).toHaveLength(5)
      expect(stderr).toMatch(/\n[67] articles: the publication date of the record is not understood\n$/)
    },
  )

  test('works in a thread that may die alone, with --no-isolate in its own', async () => {
    const tell = `import { isMainThread } from 'node:worker_threads'; if (!isMainThread) console.error('a thread')`
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(tell)}` }
    const input = toJsonLines(invent(1))
    expect(await newsfacts(['worker'], { input, env })).toMatchObject({ status: 0, stderr: 'a thread\n' })
    expect(await newsfacts(['worker', '--no-isolate'], { input, env })).toMatchObject({
      status: 0,
      stderr: '',
    })
  })

  test('answers each line before the next one comes', async () => {
    const { child, finished } = start(['worker'])
    const articles = invent(3)
    const seen: string[] = []
    for (const article of articles) {
      const answer = new Promise<string>(resolve =>
        child.stdout.once('data', chunk => resolve(String(chunk))),
      )
      child.stdin.write(toJsonLines([article]))
      seen.push(JSON.parse(await answer).id)
    }
    child.stdin.end()
    expect(seen).toEqual(articles.map(({ id }) => id))
    expect((await finished).status).toBe(0)
  })

  test.skipIf(process.platform === 'win32')(
    'is quiet when its reader goes away, and says when the disk is full',
    () => {
      const command = `"${process.execPath}" "${join(BUILT, 'cli/cli.js')}" worker`
      const run = (rest: string) =>
        spawnSync('bash', ['-c', `set -o pipefail; ${command} ${rest}`], {
          input: toJsonLines(invent(400)),
          encoding: 'utf8',
        })
      const piped = run('| head -n 1')
      expect([piped.status, piped.stderr, lines(piped.stdout).length]).toEqual([0, '', 1])
      const full = run('> /dev/full')
      expect(full.status).toBe(2)
      expect(full.stderr).toMatch(/^error: cannot write to stdout: .*ENOSPC/)
    },
  )

  test('works for who wants no answers, however nothing is opened', () => {
    // as Python's DEVNULL and stdio: 'ignore' of Node do: to read and write
    const { status, stderr } = spawnSync(process.execPath, [join(BUILT, 'cli/cli.js'), 'worker'], {
      input: toJsonLines(invent(1)),
      stdio: ['pipe', 'ignore', 'pipe'],
      encoding: 'utf8',
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})

test('newsfacts worker FILES answers the articles of files, of any format, as lines', async () => {
  const [first, second] = invent(2)
  const page = `<html><body><article><h1>Bridge</h1><p>${second!.text.replaceAll('\n', '</p><p>')}</p></article></body></html>`
  const folder = makeFolder({
    'a.jsonl': `${toJsonLines([first])}no record\n`,
    'b.html': page,
    'image.txt': Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
  })
  const { status, stdout, stderr } = await newsfacts(['worker', '--tables', folder])
  expect([status, stderr]).toEqual([1, ''])
  const answers = lines(stdout).map(line => JSON.parse(line))
  expect(answers.map(({ id, source, error }) => [id, source, error?.code ?? 'ok'])).toEqual([
    [null, 'a.jsonl#2', 'BAD_JSON'],
    ['b', 'b.html', 'ok'],
    [first!.id, 'a.jsonl#1', 'ok'],
    ['image', 'image.txt', 'NOT_TEXT'],
  ])
  expect(await newsfacts(['worker', '--tables', '--no-isolate', folder])).toMatchObject({ status: 1, stdout })
})

test('newsfacts worker FILES says on stderr what no line says', async () => {
  const document = (counter: string) =>
    `${counter}\n\n\nThe Harbour Post\n\nMay 3, 2021 Monday\n\nBridge to close\n\nLENGTH: 12 words\n\nThe council of Leeds voted on Monday to close its harbour bridge.\n\nLOAD-DATE: May 4, 2021\n\n`
  const folder = makeFolder({
    'a.jsonl': `${toJsonLines(invent(1))}no record\n`,
    'bundle.txt': `${document('1 of 3 DOCUMENTS')}\n${document('2 of 3 DOCUMENTS')}`,
    'README.txt': '# Read me\n\nInstall with npm install.\n',
  })
  const said = (await newsfacts(['worker', folder])).stderr
  expect(said.trim().split('\n')).toEqual([
    expect.stringMatching(/^warning: README.txt: left alone, /),
    'warning: bundle.txt: holds documents 1 to 2 of 3',
    'warning: a.jsonl#2: the record is not valid JSON (BAD_JSON)',
  ])
})
