import { existsSync, writeFileSync } from 'node:fs'
import { KINDS } from '../../../src/kinds/index.ts'
import { type Expected, listArticles, pathOf, readExpected, readRows, stillHolds } from './rows.ts'

/**
 * `npm run golden`: writes what the pipeline finds now as what is expected. Read the diff before you commit it, and
 * move rows that are wrong to `known_wrong`. Entries there that no longer hold are dropped.
 */
for (const article of listArticles()) {
  const path = pathOf(article, 'expected.json')
  const known = existsSync(path) ? readExpected(article).known_wrong : []
  const rows = readRows(article)
  const stillWrong = known.filter(entry => stillHolds(entry, rows))
  const isWrong = (row: string) => stillWrong.some(entry => 'found' in entry && entry.found === row)
  const right = Object.fromEntries(KINDS.map(kind => [kind, rows[kind].filter(row => !isWrong(row))]))
  const expected = { ...right, known_wrong: stillWrong } as unknown as Expected
  writeFileSync(path, `${JSON.stringify(expected, null, 2)}\n`)
}
