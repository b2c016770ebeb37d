import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { type FileSystem, nodeFileSystem } from '../../src/load/file-system.ts'
import { takeLock } from '../../src/load/lock.ts'
import { newRunId } from '../../src/load/run-id.ts'
import { newFolder } from './make-run.ts'

const [AA, BB, CC, DD, EE] = ['a', 'b', 'c', 'd', 'e'].map(digit => digit.repeat(16)) as [
  string,
  string,
  string,
  string,
  string,
]
const TIMES = { beatMs: 20, staleMs: 300 }
const take = (path: string, id = AA) => takeLock(nodeFileSystem, path, id, TIMES)
const newLock = () => join(newFolder(), '.lock')

/** The lock of another run: a machine of `here` is this one, container and start of the system too. */
async function leave(path: string, { pid = 1, here = false, id = BB }): Promise<string> {
  const own = join(newFolder(), '.lock')
  const lock = await take(own, newRunId())
  const machine = here ? readFileSync(own, 'utf8').trim().split(' ')[2] : `${hostname()}/elsewhere`
  await lock.release()
  writeFileSync(path, `${id} ${pid} ${machine}\n`)
  return path
}

test('two runs of one process: the second is refused, then it may', async () => {
  const path = newLock()
  const first = await take(path)
  await expect(take(path, CC)).rejects.toThrow(`another run (process ${process.pid} on ${hostname()})`)
  await first.release()
  await (await take(path, CC)).release()
})

test('a run of this machine is stale at once where its process is gone', async () => {
  const path = await leave(newLock(), { pid: 999_999_999, here: true })
  await (await take(path)).release()
  expect(readdirSync(join(path, '..'))).toEqual([])
})

test.skipIf(process.platform !== 'linux')(
  'nor does a process that has ended and of which nobody has taken note yet',
  async () => {
    // the shell starts one and becomes another program, which never asks for it
    const child = spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 60'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    try {
      const [line] = (await once(child.stdout, 'data')) as [Buffer]
      const path = await leave(newLock(), { pid: Number(line.toString()), here: true })
      await pause(400)
      await (await take(path)).release()
    } finally {
      child.kill()
    }
  },
)

test('a run of this machine whose process lives is refused at once', async () => {
  const path = await leave(newLock(), { pid: process.ppid, here: true })
  await expect(take(path)).rejects.toThrow(`process ${process.ppid} on`)
})

test('a process id that has been given to somebody else does not keep a lock for ever', async () => {
  const path = await leave(newLock(), { pid: process.ppid, here: true })
  utimesSync(path, 1000, 1000)
  await (await take(path)).release()
})

test.each([
  ['the same process id', process.pid],
  ['another process id', 1],
])('another container of the same name and %s holds its lock as long as it writes it', async (_, pid) => {
  const path = await leave(newLock(), { pid })
  const beat = setInterval(() => leave(path, { pid }), 20)
  await expect(take(path)).rejects.toThrow(`another run (process ${pid} on ${hostname()})`)
  clearInterval(beat)
})

test('and loses it some time after it was killed, without a hand', async () => {
  const path = await leave(newLock(), { pid: 1 })
  const lock = await take(path)
  await lock.verify()
  await lock.release()
  expect(readdirSync(join(path, '..'))).toEqual([])
})

test.each(['', 'who knows', '1 elsewhere.example\n', 'x'.repeat(5000)])(
  'what no run has written is no lock, and stays however old it is: %j',
  async content => {
    const path = newLock()
    writeFileSync(path, content)
    utimesSync(path, 1000, 1000)
    await expect(take(path)).rejects.toThrow('.lock there is not what a run of newsfacts left: move it away')
    expect(readFileSync(path, 'utf8')).toBe(content)
    expect(readdirSync(join(path, '..'))).toEqual(['.lock'])
  },
)

test('nor is a folder, which stays with what it holds', async () => {
  const path = newLock()
  mkdirSync(path)
  writeFileSync(join(path, 'mine'), '')
  await expect(take(path)).rejects.toThrow('.lock there is not what a run of newsfacts left')
  expect(readdirSync(path)).toEqual(['mine'])
})

test('a file system without hard links has locks too', async () => {
  const path = newLock()
  const files: FileSystem = {
    ...nodeFileSystem,
    link: async () => {
      throw Object.assign(new Error('EPERM: operation not permitted, link'), { code: 'EPERM' })
    },
  }
  const lock = await takeLock(files, path, AA, TIMES)
  await expect(takeLock(files, path, BB, TIMES)).rejects.toThrow('another run')
  await lock.release()
  expect(readdirSync(join(path, '..'))).toEqual([])
})

test('of two runs that see a stale lock one takes it, and the other sees that', async () => {
  const path = await leave(newLock(), { pid: 999_999_999, here: true })
  let other = ''
  const files: FileSystem = {
    ...nodeFileSystem,
    rename: async (from, to) => {
      if (other === '') other = readFileSync(await leave(path, { pid: 7, id: EE }), 'utf8')
      await nodeFileSystem.rename(from, to)
    },
  }
  await expect(takeLock(files, path, AA, TIMES)).rejects.toThrow('another run (process 7')
  expect(readFileSync(path, 'utf8')).toBe(other)
})

test('no two runs have one name, also where they share host name and process id', () => {
  expect(new Set(Array.from({ length: 100 }, newRunId)).size).toBe(100)
})

test('a lock that is held shows signs of life', async () => {
  const path = newLock()
  const lock = await take(path)
  const before = await nodeFileSystem.stat(path)
  await pause(120)
  expect((await nodeFileSystem.stat(path))?.version).not.toBe(before?.version)
  await lock.release()
})

test('a run whose folder another one took over, as after a sleep, sees it and leaves the lock alone', async () => {
  const path = newLock()
  const lock = await take(path)
  await lock.verify()
  rmSync(path)
  await leave(path, { pid: 7, id: DD })
  await expect(lock.verify()).rejects.toThrow('another run (process 7')
  await lock.release()
  expect(readFileSync(path, 'utf8')).toContain(`${DD} 7`)
})
