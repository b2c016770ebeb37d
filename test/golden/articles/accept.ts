import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describeFigures } from '../../../src/evaluate/describe.ts'
import { KINDS } from '../../../src/kinds/index.ts'
import { type Expected, listArticles, pathOf, readExpected, readRows, stillHolds } from './rows.ts'
import { floorsPath, readFloors, scoreSample, toFloors } from './sample.ts'

/** Takes text files among the golden articles, each under its name. */
function add(files: readonly string[]): void {
  for (const file of files) {
    const article = basename(file).replace(/\.txt$/, '')
    if (existsSync(pathOf(article, ''))) throw new Error(`there is a golden article ${article}`)
    const text = readFileSync(file, 'utf8')
    mkdirSync(pathOf(article, ''))
    writeFileSync(pathOf(article, 'source.txt'), text)
  }
}

/** Writes what the pipeline finds now as what is expected. Entries of `known_wrong` that no longer hold are told and dropped. */
function accept(article: string): void {
  const path = pathOf(article, 'expected.json')
  const known = existsSync(path) ? readExpected(article).known_wrong : []
  const rows = readRows(article)
  const stillWrong = known.filter(entry => stillHolds(entry, rows))
  for (const entry of known)
    if (!stillWrong.includes(entry))
      console.log(`${article}: no longer known to be wrong: ${JSON.stringify(entry)}`)
  const isWrong = (row: string) => stillWrong.some(entry => 'found' in entry && entry.found === row)
  const right = Object.fromEntries(KINDS.map(kind => [kind, rows[kind].filter(row => !isWrong(row))]))
  const expected = { ...right, known_wrong: stillWrong } as unknown as Expected
  writeFileSync(path, `${JSON.stringify(expected, null, 2)}\n`)
}

/** Writes the figures of now as the floors of the test, and tells which fell. */
function acceptFloors(): void {
  const before = existsSync(floorsPath) ? readFloors() : {}
  const result = scoreSample()
  const floors = toFloors(result)
  console.log(describeFigures(result).join('\n'))
  for (const [kind, figures] of Object.entries(floors))
    for (const [name, figure] of Object.entries(figures)) {
      const old = before[kind]?.[name]
      if (old !== undefined && figure < old)
        console.log(`lower than before: ${kind} ${name} ${old} -> ${figure}`)
    }
  writeFileSync(floorsPath, `${JSON.stringify(floors, null, 2)}\n`)
}

/**
 * `npm run golden [-- NEW.txt...]`: takes new articles in, writes the rows of now as expected for all, and the figures
 * as floors. Read the diff before you commit it, and move rows that are wrong to `known_wrong`; then run it again.
 */
add(process.argv.slice(2))
listArticles().forEach(accept)
acceptFloors()
