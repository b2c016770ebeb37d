import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fromDocumentName, toDocumentName } from '../../../src/load/annotations/document-name.ts'
import { makeStory } from '../make-article.ts'
import { newFolder, OUTCOMES, writeRun } from '../make-run.ts'

const { text } = makeStory().doc
const points = Array.from(text)
const slice = (start: number, end: number) => points.slice(start, end).join('')

async function write(format: string, outcomes = OUTCOMES): Promise<string> {
  const folder = newFolder()
  await writeRun(folder, outcomes, [format])
  return folder
}

describe('label-studio', () => {
  test('has a task per article, whose regions count code points', async () => {
    const folder = await write('label-studio')
    const tasks = JSON.parse(readFileSync(join(folder, 'label-studio.json'), 'utf8'))
    expect(tasks.map(({ data }: { data: object }) => data)).toMatchObject([
      { article_id: 'a', text },
      { article_id: 'b', text },
    ])
    const { result } = tasks[0].predictions[0]
    const regions = result.filter(({ type }: { type: string }) => type === 'labels')
    for (const { value } of regions) expect(slice(value.start, value.end)).toBe(value.text)
    expect(regions.map(({ value }: { value: { labels: string[] } }) => value.labels[0])).toEqual(
      'number date place organization person quote cue speaker'.split(' '),
    )
    const quote = regions[5].id
    expect(result.slice(8)).toMatchObject([
      { type: 'relation', from_id: quote, to_id: regions[6].id, labels: ['cue'] },
      { type: 'relation', from_id: quote, to_id: regions[7].id, labels: ['speaker'] },
    ])
  })

  test('has an interface that knows every label', async () => {
    const xml = readFileSync(join(await write('label-studio'), 'label-studio.xml'), 'utf8')
    expect(xml.match(/<Label value="\w+"/g)).toHaveLength(8)
    expect(xml).toContain('<Relation value="speaker"/>')
  })
})

test('doccano has a line per article, with spans in code points and relations by their numbers', async () => {
  const lines = readFileSync(join(await write('doccano'), 'doccano.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
  expect(lines).toHaveLength(2)
  const example = JSON.parse(lines[0]!)
  expect(example).toMatchObject({ article_id: 'a', text })
  const spans = example.entities.map((one: { start_offset: number; end_offset: number; label: string }) => [
    one.label,
    slice(one.start_offset, one.end_offset),
  ])
  expect(spans).toEqual([
    ['number', '12'],
    ['date', 'Monday'],
    ['place', 'Fresno, Calif.'],
    ['organization', 'Fresno City Council'],
    ['person', 'Mara Quist'],
    ['quote', 'all of them empty,'],
    ['cue', 'said'],
    ['speaker', 'Mara Quist'],
  ])
  expect(example.relations).toEqual([
    { id: 0, from_id: 5, to_id: 6, type: 'cue' },
    { id: 1, from_id: 5, to_id: 7, type: 'speaker' },
  ])
})

describe('brat', () => {
  const ID = 'https://news.example/a?b=ü'
  const LONG = `z/${'long/'.repeat(40)}end`

  test('is an archive that tar unpacks: texts as they were, offsets in code points', async () => {
    const folder = await write('brat', [makeStory({ id: ID }), makeStory({ id: LONG })])
    execFileSync('tar', ['-xf', 'brat.tar'], { cwd: folder })
    for (const id of [ID, LONG]) {
      const path = join(folder, toDocumentName(id))
      expect(readFileSync(`${path}.txt`, 'utf8')).toBe(text)
      const bounds = readFileSync(`${path}.ann`, 'utf8').matchAll(/^T\d+\t\S+ (\d+) (\d+)\t(.*)$/gm)
      const marks = [...bounds].map(([, start, end, words]) => [slice(Number(start), Number(end)), words])
      expect(marks).toHaveLength(8)
      for (const [found, words] of marks) expect(words).toBe(found)
    }
    expect(readFileSync(join(folder, 'annotation.conf'), 'utf8')).toContain(
      'speaker\tArg1:quote, Arg2:speaker',
    )
  })

  test('two long names that start alike stay two', () => {
    const [one, two] = ['1', '2'].map(end => toDocumentName(`n/${'long '.repeat(80)}${end}`))
    expect(one).not.toBe(two)
    expect(one!.length).toBe(two!.length)
    expect(one!.length).toBeLessThanOrEqual(252)
  })

  test.each([
    ['news/2021/a', 'news/2021/a'],
    ['../../etc/passwd', '%2E%2E/%2E%2E/etc/passwd'],
    ['/root', '%2Froot'],
    ['a.txt/b.ann/c.txt', 'a%2Etxt/b%2Eann/c.txt'],
    ['a b:c*', 'a%20b%3Ac%2A'],
    ['https://x.org/ü?q=1#2', 'https%3A%2F%2Fx.org/%C3%BC%3Fq%3D1%232'],
  ])('the article %s is the document %s', (id, name) => {
    expect(toDocumentName(id)).toBe(name)
    expect(fromDocumentName(name)).toBe(id)
  })
})
