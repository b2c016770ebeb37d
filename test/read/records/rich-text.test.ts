import { expect, test } from 'vitest'
import { readJsonRecord } from '../../../src/read/read.ts'
import { mapFields } from '../../../src/read/records/map-fields.ts'
import { richText } from '../../../src/read/records/rich-text.ts'

const FIRST = 'The ferry to Vashon will stop on Friday, Ann Roe said.'
const SECOND = 'She counted 40 crews.'
const BOTH = `${FIRST}\n\n${SECOND}`
const [before, name, after] = ['The ferry to Vashon will stop on Friday, ', 'Ann Roe', ' said.']

const leaf = (text: string) => ({ type: 'text', text })
const doc = {
  type: 'doc',
  content: [
    { type: 'paragraph', content: [leaf(before), { ...leaf(name), marks: [{ type: 'bold' }] }, leaf(after)] },
    { type: 'image', attrs: { src: 'a.jpg' }, content: [leaf('The ferry on Monday.')] },
    {
      type: 'bullet_list',
      content: [{ type: 'list_item', content: [{ type: 'paragraph', content: [leaf(SECOND)] }] }],
    },
  ],
}

test.each<[editor: string, text: unknown]>([
  ['TipTap and ProseMirror', doc],
  ['the same as JSON in a text', JSON.stringify(doc)],
  ['the same inside another', { value: doc }],
  [
    'Slate',
    [
      { type: 'paragraph', children: [{ text: before }, { text: name, bold: true }, { text: after }] },
      { type: 'paragraph', children: [{ text: SECOND }] },
    ],
  ],
  [
    'Lexical',
    {
      root: {
        type: 'root',
        children: [
          {
            type: 'paragraph',
            children: [
              leaf(before),
              { type: 'link', children: [{ type: 'bold', children: [leaf(name)] }] },
              leaf(after),
            ],
          },
          { type: 'paragraph', children: [leaf(SECOND)] },
        ],
      },
    },
  ],
  [
    'Portable Text',
    [
      {
        _type: 'block',
        children: [
          { _type: 'span', text: before },
          { _type: 'span', text: `${name}${after}` },
        ],
      },
      { _type: 'image', asset: { _ref: 'x' }, caption: 'The ferry.' },
      { _type: 'block', children: [{ _type: 'span', text: SECOND }] },
    ],
  ],
  [
    'Contentful',
    {
      nodeType: 'document',
      content: [
        {
          nodeType: 'paragraph',
          content: [
            { nodeType: 'text', value: before },
            { nodeType: 'hyperlink', data: { uri: 'x' }, content: [{ nodeType: 'text', value: name }] },
            { nodeType: 'text', value: after },
          ],
        },
        { nodeType: 'embedded-asset-block', data: { target: {} }, content: [] },
        { nodeType: 'paragraph', content: [{ nodeType: 'text', value: SECOND }] },
      ],
    },
  ],
  [
    'Draft.js',
    {
      blocks: [
        { type: 'unstyled', text: FIRST },
        { type: 'header-two', text: SECOND },
      ],
      entityMap: {},
    },
  ],
  [
    'Editor.js',
    {
      time: 1,
      blocks: [
        { type: 'paragraph', data: { text: FIRST } },
        { type: 'delimiter', data: {} },
        { type: 'list', data: { style: 'ordered', items: [SECOND] } },
      ],
    },
  ],
  [
    'Quill',
    {
      ops: [
        { insert: before },
        { insert: name, attributes: {} },
        { insert: `${after}\n${SECOND}\n` },
        { insert: { image: 'x' } },
      ],
    },
  ],
  ['parts in a list', [leaf(FIRST), leaf(SECOND)]],
])('the text that an editor keeps as a tree has its paragraphs: %s', (_, text) => {
  expect(mapFields({ body: text }, {}).text).toBe(BOTH)
})

test('a story of Arc has its text, title and day', () => {
  const story = {
    _id: 'KX2',
    type: 'story',
    headlines: { basic: 'Ferry to stop', web: '' },
    display_date: '2024-05-16T10:00:00Z',
    content_elements: [
      { type: 'text', content: FIRST },
      { type: 'image', caption: 'The ferry on Monday.' },
      { type: 'interstitial_link', content: 'Read more' },
      { type: 'raw_html', content: '<iframe></iframe>' },
      { type: 'list', items: [{ type: 'text', content: SECOND }] },
    ],
  }
  expect(mapFields(story, {})).toEqual({
    id: 'KX2',
    text: BOTH,
    title: 'Ferry to stop',
    published: '2024-05-16T10:00:00Z',
  })
})

test.each<[what: string, value: unknown]>([
  [
    'records',
    [
      { type: 'article', id: 1, text: FIRST },
      { type: 'article', id: 2, text: SECOND },
    ],
  ],
  ['a wrapped value', { type: 'text', '#text': FIRST }],
  ['markup and its format', { format: 'html', value: FIRST }],
  ['texts', [FIRST, SECOND]],
  ['pictures', [{ type: 'image', caption: FIRST }]],
  ['nothing', { type: 'doc', content: [] }],
  ['a number', 5],
])('what is no such tree is none: %s', (_, value) => {
  expect(richText(value)).toBeNull()
})

test('a text in brackets stays as it is', () => {
  for (const text of ['[AP] The "type" of ferry is new.', '{"type": "ferry", "text": "new"}', '[{"type": 5}'])
    expect(mapFields({ text }, {}).text).toBe(text)
})

test('a tree of hostile depth is rejected by name', () => {
  for (const [open, close] of [
    ['{"type":"paragraph","content":[', ']}'],
    ['{"type":"link","content":[', ']}'],
  ] as const) {
    const tree = `${open.repeat(100_000)}${close.repeat(100_000)}`
    const line = `{"id":"a","body":{"type":"doc","content":[${tree}]}}`
    expect(readJsonRecord(new TextEncoder().encode(line), '')).toMatchObject({ code: 'BAD_RECORD' })
  }
})

test('an empty paragraph of a list costs nothing', () => {
  expect(mapFields({ text: [FIRST, null, '', SECOND] }, {}).text).toBe(BOTH)
})
