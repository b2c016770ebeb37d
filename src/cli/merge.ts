import { createCorpus, tallyEntities } from '../kinds/corpus.ts'
import { type Format, openOutput, render } from '../load/index.ts'
import { refuseForeign } from '../load/replace-folder.ts'
import type { Code } from '../model/outcome.ts'
import { REPORT } from '../report/page-path.ts'
import { readVersion } from '../resources.ts'
import { mergeShards } from '../run/merge.ts'
import { refuseOverlap } from '../run/overlap.ts'
import { openShards } from '../run/shards.ts'
import type { MergeArguments } from './command-arguments.ts'
import { createConsole } from './console.ts'
import { hasTexts, reportIndex, reportPages } from './report.ts'
import { describeRejected, describeTotals, nothingRead } from './summary.ts'

/** `newsfacts merge`: returns the exit status. Throws for what keeps the shards from being joined. */
export async function merge(args: MergeArguments, signal: AbortSignal): Promise<0 | 1> {
  const console = createConsole(process.stderr, args.quiet)
  await refuseOverlap(args.folders, args.out)
  const version = readVersion()
  const shards = await openShards(args.folders, version)
  const { options } = shards[0]!
  const formats = args.formats ?? (options.formats as readonly Format[])
  const report = options.report === true && hasTexts(formats)
  if (report) await refuseForeign(args.out, REPORT)
  const bom = args.bom || options.bom === true
  const output = await openOutput(args.out, formats, { bom })
  try {
    const corpus = createCorpus()
    const rejected = new Map<Code, number>()
    for await (const articles of mergeShards(shards)) {
      signal.throwIfAborted()
      await output.append(render(articles, formats, { report }))
      for (const article of articles)
        if (article.ok) corpus.add(tallyEntities(article.facts))
        else rejected.set(article.code, (rejected.get(article.code) ?? 0) + 1)
    }
    const listed = shards.reduce((sum, shard) => sum + shard.listed, 0)
    if ([...rejected.values()].reduce((sum, count) => sum + count, 0) === listed) throw nothingRead(rejected)
    const { report: _, ...others } = options
    const totals = await output.commit(
      {
        version,
        listed,
        options: { ...others, formats, ...(bom ? { bom } : {}), ...(report ? { report } : {}) },
        shard: null,
      },
      corpus.rows(),
      report ? folder => reportPages(folder, version) : undefined,
    )
    console.say(describeTotals(totals, args.out))
    if (report) console.say(`to look at it, open ${reportIndex(args.out)}`)
    if (rejected.size === 0) return 0
    console.say(describeRejected(rejected, args.out))
    return 1
  } finally {
    await output.abort()
  }
}
