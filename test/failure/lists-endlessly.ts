import { launchApart } from '../../src/run/process-port.ts'

/** A run that waits for a file to be listed. */
const lister = launchApart(new URL('./endless-lister.ts', import.meta.url), 100)
lister.send({})
await lister.next()
