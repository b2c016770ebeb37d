import { blocksOf } from './blocks.ts'
import { parsePage } from './parse.ts'

/** All text of a page, a paragraph or row of a table per line: how the exports of databases are read. */
export function textOfPage(html: string): string {
  const { body } = parsePage(html)
  return body === null
    ? ''
    : blocksOf(body)
        .map(({ text }) => text)
        .join('\n\n')
}
