import { parseArgs } from 'node:util'
import { type Half, joinAnnotations } from './annotations.ts'

/** Prints one half of our own annotated articles with their texts, as JSON Lines: `tsx train/quotes/join.ts --data DIR --half measure`. */
const { values } = parseArgs({ options: { data: { type: 'string' }, half: { type: 'string' } } })
if (values.data === undefined || (values.half !== 'learn' && values.half !== 'measure')) {
  console.error('usage: tsx train/quotes/join.ts --data DIR --half learn|measure')
  process.exitCode = 2
} else {
  for (const article of joinAnnotations(values.data, values.half satisfies Half))
    process.stdout.write(`${JSON.stringify(article)}\n`)
}
