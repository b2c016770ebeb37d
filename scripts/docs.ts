import { readFileSync, writeFileSync } from 'node:fs'
import { columnsPage } from './columns-page.ts'
import { withExample } from './readme-example.ts'

const README = new URL('../README.md', import.meta.url)

writeFileSync(new URL('../docs/columns.md', import.meta.url), columnsPage())
writeFileSync(README, withExample(readFileSync(README, 'utf8')))
