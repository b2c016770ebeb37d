// `npm run test:spark`: the Spark job on a standalone cluster on loopback, with articles that kill workers, one worker and
// one executor killed on the way; its tables have to be those of a run in one piece. Installs Spark when it first runs.
import { type ChildProcess, execFileSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Cluster, processesOf, startCluster } from './cluster.ts'
import { KILLERS, writeInput } from './input.ts'
import { findPython, type Python } from './python.ts'

const ROOT = join(import.meta.dirname, '../..')
const DEPLOY = join(ROOT, 'deploy/spark')
/** Milliseconds that all of it may take. */
const LIMIT_MS = 15 * 60_000
/** Milliseconds from the first worker seen to its end, and from there to the end of an executor. */
const KILL_AFTER_MS = 2_000
const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))
const started = performance.now()
const tell = (what: string) => console.log(`${((performance.now() - started) / 1000).toFixed(0)} s: ${what}`)

const folder = mkdtempSync(join(tmpdir(), 'newsfacts-spark-'))
let cluster: Cluster | null = null
let isRunning = true
setTimeout(() => void end('it took too long'), LIMIT_MS).unref()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end(signal))

try {
  await test()
  await end(null)
} catch (error) {
  await end(error instanceof Error ? error.message : String(error))
}

async function test(): Promise<void> {
  const python = findPython()
  tell('Spark is there')
  execFileSync(process.execPath, ['scripts/bundle.mjs', '--out', folder], { cwd: ROOT })
  const node = join(folder, 'node')
  // in the folder of this run, by which its workers are told from others
  const poison = join(folder, 'poison.mjs')
  copyFileSync(join(import.meta.dirname, 'poison.mjs'), poison)
  writeFileSync(node, `#!/bin/sh\nexec "${process.execPath}" --import "${poison}" "$@"\n`)
  chmodSync(node, 0o755)
  writeInput(join(folder, 'input'), { withKillers: true })
  writeInput(join(folder, 'clean'), { withKillers: false })
  cluster = await startCluster(python, folder)
  tell('the cluster is up')
  await refuse(cluster)
  await readCsv(cluster, python)
  await work(cluster)
  compare(python)
}

/** What `spark-submit` gets: the job, over the articles of a folder, into another. */
function jobOver(input: string, out: string, ...options: readonly string[]): string[] {
  const modules = ['newsfacts_pipes.py', 'newsfacts_tables.py'].map(name => join(DEPLOY, name))
  const args = ['--conf', 'spark.ui.enabled=false', '--executor-memory', '512m']
  args.push('--archives', `${join(folder, 'newsfacts.tar.gz')}#newsfacts`, '--py-files', modules.join(','))
  args.push(join(DEPLOY, 'newsfacts_job.py'), join(folder, input), '--out', join(folder, out))
  return [...args, '--node', join(folder, 'node'), ...options]
}

/** How a job ends whose log nobody needs; it would wait for its reader. */
async function statusOf(job: ChildProcess): Promise<number | null> {
  job.stderr!.resume()
  const [status] = await once(job, 'exit')
  return status
}

/** A job whose input lies where it would write a table leaves it alone. */
async function refuse({ submit }: Cluster): Promise<void> {
  mkdirSync(join(folder, 'store'))
  writeInput(join(folder, 'store/articles'), { withKillers: false })
  const before = readdirSync(join(folder, 'store'), { recursive: true })
  const status = await statusOf(submit(jobOver('store/articles', 'store')))
  const after = readdirSync(join(folder, 'store'), { recursive: true })
  if (status === 0 || String(after) !== String(before)) throw new Error(`wrote over its input: ${after}`)
  tell('the input stays where it is')
}

