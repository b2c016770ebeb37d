import { fstatSync, readFileSync, statSync } from 'node:fs'
import { UsageError } from './usage-error.ts'

const STDIN = 0
const STDOUT = 1
/** Of the flags of an open file those that say what it may be used for, and what all of them say: reading and writing. */
const ACCESS = 0o3
const BOTH = 0o2

/**
 * Refuses to answer where stdout is closed (`>&-`): Node then opens /dev/null in its place, to read and write, and every answer would be lost
 * with exit status 0. Who wants none opens it to write (`> /dev/null`). Only Linux tells the two apart.
 */
export function refuseClosedStdout(): void {
  if (process.platform !== 'linux' || !isNull(STDOUT) || isNull(STDIN)) return
  let flags = 0
  try {
    flags = Number.parseInt(
      /^flags:\s*(\d+)/m.exec(readFileSync(`/proc/self/fdinfo/${STDOUT}`, 'utf8'))?.[1] ?? '',
      8,
    )
  } catch {
    return
  }
  if ((flags & ACCESS) === BOTH)
    throw new UsageError(
      'stdout is closed, so that no answer could be written: to drop them all write > /dev/null',
    )
}

function isNull(descriptor: number): boolean {
  try {
    const given = fstatSync(descriptor)
    return given.isCharacterDevice() && given.rdev === statSync('/dev/null').rdev
  } catch {
    return false
  }
}
