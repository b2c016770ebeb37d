import { join } from 'node:path'
import { Schema, Table } from 'tableschema'
import { beforeAll, describe, expect, test } from 'vitest'
import { COLUMNS } from '../../src/load/columns.ts'
import { describeTable } from '../../src/load/describe-table.ts'
import { TABLES } from '../../src/load/tables.ts'
import { newFolder, OUTCOMES, type Resource, readFolder, writeRun } from './make-run.ts'

const folder = newFolder()
let descriptor: { resources: Resource[] } & Record<string, unknown>
beforeAll(async () => {
  await writeRun(folder, OUTCOMES, ['csv', 'json', 'jsonl'])
  descriptor = JSON.parse(readFolder(folder)['datapackage.json']!)
})

const tableOf = (name: string) => descriptor.resources.find(resource => resource.name === name)!

async function readTable(name: string, relations = {}): Promise<Record<string, unknown>[]> {
  const table = await Table.load(join(folder, `${name}.csv`), { schema: tableOf(name).schema! })
  return table.read({ keyed: true, relations })
}

describe('an independent reader of Table Schema', () => {
  test.each(TABLES)('accepts the schema of %s and every row', async name => {
    const schema = await Schema.load(JSON.parse(JSON.stringify(describeTable(name))))
    expect(schema.errors).toEqual([])
    expect(await readTable(name)).toHaveLength(tableOf(name).rows!)
  })

  test('finds the row that every key points to', async () => {
    const relations = { articles: await readTable('articles'), entities: await readTable('entities') }
    for (const name of ['numbers', 'dates', 'places', 'organizations', 'people', 'quotes'])
      for (const row of await readTable(name, relations))
        expect(row.article_id).toMatchObject({ encoding: 'utf-8' })
    const [person] = await readTable('people', relations)
    expect(person!.entity_id).toMatchObject({ name: 'Mara Quist', kind: 'person' })
    const [quote] = await readTable('quotes', relations)
    expect(quote!.speaker_entity_id).toMatchObject({ quotes: 2 })
  })

  test.each([
    ['numbers', 'comparator', '≈'],
    ['numbers', 'value', 'many'],
    ['places', 'latitude', '91'],
    ['dates', 'start_date', '2021-02-30'],
    ['articles', 'sha256', 'abc'],
    ['people', 'name', ''],
    ['quotes', 'start', '-1'],
  ] as const)('refuses in %s.%s the value %j', async (name, column, value) => {
    const schema = await Schema.load(JSON.parse(JSON.stringify(describeTable(name))))
    expect(() => schema.fields.find(field => field.name === column)!.castValue(value, true)).toThrow()
  })
})

describe('Data Package v2', () => {
  test('says what its rules demand', () => {
    expect(descriptor).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: expect.stringMatching(/^[a-z0-9.-]+$/),
      description: expect.stringContaining('Unicode code points'),
      sources: [{ title: expect.stringContaining('CC BY 4.0'), path: expect.stringMatching(/^https:/) }],
    })
    const names = descriptor.resources.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const resource of descriptor.resources) {
      expect(resource).toMatchObject({
        name: expect.stringMatching(/^[a-z0-9.-]+$/),
        path: expect.stringMatching(/^[^/.][^/]*$/),
        hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
        encoding: 'utf-8',
        mediatype: expect.stringMatching(/^(text\/csv|application\/jsonl?)$/),
      })
      expect(resource.path.endsWith('.csv')).toBe(resource.type === 'table')
    }
  })

  test('keys name columns that are there', () => {
    for (const table of TABLES) {
      const { primaryKey, foreignKeys } = tableOf(table).schema as unknown as {
        primaryKey?: string[]
        foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[]
      }
      const columnsOf = (name: string) => COLUMNS[name as keyof typeof COLUMNS].map(column => column.name)
      for (const column of primaryKey ?? []) expect(columnsOf(table)).toContain(column)
      for (const { fields, reference } of foreignKeys ?? []) {
        for (const column of fields) expect(columnsOf(table)).toContain(column)
        for (const column of reference.fields) expect(columnsOf(reference.resource)).toContain(column)
      }
    }
  })

  test('does not depend on machine, folder or time', async () => {
    const other = newFolder()
    await writeRun(other, OUTCOMES, ['csv', 'json', 'jsonl'])
    expect(readFolder(other)).toEqual(readFolder(folder))
  })

  test.each(TABLES)('every column of %s has a type and a description', table => {
    for (const { type, description } of COLUMNS[table]) {
      expect(['string', 'number', 'integer', 'date']).toContain(type)
      expect(description).toMatch(/^\S.*\S$/)
    }
  })
})
