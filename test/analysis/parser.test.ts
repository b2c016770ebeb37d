import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ParseState } from '../../src/analysis/parser/parse-state.ts'
import { ROW_BIAS, ROW_LIMIT, RowSums, rowOf } from '../../src/analysis/parser/row-sums.ts'
import { actionOf, labelOf, nearKey, SettledSteps, stepOf } from '../../src/analysis/parser/settled-steps.ts'
import { layOutWordTable, WordTable } from '../../src/analysis/words/word-table.ts'

const WIDTH = 16
const ROWS = 8

test('sums of rows four at a time are those of each weight', () => {
  const weight = fc.integer({ min: -ROW_LIMIT, max: ROW_LIMIT })
  const picks = fc.array(fc.integer(), { maxLength: 60 })
  fc.assert(
    fc.property(
      fc.array(weight, { minLength: ROWS * WIDTH, maxLength: ROWS * WIDTH }),
      picks,
      picks,
      (weights, first, second) => {
        // the last row is the one of zeros
        const bytes = Uint8Array.from([...weights, ...new Array(WIDTH).fill(0)], w => w + ROW_BIAS)
        const begun = new RowSums(bytes, WIDTH)
        const sums = new RowSums(bytes, WIDTH)
        const room = (list: number[]) => Int32Array.from([...list, 0, 0, 0])
        begun.set(undefined, room(first), first.length)
        sums.set(begun, room(second), second.length)
        const plain = Array.from({ length: WIDTH }, (_, unit) =>
          [...first, ...second].reduce((sum, hash) => sum + weights[rowOf(hash, ROWS) * WIDTH + unit]!, 0),
        )
        const units = new Int32Array(WIDTH + 1)
        const values = new Float64Array(WIDTH + 1)
        const count = sums.positive(0.5, units, values)
        const found = Array.from({ length: count }, (_, n) => [units[n], values[n]])
        expect(found).toEqual(plain.map((sum, unit) => [unit, sum * 0.5]).filter(([, value]) => value! > 0))
      },
    ),
  )
})

describe('settled steps', () => {
  const tags = { word: new Int32Array(3), ending: new Int32Array(3), cluster: new Uint16Array(3) }
  const state = new ParseState()
  state.reset({ ...tags, upos: Uint8Array.of(5, 7, 12), xpos: Uint8Array.of(1, 2, 3) }, 0, 3)
  state.shift()
  const settledTo = (action: number) => {
    const { keys, values } = layOutWordTable(new Map([[nearKey(state), stepOf(action, 9)]]))
    return new SettledSteps(new WordTable(keys, values)).get(state)
  }

  test('give the action and the label', () => {
    expect(actionOf(settledTo(1))).toBe(1)
    expect(labelOf(settledTo(1))).toBe(9)
  })

  test('that are not allowed are passed over', () => {
    // nothing but the root below the only word on the stack
    expect(settledTo(2)).toBe(0)
  })
})
