import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type NumberRow, readNumbers } from '../read-numbers.ts'

/** One article of the case file: its text, the rows that are right, and those that are known to come out otherwise. */
interface Case {
  readonly text: string
  readonly right: readonly string[]
  /** a row as it comes out now and must not be mistaken for right */
  readonly wrong: readonly string[]
}

const COLUMNS = 8

/** `text | kind | value | comparator | change | unit | counted | head noun`, then `level` and `subject` where there are any. */
function normal(line: string): string {
  const cells = line.split('|').map(cell => cell.trim())
  while (cells.length > COLUMNS && cells.at(-1) === '') cells.pop()
  return cells.join(' | ')
}

function readCases(): Case[] {
  const file = readFileSync(new URL('./numbers/counted.txt', import.meta.url), 'utf8')
  return file
    .split(/\n{2,}/)
    .map(paragraph => paragraph.split('\n').filter(line => line && !line.startsWith('#')))
    .filter(lines => lines.length > 0)
    .map(([text, ...lines]) => ({
      text: text!,
      right: lines.filter(line => line.startsWith('> ')).map(line => normal(line.slice(2))),
      wrong: lines.filter(line => line.startsWith('! ')).map(line => normal(line.slice(2))),
    }))
}

/** Digits that a value of the case file has at most. */
const PRECISION = 10
const written = (value: number) => String(Number(value.toPrecision(PRECISION)))

function rowOf({ text, fields }: NumberRow): string {
  const { kind, value, value_to, comparator, change, unit, counted, counted_lemma, level, subject } = fields
  const values = value_to === null ? written(value) : `${written(value)}..${written(value_to)}`
  return normal(
    [text, kind, values, comparator, change, unit, counted, counted_lemma, level, subject]
      .map(cell => cell ?? '')
      .join(' | '),
  )
}

const cases = readCases()

describe('gold sentences for numbers', () => {
  test.each(cases)('$text', ({ text, right, wrong }) => {
    const found = readNumbers(text).map(rowOf)
    // a row that is known to be wrong stands in the place of a right one
    const known = new Set(wrong)
    expect(found.filter(row => !known.has(row))).toEqual(
      right.filter(row => found.includes(row) || known.size === 0),
    )
    for (const row of wrong) expect(found, 'mended: take the line out').toContain(row)
  })

  test('at least 93 of 100 rows are right, in every column', () => {
    const rows = cases.flatMap(({ right }) => right).length
    const missed = cases.flatMap(({ text, right }) => {
      const found = readNumbers(text).map(rowOf)
      return right.filter(row => !found.includes(row))
    })
    expect(rows).toBeGreaterThanOrEqual(220)
    expect(1 - missed.length / rows).toBeGreaterThanOrEqual(0.93)
  })
})
