import { createHash } from 'node:crypto'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { LIMITS } from '../../src/config.ts'
import { recordSchema } from '../../src/model/source-record.ts'
import { quickId, readJsonRecord, readText } from '../../src/read/read.ts'
import { FieldNotes } from '../../src/read/records/field-notes.ts'

const line = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))

describe('readText', () => {
  test('gives the text, its encoding and the hash of the bytes', () => {
    const bytes = Buffer.from('\ufeffThe bridge is open.')
    expect(readText(bytes, 'a/b', 'a/b.txt')).toEqual({
      id: 'a/b',
      source: 'a/b.txt',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      encoding: 'utf-8',
      text: 'The bridge is open.',
    })
  })

  test.each([
    ['nothing', Buffer.alloc(0), 'EMPTY'],
    ['a byte-order mark alone', Buffer.from('\ufeff'), 'EMPTY'],
    ['blanks and marks', Buffer.from(' \n\t-- * * --\n'), 'EMPTY'],
    ['more than the limit', Buffer.alloc(8 * 2 ** 20 + 1, 'a '), 'TOO_LARGE'],
  ])('refuses %s', (_, bytes, code) => {
    expect(readText(bytes, 'x', 'x.txt')).toMatchObject({ ok: false, id: 'x', source: 'x.txt', code })
  })

  test('takes a text as large as the limit', () => {
    expect(readText(Buffer.alloc(8 * 2 ** 20, 'a '), 'x', 'x.txt')).not.toHaveProperty('ok')
  })
})

