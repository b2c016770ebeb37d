import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { GENERATORS } from './generators.ts'

const LIMIT_MS = 8 * 60_000

/** In a child process: one that never ends cannot hang the suite. */
test(
  'twice the hostile text takes at most 2.5 times as long',
  () => {
    expect(GENERATORS.length).toBeGreaterThanOrEqual(150)
    const { stdout } = spawnSync(
      process.execPath,
      ['--import', 'tsx', join(import.meta.dirname, 'growth.ts')],
      {
        encoding: 'utf8',
        timeout: LIMIT_MS,
      },
    )
    const lines = stdout.trim().split('\n')
    const last = lines.filter(line => !line.startsWith('slow')).at(-1)
    expect(lines.filter(line => line.startsWith('slow'))).toEqual([])
    expect(last === 'done' ? last : `no end: ${GENERATORS[Number(last?.split(' ')[1])]?.name}`).toBe('done')
  },
  LIMIT_MS + 10_000,
)
