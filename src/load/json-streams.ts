import { toJsonLine } from './json.ts'
import type { Articles, Stream } from './output-format.ts'
import { streamFormat, toStretch } from './stream-format.ts'

/** A file of JSON as the data package knows it. */
interface JsonFile {
  readonly name: string
  /** its name in the data package */
  readonly resource: string
  readonly description: string
}

const describeAs = ({ name, resource, description }: JsonFile, format: string): Stream['file'] => ({
  name,
  describe: () => ({
    name: resource,
    description,
    format,
    mediatype: `application/${format}`,
    encoding: 'utf-8',
  }),
})

/** A file of JSON Lines: `valuesOf` gives a value per article. */
export const jsonLinesFormat = (
  name: string,
  file: JsonFile,
  valuesOf: (articles: Articles) => readonly Parameters<typeof toJsonLine>[0][],
) =>
  streamFormat(name, [
    {
      file: describeAs(file, 'jsonl'),
      head: '',
      separator: '',
      end: '',
      render: articles => toStretch(valuesOf(articles).map(value => `${toJsonLine(value)}\n`)),
    },
  ])

const SEPARATOR = ',\n'

/** A file that is one array of JSON: `elementsOf` gives an element per article, as it is written. */
export const jsonArrayStream = (
  file: JsonFile,
  elementsOf: (articles: Articles) => readonly string[],
): Stream => ({
  file: describeAs(file, 'json'),
  head: '[\n',
  separator: SEPARATOR,
  end: '\n]\n',
  ofNone: '[]\n',
  render: articles => toStretch(elementsOf(articles), SEPARATOR),
})
