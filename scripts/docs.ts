import { readFileSync, writeFileSync } from 'node:fs'
import { withRooms } from './architecture-page.ts'
import { columnsPage } from './columns-page.ts'
import { withExample } from './readme-example.ts'
import { sparkTables } from './spark-tables.ts'

const ARCHITECTURE = new URL('../docs/architecture.md', import.meta.url)
const README = new URL('../README.md', import.meta.url)

writeFileSync(new URL('../docs/columns.md', import.meta.url), columnsPage())
writeFileSync(README, withExample(readFileSync(README, 'utf8')))
writeFileSync(ARCHITECTURE, withRooms(readFileSync(ARCHITECTURE, 'utf8')))
writeFileSync(new URL('../deploy/spark/newsfacts_tables.py', import.meta.url), sparkTables())
