import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BUILT } from '../build.ts'

const ARTICLE = { id: 'a', text: 'Jane Doe, a teacher in Paris, sold 12 lamps on Monday.' }

test.skipIf(process.platform === 'win32')('a process that may open only 64 files starts and works', () => {
  const limited = [
    '-c',
    'ulimit -n 64 && exec "$0" "$@"',
    process.execPath,
    join(BUILT, 'cli/cli.js'),
    'worker',
  ]
  const line = execFileSync('sh', limited, { input: JSON.stringify(ARTICLE), encoding: 'utf8' })
  expect(JSON.parse(line)).toMatchObject({ id: 'a', people: [{ text: 'Jane Doe' }] })
})
