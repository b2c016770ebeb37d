import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * Median CPU seconds of each contender. Each runs in a process of its own, one after the other, as it does for its users:
 * side by side, one would leave its garbage and a cold cache to the next. The first runs again at the end; its mean counts.
 */
export function race(
  names: readonly string[],
  corpus: readonly [folder: string, characters: string],
): ReadonlyMap<string, number> {
  const seconds = new Map(names.map(name => [name, runAlone(name, corpus)]))
  const [reference] = names
  seconds.set(reference!, (seconds.get(reference!)! + runAlone(reference!, corpus)) / 2)
  return seconds
}

function runAlone(name: string, corpus: readonly string[]): number {
  const contender = fileURLToPath(new URL('bench-contender.js', import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, [contender, name, ...corpus], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${name}: ${stderr}`)
  return Number(stdout)
}
