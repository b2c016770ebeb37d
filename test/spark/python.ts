import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** What is installed, pinned: the Spark that the managed services run for the longest. */
const PACKAGES = ['pyspark==3.5.5', 'pyarrow==26.0.1', 'pandas==3.1.1']
const ROOT = join(import.meta.dirname, '../..')
const FOLDER = join(ROOT, '.cache', PACKAGES.join('-').replaceAll('==', '-'))

export interface Python {
  readonly python: string
  /** the folder of Spark */
  readonly spark: string
}

/** A virtual environment with Spark, made when it is first asked for and kept in `.cache`. Throws where it cannot be made. */
export function findPython(): Python {
  if (!existsSync(FOLDER)) install()
  const python = join(FOLDER, 'bin/python')
  const code = 'import os, pyspark; print(os.path.dirname(pyspark.__file__))'
  return { python, spark: execute(python, ['-c', code]).trim() }
}

function install(): void {
  console.log(`installing ${PACKAGES.join(' ')} …`)
  // under its name only when it is whole: its interpreter finds its packages wherever it stands
  const half = `${FOLDER}-half`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(join(ROOT, '.cache'), { recursive: true })
  execute('python3', ['-m', 'venv', half])
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-cache-dir']
  execute(join(half, 'bin/python'), [...pip, ...PACKAGES])
  renameSync(half, FOLDER)
}

function execute(command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' })
  if (status === 0) return stdout
  throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr}`)
}
