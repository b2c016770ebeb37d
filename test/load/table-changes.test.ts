import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tableChanges } from '../../src/load/table-changes.ts'
import { newFolder } from './make-run.ts'

/** `a 2-5 x`: a number of article a, its span and its value. */
const toCsv = (rows: readonly string[]) => {
  const lines = rows.map(row => {
    const [article, span, value] = row.split(' ')
    const [start, end] = span!.split('-')
    return [`${article}:number:${span}`, article, start, end, value, `report/${row}`].join(',')
  })
  return `${['id,article_id,start,end,value,report_url', ...lines].join('\n')}\n`
}

async function changesOf(left: readonly string[], right: readonly string[]): Promise<string[]> {
  const folder = newFolder()
  const paths = [join(folder, 'left.csv'), join(folder, 'right.csv')] as const
  writeFileSync(paths[0], toCsv(left))
  writeFileSync(paths[1], toCsv(right))
  const found: string[] = []
  for await (const { left, right, columns } of tableChanges('numbers', ...paths))
    found.push(`${left?.id?.slice(9) ?? '-'} > ${right?.id?.slice(9) ?? '-'} ${columns.join(' ')}`.trim())
  return found
}

test.each<[string, readonly string[], readonly string[], readonly string[]]>([
  ['equal rows', ['a 2-5 1'], ['a 2-5 1'], []],
  ['another value', ['a 2-5 1'], ['a 2-5 2'], ['2-5 > 2-5 value']],
  ['a row that came and one that went', ['a 2-5 1'], ['a 7-9 1'], ['2-5 > -', '- > 7-9']],
  ['a span that grew at its start', ['a 4-9 1'], ['a 2-9 1'], ['4-9 > 2-9 id start']],
  ['a span that shrank', ['a 2-9 1'], ['a 4-9 1'], ['2-9 > 4-9 id start']],
  ['one that became two', ['a 2-9 1'], ['a 2-4 1', 'a 5-9 2'], ['2-9 > 2-4 id end', '- > 5-9']],
  ['spans that only touch', ['a 2-4 1'], ['a 4-6 1'], ['2-4 > -', '- > 4-6']],
  ['the same span in two articles', ['a 2-5 1'], ['b 3-5 1'], ['2-5 > -', '- > 3-5']],
  ['an article between others', ['a 1-2 1', 'c 1-2 1'], ['a 1-2 1', 'b 1-2 1', 'c 1-2 1'], ['- > 1-2']],
])('%s', async (_, left, right, expected) => {
  expect(await changesOf(left, right)).toEqual(expected)
})

test('a file that is not there has no rows', async () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'right.csv'), toCsv(['a 1-2 1']))
  const found = []
  for await (const change of tableChanges('numbers', join(folder, 'left.csv'), join(folder, 'right.csv')))
    found.push(change)
  expect(found).toMatchObject([{ left: null, right: { value: '1' } }])
})
