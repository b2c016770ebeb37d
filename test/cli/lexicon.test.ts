import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readLexicon } from '../../src/cli/lexicon.ts'

const folder = mkdtempSync(join(tmpdir(), 'newsfacts-lexicon-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const CSV = `kind,name,aliases,geonames_id,latitude,longitude,country
place,Harbour Quarter,the Quarter; Old Quarter,,54.49,-0.61,GB
organization,Whitby & Sons,W&S,,,,
person,Ruth Adeyemi,,,,,
`

test('reads CSV as spreadsheets of many countries write it', async () => {
  const written = (mark: string) =>
    `kind${mark}name${mark}aliases\nperson${mark}Ruth Adeyemi${mark}"Adeyemi; R. Adeyemi"\n`
  const found = [{ kind: 'person', name: 'Ruth Adeyemi', aliases: ['Adeyemi', 'R. Adeyemi'], place: null }]
  expect(await readLexicon(file('semicolons.csv', written(';')))).toEqual(found)
  expect(await readLexicon(file('tabs.csv', written('\t')))).toEqual(found)
})

test('tells aliases of several names', async () => {
  const told: string[] = []
  const path = file('shared.csv', 'kind,name,aliases\nperson,Ann Roe,Roe\nperson,Bob Roe,Roe\n')
  await readLexicon(path, line => told.push(line))
  expect(told).toEqual([
    `--lexicon ${path}: Roe stands with several names (Ann Roe, Bob Roe), and is an alias of none`,
  ])
})

test('reads CSV and JSON alike', async () => {
  const place = {
    kind: null,
    geonamesId: null,
    latitude: 54.49,
    longitude: -0.61,
    country: 'GB',
    admin1: null,
  }
  const expected = [
    { kind: 'place', name: 'Harbour Quarter', aliases: ['the Quarter', 'Old Quarter'], place },
    { kind: 'organization', name: 'Whitby & Sons', aliases: ['W&S'], place: null },
    { kind: 'person', name: 'Ruth Adeyemi', aliases: [], place: null },
  ]
  expect(await readLexicon(file('a.csv', CSV))).toEqual(expected)
  const entries = [
    {
      kind: 'place',
      name: 'Harbour Quarter',
      aliases: ['the Quarter', 'Old Quarter'],
      latitude: 54.49,
      longitude: -0.61,
      country: 'GB',
    },
    { kind: 'organization', name: 'Whitby & Sons', aliases: 'W&S' },
    { kind: 'person', name: 'Ruth Adeyemi' },
  ]
  expect(await readLexicon(file('a.json', JSON.stringify(entries)))).toEqual(expected)
})

test.each([
  ['b.csv', 'kind,name\nplace,York\nriver,Esk\n', 'row 3, kind:'],
  ['b.json', '[{"kind": "place", "name": " "}]', 'entry 1, name:'],
  ['h.json', String.raw`[{"kind": "person", "name": "x\ud800y"}]`, 'entry 1, name: holds a lone surrogate'],
  ['i.json', String.raw`[{"kind": "person", "name": "x", "aliases": "\udfff"}]`, 'entry 1, aliases'],
  ['k.csv', 'kind,name\nplace,.\n', 'row 2, name: holds no letter and no digit'],
  ['l.csv', 'kind,name,aliases\nplace,York,-;Yorks\n', 'row 2, aliases.0: holds no letter and no digit'],
  ['c.csv', 'kind,name,latitude\nplace,York,north\n', 'row 2, latitude:'],
  ['c.json', '{"kind": "place"}', 'not an array'],
  ['d.json', '[', 'not valid JSON'],
  ['f.csv', '', 'holds no names'],
  ['g.csv', 'kind,name\n', 'holds no names'],
  ['f.json', '[]', 'holds no names'],
  ['e.csv', 'kind,name\nplace,"York\n', 'e.csv:'],
  ['j.csv', 'kind,name,alias\nperson,Ann Roe,Annie\n', 'row 2, alias: is none of kind, name, aliases,'],
  ['j.json', '[{"kind": "person", "name": "Ann Roe", "alias": "Annie"}]', 'entry 1, alias: is none of kind,'],
  ['k.csv', 'kind,name,aliases\norganization,Lund, Ash & Co,Lund,LAC\n', 'row 2 has a cell that no column'],
  ['l.csv', 'kind,name,name\nperson,Ann Roe,Annie\n', 'two columns are called name'],
  ['n.csv', 'kind,name,latitude\nplace,York,53.9\n', 'row 2, latitude and longitude go together'],
  [
    'n.json',
    '[{"kind": "place", "name": "York", "latitude": 53.9, "longitude": " "}]',
    'entry 1, latitude and longitude go together',
  ],
  ['m.csv', 'sort;name\nperson;Ann Roe\n', 'no column kind in the header'],
])('refuses %s', async (name, content, message) => {
  await expect(readLexicon(file(name, content))).rejects.toThrow(message)
})

test('empty columns that a spreadsheet leaves behind the last are none', async () => {
  const [entry] = await readLexicon(file('n.csv', 'kind,name,aliases,,\nperson,Ann Roe,Annie,,\n'))
  expect(entry).toEqual({ kind: 'person', name: 'Ann Roe', aliases: ['Annie'], place: null })
})

test('says when there is no such file', async () => {
  await expect(readLexicon(join(folder, 'none.csv'))).rejects.toThrow(/none\.csv: no such file/)
})

test.each(['/dev/zero', '/dev/stdin', tmpdir()])('does not wait for %s', async path => {
  if (!existsSync(path)) return
  await expect(readLexicon(path)).rejects.toThrow(`--lexicon ${path}: `)
})

test.skipIf(process.platform === 'win32')('does not wait for a pipe', async () => {
  const path = join(folder, 'pipe.csv')
  execFileSync('mkfifo', [path])
  await expect(readLexicon(path)).rejects.toThrow('pipe.csv: is no file')
})
