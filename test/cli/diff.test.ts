import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { makeFolder } from './folder.ts'
import { newsfacts, toJsonLines } from './newsfacts.ts'

const article = (id: string, text: string) => ({ id, text, published: '2024-05-02' })
const FERRY = 'Kari Dahl of the Harbour Union said on Monday that 230 workers in Bergen would strike.'

let old = ''
let now = ''
beforeAll(async () => {
  const folder = makeFolder(
    {
      'old.jsonl': toJsonLines([article('ferry', FERRY), article('mill', 'The mill sold 40 barges.')]),
      'new.jsonl': toJsonLines([
        article('ferry', FERRY.replace('230', '245')),
        article('mill', 'The mill sold 40 barges.'),
      ]),
    },
    { isLasting: true },
  )
  old = join(folder, 'a/old')
  now = join(folder, 'new')
  await newsfacts(['run', join(folder, 'old.jsonl'), '--out', old, '--region', 'NO'])
  await newsfacts(['run', join(folder, 'new.jsonl'), '--out', now])
})

test('names options, changed articles, counts and rows', async () => {
  const { status, stdout } = await newsfacts(['diff', old, now])
  expect(status).toBe(1)
  const lines = stdout.split('\n')
  expect(lines.slice(0, 3)).toEqual([
    'option region: NO -> none',
    'article ferry has another text',
    'table              added  removed  changed',
  ])
  expect(stdout).toMatch(/^numbers {8} +0 +0 +1$/m)
  expect(stdout).toContain('  ~ ferry:number:51-54 "230": text "230" -> "245"')
})

test('equal runs differ in nothing', async () => {
  expect(await newsfacts(['diff', now, now])).toMatchObject({ status: 0, stdout: 'no difference\n' })
})

test('--json gives every change with both rows', async () => {
  const { stdout } = await newsfacts(['diff', old, now, '--json'])
  const { rows, counts, changed_articles: articles, differences } = JSON.parse(stdout)
  expect([articles, differences]).toEqual([['ferry'], ['option region: NO -> none']])
  expect(counts.numbers).toEqual({ added: 0, removed: 0, changed: 1 })
  expect(rows).toContainEqual(
    expect.objectContaining({
      table: 'numbers',
      change: 'changed',
      id: 'ferry:number:51-54',
      old: expect.objectContaining({ value: '230' }),
      new: expect.objectContaining({ value: '245' }),
    }),
  )
})

test('--page writes a page whose links lead into both reports', async () => {
  const page = join(makeFolder(), 'changes.html')
  expect((await newsfacts(['diff', old, now, '--page', page])).status).toBe(1)
  const html = readFileSync(page, 'utf8')
  const { tables } = JSON.parse(html.match(/id="data">(.*)<\/script>/)![1]!)
  const [row] = tables.find(({ id }: { id: string }) => id === 'numbers').rows
  for (const [link, text] of [
    [row[0], '230'],
    [row[1], '245'],
  ]) {
    const [path, fact] = new URL(link, `file://${page}`).href.split('#')
    const linked = readFileSync(new URL(path!), 'utf8')
    expect(linked).toContain(`<li id="${decodeURIComponent(fact!)}"`)
    expect(linked).toContain(`<span class="said">${text}</span>`)
  }
})

test('--page writes over a page of its own and over nothing else', async () => {
  const folder = makeFolder({ 'notes.html': '<!doctype html><title>My notes</title>' })
  const diff = (page: string) => newsfacts(['diff', old, now, '--page', join(folder, page)])
  expect((await diff('changes.html')).status).toBe(1)
  expect((await diff('changes.html')).status).toBe(1)
  const { status, stdout, stderr } = await diff('notes.html')
  expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining('not as newsfacts diff wrote it')])
  expect(readFileSync(join(folder, 'notes.html'), 'utf8')).toContain('My notes')
  const changed = readFileSync(join(folder, 'changes.html'), 'utf8').replace('</h1>', ', my notes</h1>')
  writeFileSync(join(folder, 'changes.html'), changed)
  expect((await diff('changes.html')).status).toBe(2)
  expect(readFileSync(join(folder, 'changes.html'), 'utf8')).toBe(changed)
})

test('--page links to facts of the reports and to nothing else that a table says', async () => {
  const folder = spoilt('numbers.csv', path => {
    writeFileSync(path, readFileSync(join(now, 'numbers.csv'), 'utf8').replace(/report\/[^,\n]+/g, EVIL))
    relist(path)
  })
  const page = join(folder, 'changes.html')
  await newsfacts(['diff', old, folder, '--page', page])
  expect(readFileSync(join(folder, 'numbers.csv'), 'utf8')).toContain(EVIL)
  expect(readFileSync(page, 'utf8')).not.toContain('javascript:')
  expect(readFileSync(page, 'utf8')).toContain('"230"')
})
const EVIL = `javascript:alert(1)//${'x'.repeat(99)}`

/** The run `now` with another thing in the place of a table. */
function spoilt(name: string, spoil: (path: string) => void): string {
  const folder = makeFolder()
  cpSync(now, folder, { recursive: true })
  rmSync(join(folder, name))
  spoil(join(folder, name))
  return folder
}

/** Has the data package of a folder list a file as it is now. */
function relist(path: string): void {
  const content = readFileSync(path)
  const own = join(path, '..', 'datapackage.json')
  const descriptor = JSON.parse(readFileSync(own, 'utf8'))
  for (const resource of descriptor.resources)
    if (resource.path === basename(path)) {
      resource.bytes = content.length
      resource.hash = `sha256:${createHash('sha256').update(content).digest('hex')}`
    }
  writeFileSync(own, JSON.stringify(descriptor))
}

/** The run `now` with a table that lacks its last row. */
function cut(name: string): string {
  const whole = readFileSync(join(now, name))
  const rows = whole.lastIndexOf('\n', whole.length - 2) + 1
  return spoilt(name, path => {
    writeFileSync(path, whole)
    truncateSync(path, rows)
  })
}

test.each([
  ['a folder without a run', () => [makeFolder(), now], 'holds no finished run'],
  ['a file in the place of a folder', () => [old, join(now, 'dates.csv')], 'holds no finished run'],
  ['a page that cannot be written', () => [old, now, '--page', join(now, 'none/x.html')], '--page'],
  ['a table that cannot be opened', () => [old, spoilt('dates.csv', mkdirSync)], 'dates.csv is no file'],
  ['a table that is gone', () => [old, spoilt('dates.csv', () => {})], 'dates.csv is missing'],
  ['a table that was cut', () => [old, cut('numbers.csv')], 'numbers.csv is cut off'],
  [
    'a table that is no CSV',
    () => [
      old,
      spoilt('dates.csv', path => {
        writeFileSync(path, 'id,"a"b')
        relist(path)
      }),
    ],
    'dates.csv cannot be read',
  ],
  [
    'a table that has been changed',
    () => [old, spoilt('dates.csv', path => writeFileSync(path, `id${' '.repeat(9999)}`))],
    'dates.csv is not as the run wrote it',
  ],
])('%s ends with 2', async (_, args, message) => {
  const { status, stderr } = await newsfacts(['diff', ...args()])
  expect([status, stderr]).toEqual([2, expect.stringContaining(message)])
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  expect(stderr).not.toContain('internal')
})
