import { expect, test } from 'vitest'
import { BUSES, FACTIVA_PLAIN, MILL, NEXIS_UNI, PROQUEST } from './bundles.ts'
import { read } from './read-files.ts'

const lines = (all: readonly string[]) => ({ 'all.txt': all.join('\n\n') })
const shown = async (files: Record<string, string>) => {
  const { articles, notes, rejected } = await read(files)
  expect(rejected).toEqual([])
  return { notes, articles: articles.map(({ title, text }) => [title, text]) }
}
const TEXT = `${BUSES}\n\nA second paragraph.`

const COVER = [
  'User Name: Tilda Marsh',
  'Date and Time: Monday, June 3, 2024 10:00:00 AM EDT',
  'Job Number: 223456789',
  'Documents (2)',
  '1. Ferry line to cut ten sailings',
  'Client/Matter: -None-',
  'Search Terms: ferry',
  '2. Harbour to be dredged',
  'Client/Matter: -None-',
  '| About LexisNexis | Privacy Policy | Terms & Conditions | Copyright © 2024 LexisNexis',
]

test('the page in front of a download of Nexis Uni is no title', async () => {
  const { articles } = await shown(lines([...COVER, ...NEXIS_UNI, ...NEXIS_UNI]))
  expect(articles).toEqual([
    ['Ferry line to cut ten sailings', TEXT],
    ['Ferry line to cut ten sailings', TEXT],
  ])
})

test('captions below a document of Nexis Uni are no part of it', async () => {
  const at = NEXIS_UNI.indexOf('Classification')
  const captioned = [
    ...NEXIS_UNI.slice(0, at),
    'Graphic',
    'PHOTO: Ann Roe and 40 others wait in Hull.',
    ...NEXIS_UNI.slice(at),
  ]
  expect(await shown(lines(captioned))).toEqual({
    articles: [['Ferry line to cut ten sailings', TEXT]],
    notes: [],
  })
})

test('headings of ProQuest stand for its labels', async () => {
  const headed = PROQUEST.replace(
    `Full text: ${BUSES}`,
    `FULL TEXT\n\n${BUSES}\n\nDetails of it are not known.`,
  )
    .replace('Abstract: A line', 'ABSTRACT (ENGLISH)\n\nA line')
    .replace(`Abstract: ${MILL}`, `ABSTRACT\n\n${MILL}`)
    .replace('Location: she said it was in Hull.\n\nSubject', 'DETAILS\n\nSubject')
  expect((await shown({ 'all.txt': headed })).articles).toEqual([
    ['Ferry line to cut ten sailings', `${BUSES}\n\nDetails of it are not known.`],
    ['Harbour to be dredged', MILL],
  ])
})

test('the section in front of a headline of Factiva is no title', async () => {
  const sections = FACTIVA_PLAIN.replace('Ferry line to cut', 'World News\nFerry line to cut')
  const { articles } = await shown({ 'all.txt': sections })
  expect(articles[0]![0]).toBe('Ferry line to cut ten sailings')
})
