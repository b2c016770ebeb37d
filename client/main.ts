import { startArticle } from './article.ts'
import { readData } from './data.ts'
import { startIndex } from './index.ts'

const data = readData()
if (data.page === 'article') startArticle(data)
else startIndex(data)
