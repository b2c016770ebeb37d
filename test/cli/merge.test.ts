import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { FORMATS } from '../../src/load/index.ts'
import { makeFolder } from './folder.ts'
import { fingerprint, invent, newsfacts, toJsonLines } from './newsfacts.ts'

const ARTICLES = invent(60)
/** Good articles, one twice, one that is empty between the others, a line that is no record, a file that is no text. */
const INPUT = {
  'a.jsonl': toJsonLines(ARTICLES.slice(0, 40)),
  'b.jsonl': `${toJsonLines([...ARTICLES.slice(39), { id: 'bridge-0020x', text: ' ' }])}no record\n`,
  'image.txt': Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
  'deep/c.txt': `date 2021-07-20 ${ARTICLES[1]!.text}`,
}
const OF = 4
const ALL_FORMATS = FORMATS.join(',')

let input = ''
let whole = ''
const shards: string[] = []

const lasting = (files: Parameters<typeof makeFolder>[0] = {}) => makeFolder(files, { isLasting: true })
const runShard = (number: number, out: string, ...more: string[]) =>
  newsfacts(['run', input, '--out', out, '--quiet', '--shard', `${number}/${OF}`, ...more])
const merge = (folders: readonly string[], out: string, ...more: string[]) =>
  newsfacts(['merge', ...folders, '--out', out, ...more])

beforeAll(async () => {
  input = lasting(INPUT)
  whole = lasting()
  await newsfacts(['run', input, '--out', whole, '--quiet', '--format', ALL_FORMATS])
  for (let number = 1; number <= OF; number++) {
    const out = lasting()
    expect((await runShard(number, out, '--format', ALL_FORMATS)).stderr).not.toContain('error')
    shards.push(out)
  }
})

describe('newsfacts merge', () => {
  test('shards in any order give the bytes of one run, in every format', async () => {
    const out = makeFolder()
    const { status, stderr } = await merge([...shards].reverse(), out)
    expect(status).toBe(1)
    expect(stderr).toMatch(
      /^61 articles done: .*\nto look at it, open .*\n4 rejected \(1 NOT_TEXT, 1 EMPTY, 1 BAD_JSON, 1 DUPLICATE_ID\)/,
    )
    expect(fingerprint(out)).toEqual(fingerprint(whole))
  })

  test('CSV has a byte-order mark where the shards or --bom ask for it', async () => {
    const few = makeFolder({ 'a.jsonl': toJsonLines(ARTICLES.slice(0, 3)) })
    const run = async (...options: string[]) => {
      const out = makeFolder()
      await newsfacts(['run', few, '--out', out, '--quiet', '--no-report', ...options])
      return out
    }
    const bom = await run('--bom')
    const [asked, told] = [makeFolder(), makeFolder()]
    await merge([await run('--shard', '1/1', '--bom')], told, '--quiet')
    expect(fingerprint(told)).toEqual(fingerprint(bom))
    await merge([await run('--shard', '1/1')], asked, '--quiet', '--bom')
    expect(fingerprint(asked)).toEqual(fingerprint(bom))
  })

  test('--format gives other formats than those of the shards', async () => {
    const out = makeFolder()
    await merge(shards, out, '--format', 'csv,json', '--quiet')
    const { 'datapackage.json': _, 'report/manifest.json': __, ...files } = fingerprint(out)
    expect(Object.keys(files).filter(name => !name.startsWith('report/'))).toHaveLength(10)
    expect(fingerprint(whole)).toMatchObject(files)
    const { newsfacts } = JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8'))
    expect(newsfacts.options).toEqual({
      published: null,
      formats: ['csv', 'json'],
      region: null,
      lexicon: null,
      report: true,
    })
  })
})
