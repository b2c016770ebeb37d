import { STEP_NOUNS } from '../../lexicon/counted-words.ts'
import type { NumberRaw } from '../../model/numbers.ts'
import type { Place } from './place.ts'
import type { Words } from './words.ts'

/** Verbs that give somebody a sum: what stands between is who, not what the sum is of. */
const GIVES =
  /^(?:fine[ds]?|pay|pays|paid|charge[ds]?|cost|costs|award(?:ed|s)?|g(?:a|i)ve[sn]?|offer(?:ed|s)?|owe[ds]?|lend|lent|cause[ds]?)$/
/** `a total of`, `a combined`, before a sum. */
const SUM = /^(?:total|combined|maximum|average|minimum|further)$/
/** Tokens of whom the verb gives to. Set by hand. */
const REACH = 8

/**
 * Whether a number with a unit stands where it measures nothing that is named: `paid 8% too much for his boxes`, `fined five groups a
 * total of €412 million`, `a quarter-point cut to 3.5 per cent`.
 */
export function isUncounted(words: Words, { kind }: NumberRaw, { first, last, begin }: Place): boolean {
  // not `exports rose 5% too`
  if (kind === 'percent' && words.lower(last) === 'too')
    return words.isAdjective(last + 1) || words.isAdverb(last + 1)
  if (
    kind === 'percent' &&
    words.lower(first - 1) === 'to' &&
    STEP_NOUNS.has(words.lower(first - 2)) &&
    words.lower(first - 3) === 'point'
  )
    return true
  if (kind !== 'money') return false
  const sum = words.lower(first - 1) === 'of' ? first - 2 : first - 1
  if (!SUM.test(words.lower(sum)) || words.lower(sum - 1) !== 'a') return false
  for (let at = sum - 2; at > begin && at > sum - REACH; at--)
    if (GIVES.test(words.lower(at))) return at < sum - 2
  return false
}
