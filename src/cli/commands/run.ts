import { availableParallelism } from 'node:os'
import type { Command } from 'commander'
import { DEFAULT_FORMATS, FORMATS, type Format } from '../../load/index.ts'
import { ENDINGS } from '../../read/formats.ts'
import type { Shard } from '../../run/shard.ts'
import { readFormats } from '../format-list.ts'
import { addSettings, type SettingOptions, settingsOf } from '../settings.ts'
import type { Sink } from '../sink.ts'
import { listReader, readJobs, readPath, readShard } from '../values.ts'

export function addRun(program: Command, sink: Sink): void {
  program
    .command('run')
    .description('read articles, write tables')
    .argument(
      '[paths...]',
      `files or folders of ${ENDINGS} files, each also as .gz; - is JSON Lines on stdin (default: seeds)`,
    )
    .option('-o, --out <dir>', 'output folder', readPath('--out', 'results'), 'out')
    .option('-f, --format <list>', `some of ${FORMATS.join(', ')}, joined by commas`, readFormats)
    .option('--bom', 'start CSV files with a byte-order mark, for spreadsheets that a double click opens')
    .option(
      '--include <globs>',
      "which files of folders are read: 'news/**,*.txt'",
      listReader('--include', "'news/**,*.txt'"),
    )
    .option('--exclude <globs>', 'which files of folders are not', listReader('--exclude', "'*.log'"))
    .option('-j, --jobs <n>', 'worker threads (default: one per core, at most 4)', readJobs)
    .option(
      '--corrections <file>',
      "apply a reader's corrections, as the report hands them out",
      readPath('--corrections', 'corrections.jsonl'),
    )
    .option(
      '--shard <i/n>',
      'only the part 3/8 of the articles, say; newsfacts merge joins the parts',
      readShard,
    )
    .option(
      '--report',
      'pages to look at what was found, and to correct it: OUT/report/index.html (default below 2,000 articles)',
    )
    .option('--no-report', 'no such pages')
    .option(
      '--check',
      'write nothing; exit 1 and show the rows where the folder is not what this run would write',
    )
    .option(
      '--no-reuse',
      'work every article anew, though the folder or a run that was killed holds its rows',
    )
    .option('-q, --quiet', 'say nothing but errors')
    .action((paths: string[], options: RunOptions) =>
      sink.take({
        command: 'run',
        paths: paths.length > 0 ? paths : ['seeds'],
        out: options.out,
        formats: options.format ?? DEFAULT_FORMATS,
        bom: options.bom ?? false,
        filter: { include: options.include ?? [], exclude: options.exclude ?? [] },
        jobs: options.jobs ?? Math.min(availableParallelism(), 4),
        shard: options.shard ?? null,
        corrections: options.corrections ?? null,
        report: options.report ?? null,
        check: options.check ?? false,
        reuse: options.reuse,
        quiet: options.quiet ?? false,
        ...settingsOf(options),
      }),
    )
  addSettings(program.commands.at(-1)!)
}
interface RunOptions extends SettingOptions {
  readonly out: string
  readonly format?: readonly Format[]
  readonly bom?: boolean
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  readonly jobs?: number
  readonly shard?: Shard
  readonly corrections?: string
  readonly report?: boolean
  readonly check?: boolean
  readonly reuse: boolean
  readonly quiet?: boolean
}
