import { PEER_TITLES } from '../../lexicon/honorifics.ts'
import { ENVOYS } from '../../lexicon/person-words.ts'
import type { Analysis } from '../../model/analysis.ts'
import type { NameIndex } from './name-index.ts'
import { isPossessive, type TokenRange } from './noun-phrase.ts'
import { readRelative } from './relatives.ts'

/**
 * The first organization named in a role, or the one set off behind it: `, director, Halden Hospital,`. With a person
 * in the role it is that person's: `lawyer for Acme founder Kim Oh`.
 */
export function organizationOf(analysis: Analysis, role: TokenRange, names: NameIndex): TokenRange | null {
  const inside = organizationIn(analysis, role, names)
  if (inside) return names.at(role.last - 1)?.type === 'PER' ? null : inside
  const { count } = analysis.tokens
  const relative = readRelative(analysis, role.last, names)
  if (relative) return relative
  if (role.last + 1 >= count || analysis.word(role.last) !== ',') return null
  const behind = names.organizationFrom(role.last + 1)
  return behind && (behind.last >= count || /^[,.;)]$/.test(analysis.word(behind.last))) ? behind : null
}

/** Whose title is of a place. */
const TITLED = new Set([...PEER_TITLES, 'prince', 'princess'])

/**
 * The first organization in a role that may have its bearer: no envoy's host (`ambassador to the UN`), and what an analyst
 * looks at only where he is at no other (`Apple analyst at Jupiter Research`).
 */
function organizationIn(analysis: Analysis, role: TokenRange, names: NameIndex): TokenRange | null {
  let first: TokenRange | null = null
  for (let i = role.first; i < role.last; i++) {
    // what stands in brackets is short for the office (`Director general of police (DGP)`) or for the name before it
    const found = analysis.word(i - 1) === '(' ? null : names.organizationFrom(i)
    if (!found) continue
    const before = analysis.lower(i - 1) === 'the' ? i - 2 : i - 1
    const preposition = analysis.lower(before)
    // `Duchess of Cambridge`
    if (preposition === 'of' && TITLED.has(analysis.lower(before - 1))) continue
    if (before > role.first && preposition === 'to' && ENVOYS.has(analysis.lower(before - 1))) continue
    // `engineer at NASA's Jet Propulsion Laboratory`: the house, not whose it is
    const owned = isPossessive(analysis, found.last) ? names.organizationFrom(found.last + 1) : null
    if (owned && owned.last <= role.last) continue
    if (first)
      return /^(?:at|with)$/.test(preposition) && !SPOKES.test(analysis.lower(before - 1)) ? found : first
    first = found
    if (before >= role.first && /^(?:of|for|at|with|in|from)$/.test(preposition)) return first
  }
  return first
}
const SPOKES = /^spokes/

/**
 * The organization that stands behind a name as in a list of those who spoke: behind degrees (`Ann Lee, M.D., Halden Medical
 * School,`), before a semicolon, in brackets by itself (`Ann Lee (Halden University)`), or alone with the name in a line (`Ann Lee, The Guardian`). `end` is the token behind the degrees.
 */
export function readBeside(
  { text, tokens, word, lower }: Analysis,
  name: TokenRange,
  end: number,
  names: NameIndex,
): TokenRange | null {
  const { count, start, end: ends } = tokens
  if (end + 2 < count && word(end) === '(') {
    // `consulted Ann Lee\n(Reuters) -`, `Ann Lee (HI)`
    if (text.slice(ends[end - 1], start[end]).includes('\n') || /^\p{Lu}{2}$/u.test(word(end + 1)))
      return null
    const inside = names.organizationFrom(end + 1)
    return inside && inside.last < count && word(inside.last) === ')' ? inside : null
  }
  if (end + 1 >= count || word(end) !== ',') return null
  const found =
    names.organizationFrom(end + 1) ?? (lower(end + 1) === 'the' ? names.organizationFrom(end + 2) : null)
  if (!found) return null
  const closing = found.last < count ? word(found.last) : '.'
  if (closing === ';' || (end > name.last && /^[,.)]$/.test(closing))) return found
  const breaksBefore = (i: number) =>
    i === 0 || i >= count || text.slice(ends[i - 1], start[i]).includes('\n')
  const opens = name.first > 0 && /^[-–—]+$/.test(word(name.first - 1)) ? name.first - 1 : name.first
  return breaksBefore(opens) && breaksBefore(found.last) ? found : null
}
