import { jsonLinesFormat } from '../json-streams.ts'

/** The file of records, a line each. */
export const RECORDS_FILE = 'articles.jsonl'

/** A record per line. */
export const jsonLines = jsonLinesFormat(
  'jsonl',
  {
    name: RECORDS_FILE,
    resource: 'articles-jsonl',
    description: 'Each article with its tables nested in it.',
  },
  ({ records }) => records,
)
