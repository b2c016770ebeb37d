import { writeFileSync } from 'node:fs'
import { columnsPage } from './columns-page.ts'

writeFileSync(new URL('../docs/columns.md', import.meta.url), columnsPage())
