import type { Candidate } from '../../gazetteer/candidates.ts'
import type { Group } from './groups.ts'
import type { Ranking } from './ranking.ts'

/** Between two names of one list: `Oregon and Washington`, `Miami, New York`. */
const BETWEEN = /^(?:,|,? (?:and|or|&|nor|to)|;) $/
const LONGEST_BETWEEN = 6

/**
 * For each group the indices of those that one of its mentions stands in a list with: a list mostly has members of one
 * kind, so that `Washington` beside Oregon is the state, and `New York` beside Miami the town.
 */
export function listCompanions(groups: readonly Group[], text: string): readonly (readonly number[])[] {
  const mentions = groups
    .flatMap(({ mentions }, group) => mentions.map(({ start, end }) => ({ start, end, group })))
    .sort((a, b) => a.start - b.start)
  const companions = groups.map((): number[] => [])
  for (let i = 1; i < mentions.length; i++) {
    const [before, after] = [mentions[i - 1]!, mentions[i]!]
    const apart = after.start - before.end
    if (before.group === after.group || apart > LONGEST_BETWEEN || apart < 2) continue
    if (!BETWEEN.test(text.slice(before.end, after.start))) continue
    companions[before.group]!.push(after.group)
    companions[after.group]!.push(before.group)
  }
  return companions
}

/** Kinds that lists keep apart: countries, states, towns. */
export const SORTS = 3
/** Which of them a candidate is of. */
export function sortOf({ kind }: Candidate): number {
  if (kind === 'country') return 0
  return kind === 'admin1' ? 1 : 2
}

/** Writes how many of some companions are probably of each kind, 0 to 1. */
export function countKinds(
  companions: readonly number[],
  rankings: readonly Ranking[],
  kinds: Float64Array,
): void {
  kinds.fill(0)
  for (const companion of companions) {
    const { group, chances } = rankings[companion]!
    for (let i = 0; i < chances.length; i++)
      kinds[sortOf(group.candidates[i]!)]! += chances[i]! / companions.length
  }
}
