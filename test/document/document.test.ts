import { describe, expect, test } from 'vitest'
import { readDay } from '../../src/days/day.ts'
import { toDocument } from '../../src/document/document.ts'
import type { Analysis } from '../../src/model/analysis.ts'
import type { SourceRecord } from '../../src/model/document.ts'

const BODY = 'The council voted to close the harbour bridge for repairs, the mayor said.'

function read(text: string, given: Partial<SourceRecord> = {}, published: string | null = null) {
  const record: SourceRecord = { id: 'x', source: 'x.txt', sha256: '', encoding: 'utf-8', text, ...given }
  const doc = toDocument(record, { published, analyse: () => ({}) as Analysis })
  return {
    published: doc.published,
    from: doc.publishedFrom,
    title: doc.title,
    paragraphs: doc.paragraphs.map(({ start, end }) => text.slice(start, end)),
  }
}

describe('publication date', () => {
  test.each([
    ['head on the same line', ` date 2021-07-20 ${BODY}`, '2021-07-20', 'head', [BODY]],
    ['head on its own line', `Date: 2021-07-20T10:00:00Z\n${BODY}`, '2021-07-20', 'head', [BODY]],
    [
      'fields',
      `Title: Bridge\nAuthor: Ruth Adeyemi\nDate: July 20, 2021\n\n${BODY}`,
      '2021-07-20',
      'head',
      [BODY],
    ],
    [
      'front matter',
      `---\ntitle: Bridge\ndate: 2021-07-20\ntags: [a, b]\n---\n\n${BODY}`,
      '2021-07-20',
      'head',
      [BODY],
    ],
    [
      'front matter that is no YAML, a colon in its title',
      `---\ntitle: Bridge: closed\ndate: 2021-07-20\n---\n${BODY}`,
      '2021-07-20',
      'head',
      [BODY],
    ],
    [
      'front matter in TOML',
      `+++\ntitle = "Bridge"\ndate = 2021-07-20\n+++\n${BODY}`,
      '2021-07-20',
      'head',
      [BODY],
    ],
    [
      'the head of an e-mail',
      `From: Ann <ann@a.example>\nTo: desk@a.example\nSubject: Bridge closed\nSent: Tue, 20 Jul 2021 08:00:00 +0100\n\n${BODY}`,
      '2021-07-20',
      'head',
      [BODY],
    ],
    ['dashes round what is no head', `---\nBridge: closed\nAnn Roe spoke.\n---\n${BODY}`, null, null, null],
    [
      'a stamp below the title',
      `Bridge to close\nPublished July 20, 2021 at 5:30 PM\n${BODY}`,
      '2021-07-20',
      'head',
      ['Bridge to close', BODY],
    ],
    ['dateline', `WHITBY, July 20, 2021 (NNA) — ${BODY}`, '2021-07-20', 'dateline', null],
    ['dateline, day first', `Port Louis, 20 July 2021 - ${BODY}`, '2021-07-20', 'dateline', null],
    ['dateline of an agency', `WHITBY 2021-07-20\n${BODY}`, '2021-07-20', 'dateline', null],
    [
      'a day on a line of its own',
      `Bridge to close\n\nTuesday, July 20, 2021\n\n${BODY}`,
      '2021-07-20',
      'dateline',
      null,
    ],
    ['a dateline without a year gives nothing', `WHITBY, July 20 (NNA) — ${BODY}`, null, null, null],
    [
      'a day in the first sentence is no dateline',
      `On July 20, 2021 – a Tuesday – ${BODY}`,
      null,
      null,
      null,
    ],
    ['a stamp of an update gives nothing', `${BODY}\nUpdated July 20, 2021`, null, null, [BODY]],
    ['a dash line is no front matter', `---\n${BODY}\n---\n`, null, null, null],
  ])('%s', (_, text, published, from, paragraphs) => {
    const doc = read(text)
    expect(doc).toMatchObject({ published, from })
    if (paragraphs) expect(doc.paragraphs).toEqual(paragraphs)
  })

  test('the order of sources: record, head, dateline, file name, option', () => {
    const dateline = `WHITBY, July 18, 2021 (NNA) — ${BODY}`
    const head = `date 2021-07-19 ${dateline}`
    const source = '2021-07-17-bridge.txt'
    const ask = (text: string, given: Partial<SourceRecord>) => {
      const { published, from } = read(text, given, '2021-07-16')
      return [published, from]
    }
    expect(ask(head, { source, published: '2021-07-20T23:30:00-05:00' })).toEqual(['2021-07-20', 'record'])
    expect(ask(head, { source })).toEqual(['2021-07-19', 'head'])
    expect(ask(dateline, { source })).toEqual(['2021-07-18', 'dateline'])
    expect(ask(BODY, { source })).toEqual(['2021-07-17', 'file-name'])
    expect(ask(BODY, {})).toEqual(['2021-07-16', 'option'])
    expect(ask(BODY, { published: 'last week' })).toEqual(['2021-07-16', 'option'])
  })

  test.each([
    ['2021/07/20/bridge.txt', '2021-07-20'],
    ['record_20210720.txt', '2021-07-20'],
    ['record_2016-09-21_bridge.txt', '2016-09-21'],
    ['000_401d20210720eaf7.txt', null],
    ['2021-07-20_to_2021-07-22.txt', null],
    ['2021-13-40.txt', null],
    ['2023-02-29-strike.txt', null],
    ['20210631.txt', null],
    ['2024-02-29-strike.txt', '2024-02-29'],
    ['dump-2021-07-20.jsonl', null],
  ])('file name %s', (source, published) => {
    expect(read(BODY, { source }).published).toBe(published)
  })
})

