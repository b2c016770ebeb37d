import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createAnalyser } from '../../../src/analysis/index.ts'
import { DATE_WORDS } from '../../../src/analysis/values/date-words.ts'
import { createAtoms, cutAtoms } from '../../../src/extract/dates/atoms.ts'
import { DATES } from '../../../src/extract/dates/compose.ts'
import { CORES } from '../../../src/extract/dates/core.ts'
import { loadKnowledge } from '../../../src/resources.ts'
import { datesOf } from '../../cases/dates.ts'

const WORDS =
  "the a last next this May March 5 19 1990 2021 '80s Friday weekend quarter first second half of in , . - and to years months days hour ago earlier later every several about more than Sept. 9/11 BC century fiscal year end mid late p.m. 3 :30 noon Q3 FY22 Christmas Eve now past 20th 1,000 ( ) \" ' until by since o'clock 12/25/2020 June 31 00 99 constructor __proto__".split(
    ' ',
  )

test('any row of date words gives rows that follow one another and hold whole values', () => {
  const texts = fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 16 })
  fc.assert(
    fc.property(texts, fc.constantFrom(null, '2016-02-29'), (words, published) => {
      let end = 0
      for (const row of datesOf(`So ${words.join(' ')}`, published)) {
        expect(row.start).toBeGreaterThanOrEqual(end)
        expect(row.end).toBeGreaterThan(row.start)
        end = row.end
        const { value, basis, start_date, end_date } = row.fields
        expect(value).toMatch(/^(?:(?:BC)?[\dX]{2,4}(?:-.*|T.*)?|PT?[\dX.]+[A-Z]+(?:\d+S)?|[A-Z]+_REF)$/)
        if (basis === 'unresolved') expect(start_date).toBeNull()
        if (start_date && end_date) expect(start_date <= end_date).toBe(true)
      }
    }),
    { numRuns: 300, seed: 7 },
  )
})

test('a pattern that is not tried at a word would find nothing there', () => {
  const knowledge = loadKnowledge()
  const analyse = createAnalyser(name => knowledge.file(name))
  const rules = [...CORES.rules, ...DATES.rules]
  const rows = fc.array(fc.constantFrom(...WORDS, ...DATE_WORDS.keys()), { minLength: 2, maxLength: 30 })
  let tried = 0
  fc.assert(
    fc.property(rows, words => {
      const text = words.join(' ')
      const atoms = createAtoms(analyse(text, [{ start: 0, end: text.length }]))
      for (let s = 0; s < atoms.analysis.sentences.count; s++) {
        cutAtoms(atoms, s)
        for (let i = 0; i < atoms.count; i++) {
          const word = atoms.word[i]
          const untried = rules.filter(rule =>
            word ? !rule.opens(word) : atoms.value[i]! >= 0 && !rule.digits,
          )
          for (const rule of untried) {
            tried++
            expect(rule.find(atoms, i), `${rule.find.name} at ${atoms.lower[i]} in ${text}`).toBeNull()
          }
        }
      }
    }),
    { numRuns: 300, seed: 11 },
  )
  expect(tried).toBeGreaterThan(10_000)
})
