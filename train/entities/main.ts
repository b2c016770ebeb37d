import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { trainEntities } from './train.ts'

for (const [name, bytes] of trainEntities(process.argv[2]!, line => console.error(line)))
  writeFileSync(join('models', name), bytes)
