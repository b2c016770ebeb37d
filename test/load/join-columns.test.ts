import { afterEach, expect, test, vi } from 'vitest'
import { compileJoin } from '../../src/load/join-columns.ts'

const SHARED = {
  id: 'a:date:0-4',
  article_id: 'a',
  start: 0,
  end: 4,
  text: 'May.',
  sentence: 0,
  context: 'May.',
  rule: 'r',
}
const OWN = { type: 'DATE', 'the "quoted"': null, speaker: { start: 1 } }

afterEach(() => vi.unstubAllGlobals())

test.each([
  ['compiled', () => {}],
  [
    'where no code may be compiled',
    () =>
      vi.stubGlobal('Function', () => {
        throw new EvalError('Code generation from strings disallowed for this context')
      }),
  ],
])('columns stand side by side in their order, %s', (_, forbid) => {
  forbid()
  const join = compileJoin(Object.keys(SHARED), Object.keys(OWN))
  expect(JSON.stringify(join(SHARED, OWN))).toBe(JSON.stringify({ ...SHARED, ...OWN }))
})