describe('readJsonRecord', () => {
  test.each([',', ',\r', ' ,'])('a record may have %j behind it', end => {
    const line = `{"id": "a", "text": "The ferry left."}${end}`
    expect(readJsonRecord(Buffer.from(line), 'a.jsonl#1')).toMatchObject({ id: 'a', text: 'The ferry left.' })
  })

  test('keeps the fields it knows and U+2028 inside the text', () => {
    const given = {
      id: 'n-1',
      text: 'One.\u2028Two.',
      title: 'T',
      published: '2021-07-20',
      url: 'x',
      tags: [1],
    }
    expect(readJsonRecord(line(given), 'f.jsonl#3')).toEqual({
      id: 'n-1',
      source: 'f.jsonl#3',
      sha256: createHash('sha256').update(given.text).digest('hex'),
      encoding: 'utf-8',
      text: given.text,
      title: 'T',
      published: '2021-07-20',
      url: 'x',
    })
  })

  test.each([
    ['a number as id', { id: 17, text: 'News.' }, '17'],
    ['a name of Object.prototype', { id: '__proto__', text: 'News.', constructor: 1 }, '__proto__'],
    ['nulls for what is not known', { id: 'a', text: 'News.', title: null, published: null }, 'a'],
  ])('takes %s', (_, given, id) => {
    expect(readJsonRecord(line(given), '')).toMatchObject({ id, text: 'News.' })
  })

  test.each<[title: unknown, published: unknown, read: [string | undefined, string | undefined]]>([
    [5, 1626739200, ['5', '1626739200']],
    [['x'], { $date: 'x' }, ['x', 'x']],
    [{ a: 1 }, [1], [undefined, '[…]']],
    [{ a: 1 }, {}, [undefined, undefined]],
    [null, false, [undefined, undefined]],
  ])('a title %j and date %j never reject a text', (title, published, read) => {
    const record = readJsonRecord(line({ id: 'a', text: 'News.', title, published }), 'f#1')
    expect(record).toMatchObject({ id: 'a', text: 'News.' })
    expect('ok' in record ? null : [record.title, record.published]).toEqual(read)
  })

  test.each([
    [
      'several records',
      '{"id": "a"}, {"id": "b"}',
      'BAD_JSON',
      'several records stand on one line: call the file .json',
    ],
    ['broken JSON', '{"id": "a", "text": ', 'BAD_JSON', 'the record is not valid JSON'],
    ['an array', '[1, 2]', 'BAD_JSON', 'the record is not a JSON object'],
    ['a bare string', '"text"', 'BAD_JSON', 'the record is not a JSON object'],
    [
      'no text',
      { id: 'a', nr: 1, Rumpf: 'The ferry left.' },
      'BAD_RECORD',
      'no text in the fields id, nr, Rumpf: name it with --map text=Rumpf',
    ],
    ['no fields', {}, 'BAD_RECORD', 'the record has no fields'],
    [
      'a huge id',
      { id: 2 ** 60, text: 'a' },
      'BAD_RECORD',
      'the field id is a number too large to be exact: write it in quotes',
    ],
    ['a text that is none', { id: 'a', text: 5 }, 'BAD_RECORD', 'the field text is of type number'],
    [
      'a lone surrogate',
      '{"id": "a", "text": "x \\ud800 y"}',
      'ILL_FORMED',
      'a field holds a lone surrogate',
    ],
    ['a text of NULs', { id: 'a', text: 'a\0b\0c' }, 'BINARY', 'the text is full of NUL characters'],
    ['an empty text', { id: 'a', text: ' \n' }, 'EMPTY', 'the text holds no words'],
  ])('refuses %s', (_, given, code, reason) => {
    expect(readJsonRecord(line(given), 'f#1')).toMatchObject({
      ok: false,
      source: 'f#1',
      stage: 'read',
      code,
      reason,
    })
  })

  test('refuses a record above the limit, whatever its fields are', () => {
    const record = line({ id: 'a', text: 'News.', more: 'x'.repeat(LIMITS.recordBytes) })
    expect(readJsonRecord(record, '')).toMatchObject({ ok: false, code: 'TOO_LARGE' })
  })

  test('refuses a record of so many parts that they would not fit in memory, without reading it', () => {
    const record = (parts: number) =>
      Buffer.from(`{"id": "a", "text": "News.", "more": [{}${',{}'.repeat(parts - 3)}]}`)
    expect(readJsonRecord(record(LIMITS.recordParts), '')).toMatchObject({ text: 'News.' })
    const refused = { ok: false, code: 'TOO_LARGE', reason: 'holds more than 1000000 objects and lists' }
    expect(readJsonRecord(record(LIMITS.recordParts + 1), '')).toMatchObject(refused)
    expect(quickId(record(LIMITS.recordParts + 1), '', {}, new FieldNotes({}))).toBe(null)
  })

  test.each([
    [7, '7'],
    [-3, '-3'],
    [1.5, '1.5'],
    [1e-7, '1e-7'],
    [2 ** 53 - 1, '9007199254740991'],
  ])('the number %d is an id', (id, written) => {
    expect(readJsonRecord(Buffer.from(JSON.stringify({ id, text: 'News.' })), '')).toMatchObject({
      id: written,
    })
  })

  test('records without a text are told without the schema: a file may hold millions', () => {
    const parse = vi.spyOn(recordSchema, 'safeParse')
    onTestFinished(() => parse.mockRestore())
    const reasons = ['{}', '{"id": 7, "note": "a"}', '{"text": " "}'].map(written => {
      const read = readJsonRecord(Buffer.from(written), '')
      return 'ok' in read && [read.id, read.code, read.reason]
    })
    expect(reasons).toEqual([
      ['', 'BAD_RECORD', 'the record has no fields'],
      ['7', 'BAD_RECORD', 'no text in the fields id, note: name it with --map text=FIELD'],
      ['', 'EMPTY', 'the text holds no words'],
    ])
    expect(parse).not.toHaveBeenCalled()
  })

  test('refuses a line that is not UTF-8', () => {
    const bytes = Buffer.concat([
      Buffer.from('{"id": "a", "text": "caf'),
      Buffer.from([0xe9]),
      Buffer.from('"}'),
    ])
    expect(readJsonRecord(bytes, '')).toMatchObject({ ok: false, code: 'ENCODING' })
  })
})
