import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadKnowledge } from '../src/resources.ts'
import { tableOfHeadlines, tableOfMoves, tableOfSet } from './report.ts'
import { listSets, type SetResult, scoreSet } from './sets.ts'

const USAGE = 'usage: npm run evaluate -- --data DIR [--set NAME]... [--json] [--against FILE]'

/**
 * `npm run evaluate`: every figure of the development sets below a folder, those of the README first. `--json` prints them
 * as data, `--against` what moved since such data was printed; `--set quotes` or `--set polnear` picks sets by their name.
 */
function main(argv: readonly string[]): void {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      data: { type: 'string' },
      set: { type: 'string', multiple: true },
      json: { type: 'boolean' },
      against: { type: 'string' },
    },
  })
  if (values.data === undefined) throw new Error(USAGE)
  const wanted = values.set ?? ['']
  const sets = listSets(values.data).filter(({ kind, name }) =>
    wanted.some(part => `${kind}/${name}`.includes(part)),
  )
  if (sets.length === 0) throw new Error(`${values.data} holds no such set: see docs/evaluate.md`)
  const before = values.against === undefined ? null : readResults(values.against)
  const knowledge = loadKnowledge()
  const results = sets.map(set => {
    console.error(`${set.kind}/${set.name}`)
    return scoreSet(set, knowledge)
  })
  if (values.json) console.log(JSON.stringify({ sets: results }, null, 2))
  else if (before) console.log(tableOfMoves(results, before).join('\n'))
  else console.log([...tableOfHeadlines(results), '', ...results.flatMap(tableOfSet)].join('\n'))
}

function readResults(path: string): readonly SetResult[] {
  const { sets } = JSON.parse(readFileSync(path, 'utf8')) as { sets?: readonly SetResult[] }
  if (!Array.isArray(sets)) throw new Error(`${path} was not written by --json`)
  return sets
}

try {
  main(process.argv.slice(2))
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 2
}
