import { toJsonLine } from '../json.ts'
import { streamFormat, toStretch } from '../stream-format.ts'

/** A record per line. */
export const jsonLines = streamFormat('jsonl', [
  {
    file: {
      name: 'articles.jsonl',
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
