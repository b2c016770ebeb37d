import { writeFileSync } from 'node:fs'
import { watchParent } from '../../src/run/watch-parent.ts'

/** Takes the place of the process that lists files, and never answers. Leaves its number where it is told to. */
watchParent()
process.on('message', () => {
  if (process.env.ENDLESS_LISTER) writeFileSync(process.env.ENDLESS_LISTER, String(process.pid))
  for (;;);
})
