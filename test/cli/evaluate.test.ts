import { execFileSync } from 'node:child_process'
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from './folder.ts'
import { invent, newsfacts, toJsonLines } from './newsfacts.ts'

const articles = invent(3)

/** A run over three articles in all formats, in a folder `out`, and the articles as the worker gives them. */
async function makeRun(): Promise<{ folder: string; gold: string }> {
  const folder = makeFolder({ 'in/articles.jsonl': toJsonLines(articles) })
  const { status } = await newsfacts([
    'run',
    `${folder}/in`,
    '--out',
    `${folder}/out`,
    '--format',
    'csv,json,jsonl',
    '-q',
  ])
  expect(status).toBe(0)
  return { folder, gold: `${folder}/out/articles.jsonl` }
}

test('a run agrees with itself, whichever of its files is read', async () => {
  const { folder, gold } = await makeRun()
  const csv = makeFolder()
  await newsfacts(['run', `${folder}/in`, '--out', `${csv}/out`, '--format', 'csv', '-q'])
  for (const out of [`${folder}/out`, `${folder}/out/articles.json`, `${csv}/out`]) {
    const { status, stdout, stderr } = await newsfacts([
      'evaluate',
      '--gold',
      gold,
      out,
      '--errors',
      '--json',
    ])
    expect(stderr).toBe('')
    const { total, kinds, errors } = JSON.parse(stdout)
    expect(total).toMatchObject({ exact: { F1: 100 }, fields: { accuracy: 100 } })
    expect(total.fields.of).toBeGreaterThan(50)
    expect(kinds.quotes.fields['speaker.name']).toMatchObject({ accuracy: 100 })
    expect(errors).toEqual([])
    expect(status).toBe(0)
  }
})

test('without an output the texts of the gold are worked', async () => {
  const [article] = articles
  const start = Array.from(article!.text).join('').indexOf('Ruth')
  const people = [{ start, end: start + 'Ruth Adeyemi'.length, role: null, name: 'Nobody' }]
  const folder = makeFolder({ 'gold.json': JSON.stringify([{ ...article, people }]) })
  const { status, stdout } = await newsfacts(['evaluate', '--gold', `${folder}/gold.json`, '--errors'])
  expect(stdout).toMatch(/^1 article$/m)
  expect(stdout).toMatch(/^people /m)
  expect(stdout).not.toMatch(/^numbers /m)
  expect(stdout).toMatch(/^wrong {4}bridge-0000:person:\d+-\d+ .*expected "Nobody"$/m)
  expect(status).toBe(0)
})

test('an article that the run lacks is told, and its rows are missed', async () => {
  const { folder } = await makeRun()
  const gold = makeFolder({ 'gold.jsonl': toJsonLines([{ id: 'ferry', numbers: [{ start: 0, end: 1 }] }]) })
  const { status, stdout, stderr } = await newsfacts([
    'evaluate',
    '--gold',
    `${gold}/gold.jsonl`,
    `${folder}/out`,
  ])
  expect(stderr).toContain('article ferry is not there')
  expect(stdout).toMatch(/^numbers +- +0\.0 /m)
  expect(status).toBe(1)
})

test('names that are none are told, since what stands under them is not judged', async () => {
  const text = 'Ruth Adeyemi sold 12 lamps.'
  const numbers = [{ start: 18, end: 20, valeu: 13, note: 'seen', report_url: null }]
  const numberz = [{ start: 18, end: 20 }]
  const folder = makeFolder({
    'gold.json': JSON.stringify([{ id: 'a', text, numbers, numberz, tags: ['x'] }]),
  })
  const { status, stderr } = await newsfacts(['evaluate', '--gold', `${folder}/gold.json`])
  expect([status, stderr]).toEqual([
    0,
    'warning: no table or column, and not judged: numberz, numbers.valeu\n',
  ])
})

test.each([
  ['not JSON', '{"id": 1', 'line 1 is not valid JSON'],
  ['no rows', '{"id": "a", "text": "Hello there."}', 'annotates nothing'],
  ['no text', '{"id": "a", "numbers": []}', 'article a has no text'],
  ['twice', '{"id": "a", "numbers": []}\n{"id": "a", "numbers": []}', 'two articles have the id a'],
  [
    'damaged export',
    '{"text": "Ann left.", "label": [["0", 3, "person"]]}',
    'export.label.0.0: Invalid input',
  ],
])('gold that cannot be read: %s', async (_, content, message) => {
  const folder = makeFolder({ 'gold.jsonl': content })
  const { status, stderr, stdout } = await newsfacts(['evaluate', '--gold', `${folder}/gold.jsonl`])
  expect(stderr).toContain(message)
  expect(stdout).toBe('')
  expect(status).toBe(2)
})

test.skipIf(process.platform === 'win32')('gold that is a pipe is refused, not waited for', async () => {
  const pipe = `${makeFolder()}/gold.jsonl`
  execFileSync('mkfifo', [pipe])
  const { status, stderr } = await newsfacts(['evaluate', '--gold', pipe])
  expect([status, stderr]).toEqual([2, `error: --gold ${pipe}: is no file\n`])
})

