import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { DEFAULT_FORMATS, FORMATS, type Format } from '../load/index.ts'
import { isoDay, regionCode } from '../model/settings.ts'
import { suggest } from './suggest.ts'
import { UsageError } from './usage-error.ts'

/** Settings that decide what is found in an article. */
export interface Settings {
  /** ISO day for articles that give none */
  readonly published: string | null
  readonly lexicon: string | null
  readonly region: string | null
}
export interface RunArguments extends Settings {
  readonly command: 'run'
  readonly paths: readonly string[]
  readonly out: string
  readonly formats: readonly Format[]
  readonly jobs: number
  readonly check: boolean
  /** whether unchanged articles are taken over from what is in the output folder */
  readonly reuse: boolean
  readonly quiet: boolean
}
/** Which row of which article is to be explained. */
export interface ExplainArguments extends Settings {
  readonly command: 'explain'
  /** a file or folder of articles */
  readonly path: string
  readonly row: string
}
/** What is scored against what. */
export interface EvaluateArguments extends Settings {
  readonly command: 'evaluate'
  /** annotated articles: a file, or a folder as a run writes it */
  readonly gold: string
  /** what a run wrote; null: the gold's texts are worked now */
  readonly out: string | null
  readonly errors: boolean
  readonly json: boolean
}
export interface WorkerArguments extends Settings {
  readonly command: 'worker'
  /** false: an engine around it bounds the time and memory of an article */
  readonly isolate: boolean
}
/** The output folder that a report is made for. */
export interface ReportArguments {
  readonly command: 'report'
  readonly out: string
}
export type Arguments =
  | ReportArguments
  | RunArguments
  | ExplainArguments
  | EvaluateArguments
  | WorkerArguments
  | { readonly command: 'help' | 'version' }

const OPTIONS = {
  out: { type: 'string', short: 'o' },
  format: { type: 'string', short: 'f' },
  published: { type: 'string' },
  lexicon: { type: 'string' },
  region: { type: 'string' },
  jobs: { type: 'string', short: 'j' },
  check: { type: 'boolean' },
  'no-isolate': { type: 'boolean' },
  gold: { type: 'string' },
  errors: { type: 'boolean' },
  json: { type: 'boolean' },
  'no-reuse': { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const
type OptionName = keyof typeof OPTIONS

const SETTINGS: readonly OptionName[] = ['published', 'lexicon', 'region']
/** The options that each command takes. */
const OPTIONS_OF = {
  run: [...SETTINGS, 'out', 'format', 'jobs', 'check', 'no-reuse', 'quiet'],
  worker: [...SETTINGS, 'no-isolate'],
  explain: SETTINGS,
  evaluate: [...SETTINGS, 'gold', 'errors', 'json'],
  report: [],
} as const satisfies Readonly<Record<string, readonly OptionName[]>>
const COMMANDS = ['run', 'worker', 'explain', 'evaluate', 'report', 'help'] as const
const DEFAULT_INPUT = 'seeds'
const DEFAULT_OUTPUT = 'out'
const MOST_JOBS = 64

const jobCount = z.coerce.number().int().min(1).max(MOST_JOBS)

/** Reads the command line; throws a `UsageError` that says what to do instead. */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = split(argv)
  if (values.has('help')) return { command: 'help' }
  if (values.has('version')) return { command: 'version' }
  const [command, ...paths] = positionals
  if (command === undefined)
    throw new UsageError('no command given: try newsfacts run PATH, or newsfacts --help')
  if (command === 'help') return { command: 'help' }
  if (command === 'worker') return { command, ...readWorker(values, paths) }
  if (command === 'run') return { command, ...readRun(values, paths) }
  if (command === 'explain') return { command, ...readExplain(values, paths) }
  if (command === 'evaluate') return { command, ...readEvaluate(values, paths) }
  if (command === 'report') return { command, ...readReport(values, paths) }
  throw new UsageError(`unknown command ${command}${suggest(command, COMMANDS)}: see newsfacts --help`)
}

type Values = ReadonlyMap<OptionName, string | true>

function split(argv: readonly string[]): { values: Values; positionals: readonly string[] } {
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values = new Map<OptionName, string | true>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const { name, rawName, value, inlineValue } = token
    if (!Object.hasOwn(OPTIONS, name)) {
      const known = Object.keys(OPTIONS).map(option => `--${option}`)
      throw new UsageError(`unknown option ${rawName}${suggest(rawName, known)}: see newsfacts --help`)
    }
    const option = name as OptionName
    if (OPTIONS[option].type === 'boolean') {
      if (value !== undefined) throw new UsageError(`${rawName} takes no value`)
      values.set(option, true)
    } else {
      if (value === undefined || (!inlineValue && value.startsWith('-')))
        throw new UsageError(`${rawName} needs a value: ${rawName} ${EXAMPLES[option] ?? 'VALUE'}`)
      values.set(option, value)
    }
  }
  return { values, positionals }
}

