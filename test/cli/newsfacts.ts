import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { BUILT } from '../build.ts'

const ROOT = join(import.meta.dirname, '../..')

export interface Finished {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

/** Starts the real command. */
export function start(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [join(BUILT, 'cli/cli.js'), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
  })
  const finished = new Promise<Finished>((resolve, reject) => {
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', chunk => {
      stdout += chunk
    })
    child.stderr.setEncoding('utf8').on('data', chunk => {
      stderr += chunk
    })
    child.on('error', reject)
    child.on('close', (status, signal) => resolve({ status, signal, stdout, stderr }))
  })
  child.stdin.on('error', () => {})
  return { child, finished }
}

/** Runs the real command to its end. */
export function newsfacts(
  args: readonly string[],
  { input = '', env = {} }: { input?: string | Uint8Array; env?: NodeJS.ProcessEnv } = {},
): Promise<Finished> {
  const { child, finished } = start(args, env)
  child.stdin.end(input)
  return finished
}

/** Name and SHA-256 of every file in a folder; dot entries are no output. */
export function fingerprint(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    name => !name.startsWith('.'),
  )
  const files = names.filter(name => statSync(join(folder, name)).isFile()).sort()
  return Object.fromEntries(
    files.map(name => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  )
}

/** Invented articles, all different, with a little of everything in them. */
export function invent(count: number): { id: string; text: string; published: string }[] {
  const towns = ['Whitby', 'Leeds', 'Ripon', 'York']
  const people = ['Ruth Adeyemi', 'Tom Oakes', 'Zoë Lindqvist']
  return Array.from({ length: count }, (_, i) => {
    const [town, person] = [towns[i % 4]!, people[i % 3]!]
    const text = [
      `${town} bridge to close for ${i + 2} weeks`,
      `The council of ${town} voted on Monday to close its harbour bridge until March, ${person} said.`,
      `“We have ${i + 3} engineers and $${i + 1} million,” said ${person}, who leads the works committee 👷.`,
    ].join('\n')
    return { id: `bridge-${String(i).padStart(4, '0')}`, text, published: '2021-07-20' }
  })
}

export const toJsonLines = (articles: readonly unknown[]) =>
  articles.map(article => `${JSON.stringify(article)}\n`).join('')
