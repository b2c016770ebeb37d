import { toJsonElement } from '../json.ts'
import { streamFormat, toStretch } from '../stream-format.ts'

const SEPARATOR = ',\n'

/** One array of all records. */
export const json = streamFormat('json', [
  {
    file: {
      name: 'articles.json',
      describe: () => ({
        name: 'articles-json',
        description: 'Each article with its tables nested in it.',
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
      }),
    },
    head: '[\n',
    separator: SEPARATOR,
    end: '\n]\n',
    ofNone: '[]\n',
    render: ({ records }) => toStretch(records.map(toJsonElement), SEPARATOR),
  },
])
