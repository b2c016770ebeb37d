import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { recordDay } from '../../src/days/record-day.ts'
import { EXPORTS } from './exports.ts'
import { read } from './read-files.ts'

describe('every export goes in', () => {
  test.each(EXPORTS.map(one => [one.name, one] as const))('%s', async (_, { files, articles }) => {
    const got = await read(files)
    expect([got.rejected, got.notes]).toEqual([[], []])
    expect(
      got.articles.map(({ id, title, published, text }, i) => [
        id,
        title ?? null,
        published === undefined ? null : recordDay(published),
        text.slice(0, articles[i]?.[3].length),
      ]),
    ).toEqual(articles)
  })

  test.each(EXPORTS.map(one => [one.name, one] as const))('%s, packed', async (_, { files, articles }) => {
    const packed = Object.fromEntries(
      Object.entries(files).map(([name, content]) => [`${name}.gz`, gzipSync(content)]),
    )
    const got = await read(packed)
    expect(got.articles.map(({ text }) => text.slice(0, 20))).toEqual(
      articles.map(([, , , text]) => text.slice(0, 20)),
    )
  })
})

describe('what goes into no article', () => {
  test('lines of databases', async () => {
    for (const { name, files } of EXPORTS.filter(one => /Nexis|ProQuest|Factiva/.test(one.name)))
      for (const { text } of (await read(files)).articles)
        expect([
          name,
          /412|Copyright|LOAD-DATE|Load-Date|Subject|Section|BYLINE|HALDP|GERMAN/.test(text),
        ]).toEqual([name, false])
  })

  test('files that lie beside articles', async () => {
    const prose = 'The ferry line will cut ten sailings on Friday, its chief said.\n'
    const { articles, leftAlone, rejected } = await read({
      'a.txt': prose,
      'README.txt': prose,
      'sub/LICENSE.txt': prose,
      'requirements-all.txt': 'pandas==1.2.3\nrequests>=2.25.1\n',
      'words.en.txt': 'the\na\nof\nmay\nmarch\n',
      'run.txt': '2024-05-15 08:00:01 INFO start\n'.repeat(5),
      'package.json.txt': prose,
      'rules.txt': '-----\n'.repeat(6),
      'unseen.txt': '\u200b\n'.repeat(6),
    })
    expect(rejected.map(({ source, code }) => [source, code])).toEqual([
      ['rules.txt', 'EMPTY'],
      ['unseen.txt', 'EMPTY'],
    ])
    expect(articles.map(({ id }) => id)).toEqual(['a', 'package.json'])
    expect(leftAlone).toEqual([
      'README.txt',
      'requirements-all.txt',
      'run.txt',
      'sub/LICENSE.txt',
      'words.en.txt',
    ])
  })
})

describe('records that are called otherwise', () => {
  const files = { 'a.csv': 'nr,Artikeltext,Datum\n7,The mill in Hull will shut.,2024-05-15\n' }

  test('an error names the fields and the way out', async () => {
    const { rejected } = await read(files)
    expect(rejected.map(({ source, code, reason }) => [source, code, reason])).toEqual([
      [
        'a.csv',
        'BAD_RECORD',
        'no text in the fields nr, Artikeltext, Datum: name it with --map text=Artikeltext',
      ],
    ])
  })

  test('--map names them', async () => {
    const { articles } = await read(files, { map: { text: 'Artikeltext', id: 'nr', published: 'datum' } })
    expect(articles).toMatchObject([
      { id: '7', text: 'The mill in Hull will shut.', published: '2024-05-15' },
    ])
  })
})
