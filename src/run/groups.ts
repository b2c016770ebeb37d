/** How much a group may hold. */
export interface GroupLimit {
  readonly bytes: number
  readonly articles: number
}

/** Cuts a list of articles into groups of neighbours within a limit; one that is larger is a group of its own. */
export function* cutGroups<T>(
  items: readonly T[],
  bytesOf: (item: T) => number,
  limit: GroupLimit,
): Generator<readonly T[]> {
  let first = 0
  let bytes = 0
  for (let i = 0; i < items.length; i++) {
    const size = bytesOf(items[i]!)
    if (i > first && (bytes + size > limit.bytes || i - first >= limit.articles)) {
      yield items.slice(first, i)
      first = i
      bytes = 0
    }
    bytes += size
  }
  if (first < items.length) yield items.slice(first)
}
