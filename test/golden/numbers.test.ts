import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type NumberRow, readNumbers } from '../read-numbers.ts'

interface GoldRow {
  readonly text: string
  readonly kind: string
  readonly value: string
  readonly comparator: string
  readonly change: string
  readonly unit: string
  readonly counted: string
  readonly lemma: string
}

/** Articles of the case file: the text and its numbers in order. */
function readCases(): { text: string; rows: GoldRow[] }[] {
  const file = readFileSync(new URL('./numbers/counted.txt', import.meta.url), 'utf8')
  return file
    .split(/\n{2,}/)
    .map(paragraph => paragraph.split('\n').filter(line => line && !line.startsWith('#')))
    .filter(lines => lines.length > 0)
    .map(([text, ...lines]) => ({
      text: text!,
      rows: lines.map(line => {
        const [span, kind, value, comparator, change, unit, counted, lemma] = line
          .replace(/^> /, '')
          .split('|')
          .map(cell => cell.trim())
        return {
          text: span!,
          kind: kind!,
          value: value!,
          comparator: comparator!,
          change: change!,
          unit: unit!,
          counted: counted!,
          lemma: lemma!,
        }
      }),
    }))
}

const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b))
function sameValue({ fields }: NumberRow, value: string): boolean {
  const [low, high] = value.split('..').map(Number)
  return (
    close(fields.value, low!) &&
    (high === undefined ? fields.value_to === null : fields.value_to !== null && close(fields.value_to, high))
  )
}

const TESTS: Record<string, (row: NumberRow, gold: GoldRow) => boolean> = {
  kind: ({ fields }, gold) => fields.kind === gold.kind,
  value: (row, gold) => sameValue(row, gold.value),
  comparator: ({ fields }, gold) => fields.comparator === gold.comparator,
  change: ({ fields }, gold) => (fields.change ?? '') === gold.change,
  unit: ({ fields }, gold) => (fields.unit ?? '') === gold.unit,
  counted: ({ fields }, gold) => (fields.counted ?? '') === gold.counted,
  counted_lemma: ({ fields }, gold) => (fields.counted_lemma ?? '') === gold.lemma,
}

describe('gold sentences for numbers', () => {
  const cases = readCases()
  let found = 0
  let gold = 0
  let spans = 0
  /** rows whose field is not empty: predicted, in the gold, and both and right */
  const counted = { predicted: 0, gold: 0, right: 0 }
  const right = new Map(Object.keys(TESTS).map(name => [name, 0]))
  const wrong: string[] = []
  for (const { text, rows } of cases) {
    const left = readNumbers(text)
    found += left.length
    gold += rows.length
    counted.predicted += left.filter(row => row.fields.counted !== null).length
    counted.gold += rows.filter(row => row.counted !== '').length
    for (const want of rows) {
      const at = left.findIndex(row => row.text === want.text)
      if (at < 0) {
        wrong.push(`missed "${want.text}" in: ${text}`)
        continue
      }
      const [row] = left.splice(at, 1)
      spans++
      for (const [name, ok] of Object.entries(TESTS)) {
        if (ok(row!, want)) right.set(name, right.get(name)! + 1)
        else wrong.push(`${name} of "${want.text}" is ${JSON.stringify(row!.fields)} in: ${text}`)
      }
      if (want.counted !== '' && row!.fields.counted === want.counted) counted.right++
    }
    for (const row of left) wrong.push(`extra "${row.text}" in: ${text}`)
  }

  test('there are enough of them', () => expect(cases.length).toBeGreaterThanOrEqual(60))
  test('spans', () => {
    if (process.env.SHOW_WRONG) console.log(wrong.join('\n'))
    expect(spans / found).toBeGreaterThanOrEqual(0.97)
    expect(spans / gold).toBeGreaterThanOrEqual(0.97)
  })
  test.each([
    ['kind', 0.97],
    ['value', 0.98],
    ['comparator', 0.97],
    ['change', 0.95],
    ['unit', 0.97],
    ['counted_lemma', 0.9],
  ])('%s is right on at least %d of the spans', (name, floor) =>
    expect(right.get(name)! / spans).toBeGreaterThanOrEqual(floor),
  )
  test('what is counted: precision and recall', () => {
    expect(counted.right / counted.predicted).toBeGreaterThanOrEqual(0.85)
    expect(counted.right / counted.gold).toBeGreaterThanOrEqual(0.85)
  })
})
