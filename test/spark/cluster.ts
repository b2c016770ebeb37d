import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Python } from './python.ts'

/** Milliseconds that a part of the cluster may take to start, and to go when it is told to. */
const START_MS = 180_000
const STOP_MS = 10_000

/** A standalone master and two workers of one core each on loopback. */
export interface Cluster {
  /** starts a job, which is stopped before all else */
  submit(args: readonly string[]): ChildProcess
  stop(): Promise<void>
}

/** Starts it; whatever it writes goes below `folder`. */
export async function startCluster({ python, spark }: Python, folder: string): Promise<Cluster> {
  for (const name of ['work', 'local', 'logs']) mkdirSync(join(folder, name), { recursive: true })
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    HOME: folder,
    SPARK_HOME: spark,
    SPARK_LOCAL_IP: '127.0.0.1',
    SPARK_WORKER_DIR: join(folder, 'work'),
    SPARK_LOCAL_DIRS: join(folder, 'local'),
    SPARK_DAEMON_MEMORY: '256m',
    PYSPARK_PYTHON: python,
    JAVA_HOME: process.env.JAVA_HOME,
  }
  const parts: ChildProcess[] = []
  const launch = async (args: readonly string[], up: RegExp) => {
    const child = spawn(join(spark, 'bin/spark-class'), args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    parts.push(child)
    return waitFor(child, up)
  }
  const stop = async () => {
    for (const child of parts.reverse()) await end(child)
  }
  try {
    const loopback = ['--host', '127.0.0.1', '--port', '0', '--webui-port', '0']
    const [, url] = await launch(
      ['org.apache.spark.deploy.master.Master', ...loopback],
      /Starting Spark master at (spark:\S+)/,
    )
    const worker = [
      'org.apache.spark.deploy.worker.Worker',
      ...loopback,
      '--cores',
      '1',
      '--memory',
      '1g',
      url!,
    ]
    for (let n = 0; n < 2; n++) await launch(worker, /Successfully registered with master/)
    const submit = (args: readonly string[]) => {
      const command = [join(spark, 'bin/spark-submit'), '--master', url!, ...args] as const
      const child = spawn(command[0], command.slice(1), { env, stdio: ['ignore', 'inherit', 'pipe'] })
      parts.push(child)
      return child
    }
    return { submit, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Waits until a process says on stderr that it is up. */
function waitFor(child: ChildProcess, up: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let said = ''
    const fail = (why: string) => reject(new Error(`${child.spawnargs.join(' ')} ${why}:\n${said}`))
    const timer = setTimeout(() => fail('is not up'), START_MS)
    child.on('exit', status => fail(`ended with ${status}`))
    child.stdout!.resume()
    child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-20_000)
      const found = up.exec(said)
      if (!found) return
      clearTimeout(timer)
      resolve(found)
    })
  })
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
  child.kill()
  await once(child, 'exit')
  clearTimeout(timer)
}

/** A process of this machine. */
export interface Running {
  readonly id: number
  readonly command: string
}

/** Processes whose command line names a folder, or that run inside it. Linux only. */
export function processesOf(folder: string): Running[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap(name => {
      try {
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ')
        const environment = readFileSync(`/proc/${name}/environ`, 'utf8')
        return command.includes(folder) || environment.includes(folder) ? [{ id: Number(name), command }] : []
      } catch {
        return [] // it has gone, or is another's
      }
    })
}
