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
const WARM_UP = 10

/**
 * Median CPU seconds of each contender over several rounds, after a warm-up. In every round all run in turn, so that
 * a busy spell of the machine slows all alike.
 */
export function medianSeconds(
  contenders: ReadonlyMap<string, () => void>,
  rounds: number,
): ReadonlyMap<string, number> {
  for (const run of contenders.values()) for (let spent = 0; spent < WARM_UP; ) spent += cpuSeconds(run)
  const seconds = new Map([...contenders.keys()].map(name => [name, [] as number[]]))
  for (let i = 0; i < rounds; i++)
    for (const [name, run] of contenders) seconds.get(name)!.push(cpuSeconds(run))
  return new Map([...seconds].map(([name, values]) => [name, median(values)]))
}
