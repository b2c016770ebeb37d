import { once } from 'node:events'
import { loadKnowledge } from '../resources.ts'
import { filterLines } from '../run/filter.ts'
import { createBatchPipeline } from '../run/pipeline.ts'
import type { Settings } from './arguments.ts'
import { readLexicon } from './lexicon.ts'

/** `newsfacts worker`: a filter from stdin to stdout, reading no faster than its reader takes. */
export async function runWorker({ published, lexicon, region }: Settings): Promise<0> {
  const knowledge = loadKnowledge({
    lexicon: lexicon === null ? undefined : await readLexicon(lexicon),
    region: region ?? undefined,
  })
  const pipeline = createBatchPipeline({ published }, knowledge)
  for await (const line of filterLines(process.stdin, pipeline))
    if (!process.stdout.write(line)) await once(process.stdout, 'drain')
  return 0
}
