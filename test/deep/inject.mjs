// Preloaded into a process: counts its calls on the file system and lets the n-th fail, or kills the process there.
// FAULT_AT is that number, FAULT_HOW `fail` or `kill`, FAULT_ONLY the only call that counts; the count of all goes to the
// file FAULT_COUNT.
import fs from 'node:fs'
import promises from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { isMainThread } from 'node:worker_threads'

const { FAULT_AT, FAULT_HOW, FAULT_ONLY, FAULT_COUNT } = process.env
const CALLS = [
  'link',
  'lstat',
  'mkdir',
  'open',
  'readdir',
  'readFile',
  'realpath',
  'rename',
  'rm',
  'rmdir',
  'stat',
]
const ON_HANDLES = ['read', 'readFile', 'stat', 'sync', 'write', 'writeFile']
let count = 0

function step(name) {
  if (FAULT_ONLY && name !== FAULT_ONLY) return
  if (count++ !== Number(FAULT_AT ?? Number.NaN)) return
  if (FAULT_HOW === 'kill') process.kill(process.pid, 'SIGKILL')
  throw Object.assign(new Error('EIO: i/o error'), { code: 'EIO' })
}

function wrap(owner, names) {
  for (const name of names) {
    const call = owner[name]
    owner[name] = async function (...given) {
      step(name)
      return call.apply(this, given)
    }
  }
}

if (isMainThread) {
  const probe = await promises.open(new URL(import.meta.url))
  wrap(Object.getPrototypeOf(probe), ON_HANDLES)
  await probe.close()
  wrap(promises, CALLS)
  const { renameSync, writeFileSync } = fs
  fs.renameSync = (...given) => {
    step('renameSync')
    return renameSync(...given)
  }
  syncBuiltinESMExports()
  if (FAULT_COUNT) process.on('exit', () => writeFileSync(FAULT_COUNT, String(count)))
}
