import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BUILT } from '../build.ts'
import { makeFolder } from '../cli/folder.ts'

const ARTICLE = { id: 'a', text: 'Jane Doe, a teacher in Paris, sold 12 lamps on Monday.' }

/** The command in a process that may open so many files. */
const newsfacts = (most: number, args: readonly string[], input = '') =>
  execFileSync(
    'sh',
    ['-c', `ulimit -n ${most} && exec "$0" "$@"`, process.execPath, join(BUILT, 'cli/cli.js'), ...args],
    { input, encoding: 'utf8' },
  )

describe.skipIf(process.platform === 'win32')('a process that may open few files', () => {
  test('starts and works', () => {
    expect(JSON.parse(newsfacts(64, ['worker'], JSON.stringify(ARTICLE)))).toMatchObject({
      id: 'a',
      people: [{ text: 'Jane Doe' }],
    })
  })

  test('reads hundreds, of texts and of records', () => {
    const files: Record<string, string> = {}
    for (let i = 0; i < 150; i++) {
      files[`${i}.txt`] = ARTICLE.text
      files[`${i}.jsonl`] = JSON.stringify({ ...ARTICLE, id: `r${i}` })
    }
    const out = makeFolder()
    newsfacts(64, ['run', makeFolder(files), '--out', out, '--quiet', '--no-report'])
    expect(readFileSync(join(out, 'articles.csv'), 'utf8').match(/\n/g)).toHaveLength(301)
  })
  test.each([
    ['cli.js', join(BUILT, 'cli/cli.js'), 32],
    ['cli.js, whose threads need more', join(BUILT, 'cli/cli.js'), 40],
    ['the command that loads it', join(import.meta.dirname, '../../bin/newsfacts.mjs'), 20],
  ])('says so where they are too few: %s', (_, command, most) => {
    const args = ['run', makeFolder({ 'a.txt': ARTICLE.text }), '--out', join(makeFolder(), 'out')]
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `ulimit -n ${most} && exec "$0" "$@"`, process.execPath, command, ...args],
      { encoding: 'utf8' },
    )
    expect(stderr).toMatch(/^error: .*too (?:few files|many open files).*\n$/)
    expect(status).toBe(2)
  })

  test('and whose folder is gone says that', () => {
    const folder = makeFolder()
    const { status, stderr } = spawnSync(
      'sh',
      [
        '-c',
        'cd "$1" && rmdir "$1" && exec "$0" "$2" run a',
        process.execPath,
        folder,
        join(BUILT, 'cli/cli.js'),
      ],
      { encoding: 'utf8' },
    )
    expect([status, stderr]).toEqual([2, 'error: the current folder is gone: change to one that is there\n'])
  })
})
