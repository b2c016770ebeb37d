import { expect, test } from 'vitest'
import { newsfacts } from './newsfacts.ts'

test('out/ is what a run over seeds/ writes (else: npm run pipeline, and read what changed)', async () => {
  const { status, stderr } = await newsfacts(['run', '--check'])
  expect(stderr).not.toMatch(/^[~+-]/m)
  expect(status).toBe(0)
})
