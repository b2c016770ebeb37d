import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeChecksums } from './checksums.ts'
import { TRAINERS } from './trainers.ts'

const USAGE = `npm run train -- --data DIR [--only ${Object.keys(TRAINERS).join(',')}] [--out DIR]`

/** Rebuilds the models from the material in `--data`; the same material gives the same bytes. */
function main(): void {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, only: { type: 'string' }, out: { type: 'string' } },
  })
  const only = values.only?.split(',') ?? Object.keys(TRAINERS)
  if (values.data === undefined || only.some(name => !(name in TRAINERS))) {
    console.error(`usage: ${USAGE}`)
    process.exitCode = 2
    return
  }
  const out = values.out ?? fileURLToPath(new URL('../models/', import.meta.url))
  mkdirSync(out, { recursive: true })
  const run = { data: values.data, out, log: (line: string) => console.log(line) }
  for (const [name, train] of Object.entries(TRAINERS)) {
    if (!only.includes(name)) continue
    const started = performance.now()
    const files = train(run)
    for (const [file, bytes] of Object.entries(files)) {
      writeFileSync(join(out, file), bytes)
      // the trainers behind this one read it
      if (values.out === undefined) writeChecksums()
      console.log(`${file}: ${bytes.length} bytes, ${((performance.now() - started) / 1000).toFixed(0)} s`)
    }
  }
}

main()
