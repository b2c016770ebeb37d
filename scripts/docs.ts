import { readFileSync, writeFileSync } from 'node:fs'
import { withRooms } from './architecture-page.ts'
import { kindsCode } from './kinds-code.ts'

const ARCHITECTURE = new URL('../docs/architecture.md', import.meta.url)
const README = new URL('../README.md', import.meta.url)

// before anything else that loads the kinds with their code
writeFileSync(new URL('../src/kinds/code.generated.ts', import.meta.url), kindsCode())
const { columnsPage } = await import('./columns-page.ts')
const { withExample } = await import('./readme-example.ts')
const { sparkTables } = await import('./spark-tables.ts')

writeFileSync(new URL('../docs/columns.md', import.meta.url), columnsPage())
writeFileSync(README, withExample(readFileSync(README, 'utf8')))
writeFileSync(ARCHITECTURE, withRooms(readFileSync(ARCHITECTURE, 'utf8')))
writeFileSync(new URL('../deploy/spark/newsfacts_tables.py', import.meta.url), sparkTables())
