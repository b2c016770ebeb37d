import { startArticle } from './article.ts'
import { readData } from './data.ts'
import { startIndex } from './index.ts'
import { showTable } from './table.ts'

const data = readData()
if (data.page === 'article') startArticle(data)
else if (data.page === 'index') startIndex(data)
else for (const table of data.tables) showTable(document.getElementById(`table-${table.id}`)!, table)
