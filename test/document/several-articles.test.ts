import { expect, test } from 'vitest'
import { looksLikeSeveral } from '../../src/document/several-articles.ts'

const PROSE =
  'The ferry line will cut ten sailings on Friday, its chief said, and the harbour will be dredged. '.repeat(
    3,
  )

test.each([
  ['rules between them', `${PROSE}\n==========\n${PROSE}\n==========\n${PROSE}`],
  ['stars', `${PROSE}\n* * * * * *\n${PROSE}\n* * * * * *\n${PROSE}`],
  ['titles', `Title: One\n${PROSE}\nTitle: Two\n${PROSE}`],
  ['datelines', `HULL, May 3 (AP) -- ${PROSE}\n\nOSLO (Reuters) - ${PROSE}`],
  [
    'links of NewsBank',
    `Mill shuts\nPage: 4\nOpenURL Link\n${PROSE}\nBuses go\nPage: 2\nOpenURL Link\n${PROSE}`,
  ],
  ['numbers of Gale', `${PROSE}\nGale Document Number: GALE|A1\n${PROSE}\nGale Document Number: GALE|A2`],
  ['records', `Record: 1\n${PROSE}\nRecord: 2\n${PROSE}`],
  ['counters', `Article 1\n${PROSE}\nArticle 2\n${PROSE}`],
])('several articles: %s', (_, text) => {
  expect(looksLikeSeveral('all.txt', text)).toBe(true)
  expect(looksLikeSeveral('all.jsonl#3', text)).toBe(false)
})

test.each([
  ['prose', `${PROSE}\n\n${PROSE}`],
  ['one rule above the notes', `${PROSE}\n----------\nNotes`],
  ['a field and a dateline', `Title: One\nDate: 2024-05-14\n\nHULL, May 3 (AP) -- ${PROSE}`],
])('one article: %s', (_, text) => expect(looksLikeSeveral('one.txt', text)).toBe(false))
