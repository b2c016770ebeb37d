import { expect, test } from 'vitest'
import { readHead } from '../../src/document/head.ts'

const BODY = 'The board voted on Tuesday to close the line.'

test.each([
  ['known names', '---\nTitle: Line to close\nDate: 2024-05-14\n---\n', 'Line to close', '2024-05-14'],
  ['names of programs', '---\nwordcount: 300\nimage_path: a.png\n---\n', null, null],
  [
    'a known name among others',
    '---\nTitle: Line to close\nKelby Desk:\n  - rail\n  - votes\n  - roads\n---\n',
    'Line to close',
    null,
  ],
])('between two lines of dashes %s are metadata', (_, head, title, published) => {
  expect(readHead(head + BODY)).toEqual({ end: head.length, title, published })
})

test.each([
  ['a note', '---\n\nNote: Maria Holt died on Monday.\nShe was 91, her family said.\n\n---\n'],
  ['what people say', '---\nMaria Holt: There are 300 of us.\nPeter Osei: I agree.\n---\n'],
  ['an advertisement', '---\nAdvertisement: buy 3 now\n---\n'],
])('between two lines that somebody drew %s is text', (_, head) => {
  expect(readHead(head + BODY)).toEqual({ end: 0, title: null, published: null })
})

test('the head of an article of Usenet is metadata', () => {
  const fields = [
    'Path: kelby.example!not-for-mail',
    'From: desk@kelby.example (The desk)',
    'Newsgroups: kelby.rail,kelby.news',
    'Subject: Line to close',
    'Message-ID: <a1@kelby.example>',
    'Organization: Kelby Post',
    'Lines: 12',
    'Date: Tue, 14 May 1996 08:00:00 GMT',
    'X-Newsreader: trn 4.0',
  ]
  const head = `${fields.join('\n')}\n`
  expect(readHead(`${head}\n${BODY}`)).toEqual({
    end: head.length,
    title: 'Line to close',
    published: '1996-05-14',
  })
})
