import { describe, expect, test } from 'vitest'
import { decodePage } from '../../../src/read/pages/charset.ts'

const page = (charset: string, ...bytes: readonly number[]) =>
  Buffer.concat([
    Buffer.from(`<html><head><meta charset="${charset}"></head><p>The mayor of `),
    Buffer.from(bytes),
  ])

describe('a page is read in the encoding that it names', () => {
  test.each([
    ['iso-8859-2', [0xa3, 0xf3, 0x64, 0xbc], 'Łódź', 'iso-8859-2'],
    ['Windows-1250', [0x93, 0x8a, 0x94], '“Š”', 'windows-1250'],
    ['cp1251', [0xcf, 0xf0, 0xe8, 0x96], 'При–', 'windows-1251'],
    ['gb2312', [0xb1, 0xb1, 0xbe, 0xa9], '北京', 'gbk'],
    ['logical', [0xe0, 0xe1], 'אב', 'iso-8859-8-i'],
    ['Shift_JIS', [0x93, 0x8c, 0x8b, 0x9e], '東京', 'shift_jis'],
    ['iso-8859-1', [0x93, 0xe9, 0x73, 0x94], '“és”', 'windows-1252'],
    ['no-such-thing', [0x93, 0xe9, 0x73, 0x94], '“és”', 'windows-1252'],
    ['iso-8859-2', [0xc5, 0x81, 0xc3, 0xb3], 'Łó', 'utf-8'],
  ] as const)('%s', (charset, bytes, text, encoding) => {
    const decoded = decodePage(page(charset, ...bytes), null)
    expect([decoded.text.split('mayor of ')[1], decoded.encoding]).toEqual([text, encoding])
  })
})

test('of the server and the page the server tells', () => {
  expect(decodePage(page('utf-8', 0xa3, 0xf3), 'iso-8859-2').text).toMatch(/Łó$/)
})

test('bytes that are none of the encoding are refused', () => {
  expect(() => decodePage(page('iso-8859-6', 0xa1), null)).toThrow('is in iso-8859-6, and damaged')
  expect(() => decodePage(Buffer.concat([page('gb2312'), Buffer.alloc(40)]), null)).toThrow('binary')
})
