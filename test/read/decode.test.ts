import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode } from '../../src/read/decode.ts'

const bytes = (...parts: (string | readonly number[])[]) =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))))
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16()

describe('decode', () => {
  test.each([
    ['plain ASCII', bytes('The mayor left.'), 'The mayor left.', 'utf-8'],
    ['UTF-8', bytes('Café “Zoë” – 5 €'), 'Café “Zoë” – 5 €', 'utf-8'],
    ['a UTF-8 byte-order mark is no text', bytes([0xef, 0xbb, 0xbf], 'Paris'), 'Paris', 'utf-8'],
    ['a second mark is text', bytes([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], 'Paris'), '\ufeffParis', 'utf-8'],
    ['UTF-16 LE', bytes([0xff, 0xfe], [...Buffer.from('Zoë 👍', 'utf16le')]), 'Zoë 👍', 'utf-16le'],
    ['UTF-16 BE', bytes([0xfe, 0xff], [...utf16be('Zoë 👍')]), 'Zoë 👍', 'utf-16be'],
    [
      'curly quotes of Windows-1252',
      bytes([0x93], 'Yes,', [0x94], ' she said'),
      '“Yes,” she said',
      'windows-1252',
    ],
    [
      'euro and dash of Windows-1252',
      bytes('5 ', [0x80], ' ', [0x96], ' caf', [0xe9], 's'),
      '5 € – cafés',
      'windows-1252',
    ],
    ['a stray NUL is kept', bytes('a'.repeat(2000), [0]), `${'a'.repeat(2000)}\0`, 'utf-8'],
    ['one in a short text too', bytes('Jane Doe in', [0], ' Paris'), 'Jane Doe in\0 Paris', 'utf-8'],
    ['line ends are kept', bytes('One.\r\nTwo.\rThree.'), 'One.\r\nTwo.\rThree.', 'utf-8'],
  ] as const)('%s', (_, input, text, encoding) => {
    expect(decode(input)).toEqual({ ok: true, text, encoding })
  })

  test.each([
    ['NULs', bytes('text', [0, 1, 2, 0, 0, 5]), 'BINARY'],
    ['a tenth NULs', bytes('text', [0, 0]), 'BINARY'],
    ['gzip', bytes([0x1f, 0x8b, 8, 0]), 'NOT_TEXT'],
    ['zip', bytes('PK', [3, 4], 'word/document.xml'), 'NOT_TEXT'],
    ['PNG', bytes([0x89], 'PNG\r\n', [0x1a, 10]), 'NOT_TEXT'],
    ['PDF', bytes('%PDF-1.7\n'), 'NOT_TEXT'],
    ['HTML', bytes('\n <!DOCTYPE html><html><p>News</p></html>'), 'NOT_TEXT'],
    ['XML', bytes('<?xml version="1.0"?><nitf/>'), 'NOT_TEXT'],
    ['UTF-16 without a mark', Buffer.from('The mayor left the town.', 'utf16le'), 'ENCODING'],
    ['UTF-32', bytes([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), 'ENCODING'],
    ['half a UTF-16 unit', bytes([0xff, 0xfe, 0x41]), 'ENCODING'],
    ['a lone surrogate in UTF-16', bytes([0xff, 0xfe, 0x3d, 0xd8, 0x41, 0]), 'ENCODING'],
    ['an overlong sequence', bytes('path ', [0xc0, 0xaf], ' end'), 'ENCODING'],
    ['a surrogate in UTF-8', bytes('x ', [0xed, 0xa0, 0x80], ' y'), 'ENCODING'],
    ['a cut tail', bytes('Café society and ', [0xe2, 0x80]), 'ENCODING'],
    ['one bad byte amid UTF-8', bytes('“Yes,” said Zoë – ', [0x96], ' and left for the Café'), 'ENCODING'],
    ['bytes that Windows-1252 leaves undefined', bytes('caf', [0x81], ' and ', [0x8d]), 'ENCODING'],
    ['a damaged file with a mark', bytes([0xef, 0xbb, 0xbf], 'x', [0xff]), 'ENCODING'],
    [
      'Cyrillic in another code page',
      Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x20, 0xec, 0xe8, 0xf0]),
      'ENCODING',
    ],
  ] as const)('refuses %s', (_, input, code) => {
    const decoded = decode(input)
    expect(decoded.ok ? decoded.encoding : decoded.code).toBe(code)
  })

  test('any well-formed text comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const decoded = decode(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]))
        expect(decoded).toEqual({ ok: true, text, encoding: 'utf-8' })
      }),
    )
  })

  test('any bytes give a text or a reason', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), input => {
        const decoded = decode(input)
        if (!decoded.ok) expect(decoded.reason).not.toBe('')
        else expect(/\p{Surrogate}/u.test(decoded.text)).toBe(false)
      }),
    )
  })
})
