/** CPU seconds of this process that a call takes: other processes on the machine count less than in wall time. */
export function cpuSeconds(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1]!
}

/** CPU seconds that every contender runs before it is measured: the compiler takes that long to settle. */
const WARM_UP = 15

/** Median CPU seconds of several runs after a warm-up. */
export function medianSeconds(run: () => void, rounds: number): number {
  for (let spent = 0; spent < WARM_UP; ) spent += cpuSeconds(run)
  return median(Array.from({ length: rounds }, () => cpuSeconds(run)))
}