describe('readDay', () => {
  test.each([
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', null],
    ['Tue, 20 Jul 2021 10:00:00 GMT', '2021-07-20'],
    ['Tue Jul 20 2021 10:00:00 GMT+0000', '2021-07-20'],
    ['20th of July, 2021', '2021-07-20'],
    ['Sept. 3, 2021', '2021-09-03'],
    ['20/07/2021', '2021-07-20'],
    ['07/20/2021', '2021-07-20'],
    ['07/08/2021', null],
    ['July 2021', null],
    ['2021', null],
  ])('%s', (text, day) => expect(readDay(text)?.day ?? null).toBe(day))
})

test.each([
  ['2021-07-20', '2021-07-20'],
  ['2021-07-20T23:30:00-05:00', '2021-07-20'],
  ['2021-07-20T10:00:00.000Z', '2021-07-20'],
  ['2021-07-20 10:00:00 UTC', '2021-07-20'],
  ['Tue, 20 Jul 2021 10:00:00 +0000', '2021-07-20'],
  ['Tue Jul 20 2021 10:00:00 GMT-0500 (Eastern Daylight Time)', '2021-07-20'],
  ['July 20, 2021 at 5:30 p.m. EDT', '2021-07-20'],
  ['20210720', '2021-07-20'],
  [' 2021-07-20\n', '2021-07-20'],
  ['2021-07-20 or so', null],
  ['2021-07', null],
  ['1626739200', '2021-07-20'],
  ['', null],
])('publication date of a record: %s', (published, day) => {
  expect(read(BODY, { published }).published).toBe(day)
})

describe('title', () => {
  test.each([
    ['of the record', `Bridge to close\n${BODY}`, { title: 'A title' }, 'A title'],
    [
      'of the record, its marks and tags as readers see them',
      BODY,
      { title: 'The council&#8217;s <em>trams</em> &amp; buses' },
      'The council’s trams & buses',
    ],
    ['of the subject of an e-mail', `From: Ann\nSubject: Bridge closed\n\n${BODY}`, {}, 'Bridge closed'],
    ['of a heading in Markdown', `## Bridge to close\n\n${BODY}`, {}, 'Bridge to close'],
    ['of the front matter', `---\ntitle: "Bridge: closed"\n---\nA line\n${BODY}`, {}, 'Bridge: closed'],
    [
      'first line',
      `243 jobs to go by March; new ones to come\n${BODY}`,
      {},
      '243 jobs to go by March; new ones to come',
    ],
    [
      'first line in capitals with a full stop',
      `BRIDGE OVER HARBOUR TO CLOSE.\n${BODY}`,
      {},
      'BRIDGE OVER HARBOUR TO CLOSE.',
    ],
    ['the line below a day', `14 May 2024\n\nBridge to close\n\n${BODY}`, {}, 'Bridge to close'],
    ['no tag', `<doc id="1" url="https://x.example">\n\n${BODY}`, {}, null],
    ['half a character of YAML is none', `---\ntitle: "x\\ud800y"\n---\n${BODY}`, {}, null],
    ['a whole one is', `---\ntitle: "x\\U0001F477y"\n---\n${BODY}`, {}, 'x👷y'],
    ['a sentence is none', `The bridge is closed.\n${BODY}`, {}, null],
    ['a dateline is none', `WHITBY, England (NNA) _\n\n${BODY}`, {}, null],
    ['a byline is none', `By Ruth Adeyemi\n${BODY}`, {}, null],
    ['a text of one paragraph has none', 'Bridge to close', {}, null],
  ])('%s', (_, text, given, title) => expect(read(text, given).title).toBe(title))
})

describe('leftovers', () => {
  test('are in no paragraph, at the end or between', () => {
    const text = `Bridge to close\n${BODY}\nAdvertisement\n${BODY}\nNo comments:\nPost a Comment\n`
    expect(read(text).paragraphs).toEqual(['Bridge to close', BODY, BODY])
  })

  test('a word at the end of a wrapped paragraph is prose', () => {
    const text = `The old fishermen of the northern harbour said they had nothing left to
share. They had asked the council for help, and the council had sent them
home.`
    expect(read(text).paragraphs).toEqual([text])
  })
})

test('page numbers and running heads of a text that was a PDF are no part of it', () => {
  const pages = [
    `Hull Post${' '.repeat(40)}3\n\nBridge to close\n\n${BODY}\n\n      12\n`,
    `Hull Post${' '.repeat(40)}4\n\nIt opens in 9 days.\n\n7\n\n- 13 -\n\n`,
    'Page 5 of 5\n\nAnn Roe, 40, spoke.\n',
  ]
  const { title, paragraphs } = read(pages.join('\f'))
  expect(title).toBe('Bridge to close')
  expect(paragraphs).toEqual(['Bridge to close', BODY, 'It opens in 9 days.', '7', 'Ann Roe, 40, spoke.'])
  expect(read(pages.join('\n')).paragraphs).toContain('- 13 -')
})

test('words that end page after page with other numbers are no running heads', () => {
  const pages = [4512, 3998, 4130].map(
    (votes, i) =>
      `Hull Post, 16 May 2024, ${i + 7}\n\nThe ward numbered ${votes} has voted.\n\nTotal: ${votes} votes`,
  )
  expect(read(pages.join('\n\f')).paragraphs).toEqual(
    [4512, 3998, 4130].flatMap(votes => [`The ward numbered ${votes} has voted.`, `Total: ${votes} votes`]),
  )
})
