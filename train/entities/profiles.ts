/** Classes by which a word's uses are counted; see `countNames`. */
export const PROFILE_CLASSES = 6

/** Least uses of a word that has a profile. */
const LEAST = 3
const BELOW_SURE = 0.9
const BELOW_LIKELY = 0.6

/**
 * What a word mostly is, as a number from 1 on, or 0 for rare words: commonest class, how common, the next one where it
 * is not alone, how many uses in all.
 */
export function profileOf(counts: Float64Array): number {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total < LEAST) return 0
  const ranked = [...counts.keys()].sort((a, b) => counts[b]! - counts[a]! || a - b)
  const [first, second] = ranked as [number, number]
  const share = counts[first]! / total
  const sure = share >= BELOW_SURE ? 2 : share >= BELOW_LIKELY ? 1 : 0
  const often = total < 8 ? 0 : total < 60 ? 1 : 2
  const other = sure === 2 ? 0 : second
  return 1 + (((first * PROFILE_CLASSES + other) * 3 + sure) * 3 + often)
}
