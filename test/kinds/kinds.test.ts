import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { BY_NEEDS, DESCRIPTORS, KINDS } from '../../src/kinds/index.ts'
import { mentionRow } from '../../src/model/mention-row.ts'

type Row = Readonly<Record<string, unknown>>

describe('kinds', () => {
  test('each has a place of its own among the tables, and goes by its own name', () => {
    expect(new Set(KINDS.map(kind => DESCRIPTORS[kind].order)).size).toBe(KINDS.length)
    for (const [name, descriptor] of Object.entries(DESCRIPTORS)) expect(descriptor.name).toBe(name)
  })

  test('each is worked on after those that it needs', () => {
    for (const [at, kind] of BY_NEEDS.entries())
      expect(BY_NEEDS.slice(0, at)).toEqual(expect.arrayContaining([...DESCRIPTORS[kind].needs]))
  })

  // a normaliser that names its fields in another order would give JSON another order than CSV
  test.each(KINDS)('rows of %s in JSON have their columns in the order of the schema', kind => {
    const path = new URL('../../out/articles.json', import.meta.url)
    const articles = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Row[]>[]
    const columns = [...Object.keys(mentionRow.shape), ...Object.keys(DESCRIPTORS[kind].fact.shape)]
    for (const row of articles.flatMap(article => article[kind]!)) expect(Object.keys(row)).toEqual(columns)
  })
})
