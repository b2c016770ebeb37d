import { expect, test } from 'vitest'
import { JsonOutline } from '../../../src/read/records/json-outline.ts'

const OPENED = 100_000

/** Bytes that a level takes, found from the levels that are kept. */
function levelsKept(opening: string): number {
  const outline = new JsonOutline()
  let inside = false
  for (let i = 0; i < OPENED; i++)
    for (const byte of Buffer.from(opening)) {
      if (byte === 0x22) {
        inside = !inside
        if (inside) outline.beginString()
      } else if (inside) outline.spell(byte, true)
      else outline.take(byte)
    }
  expect(outline.depth).toBe(OPENED)
  return (outline as unknown as { levels: unknown[] }).levels.length
}

test.each(['[', '{"a":', '{"data":', '{"items":'])('%s without end is counted, not kept', opening =>
  expect(levelsKept(opening)).toBeLessThan(20),
)

test('what was opened may be closed again', () => {
  const outline = new JsonOutline()
  for (const byte of Buffer.from('[[[{}]]')) outline.take(byte)
  expect(outline.depth).toBe(1)
  expect(outline.opensRecord(0x7b)).toBe(true)
})
