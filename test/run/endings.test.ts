import { expect, test } from 'vitest'
import { Endings } from '../../src/run/endings.ts'

const counted = (...names: string[]) => {
  const endings = new Endings()
  for (const name of names) endings.add(name)
  return [endings.count, endings.describe()]
}

test('files are counted by their endings, the most first', () => {
  expect(counted('a.pdf', 'b.PDF', 'Makefile', 'c.md', 'd.', 'e.very-odd')).toEqual([
    6,
    '3 without ending, 2 .pdf, 1 .md',
  ])
})

test('those of a folder are added to those before', () => {
  const all = new Endings()
  all.add('a.pdf')
  const folder = new Endings()
  for (const name of ['b.pdf', 'c']) folder.add(name)
  all.addAll(folder)
  expect([all.count, all.describe()]).toEqual([3, '2 .pdf, 1 without ending'])
})

test('a few endings are told, the others counted', () => {
  expect(counted('1.a', '2.b', '3.c', '4.d', '5.e', '6.f')).toEqual([6, '1 .a, 1 .b, 1 .c, 1 .d, 2 others'])
})
