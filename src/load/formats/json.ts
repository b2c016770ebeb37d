import { toJsonElement } from '../json.ts'
import { jsonArrayStream } from '../json-streams.ts'
import { streamFormat } from '../stream-format.ts'

/** One array of all records. */
export const json = streamFormat('json', [
  jsonArrayStream(
    {
      name: 'articles.json',
      resource: 'articles-json',
      description: 'Each article with its tables nested in it.',
    },
    ({ records }) => records.map(toJsonElement),
  ),
])
