import { LIMITS } from '../config.ts'

/** Cuts a list into the groups whose articles a pipeline holds at once; a large one is a group of its own. */
export function* cutGroups<T>(items: readonly T[], bytesOf: (item: T) => number): Generator<readonly T[]> {
  let first = 0
  let bytes = 0
  for (let i = 0; i < items.length; i++) {
    const size = bytesOf(items[i]!)
    if (i > first && (bytes + size > LIMITS.groupBytes || i - first >= LIMITS.groupArticles)) {
      yield items.slice(first, i)
      first = i
      bytes = 0
    }
    bytes += size
  }
  if (first < items.length) yield items.slice(first)
}
