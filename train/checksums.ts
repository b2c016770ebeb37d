import { readFileSync, writeFileSync } from 'node:fs'
import { CHECKSUMS, SHIPPED, sumOf } from '../src/resources/shipped.ts'

const root = new URL('../', import.meta.url)

/** Notes the checksums of the learnt and compiled files as they are, one line per file. */
export function writeChecksums(): void {
  const lines = Object.keys(SHIPPED)
    .sort()
    .map(
      name => `  ${JSON.stringify(name)}: ${JSON.stringify(sumOf(name, readFileSync(new URL(name, root))))}`,
    )
  writeFileSync(new URL(CHECKSUMS, root), `{\n${lines.join(',\n')}\n}\n`)
}