/** A row of CSV with more or fewer cells than the header, or not in UTF-8, is rejected; Spark would cut it, fill it, or put signs into it. */
async function readCsv({ submit }: Cluster, { python }: Python): Promise<void> {
  const text = 'Jane Doe, a teacher in Paris, sold 12 lamps.'
  const rows = ['id,text,published', `a,"${text}",2024-05-16`, `b,${text},2024-05-16`, `c,"${text}"`]
  mkdirSync(join(folder, 'rows'))
  writeFileSync(join(folder, 'rows/a.csv'), `${rows.join('\n')}\n`)
  const curly = `${rows[0]}\nd,"Jane Doe said \u0093no\u0094 in Paris.",2024-05-16\n`
  writeFileSync(join(folder, 'rows/b.csv'), curly, 'latin1')
  const status = await statusOf(submit(jobOver('rows', 'ofRows', '--input-format', 'csv')))
  const count =
    'import pyarrow.parquet as p, sys; print(*[p.read_table(path).num_rows for path in sys.argv[1:]])'
  const tables = ['articles', 'rejected'].map(table => join(folder, 'ofRows', table))
  const counts = execFileSync(python, ['-c', count, ...tables], { encoding: 'utf8' }).trim()
  if (status !== 0 || counts !== '1 3') throw new Error(`rows of CSV, read and rejected: ${counts}`)
  tell('rows of CSV are whole')
  writeFileSync(join(folder, 'rows/c.csv'), `id,published,text\ne,2024-05-16,"${text}"\n`)
  const differing = await statusOf(submit(jobOver('rows', 'ofOthers', '--input-format', 'csv')))
  if (differing === 0) throw new Error('files of CSV with other headers were read as if they had the same')
  tell('files of CSV have one header')
}

async function work({ submit }: Cluster): Promise<void> {
  const child = submit(jobOver('input', 'tables'))
  let log = ''
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    log += text
  })
  const ended = once(child, 'exit')
  await killOnTheWay(() => child.exitCode === null)
  const [status] = await ended
  tell(`the job ended with ${status}`)
  if (status !== 0) throw new Error(log.slice(-10_000))
  if (!/Lost executor|ExecutorLostFailure/.test(log)) throw new Error('no executor was lost')
  const logs = readdirSync(join(folder, 'work'), { recursive: true, encoding: 'utf8' })
  const said = logs
    .filter(name => name.endsWith('stderr'))
    .map(name => readFileSync(join(folder, 'work', name), 'utf8'))
  const restarts = said.join('').match(/newsfacts worker stopped with status/g)?.length ?? 0
  if (restarts < KILLERS.length + 1) throw new Error(`workers were replaced ${restarts} times`)
}

async function killOnTheWay(isAlive: () => boolean): Promise<void> {
  for (const what of ['newsfacts.mjs worker', 'CoarseGrainedExecutorBackend']) {
    const find = () => processesOf(folder).find(({ command }) => command.includes(what))
    while (isRunning && isAlive() && !find()) await pause(200)
    await pause(KILL_AFTER_MS)
    const victim = find()
    if (!victim) return tell(`${what} was gone before it could be killed`)
    process.kill(victim.id, 'SIGKILL')
    tell(`killed ${what}`)
  }
}

function compare({ python }: Python): void {
  const run = join(folder, 'run')
  const newsfacts = [join(ROOT, 'bin/newsfacts.mjs'), 'run', join(folder, 'clean'), '--out', run]
  const options = { stdio: 'inherit', cwd: ROOT } as const
  try {
    execFileSync(process.execPath, [...newsfacts, '--format', 'parquet', '--no-report', '--quiet'], options)
  } catch (error) {
    // some are rejected
    if ((error as { status?: number }).status !== 1) throw error
  }
  execFileSync(
    python,
    [join(import.meta.dirname, 'compare.py'), join(folder, 'tables'), run, ...KILLERS],
    options,
  )
}

/** Stops everything, and fails where something is wrong or a process is left. */
async function end(fault: string | null): Promise<void> {
  if (!isRunning) return
  isRunning = false
  await cluster?.stop()
  for (let tries = 0; tries < 50 && processesOf(folder).length > 0; tries++) await pause(200)
  const left = processesOf(folder)
  for (const { id } of left) process.kill(id, 'SIGKILL')
  rmSync(folder, { recursive: true, force: true })
  if (left.length > 0) console.error(`left running: ${left.map(({ command }) => command).join('\n')}`)
  if (fault !== null) console.error(`error: ${fault}`)
  tell(fault === null ? 'stopped, nothing is left' : 'stopped')
  process.exit(fault === null && left.length === 0 ? 0 : 1)
}
