import { SHARED_NAMES } from '../../lexicon/currencies.ts'
import type { Analysis } from '../../model/analysis.ts'

/**
 * Resolves names of currencies that several countries share (`rupee`, `peso`) by the countries that an article names:
 * the one named most wins; a draw, or none, leaves the name. Asked once a name.
 */
export function currencyResolver({ tokens, lower }: Analysis): (unit: string) => string {
  const known = new Map<string, string>()
  return unit => {
    const candidates = SHARED_NAMES.get(unit)
    if (!candidates) return unit
    const hit = known.get(unit)
    if (hit) return hit
    const votes = new Array<number>(candidates.length).fill(0)
    for (let i = 0; i < tokens.count; i++) {
      const word = lower(i)
      for (let c = 0; c < candidates.length; c++) if (candidates[c]![0].test(word)) votes[c]!++
    }
    const most = Math.max(...votes)
    const winners = candidates.filter((_, c) => votes[c] === most)
    const resolved = most > 0 && winners.length === 1 ? winners[0]![1] : unit
    known.set(unit, resolved)
    return resolved
  }
}
