import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/**
 * Where process ids mean the same: the host, on Linux this start of it and the container too. Only inside one such
 * place does a missing process tell that a run is over. No blanks.
 */
export function machineName(): string {
  const parts = [
    hostname(),
    tryRead(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')),
    tryRead(() => readlinkSync('/proc/self/ns/pid')),
  ]
  return parts.map(part => part.replace(/[^\w.-]/g, '')).join('/')
}

/** Whether a process has ended and only waits for who started it to take note; on Linux, elsewhere it is not told. */
export const isZombie = (pid: number): boolean =>
  // the name of the program stands in brackets, and may hold some
  /\) [ZX] [^)]*$/.test(tryRead(() => readFileSync(`/proc/${pid}/stat`, 'utf8')))

function tryRead(read: () => string): string {
  try {
    return read()
  } catch {
    return ''
  }
}
