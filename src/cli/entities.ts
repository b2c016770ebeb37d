import { once } from 'node:events'
import { toJsonLine } from '../load/index.ts'
import { rollUp } from '../run/roll-up.ts'

/** `newsfacts entities`: returns the exit status. */
export async function runEntities(): Promise<0> {
  for await (const row of rollUp(process.stdin))
    if (!process.stdout.write(`${toJsonLine(row)}\n`)) await once(process.stdout, 'drain')
  return 0
}
