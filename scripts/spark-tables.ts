import { COLUMNS, type Column } from '../src/load/columns.ts'
import { TABLES } from '../src/load/tables.ts'

/** Characters of a line, quotation marks and indent included. */
const WIDTH = 110

/** `deploy/spark/newsfacts_tables.py`: the columns of every table for the Spark job. */
export function sparkTables(): string {
  const tables = TABLES.map(table => `    '${table}': (\n${lines(COLUMNS[table]).join('\n')}\n    ),\n`)
  return [
    '"""The columns of every table, as `npm run docs` writes them from the schemas.',
    '',
    'A column is `name:type`; a dot stands where a line of the worker nests and the name in the table has `_`.',
    '"""',
    '',
    'TABLES = {',
    `${tables.join('')}}`,
    '',
  ].join('\n')
}

function lines(columns: readonly Column[]): string[] {
  const list: string[] = []
  let line = ''
  for (const { path, type } of columns) {
    const word = `${path.join('.')}:${type} `
    if (line.length + word.length > WIDTH - 10) {
      list.push(line)
      line = ''
    }
    line += word
  }
  return [...list, line.trimEnd()].map(text => `        '${text}'`)
}
