import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { makeFolder } from './folder.ts'
import { fingerprint, invent, newsfacts, toJsonLines } from './newsfacts.ts'

const ARTICLES = invent(5)
const GOOD = {
  'a.txt': ARTICLES[0]!.text,
  'deep/b.txt': `date 2021-07-20 ${ARTICLES[1]!.text}`,
  'c.jsonl': toJsonLines(ARTICLES.slice(2)),
}
const BAD = {
  'binary.txt': Uint8Array.of(1, 0, 2, 0, 0, 9, 0),
  'cut.txt': Buffer.concat([Buffer.from('Café “society” '), Buffer.from([0xe2, 0x80])]),
  'empty.txt': '\n \n',
  'image.txt': Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
  'lines.jsonl': [
    '{"id": "x-1", "text": ',
    '{"id": "x-2"}',
    JSON.stringify({ id: ARTICLES[2]!.id, text: 'The same id again.' }),
    '[]',
    '{"id": "x-3", "text": "\\ud800"}',
  ].join('\n'),
  'table.csv': 'id,rumpf\n1,News\n',
}
const CODES = {
  'binary.txt': 'BINARY',
  'cut.txt': 'ENCODING',
  'empty.txt': 'EMPTY',
  'image.txt': 'NOT_TEXT',
  'lines.jsonl#1': 'BAD_JSON',
  'lines.jsonl#2': 'BAD_RECORD',
  'lines.jsonl#3': 'DUPLICATE_ID',
  'lines.jsonl#4': 'BAD_JSON',
  'lines.jsonl#5': 'ILL_FORMED',
  'table.csv': 'BAD_RECORD',
}

interface Row {
  readonly id: string
  readonly source: string
  readonly code: string
}
const readRows = (folder: string, table: string): Row[] =>
  parse(readFileSync(join(folder, `${table}.csv`)), { columns: true })

describe('newsfacts run', () => {
  test('good articles come out the same beside bad ones, each of which is told once', async () => {
    const clean = makeFolder()
    const mixed = makeFolder()
    const [good, both] = await Promise.all([
      newsfacts(['run', makeFolder(GOOD), '--out', clean]),
      newsfacts([
        'run',
        makeFolder({ ...GOOD, ...BAD, 'notes.md': '# No article', '.hidden.txt': 'x' }),
        '--out',
        mixed,
      ]),
    ])
    expect(good).toMatchObject({ status: 0, stdout: '' })
    expect(good.stderr).toMatch(/^5 articles done: .*written to /m)
    expect(both).toMatchObject({ status: 1, stdout: '' })
    expect(both.stderr).toContain('other files in the folders, left alone: 1 (1 .md)\n')
    expect(both.stderr).toContain('warning: image.txt: is a PNG image, not plain text (NOT_TEXT)\n')
    expect(both.stderr).toContain('10 rejected (1 BINARY, 1 NOT_TEXT, 1 ENCODING, 1 EMPTY')

    expect(readRows(clean, 'articles').map(({ id }) => id)).toEqual([
      'a',
      ...ARTICLES.slice(2).map(({ id }) => id),
      'deep/b',
    ])
    const [before, after] = [fingerprint(clean), fingerprint(mixed)]
    // the report's index names what was rejected
    for (const name of Object.keys(before))
      if (!/rejected\.csv|datapackage\.json|report\/(?:index\.html|manifest\.json)/.test(name))
        expect([name, after[name]]).toEqual([name, before[name]])
    const rejected = readRows(mixed, 'rejected').map(({ source, code }) => [source, code])
    expect(Object.fromEntries(rejected)).toEqual(CODES)
    expect(rejected).toHaveLength(10)
    expect(JSON.parse(readFileSync(join(mixed, 'datapackage.json'), 'utf8')).newsfacts.articles).toEqual({
      listed: 15,
      ok: 5,
      rejected: 10,
    })
  })

  test('a second run changes nothing, --check says so, and shows what a change would be', async () => {
    const out = makeFolder()
    const input = makeFolder(GOOD)
    await newsfacts(['run', input, '--out', out, '--quiet'])
    const before = fingerprint(out)
    expect(await newsfacts(['run', input, '--out', out, '--quiet'])).toMatchObject({
      status: 0,
      stdout: '',
      stderr: '',
    })
    expect(fingerprint(out)).toEqual(before)
    expect(await newsfacts(['run', input, '--out', out, '--check'])).toMatchObject({ status: 0, stdout: '' })

    writeFileSync(
      join(out, 'articles.csv'),
      readFileSync(join(out, 'articles.csv'), 'utf8').replace('utf-8', 'UTF-8'),
    )
    const changed = fingerprint(out)
    const check = await newsfacts(['run', input, '--out', out, '--check'])
    expect(check.status).toBe(1)
    expect(check.stderr).toContain('articles')
    expect(fingerprint(out)).toEqual(changed)
  })
})

describe('what keeps a run from starting is one line and exit status 2', () => {
  const cases: Record<string, (folder: string) => [args: string[], line: string]> = {
    'missing path': folder => [
      [`${folder}/none`, '--out', `${folder}/o`],
      `${folder}/none: no such file or folder`,
    ],
    'folder without articles': folder => [
      [`${folder}/deep/er`, '--out', `${folder}/o`],
      'holds no file that newsfacts reads (.csv, .tsv, ',
    ],
    'folder of other files': folder => [
      [`${folder}/other`, '--out', `${folder}/o`],
      '.gz) but 2 .xml, 1 without ending',
    ],
    'other type': folder => [[`${folder}/x.pdf`, '--out', `${folder}/o`], 'newsfacts reads .csv, .tsv, '],
    'out inside the input': folder => [[folder, '--out', `${folder}/deep/o`], 'lies inside the input'],
    'input inside out': folder => [[`${folder}/a.txt`, '--out', folder], 'lies inside the output folder'],
    'out is the input': folder => [[folder, '--out', `${folder}/deep/..`], 'is the input'],
    'out is a file': folder => [[`${folder}/deep`, '--out', `${folder}/x.pdf`], 'cannot write'],
    'out under a file': folder => [[`${folder}/deep`, '--out', `${folder}/x.pdf/out`], 'cannot write'],
    'unknown option': folder => [[folder, '--outt', 'x'], 'unknown option --outt (did you mean --out?)'],
    'no such lexicon': folder => [
      [`${folder}/deep`, '--out', `${folder}/o`, '--lexicon', 'none.csv'],
      'none.csv: no such file',
    ],
  }
  test('all of them', async () => {
    const runs = Object.entries(cases).map(async ([name, make]) => {
      const folder = makeFolder({
        'a.txt': 'News.',
        'deep/b.txt': 'News.',
        'other/feed.xml': '<rss/>',
        'other/atom.xml': '<feed/>',
        'other/notes': 'News.',
        'deep/er/notes.md': 'x',
        'x.pdf': '%PDF-1.4',
      })
      const before = fingerprint(folder)
      const [args, line] = make(folder)
      const { status, stdout, stderr } = await newsfacts(['run', ...args])
      expect([name, status, stdout, stderr.trimEnd().split('\n').length]).toEqual([name, 2, '', 1])
      expect(stderr).toMatch(/^error: (?!internal)/)
      expect(stderr).toContain(line)
      expect([name, fingerprint(folder)]).toEqual([name, before])
      expect(existsSync(`${folder}/o`)).toBe(false)
    })
    await Promise.all(runs)
  })
})
