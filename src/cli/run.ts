import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { LIMITS } from '../config.ts'
import { createCorpus } from '../kinds/corpus.ts'
import { type Check, type Output, openCheck, openOutput, type RunInfo, SHARD_FORMATS } from '../load/index.ts'
import { refuseForeign } from '../load/replace-folder.ts'
import type { Code, Rejection } from '../model/outcome.ts'
import { REPORT } from '../report/page-path.ts'
import { readBuild, readVersion } from '../resources.ts'
import { runBatch } from '../run/batch.ts'
import { type Catalog, listArticles } from '../run/catalog.ts'
import { listChanged } from '../run/changed-files.ts'
import { listInputs } from '../run/inputs.ts'
import { refuseOverlap } from '../run/overlap.ts'
import { takeShard } from '../run/shard.ts'
import { createSpool } from '../run/spool.ts'
import { isUnchanged } from '../run/unchanged.ts'
import type { WorkerOptions } from '../run/worker.ts'
import type { RunArguments } from './command-arguments.ts'
import { type Console, createConsole } from './console.ts'
import { loadCorrections, tellCorrections } from './corrections.ts'
import { readLexicon } from './lexicon.ts'
import { createNotices, describeUndated, tellLeftAlone, tellPassedOver, tellTwins } from './notices.ts'
import { group, showProgress } from './progress.ts'
import { isReportCurrent, reportIndex, reportPages, wantsReport } from './report.ts'
import { describeReuse } from './reuse.ts'
import { countArticles, describeRejected, describeTotals, nothingRead } from './summary.ts'

/** Rejections that are told one by one; `rejected.csv` has them all. */
const TOLD = 20

/** The entries of the threads that work, and of the process that lists files which are read whole. */
export interface RunEntries {
  readonly worker: URL
  readonly lister: URL
}

/**
 * `newsfacts run`: returns the exit status. Throws for what keeps it from running.
 */
export async function run(
  args: RunArguments,
  { worker, lister }: RunEntries,
  signal: AbortSignal,
): Promise<0 | 1> {
  const console = createConsole(process.stderr, args.quiet)
  await refuseOverlap(args.paths, args.out)
  const { files, rejections, skipped, ...passedOver } = await listInputs(args.paths, args.filter, [
    args.lexicon,
    args.corrections,
  ])
  const lexicon = args.lexicon === null ? undefined : await readLexicon(args.lexicon, console.warn)
  const corrections = await loadCorrections(args.corrections)
  const formats = args.shard ? [...args.formats, ...SHARD_FORMATS] : args.formats
  const options: WorkerOptions = {
    formats,
    published: args.published,
    region: args.region ?? undefined,
    lexicon,
    anyLanguage: args.anyLanguage,
    corrections,
  }
  const decisive = {
    published: args.published,
    formats: args.formats,
    region: args.region,
    lexicon: lexicon === undefined ? null : digest(lexicon),
    ...(Object.keys(args.map).length === 0 ? {} : { map: args.map }),
    ...(args.anyLanguage ? { any_language: true } : {}),
    ...(args.bom ? { bom: true } : {}),
    ...(corrections && { corrections: digest(corrections) }),
  }
  const output = args.check
    ? await openCheck(args.out, formats, { bom: args.bom })
    : await openOutput(args.out, formats, {
        run: {
          build: readBuild(),
          options: JSON.stringify(args.shard ? [decisive, SHARD_FORMATS] : decisive),
        },
        bom: args.bom,
        // which corrections still match is known only of articles that are worked
        isReusing: args.reuse && corrections === undefined,
      })
  const spool = createSpool(args.check ? tmpdir() : args.out)
  try {
    const all = await listArticles(files, {
      map: args.map,
      spool,
      stdin: process.stdin,
      signal,
      lister,
      rejected: rejections,
    })
    const { catalog, info: shard } = args.shard ? takeShard(all, args.shard) : { catalog: all, info: null }
    tellLeftAlone(console, catalog)
    tellPassedOver(console, passedOver)
    if (args.formats.includes('brat'))
      tellTwins(
        console,
        catalog.entries.map(({ id }) => id),
      )
    if (skipped.count > 0)
      console.say(`other files in the folders, left alone: ${group(skipped.count)} (${skipped.describe()})`)
    const report = wantsReport(args, all.entries.length)
    const hasPages = report && shard === null
    if (hasPages && !args.check) await refuseForeign(args.out, REPORT)
    const info: RunInfo = {
      version: readVersion(),
      listed: catalog.entries.length + catalog.rejections.length,
      options: report ? { ...decisive, report } : decisive,
      shard,
    }
    const reuse = 'reuse' in output ? output.reuse : null
    if (
      reuse &&
      (await isUnchanged(catalog, { reuse, report, signal })) &&
      (!hasPages || (await isReportCurrent(args.out)))
    ) {
      console.say(
        `${countArticles(catalog.entries.length)}, none of them changed: ${args.out} stays as it is`,
      )
      return 0
    }
    return await processCatalog(catalog, { args, worker, console, info, options, report, output, signal })
  } finally {
    await spool.close()
    const kept = await output.abort({ keep: signal.aborted })
    if (signal.aborted) console.say(describeStop(kept))
  }
}

