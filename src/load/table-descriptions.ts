import type { Table } from './columns.ts'

/** What a row of each table stands for. */
export const TABLE_DESCRIPTIONS: Readonly<Record<Table, string>> = {
  articles: 'One row an article.',
  numbers: 'One row a number with what it counts or measures.',
  dates: 'One row a date, time of day, duration or recurring time.',
  places: 'One row a mention of a place.',
  organizations: 'One row a mention of an organization by name.',
  people: 'One row a mention of a person by name.',
  quotes: 'One row a quotation, direct, mixed or indirect, with who said it.',
  entities: 'One row a person, organization or place over all articles.',
  rejected: 'One row an article that could not be processed.',
}
