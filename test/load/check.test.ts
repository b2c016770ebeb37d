import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Format, openCheck } from '../../src/load/index.ts'
import { TABLES } from '../../src/load/tables.ts'
import type { Outcome } from '../../src/model/outcome.ts'
import { COUNT, makeArticle, makeFact, makeStory } from './make-article.ts'
import { appendAll, entitiesOf, newFolder, OUTCOMES, readFolder, runInfo, writeRun } from './make-run.ts'

async function check(
  folder: string,
  outcomes: readonly Outcome[] = OUTCOMES,
  formats: readonly Format[] = ['csv', 'json'],
): Promise<readonly string[]> {
  const open = await openCheck(folder, formats)
  await appendAll(open, outcomes, formats)
  return open.compare(runInfo(outcomes.length), entitiesOf(outcomes))
}

async function written(): Promise<string> {
  const folder = newFolder()
  await writeRun(folder)
  return folder
}

const text = 'It cost 5 lives, 7 houses and 9 cars'
const numbers = (found: Record<string, number>) =>
  makeArticle(text, {
    numbers: Object.entries(found).map(([words, value]) =>
      makeFact('numbers', text, words, { ...COUNT, value }),
    ),
  })

describe('--check', () => {
  test('says nothing where the folder is what the run would write, and changes nothing', async () => {
    const folder = await written()
    const before = readFolder(folder)
    expect(await check(folder)).toEqual([])
    mkdirSync(join(folder, '.cache'))
    writeFileSync(join(folder, 'notes.md'), 'mine')
    expect(await check(folder)).toEqual([])
    await check(folder, [makeStory()])
    expect(readFolder(folder)).toEqual({ ...before, '.cache/': '', 'notes.md': 'mine' })
  })

  test('names missing files and those of another format', async () => {
    const folder = await written()
    rmSync(join(folder, 'quotes.csv'))
    expect(await check(folder)).toEqual(['quotes.csv: missing'])
    expect(await check(folder, OUTCOMES, ['csv', 'json', 'jsonl'])).toContain('articles.jsonl: missing')
    expect(await check(folder, OUTCOMES, ['csv'])).toContain('articles.json: not written by this run')
    expect(await check(join(folder, 'none'))).toHaveLength(TABLES.length + 2)
  })

  test('shows rows that would come, go and change, with the columns', async () => {
    const folder = newFolder()
    await writeRun(folder, [numbers({ 5: 5, 7: 7 })])
    const lines = await check(folder, [numbers({ 5: 6, 9: 9 })])
    const from = lines.indexOf('numbers.csv: 1 added, 1 removed, 1 changed')
    expect(lines.slice(from, from + 4)).toEqual([
      'numbers.csv: 1 added, 1 removed, 1 changed',
      '  ~ town/fire:number:8-9 "5": value "5" -> "6"',
      '  - town/fire:number:17-18 "7"',
      '  + town/fire:number:30-31 "9"',
    ])
    expect(lines).toContainEqual(expect.stringMatching(/^articles\.json: differs from byte \d+ on$/))
  })

  test('shows ten rows a table and counts the others', async () => {
    const many = Array.from({ length: 30 }, (_, i) => makeStory({ id: `id-${String(i).padStart(2, '0')}` }))
    const folder = newFolder()
    await writeRun(folder, many)
    const lines = await check(folder, [])
    const from = lines.indexOf('people.csv: 30 removed')
    expect(lines.slice(from + 1, from + 12).map(line => line.slice(0, 16))).toEqual([
      ...Array.from({ length: 10 }, (_, i) => `  - id-0${i}:person`),
      '  and 20 more',
    ])
  })

  test('names version and options that differ before the rows', async () => {
    const folder = newFolder()
    await writeRun(folder, [numbers({ 5: 5 })])
    const open = await openCheck(folder, ['csv', 'json'])
    await appendAll(open, [numbers({ 7: 7 })])
    const run = { ...runInfo(1), version: '1.3.0', options: { published: null, region: 'US' } }
    expect((await open.compare(run, [])).slice(0, 3)).toEqual([
      'version: 1.2.3 -> 1.3.0',
      'option region: none -> US',
      'numbers.csv: 1 added, 1 removed',
    ])
  })

  test('sees a difference that is in no row', async () => {
    const folder = await written()
    appendFileSync(join(folder, 'entities.csv'), '\n')
    expect(await check(folder)).toEqual([expect.stringMatching(/^entities\.csv: differs from byte \d+ on$/)])
  })

  test('works on a folder that holds no valid CSV', async () => {
    const folder = await written()
    writeFileSync(join(folder, 'dates.csv'), 'id,"text\nbroken')
    expect(await check(folder)).toEqual([expect.stringMatching(/^dates\.csv: differs from byte/)])
  })
})
