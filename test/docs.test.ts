import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withRooms } from '../scripts/architecture-page.ts'
import { clientModule } from '../scripts/client-module.ts'
import { columnsPage } from '../scripts/columns-page.ts'
import { kindsCode } from '../scripts/kinds-code.ts'
import { withExample } from '../scripts/readme-example.ts'
import { sparkTables } from '../scripts/spark-tables.ts'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

test('docs/columns.md says what the schemas say (else: npm run docs)', () => {
  expect(read('docs/columns.md')).toBe(columnsPage())
})

test('every kind of the list has its code (else: npm run docs)', () => {
  expect(read('src/kinds/code.generated.ts')).toBe(kindsCode())
})

test('the Spark job knows the columns of the schemas (else: npm run docs)', () => {
  expect(read('deploy/spark/newsfacts_tables.py')).toBe(sparkTables())
})

test('the example of the README is what newsfacts finds (else: npm run docs)', () => {
  expect(withExample(read('README.md'))).toBe(read('README.md'))
})

test('docs/architecture.md lists the rooms of the import rules (else: npm run docs)', () => {
  expect(withRooms(read('docs/architecture.md'))).toBe(read('docs/architecture.md'))
})

test('the script and style sheet of the report are those of client/ (else: npm run client)', async () => {
  expect(read('src/report/client.generated.ts')).toBe(await clientModule())
})
