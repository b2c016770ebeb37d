import { setTimeout as pause } from 'node:timers/promises'
import { type FileSystem, hasCode } from './file-system.ts'
import { createLock, holderLine, readHolder, refuseForeignLock } from './lock-file.ts'
import { isZombie, machineName } from './machine.ts'
import { newRunId } from './run-id.ts'

/** Another run is writing to the same folder. */
class LockedError extends Error {
  override readonly name = 'LockedError'
}

/** A run that lives writes its lock anew this often, in milliseconds, so that others see by the file's time that it does. */
const BEAT_MS = 3000
/** A lock that has not been written for so long, in milliseconds by the clock of the file system, is left over: ten beats. */
const STALE_MS = 30_000

export interface LockTimes {
  readonly beatMs: number
  readonly staleMs: number
}

export interface Lock {
  /** throws where another run has taken the folder over, as after a sleep of this machine */
  verify(): Promise<void>
  release(): Promise<void>
}

/** Runs of this process. */
const held = new Set<string>()

/**
 * Takes the lock file of an output folder: run, process and machine. A lock is stale where its process is gone, or
 * where it has not been written for long: process ids of another machine or container say nothing here. What no run has
 * written there is no lock and stays.
 */
export async function takeLock(
  files: FileSystem,
  path: string,
  id: string,
  times: LockTimes = { beatMs: BEAT_MS, staleMs: STALE_MS },
): Promise<Lock> {
  const owner = holderLine(id)
  let file = await createLock(files, path, id)
  if (file === null) {
    await refuseForeignLock(files, path)
    const holder = await readHolder(files, path)
    if (holder !== null) {
      if (!(await isStale(files, path, holder, times))) throw lockedBy(holder)
      await takeAway(files, path, id, holder)
    }
    file = await createLock(files, path, id)
    if (file === null) throw lockedBy((await readHolder(files, path)) ?? 'another run')
  }
  const opened = file
  held.add(id)
  const beat = setInterval(() => void opened.rewrite(Buffer.from(owner)).catch(() => {}), times.beatMs)
  beat.unref()
  const isOurs = async () => (await readHolder(files, path)) === owner
  return {
    verify: async () => {
      if (await isOurs()) return
      const holder = await readHolder(files, path)
      throw holder === null ? new LockedError('another run has taken it over') : lockedBy(holder)
    },
    release: async () => {
      clearInterval(beat)
      held.delete(id)
      await opened.close()
      if (await isOurs()) await files.remove(path)
    },
  }
}

/** Moves a stale lock aside before removing it, so that of two runs that see it only one can take its place. */
async function takeAway(files: FileSystem, path: string, id: string, holder: string): Promise<void> {
  const aside = `${path}-${id}`
  try {
    await files.rename(path, aside)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return
    throw error
  }
  const moved = await readHolder(files, aside)
  if (moved !== holder) {
    await files.rename(aside, path)
    throw lockedBy(moved ?? 'another run')
  }
  await files.remove(aside)
}

async function isStale(
  files: FileSystem,
  path: string,
  holder: string,
  { beatMs, staleMs }: LockTimes,
): Promise<boolean> {
  const [id = '', pid, machine] = holder.trim().split(' ')
  if (held.has(id)) return false
  const isHere = machine === machineName()
  if (isHere && (Number(pid) === process.pid || !isAlive(Number(pid)))) return true
  // a sign of life may still come; where it does, or the lock changes hands, somebody is there
  const last = await files.stat(path)
  for (let waited = 0; last !== null && waited <= staleMs; waited += beatMs) {
    const now = await files.stat(path)
    if (now === null) return true
    if (now.version !== last.version) return false
    if ((await timeOf(files, `${path}-${newRunId()}`)) - last.modifiedMs > staleMs) return true
    if (isHere) return false
    await pause(beatMs)
  }
  return true
}

/** What time it is on the file system, which may be another machine with another clock. */
async function timeOf(files: FileSystem, probe: string): Promise<number> {
  const file = await files.createFile(probe)
  await file.close()
  const stats = await files.stat(probe)
  await files.remove(probe)
  return stats?.modifiedMs ?? 0
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch (error) {
    return hasCode(error, 'EPERM')
  }
}

function lockedBy(holder: string): LockedError {
  const [, pid, machine] = holder.trim().split(' ')
  const who = machine === undefined ? holder.trim() : `process ${pid} on ${machine.split('/')[0]}`
  return new LockedError(`another run (${who}) is writing there`)
}
