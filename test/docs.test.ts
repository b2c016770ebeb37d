import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { columnsPage } from '../scripts/columns-page.ts'

test('docs/columns.md says what the schemas say (else: npm run docs)', () => {
  expect(readFileSync(new URL('../docs/columns.md', import.meta.url), 'utf8')).toBe(columnsPage())
})
