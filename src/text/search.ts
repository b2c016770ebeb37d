/**
 * The first index in `[low, high)` that is not before what is sought, `high` where all are. `isBefore` holds for a first
 * part of the indices and for none behind it.
 */
export function firstIndex(low: number, high: number, isBefore: (index: number) => boolean): number {
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}

/** The first index in `[low, high)` whose number is at least `limit`, `high` where none is. The numbers ascend. */
export function firstAtLeast(
  sorted: ArrayLike<number>,
  limit: number,
  low = 0,
  high = sorted.length,
): number {
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}
