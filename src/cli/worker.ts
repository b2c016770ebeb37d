import { once } from 'node:events'
import { filterLines } from '../filter.ts'
import { createPipeline } from '../pipeline.ts'
import { loadKnowledge } from '../resources.ts'

/** `newsfacts worker`: a filter from stdin to stdout, reading no faster than its reader takes. */
export async function runWorker(): Promise<number> {
  const pipeline = createPipeline({ published: null }, loadKnowledge())
  for await (const line of filterLines(process.stdin, pipeline))
    if (!process.stdout.write(line)) await once(process.stdout, 'drain')
  return 0
}