test('a damaged annotation of brat is told in a line', async () => {
  const folder = makeFolder({ 'a.txt': 'Ann left.', 'a.ann': 'T1\tperson x y\tAnn\n' })
  const { status, stderr } = await newsfacts(['evaluate', '--gold', folder])
  expect([status, stderr]).toEqual([
    2,
    `error: ${folder}: a.ann: "T1\\tperson x y\\tAnn" is no annotation of text\n`,
  ])
})

test('a folder of brat that holds itself, and a mark of very many pieces, are read', async () => {
  const pieces = Array.from({ length: 300_000 }, (_, i) => `${i} ${i + 1}`).join(';')
  const folder = makeFolder({ 'a.txt': 'Ann left. '.repeat(30_000), 'a.ann': `T1\tperson ${pieces}\tAnn\n` })
  for (const [name, target] of Object.entries({ self: '.', loop: '..' }))
    symlinkSync(join(folder, target), join(folder, name), 'junction')
  const { status, stdout } = await newsfacts(['evaluate', '--gold', folder])
  expect([status, stdout.split('\n')[0]]).toEqual([0, '1 article'])
})

test('a run is scored against what a reader has checked', async () => {
  const { folder, gold } = await makeRun()
  const [first] = readFileSync(gold, 'utf8').split('\n')
  const { id: article, numbers } = JSON.parse(first!) as {
    id: string
    numbers: { id: string; text: string }[]
  }
  const about = ({ id, text }: { id: string; text: string }) => ({
    id,
    article_id: article,
    kind: 'numbers',
    text,
  })
  const corrections = [
    { action: 'accept', ...about(numbers[0]!) },
    { action: 'reject', ...about(numbers[1]!) },
    { action: 'merge', id: 'person:a', into: 'person:b', text: 'A' },
  ]
  const file = `${folder}/corrections.jsonl`
  writeFileSync(file, toJsonLines(corrections))
  const { stdout, stderr, status } = await newsfacts(['evaluate', '--gold', file, `${folder}/out`, '--json'])
  expect([status, stderr]).toEqual([0, 'corrections that speak of entities and are not judged: 1\n'])
  expect(JSON.parse(stdout).kinds.numbers.exact).toMatchObject({ P: 50, R: 100, gold: 1, pred: 2 })
  const without = await newsfacts(['evaluate', '--gold', file])
  expect([without.status, without.stderr]).toEqual([2, expect.stringContaining('name its folder')])
})

test('a run whose files are not as it wrote them is not scored', async () => {
  const { folder, gold } = await makeRun()
  const whole = readFileSync(gold)
  const evaluate = () => newsfacts(['evaluate', '--gold', `${folder}/gold.jsonl`, `${folder}/out`])
  writeFileSync(`${folder}/gold.jsonl`, whole)
  expect((await evaluate()).status).toBe(0)
  const cut = whole.subarray(0, whole.lastIndexOf('\n', whole.length - 2) + 1)
  for (const [content, reason] of [
    [cut, 'articles.jsonl is cut off'],
    [Buffer.from(whole.toString().replace('bridge', 'brigde')), 'articles.jsonl is not as the run wrote it'],
  ] as const) {
    writeFileSync(gold, content)
    const { status, stdout, stderr } = await evaluate()
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining(reason)])
  }
})

test('what newsfacts writes for those who annotate is told from what they export', async () => {
  const folder = makeFolder({ 'in/articles.jsonl': toJsonLines(articles) })
  const out = `${folder}/out`
  await newsfacts(['run', `${folder}/in`, '--out', out, '--format', 'label-studio,brat', '-q'])
  for (const [name, reason] of [
    ['label-studio.json', 'holds what was found and no annotations: import it into Label Studio'],
    ['brat.tar', 'is an archive: unpack it, and name its folder'],
  ]) {
    const { status, stderr } = await newsfacts(['evaluate', '--gold', `${out}/${name}`])
    expect([status, stderr]).toEqual([2, expect.stringContaining(reason!)])
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  }
})

test.skipIf(process.platform === 'win32')(
  'a pipe in the place of a file ends with 2 and does not wait',
  async () => {
    const folder = makeFolder({ 'brat/a.txt': 'Ann left.', 'one.jsonl': toJsonLines(articles) })
    for (const name of ['gold.jsonl', 'brat/a.ann', 'out.jsonl'])
      execFileSync('mkfifo', [`${folder}/${name}`])
    for (const given of [['gold.jsonl'], ['brat'], ['one.jsonl', 'out.jsonl']]) {
      const [gold, ...out] = given.map(name => `${folder}/${name}`)
      const { status, stderr } = await newsfacts(['evaluate', '--gold', gold!, ...out])
      expect([given, status]).toEqual([given, 2])
      expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    }
  },
)

test('a region that there is none of is refused', async () => {
  const folder = makeFolder({ 'in/a.txt': 'News of the day.' })
  const run = (region: string) =>
    newsfacts(['run', `${folder}/in`, '--out', `${folder}/out`, '--region', region, '-q'])
  for (const region of ['XX', 'US-ZZ']) {
    const { status, stderr } = await run(region)
    expect([status, stderr]).toEqual([
      2,
      `error: --region ${region}: no country or state has this code; give one such as US or US-CA\n`,
    ])
  }
  for (const region of ['GB', 'US-CA', 'GB-ENG']) expect((await run(region)).status).toBe(0)
})
