import { availableParallelism } from 'node:os'
import { Command } from 'commander'
import { DEFAULT_FORMATS, FORMATS, type Format } from '../load/index.ts'
import { ENDINGS } from '../read/formats.ts'
import { readVersion } from '../resources.ts'
import type { Shard } from '../run/shard.ts'
import type { CommandArguments, Settings } from './command-arguments.ts'
import { readFieldMap } from './field-map.ts'
import { UsageError } from './usage-error.ts'
import { addList, readDay, readFormats, readJobs, readPath, readRegion, readShard } from './values.ts'

/** Where what the command line asks for goes. */
export interface Sink {
  take(read: CommandArguments): void
  /** help and version */
  print(text: string): void
}

interface SettingOptions {
  readonly published?: string
  readonly lexicon?: string
  readonly region?: string
  readonly map?: readonly string[]
  readonly anyLanguage?: boolean
}

const EXIT_STATUS = `
Exit status: 0 all done; 1 something was rejected, not found or differs;
2 it could not run; 130 or 143 stopped by a signal.`

/** The commands with their options. Errors are thrown, as a `CommanderError` or a `UsageError`; nothing is printed but to `sink`. */
export function createProgram(width: number, sink: Sink): Command {
  const program = new Command('newsfacts')
    .description('News articles in, tables of facts out.')
    .version(readVersion(), '-V, --version', 'print the version')
    .exitOverride()
    .configureHelp({ helpWidth: width })
    .configureOutput({ writeOut: text => sink.print(text), writeErr: () => {}, getOutHelpWidth: () => width })
    .addHelpText('after', EXIT_STATUS)
  addRun(program, sink)
  addMerge(program, sink)
  addWorker(program, sink)
  addEntities(program, sink)
  addExplain(program, sink)
  addReport(program, sink)
  addEvaluate(program, sink)
  return program
}

function addRun(program: Command, sink: Sink): void {
  program
    .command('run')
    .description('read articles, write tables')
    .argument(
      '[paths...]',
      `files or folders of ${ENDINGS} files, each also as .gz; - is JSON Lines on stdin (default: seeds)`,
    )
    .option('-o, --out <dir>', 'output folder', readPath('--out', 'results'), 'out')
    .option('-f, --format <list>', `some of ${FORMATS.join(', ')}, joined by commas`, readFormats)
    .option('--include <globs>', "which files of folders are read: 'news/**,*.txt'", addList)
    .option('--exclude <globs>', 'which files of folders are not', addList)
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

function addMerge(program: Command, sink: Sink): void {
  program
    .command('merge')
    .description('join the shards of a run: what one run of all would have written')
    .argument('<folders...>', 'what newsfacts run --shard wrote, a folder for each shard')
    .option('-o, --out <dir>', 'output folder', readPath('--out', 'results'), 'out')
    .option(
      '-f, --format <list>',
      `some of ${FORMATS.join(', ')}, joined by commas (default: those of the shards)`,
      readFormats,
    )
    .option('-q, --quiet', 'say nothing but errors')
    .action((folders: string[], { out, format, quiet = false }: MergeOptions) =>
      sink.take({ command: 'merge', folders, out, formats: format ?? null, quiet }),
    )
}
interface MergeOptions {
  readonly out: string
  readonly format?: readonly Format[]
  readonly quiet?: boolean
}

function addWorker(program: Command, sink: Sink): void {
  const command = program
    .command('worker')
    .description('JSON Lines of articles on stdin, one line of facts per article on stdout')
    .option(
      '--no-isolate',
      'no thread of its own: an article that never ends or takes all memory ends the command (for engines that bound time and memory themselves)',
    )
    .option(
      '--tables',
      'lines with all that the tables entities and rejected need, for engines that write tables',
    )
    .allowExcessArguments()
    .action(({ isolate, tables = false, ...options }: WorkerOptions) => {
      if (command.args.length > 0) throw new UsageError('newsfacts worker reads stdin: give it no paths')
      sink.take({ command: 'worker', isolate, tables, ...settingsOf(options) })
    })
  addSettings(command)
}
interface WorkerOptions extends SettingOptions {
  readonly isolate: boolean
  readonly tables?: boolean
}

function addEntities(program: Command, sink: Sink): void {
  program
    .command('entities')
    .description(
      'the table entities for engines: tallies of worker --tables on stdin, those of an entity together, its row on stdout',
    )
    .action(() => sink.take({ command: 'entities' }))
}

function addExplain(program: Command, sink: Sink): void {
  const command = program
    .command('explain')
    .description('why a row is what it is: rule, candidates with their scores, steps tried')
    .argument('<path>', 'a file or folder of articles')
    .argument('<row-id>', 'id of the row, such as a7:quote:120-188')
    .action((path: string, row: string, options: SettingOptions) =>
      sink.take({ command: 'explain', path, row, ...settingsOf(options) }),
    )
  addSettings(command)
}

function addReport(program: Command, sink: Sink): void {
  program
    .command('report')
    .description('pages to look at what a run found, and to correct it: OUT/report/index.html')
    .argument('[out]', 'what a run wrote', 'out')
    .action((out: string) => sink.take({ command: 'report', out }))
}

function addEvaluate(program: Command, sink: Sink): void {
  const command = program
    .command('evaluate')
    .description('how well a run, or newsfacts now, agrees with annotated articles')
    .argument('[out]', "what a run wrote; without it the gold's texts are worked now")
    .requiredOption(
      '--gold <path>',
      'articles with the rows that are right, in the shape of articles.jsonl or of the worker; tables, articles and columns that are not annotated are not judged',
      readPath('--gold', 'annotated.jsonl'),
    )
    .option('--errors', 'list missed, spurious and wrong rows with their context')
    .option('--json', 'figures as JSON')
    .action((out: string | undefined, options: EvaluateOptions) => {
      if (out !== undefined && (options.published ?? options.lexicon ?? options.region) !== undefined)
        throw new UsageError(
          `${out} is there: --published, --lexicon and --region are for a run of the gold's texts`,
        )
      const { gold, errors = false, json = false } = options
      sink.take({ command: 'evaluate', gold, out: out ?? null, errors, json, ...settingsOf(options) })
    })
  addSettings(command)
}
interface EvaluateOptions extends SettingOptions {
  readonly gold: string
  readonly errors?: boolean
  readonly json?: boolean
}

/** The options that decide what is found, which every command has. */
function addSettings(command: Command): void {
  command
    .option('--published <day>', 'publication date, such as 2021-07-20, of articles that give none', readDay)
    .option(
      '--lexicon <file>',
      'your own names, as CSV or JSON: kind, name, aliases, geonames_id, latitude, longitude',
      readPath('--lexicon', 'names.csv'),
    )
    .option('--region <code>', 'where the publisher sits, such as US or US-CA', readRegion)
    .option(
      '--map <list>',
      'what the fields of records are called: text=content,published=date (text, id, title, published, url)',
      addList,
    )
    .option('--any-language', 'work on articles that are not in English too')
}

const settingsOf = ({ published, lexicon, region, map, anyLanguage }: SettingOptions): Settings => ({
  published: published ?? null,
  lexicon: lexicon ?? null,
  region: region ?? null,
  anyLanguage: anyLanguage ?? false,
  map: readFieldMap(map ?? []),
})
