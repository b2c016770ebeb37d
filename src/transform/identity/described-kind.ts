import { DESCRIBING_NOUNS, DESCRIBING_PAIRS, OWNER_NOUNS } from '../../lexicon/organization-kinds.ts'
import type { OrganizationSort } from '../../model/organization-sort.ts'
import type { Span } from '../../model/span.ts'

/** Characters beside a name that are read. A bound on the work. */
const NEAR = 90

const COMMON = /^\p{Ll}[\p{Ll}-]+$/u
/** What opens an apposition behind a name. */
const OPENS = /^(?:,|,? \() ?(?:an?|the) /
/** Words of an apposition up to its head, at most; more than this are another clause. */
const LONGEST = 8
/** What ends the phrase of an apposition behind its head: `, the world's largest maker of`. */
const ENDS = new Set(
  'based behind for founded from in known of on owned run that which who whose with'.split(' '),
)

/** `Norvane <NVN.N>`, `Norvane (NYSE: NVN)` */
const TICKER =
  /^ (?:<\p{Lu}{1,5}(?:\.\p{Lu}{1,2})?>|\((?:NYSE|NASDAQ|Nasdaq|LSE|LON|TSX|ASX|NSE|BSE|OTC)[ :])/u
/** `shares of Norvane`, `Norvane shares` */
const SHARES_BEFORE = /\b(?:shares|stock) (?:of|in) $/i
const SHARES_BEHIND = /^(?:['’]s?)? (?:shares|shareholders|stock price|share price)\b/
/** `results published in Norvane`: a journal or a paper. */
const PUBLISHED =
  /\b(?:published|appeared|appears|reported) (?:online )?in (?:the journals? )?(?:The |the )?$/
/** To whom something is said: what follows is told, not named (`told the newspaper Norvane would`). */
const TOLD = /\b(?:told|tells?|telling|informed|said) (?:an?|the|this) \p{Ll}[\p{Ll}-]+ $/u

/** What a name is, right behind it: `the governing Norvane party`. Of a `Norvane supplier` it would be another. */
const CALLED_KINDS: Readonly<Record<string, OrganizationSort>> = {
  party: 'party',
  newspaper: 'media',
  magazine: 'media',
  daily: 'media',
  broadcaster: 'media',
  'news agency': 'media',
  airline: 'company',
  union: 'union',
  charity: 'other',
  militia: 'armed',
  'militant group': 'armed',
  'rebel group': 'armed',
}
const CALLED = new RegExp(`^ (${Object.keys(CALLED_KINDS).join('|')})(?![\\p{L}-])`, 'u')

/** What the words beside a name say that it is (`the militant group Norvane`, `Norvane, a retailer`); null where they tell nothing. */
export function describedKind(text: string, { start, end }: Span): OrganizationSort | null {
  const before = text.slice(Math.max(0, start - NEAR), start)
  const behind = text.slice(end, end + NEAR)
  if (TICKER.test(behind) || SHARES_BEFORE.test(before) || SHARES_BEHIND.test(behind)) return 'company'
  if (PUBLISHED.test(before)) return 'media'
  const [noun = '', first = ''] = before.split(' ').slice(0, -1).reverse()
  if (before.endsWith(' ') && COMMON.test(noun) && !TOLD.test(before)) {
    const kind = kindOfNoun(first, noun)
    if (kind) return kind
  }
  const called = CALLED.exec(behind)?.[1]
  if (called) return CALLED_KINDS[called] ?? null
  const opening = OPENS.exec(behind)
  return opening ? kindOfPhrase(behind.slice(opening[0].length).split(' ', LONGEST + 1)) : null
}

/** By the last word before a mark or a word that ends the phrase. */
function kindOfPhrase(words: readonly string[]): OrganizationSort | null {
  for (let i = 0; i < words.length; i++) {
    const isEnded = /[,;.)]$/.test(words[i]!)
    if (isEnded) return kindOfNoun(words[i - 1] ?? '', words[i]!.slice(0, -1))
    if (i > 0 && ENDS.has(words[i]!)) return kindOfNoun(words[i - 2] ?? '', words[i - 1]!)
  }
  return null
}

function kindOfNoun(before: string, noun: string): OrganizationSort | null {
  const lower = noun.toLowerCase()
  const pair = DESCRIBING_PAIRS.get(`${before.toLowerCase()} ${lower}`)
  if (pair) return pair
  if (AMBIGUOUS.has(lower)) return null
  const kinds = OWNER_NOUNS.get(lower)
  return DESCRIBING_NOUNS.get(lower) ?? (kinds?.length === 1 ? (kinds[0] as OrganizationSort) : null)
}

/** Nouns that stand for one sort of what was named before, and name any sort. */
const AMBIGUOUS = new Set(
  'administration agency board campaign committee council developer foundation franchise group institution maker network office organisation organization paper publisher side society team watchdog'.split(
    ' ',
  ),
)
