import { toJsonLine } from '../json.ts'
import { streamFormat, toStretch } from '../stream-format.ts'

/** The file of records, a line each. */
export const RECORDS_FILE = 'articles.jsonl'

/** A record per line. */
export const jsonLines = streamFormat('jsonl', [
  {
    file: {
      name: RECORDS_FILE,
      describe: () => ({
        name: 'articles-jsonl',
        description: 'Each article with its tables nested in it.',
        format: 'jsonl',
        mediatype: 'application/jsonl',
        encoding: 'utf-8',
      }),
    },
    head: '',
    separator: '',
    end: '',
    render: ({ records }) => toStretch(records.map(record => `${toJsonLine(record)}\n`)),
  },
])
