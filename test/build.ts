import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** Where the compiled command lies; beside `models/` and `data/`, as `dist` does. */
export const BUILT = join(import.meta.dirname, '../.test-dist')

/** Builds the command once for all tests that run it as a process: it starts faster than from its sources. */
export function setup(): void {
  execFileSync(process.execPath, [join(import.meta.dirname, '../scripts/build.mjs'), BUILT])
}
