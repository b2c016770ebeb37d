import { toJsonLine } from '../load/index.ts'
import { rollUp } from '../run/roll-up.ts'
import { writeOut } from './write-out.ts'

/** `newsfacts entities`: returns the exit status. */
export async function runEntities(): Promise<0> {
  for await (const row of rollUp(process.stdin)) await writeOut(`${toJsonLine(row)}\n`)
  return 0
}
