/** How often each tag was met. */
export type Counts = Map<number, number>

export function add(uses: Map<number, Counts>, key: number, tag: number): void {
  const counts = uses.get(key) ?? new Map<number, number>()
  counts.set(tag, (counts.get(tag) ?? 0) + 1)
  uses.set(key, counts)
}

export function total(counts: Counts): number {
  let sum = 0
  for (const count of counts.values()) sum += count
  return sum
}

/** The tags with at least the given share of the uses, ascending. */
export function frequent(counts: Counts, share: number): number[] {
  const least = total(counts) * share
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([tag]) => tag)
    .sort((a, b) => a - b)
}

/** Tags of either list, ascending. */
export const join = (a: readonly number[], b: readonly number[]): number[] =>
  [...new Set([...a, ...b])].sort((x, y) => x - y)
