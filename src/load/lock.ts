import { hostname } from 'node:os'
import { type FileSystem, hasCode, type OpenFile } from './file-system.ts'

/** Another run is writing to the same folder. */
class LockedError extends Error {
  override readonly name = 'LockedError'
}

/**
 * Takes the lock file of an output folder: process id and host of the run that holds it.
 * A lock whose process is gone is stale and taken over. Returns what gives it back.
 */
export async function takeLock(files: FileSystem, path: string): Promise<() => Promise<void>> {
  const owner = `${process.pid} ${hostname()}\n`
  if (!(await createLock(files, path, owner))) {
    const holder = await files.read(path)
    if (holder !== null && isAlive(holder)) throw lockedBy(holder, path)
    await takeAway(files, path, holder)
    if (!(await createLock(files, path, owner)))
      throw lockedBy((await files.read(path)) ?? 'another run', path)
  }
  return () => files.remove(path)
}

/** False where there is a lock already, or another run took ours away before it had our name in it. */
async function createLock(files: FileSystem, path: string, owner: string): Promise<boolean> {
  let file: OpenFile
  try {
    file = await files.createFile(path)
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
  try {
    await file.write(Buffer.from(owner))
  } catch (error) {
    await files.remove(path)
    throw error
  } finally {
    await file.close()
  }
  return (await files.read(path)) === owner
}

/** Moves a stale lock aside before removing it, so that of two runs that see it only one can take its place. */
async function takeAway(files: FileSystem, path: string, holder: string | null): Promise<void> {
  const aside = `${path}-${process.pid}`
  try {
    await files.rename(path, aside)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return
    throw error
  }
  const moved = await files.read(aside)
  if (moved !== holder) {
    await files.rename(aside, path)
    throw lockedBy(moved ?? 'another run', path)
  }
  await files.remove(aside)
}

/** A lock of our own process id is left over from a container that had the same. */
function isAlive(holder: string): boolean {
  const [pid, host] = holder.trim().split(' ')
  if (host !== hostname()) return host !== undefined
  if (Number(pid) === process.pid) return false
  try {
    process.kill(Number(pid), 0)
    return true
  } catch (error) {
    return hasCode(error, 'EPERM')
  }
}

function lockedBy(holder: string, path: string): LockedError {
  return new LockedError(
    `another run (process ${holder.trim().replace(' ', ' on ')}) is writing there; if it is not, remove ${path}`,
  )
}
