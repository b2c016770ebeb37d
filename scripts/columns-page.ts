import { KINDS } from '../src/kinds/index.ts'
import { COLUMNS, type Column } from '../src/load/columns.ts'
import { TABLE_MODELS, TABLES, type Table } from '../src/load/tables.ts'
import { mentionRow } from '../src/model/mention-row.ts'
import { CODES } from '../src/model/outcome.ts'
import { reportLink } from '../src/model/report-link.ts'

const SHARED = [...Object.keys(mentionRow.shape), ...Object.keys(reportLink.shape)]

/** The page `docs/columns.md`: every column of every table, read off the schemas. */
export function columnsPage(): string {
  return `${[INTRODUCTION, sharedSection(), ...TABLES.map(describeTable), CODES_SECTION].join('\n\n')}\n`
}

const INTRODUCTION = `# Columns

Written by \`npm run docs\` from the schemas in \`src/model/\`; a test keeps it true. [How to read the files](reading.md).

Offsets count Unicode code points of the article's text from 0, the end exclusive. An empty cell means that the value is missing; in JSON it is \`null\`. JSON nests what CSV joins with \`_\`: \`speaker_name\` is \`speaker.name\`.`

function sharedSection(): string {
  return [
    '## Columns that the tables of facts share',
    `\`${KINDS.join('.csv`, `')}.csv\` start with these, go on with their own and end with \`report_url\`.`,
    columnList(COLUMNS.numbers.filter(({ name }) => SHARED.includes(name))),
  ].join('\n\n')
}

function describeTable(table: Table): string {
  const isFacts = KINDS.some(kind => kind === table)
  const own = COLUMNS[table].filter(({ name }) => !isFacts || !SHARED.includes(name))
  return [`## ${table}.csv`, TABLE_MODELS[table].description, columnList(own)].join('\n\n')
}

const columnList = (columns: readonly Column[]) =>
  ['| column | type | empty | what |', '|---|---|---|---|', ...columns.map(describeColumn)].join('\n')

function describeColumn(column: Column): string {
  const cells = [
    `\`${column.name}\``,
    column.type,
    column.required ? '' : 'may be',
    column.description + describeLimits(column),
  ]
  return `| ${cells.map(cell => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
}

function describeLimits({ values, minimum, maximum }: Column): string {
  if (values !== null) return ` One of ${values.map(value => `\`${value}\``).join(', ')}.`
  if (maximum !== null) return ` From ${minimum} to ${maximum}.`
  return ''
}

const CODES_SECTION = [
  '## Codes of rejected.csv',
  [
    '| code | the article |',
    '|---|---|',
    ...Object.entries(CODES).map(([code, what]) => `| \`${code}\` | ${what} |`),
  ].join('\n'),
].join('\n\n')
