import { describe, expect, test } from 'vitest'
import { read } from './read-files.ts'

const body = (n: number) => `Ferry ${n} will stay in Hull, Ann Roe said on Monday.`

const coded = (n: number, more = '') => `HD  Ferry ${n} stays
WC  412 words
PD  14 May 2019
LP  ${body(n)}
TD  A second paragraph.
${more}AN  Document HALDP00020190514ef5e000${n}x

`
const plain = (n: number) => `Ferry ${n} stays
412 words
14 May 2019
The Halden Post
Copyright 2019 Halden Post

${body(n)}

Document HALDP00020190514ef5e000${n}x

`
const SUMMARY = `Search Summary
Text  ferry or harbour
Date
All Dates
Results Found 2
`
const RULE = `${'_'.repeat(60)}\n\n`
const proquest = (n: number, label = 'Full text: ') => `Ferry ${n} stays

${label}${body(n)}

Publication title: Halden Post
`
const numbered = (n: number) => `Document ${n} of 2

${proquest(n)}Document URL: https://halden.example/${n}

`
const nexis = (n: number, more = '') => `${n} of 2 DOCUMENTS

The Halden Post

May 14, 2019 Tuesday

Ferry ${n} stays

LENGTH: 412 words

${body(n)}

${more}The last paragraph.

URL: https://halden.example/${n}

SUBJECT: Ferries

LOAD-DATE: May 15, 2019

`

describe('of a bundle nothing is lost without a word', () => {
  test.each<[string, string, number[], RegExp[]]>([
    ['exports of Factiva one behind the other', coded(1) + SUMMARY + coded(2) + SUMMARY, [1, 2], []],
    ['the same without codes', plain(1) + SUMMARY + plain(2) + SUMMARY, [1, 2], []],
    [
      'a document without its codes',
      `${body(3)}\n\n${coded(1)}${coded(2)}`,
      [1, 2],
      [/^line 1 belongs to no document, and is lost$/],
    ],
    [
      'one without them between two others',
      `${coded(1)}${body(3)}\n\n${coded(2)}`,
      [1, 2],
      [/^line 8 belongs to no document, and is lost$/],
    ],
    [
      'summaries whose values stand below their labels',
      `${plain(1)}Search Summary\nText\nferry or harbour\nDate\nAll Dates\nResults Found 2\n${plain(2)}`,
      [1, 2],
      [],
    ],
    [
      'a document of Factiva whose number is damaged',
      plain(1) + plain(2).replace('Document HALDP', 'Dokument HALDP') + plain(3),
      [1, 2],
      [/^the document at line 10 holds another/],
    ],
    [
      'two of ProQuest without a rule between them',
      proquest(1) + proquest(2) + RULE + proquest(3),
      [1, 3],
      [/^the document at line 1 holds another/],
    ],
    [
      'a last document without its marks',
      plain(1) + plain(2) + plain(3).replace('412 words', '').replace('Document', ''),
      [1, 2],
      [/^lines 21 to 29 belong/],
    ],
    [
      'a document of ProQuest without the label of its text',
      [1, 2].map(n => proquest(n)).join(RULE) + RULE + proquest(3, ''),
      [1, 2],
      [/^lines 15 to 19 belong/],
    ],
    [
      'one above the first that is numbered',
      proquest(3, '') + numbered(1) + numbered(2),
      [1, 2],
      [/^lines 1 to 5/],
    ],
    [
      'a list of sources',
      `${[1, 2].map(n => proquest(n)).join(RULE)}${RULE}Bibliography\nRoe, A. (2019). Ferry 1 stays, and so does the next. Halden Post.\n`,
      [1, 2],
      [],
    ],
    [
      'what a database says of itself',
      `${numbered(1)}${numbered(2)}${RULE}Copyright 2019 ProQuest LLC. All rights reserved. Terms and Conditions.\n`,
      [1, 2],
      [],
    ],
  ])('%s', async (_, bundle, numbers, reasons) => {
    const { articles, rejected } = await read({ 'all.txt': bundle })
    expect(articles.map(({ text }) => text.slice(0, 40))).toEqual(numbers.map(n => body(n).slice(0, 40)))
    expect(rejected.map(({ reason }) => reason)).toEqual(reasons.map(reason => expect.stringMatching(reason)))
  })

  test.each<[string, string, string]>([
    [
      'a second part of a text',
      coded(1, 'TD  A third paragraph.\n'),
      'A second paragraph.\n\nA third paragraph.',
    ],
    [
      'a line of a text that starts like a field',
      coded(1, 'PD\nwas all that he said.\n'),
      'A second paragraph.\nPD\nwas all that he said.',
    ],
    [
      'a line of a text that is called like the end of an export',
      coded(1, '\nSearch Summary\n\nThe rest.\n'),
      'A second paragraph.\n\nSearch Summary\n\nThe rest.',
    ],
    [
      'a day on a line of its own',
      plain(1)
        .replace('14 May 2019\n', '')
        .replace('\nDocument', '\n14 May 2019\n\nThe end of it.\n\nDocument'),
      '14 May 2019\n\nThe end of it.',
    ],
    [
      'a paragraph that starts like a label above a text',
      nexis(1, 'Name: Ola Berg.\n\n').replace('LENGTH: 412 words\n\n', ''),
      'Name: Ola Berg.\n\nThe last paragraph.',
    ],
    ['a line that is called like what opens a text', nexis(1, 'Body\n\n'), 'Body\n\nThe last paragraph.'],
    [
      'news of copyright',
      nexis(1, 'Copyright law will change.\n\nCopyright 2019 The Halden Post\n\n'),
      'Copyright law will change.\n\nThe last paragraph.',
    ],
    [
      'a paragraph that starts like a label of Nexis',
      nexis(1, 'Subject: a letter that was read in court.\n\nNotes: none.\n\n'),
      'Subject: a letter that was read in court.\n\nNotes: none.\n\nThe last paragraph.',
    ],
  ])('%s', async (_, bundle, end) => {
    const { articles, rejected } = await read({
      'all.txt': bundle + (bundle.startsWith('HD') ? coded(2) : bundle.startsWith('F') ? plain(2) : nexis(2)),
    })
    expect([articles.length, rejected]).toEqual([2, []])
    expect(articles[0]!.text).toBe(`${body(1)}\n\n${end}`)
    expect(articles[1]!.text.startsWith(body(2))).toBe(true)
  })

  test.each<[string, string, RegExp[]]>([
    [
      'a label of Nexis that opens a paragraph',
      'Graphic: a map of the strait.\n\n',
      [/^the sentence at line 15 /],
    ],
    ['no such label', '', []],
  ])('%s', async (_, more, notes) => {
    const bundle = nexis(1, more).replace('last paragraph', 'last paragraph that anybody wrote on it')
    const found = await read({ 'all.txt': bundle + nexis(2) })
    expect(found.notes).toEqual(notes.map(note => expect.stringMatching(note)))
  })

  test.each([
    ['Nexis', 'Factiva', nexis(1) + nexis(2), plain(3)],
    ['Nexis', 'ProQuest', nexis(1) + nexis(2), numbered(3)],
    ['Nexis', 'ProQuest', numbered(1) + numbered(2), nexis(3)],
    ['Factiva', 'ProQuest', numbered(1) + numbered(2), plain(3)],
  ])('an export of %s in one file with one of %s', async (lost, _, first, second) => {
    const { rejected } = await read({ 'all.txt': first + second })
    expect(rejected.map(({ reason }) => reason)).toContainEqual(
      expect.stringContaining(`holds an export of ${lost}, too, whose articles are lost`),
    )
  })
})