const describeStop = (kept: number) =>
  kept === 0
    ? 'stopped: nothing was written'
    : `stopped: nothing was written; the next run takes over the ${group(kept)} articles that are finished`

interface Job {
  readonly args: RunArguments
  readonly worker: URL
  readonly console: Console
  readonly info: RunInfo
  readonly options: WorkerOptions
  /** rows say where the report shows them; the report of a part of a run is made where the parts are joined */
  readonly report: boolean
  readonly output: Output | Check
  readonly signal: AbortSignal
}

async function processCatalog(catalog: Catalog, job: Job): Promise<0 | 1> {
  const { args, console, output } = job
  const corpus = createCorpus()
  const rejections = new Map<Code, number>()
  const reuse = 'reuse' in output ? output.reuse : null
  const taken = { reused: 0, changed: 0 }
  const notices = createNotices(console)
  let undated = 0
  const used = new Set<number>()
  const view = showProgress(console, { articles: job.info.listed, bytes: catalog.bytes })
  try {
    await runBatch(catalog, {
      formats: job.options.formats,
      sink: output,
      reuse,
      corpus,
      report: job.report,
      pool: {
        entry: job.worker,
        options: job.options,
        jobs: Math.max(1, Math.min(args.jobs, Math.ceil(catalog.bytes / LIMITS.bytesPerJob))),
      },
      signal: job.signal,
      tell: done => {
        view.advance(done.articles + done.rejections.length, done.bytes)
        taken.reused += done.reused
        taken.changed += done.changed
        undated += done.undated
        notices.take(done.notices)
        for (const number of done.corrected) used.add(number)
        tellRejections(console, done.rejections, rejections)
      },
    })
  } finally {
    view.stop()
  }
  job.signal.throwIfAborted()
  for (const { source } of await listChanged(catalog.entries))
    console.warn(`${source}: was written to during the run; what was read may be of before and of after`)
  if (job.options.corrections) tellCorrections(console, job.options.corrections, used)
  const rejected = [...rejections.values()].reduce((sum, count) => sum + count, 0)
  // a shard may be empty: whether there are articles at all, the merge knows
  if (rejected === job.info.listed && args.shard === null) throw nothingRead(rejections)
  if ('compare' in output) {
    const differences = await output.compare(job.info, corpus.rows())
    for (const line of differences) console.say(line)
    const articles = `${group(job.info.listed - rejected)} articles checked`
    console.say(`${articles}: ${args.out} ${differences.length === 0 ? 'is up to date' : 'differs'}`)
    return differences.length > 0 || rejected > 0 ? 1 : 0
  }
  const hasPages = job.report && job.info.shard === null
  const pages = (folder: string) => reportPages(folder, job.info.version)
  const totals = await output.commit(job.info, corpus.rows(), hasPages ? pages : undefined)
  console.say(describeTotals(totals, args.out))
  if (hasPages) console.say(`to look at it, open ${reportIndex(args.out)}`)
  for (const line of notices.summary()) console.say(line)
  const dates = describeUndated(undated)
  if (dates !== null) console.say(dates)
  const takenOver = reuse && describeReuse(reuse, taken, totals.ok)
  if (takenOver !== null) console.say(takenOver)
  if (rejected > 0) console.say(describeRejected(rejections, args.out))
  return rejected > 0 ? 1 : 0
}

function tellRejections(console: Console, list: readonly Rejection[], counts: Map<Code, number>): void {
  for (const { source, code, reason } of list) {
    const before = [...counts.values()].reduce((sum, count) => sum + count, 0)
    counts.set(code, (counts.get(code) ?? 0) + 1)
    if (before < TOLD) console.warn(`${source}: ${reason} (${code})`)
    else if (before === TOLD) console.warn('more articles are rejected: see rejected.csv')
  }
}

const digest = (value: unknown) =>
  `sha256:${createHash('sha256').update(JSON.stringify(value)).digest('hex')}`
