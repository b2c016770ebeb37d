import { expect, test } from 'vitest'
import { createAnalyser } from '../../src/analysis/index.ts'
import { loadKnowledge } from '../../src/resources.ts'

const knowledge = loadKnowledge()
const analyse = createAnalyser(name => knowledge.file(name))

function namesOf(text: string): string[] {
  const { tokens, entities } = analyse(text, [{ start: 0, end: text.length }])
  return entities.map(
    ({ first, last, type }) => `${type} ${text.slice(tokens.start[first], tokens.end[last - 1])}`,
  )
}

test('a company with the name of a person is told by what the article says of it', () => {
  const text =
    'Brandt executives said they would close the plant. Denver-based Brandt said it had no choice. A Brandt employee wept.'
  expect(namesOf(text).filter(name => name.endsWith('Brandt'))).toEqual([
    'ORG Brandt',
    'ORG Brandt',
    'ORG Brandt',
  ])
})

test('a person keeps the surname, whoever works for them', () => {
  const text =
    'Mayor Helen Brandt resigned. Brandt, 61, said she was tired. The Brandt executives left and Brandt employees wept.'
  expect(namesOf(text).slice(0, 2)).toEqual(['PER Helen Brandt', 'PER Brandt'])
})

test('a bracketed state does not break a name', () => {
  expect(namesOf('She was taken to Mercy Oak Hills (Calif.) Medical Center at noon.')).toEqual([
    'ORG Mercy Oak Hills (Calif.) Medical Center',
  ])
})

test('hospitals and schools are organizations', () => {
  expect(namesOf('He died at Fairmont Hospital, near Linden High School.')).toEqual([
    'ORG Fairmont Hospital',
    'ORG Linden High School',
  ])
})

test('what trades or governs is an organization, whatever town its name recalls', () => {
  expect(namesOf('Engineers at Halden Shipping met the staff of Northsound Ferries in Leeds.')).toEqual([
    'ORG Halden Shipping',
    'ORG Northsound Ferries',
    'LOC Leeds',
  ])
})

test('a plural that opens a sentence is no name', () => {
  expect(namesOf('Nurses walked out on Monday. Teachers followed.')).toEqual([])
})

test.each<[string, string[]]>([
  [
    'Marrow Bank cut rates. Traders at Marrow cheered. Marrow gave no reason.',
    ['ORG Marrow Bank', 'ORG Marrow', 'ORG Marrow'],
  ],
  ['Corbin, Georgia, lost its mill. Its mayor is sad.', ['LOC Corbin', 'LOC Georgia']],
  ['Sunderland held Fulham 0-0 on Tuesday.', ['ORG Sunderland', 'ORG Fulham']],
])('%s', (text, names) => expect(namesOf(text)).toEqual(names))
