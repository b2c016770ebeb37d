import { loadDriver } from '../driver.ts'
import type { FormatFile, WholeFormat } from '../output-format.ts'
import { byArticle } from '../sqlite/by-article.ts'
import { fillDatabase } from '../sqlite/database.ts'
import { type Piece, tableFormat } from '../table-format.ts'

const file: FormatFile = {
  name: 'newsfacts.db',
  describe: () => ({
    name: 'newsfacts-db',
    description: 'All tables with keys, indices, full-text search and views; articles with their texts.',
    format: 'sqlite',
    mediatype: 'application/vnd.sqlite3',
  }),
}

const tables = tableFormat('sqlite', [file], async stage => {
  // a CommonJS package, whose parts Node finds only in its default
  const { default: driver } = await loadDriver(
    'sqlite',
    'node-sqlite3-wasm',
    () => import('node-sqlite3-wasm'),
  )
  return fillDatabase(new driver.Database(await stage.reserve(file.name)))
})

/** One database; its `articles` have their texts, for search. */
export const sqlite: WholeFormat<Piece> = {
  ...tables,
  open: async stage => byArticle(await tables.open(stage)),
  render(articles) {
    const piece = tables.render(articles)
    const texts = articles.done.map(({ text }) => text)
    return { ...piece, articles: piece.articles!.map((cells, i) => [...cells, texts[i]!]) }
  },
}