const EXAMPLES: Partial<Record<OptionName, string>> = {
  out: 'results',
  gold: 'annotated.jsonl',
  format: 'csv,json',
  published: '2021-07-20',
  lexicon: 'names.csv',
  region: 'US-CA',
  jobs: '4',
}

function readWorker(values: Values, paths: readonly string[]): Omit<WorkerArguments, 'command'> {
  if (paths.length > 0) throw new UsageError('newsfacts worker reads stdin: give it no paths')
  refuseOthers('worker', values)
  return { isolate: !values.has('no-isolate'), ...readSettings(values) }
}

function readEvaluate(values: Values, paths: readonly string[]): Omit<EvaluateArguments, 'command'> {
  refuseOthers('evaluate', values)
  const gold = text(values, 'gold')
  if (gold === undefined || paths.length > 1)
    throw new UsageError(
      'newsfacts evaluate needs gold and at most one output: newsfacts evaluate --gold annotated.jsonl out',
    )
  const settings = readSettings(values)
  const [out = null] = paths
  if (out !== null && SETTINGS.some(name => values.has(name)))
    throw new UsageError(
      `${out} is there: --published, --lexicon and --region are for a run of the gold's texts`,
    )
  return { gold, out, errors: values.has('errors'), json: values.has('json'), ...settings }
}

function readExplain(values: Values, words: readonly string[]): Omit<ExplainArguments, 'command'> {
  refuseOthers('explain', values)
  const [path, row] = words
  if (path === undefined || row === undefined || words.length > 2)
    throw new UsageError(
      'newsfacts explain needs a path and a row id: newsfacts explain articles a7:quote:120-188',
    )
  return { path, row, ...readSettings(values) }
}

function readReport(values: Values, paths: readonly string[]): Omit<ReportArguments, 'command'> {
  refuseOthers('report', values)
  if (paths.length > 1) throw new UsageError('newsfacts report takes one output folder: newsfacts report out')
  return { out: paths[0] ?? DEFAULT_OUTPUT }
}

function refuseOthers(command: keyof typeof OPTIONS_OF, values: Values): void {
  const taken: readonly OptionName[] = OPTIONS_OF[command]
  for (const name of values.keys())
    if (!taken.includes(name)) throw new UsageError(`newsfacts ${command} has no option --${name}`)
}

function readRun(values: Values, paths: readonly string[]): Omit<RunArguments, 'command'> {
  refuseOthers('run', values)
  return {
    paths: paths.length > 0 ? paths : [DEFAULT_INPUT],
    out: text(values, 'out') ?? DEFAULT_OUTPUT,
    formats: readFormats(text(values, 'format')),
    jobs:
      accept(values, 'jobs', jobCount, `a whole number from 1 to ${MOST_JOBS}`) ??
      Math.min(availableParallelism(), 4),
    check: values.has('check'),
    reuse: !values.has('no-reuse'),
    quiet: values.has('quiet'),
    ...readSettings(values),
  }
}

function readSettings(values: Values): Settings {
  return {
    published: accept(values, 'published', isoDay, 'a day such as 2021-07-20') ?? null,
    lexicon: text(values, 'lexicon') ?? null,
    region: accept(values, 'region', regionCode, 'a country or state such as US or US-CA') ?? null,
  }
}

/** Formats in the order of `FORMATS`, each once: their order on the command line makes no difference. */
function readFormats(given: string | undefined): readonly Format[] {
  if (given === undefined) return DEFAULT_FORMATS
  const names = given.split(',').map(name => name.trim().toLowerCase())
  const wrong = names.find(name => !FORMATS.includes(name))
  if (wrong === undefined) return FORMATS.filter(format => names.includes(format))
  throw new UsageError(`--format ${wrong}: the formats are ${FORMATS.join(', ')}`)
}

function accept<T>(values: Values, name: OptionName, schema: z.ZodType<T>, what: string): T | undefined {
  const given = text(values, name)
  if (given === undefined) return undefined
  const parsed = schema.safeParse(given.trim() === '' ? null : given)
  if (parsed.success) return parsed.data
  throw new UsageError(`--${name} ${given}: give ${what}`)
}

function text(values: Values, name: OptionName): string | undefined {
  const value = values.get(name)
  return value === true ? undefined : value
}
