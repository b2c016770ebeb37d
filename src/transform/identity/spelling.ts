/** Shortest names that are compared for a slip of the pen, and where two slips are allowed. */
const ONE_SLIP = 6
const TWO_SLIPS = 9

/** Whether two folded names differ by a misspelling only: same first letter, one edit, or two in a long name. */
export function isMisspelling(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  if (shorter < ONE_SLIP || a[0] !== b[0]) return false
  const most = shorter >= TWO_SLIPS ? 2 : 1
  return Math.abs(a.length - b.length) <= most && edits(a, b) <= most
}

/** Levenshtein distance; names are short. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    }
    row = next
  }
  return row[b.length]!
}
