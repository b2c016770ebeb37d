import { forKinds } from '../../kinds/index.ts'
import { COLUMNS } from '../columns.ts'
import type { FormatWriter } from '../output-format.ts'
import type { Cells, Piece } from '../table-format.ts'
import type { Table } from '../tables.ts'

/**
 * Hands rows on article by article, those that were rejected at the end. The tables of a database share its pages, so the order
 * in which rows of several tables come decides its bytes: it must not tell how many articles came at once.
 */
export function byArticle(writer: FormatWriter<Piece>): FormatWriter<Piece> {
  const held: Cells[] = []
  return {
    ...writer,
    async append({ rejected = [], ...others }) {
      for (const part of cutByArticle(others)) await writer.append(part)
      if (rejected.length > 0) held.push(rejected)
    },
    async finish() {
      await writer.append({ rejected: held.flat() })
      await writer.finish?.()
    },
  }
}

/** Facts stand in the order of their articles; those of none come last. */
function* cutByArticle({ articles = [], ...others }: Piece): Generator<Piece> {
  const taken = forKinds(() => 0)
  for (const article of articles) {
    const facts = forKinds(kind => {
      const rows = others[kind] ?? []
      const start = taken[kind]
      while (rows[taken[kind]]?.[ARTICLE_OF[kind]] === article[ID]) taken[kind]++
      return rows.slice(start, taken[kind])
    })
    yield { articles: [article], ...facts }
  }
  yield { ...others, ...forKinds(kind => others[kind]?.slice(taken[kind]) ?? []) }
}

const placeOf = (table: Table, column: string) => COLUMNS[table].findIndex(({ name }) => name === column)
const ID = placeOf('articles', 'id')
const ARTICLE_OF = forKinds(kind => placeOf(kind, 'article_id'))
