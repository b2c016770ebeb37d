import { HEAD_NOUNS } from '../../lexicon/organization-words.ts'
import { SITES } from '../../lexicon/sites.ts'
import type { EntitySpan } from '../../model/analysis.ts'
import type { Words } from './words.ts'

/** Most tokens of a name behind its bracket. */
const MOST_BEHIND = 5

/** Joins a name that a bracketed state breaks: `Mercy Oak Hills (Calif.) Medical Center`. */
export function joinBrackets(names: readonly EntitySpan[], words: Words): EntitySpan[] {
  const joined: EntitySpan[] = []
  for (const name of names) {
    const last = joined.at(-1)
    if (last && name.first < last.last) continue
    joined.push(name.type === 'MISC' ? name : (spanBrackets(name, words) ?? name))
  }
  return joined
}

function spanBrackets(
  { first, last, confidence }: EntitySpan,
  { count, word, lower }: Words,
): EntitySpan | null {
  if (last + 3 >= count || word(last) !== '(' || !/^\p{Lu}/u.test(word(last + 1))) return null
  let i = last + 2
  if (word(i) === '.') i++
  if (word(i) !== ')') return null
  let end = i + 1
  while (end < count && end - i <= MOST_BEHIND && /^\p{Lu}/u.test(word(end))) end++
  while (end > i + 1 && !HEAD_NOUNS.has(lower(end - 1))) end--
  return end > i + 1 ? { first, last: end, type: 'ORG', source: 'bracket', confidence } : null
}

/** Cuts the town off an organization before a word for a site: `School of Nursing | Stockton | campus`. */
export function cutSites(names: readonly EntitySpan[], words: Words): readonly EntitySpan[] {
  if (!names.some(name => standsBeforeSite(name, words))) return names
  const towns = new Set(
    names
      .filter(({ type, first, last }) => type === 'LOC' && last - first === 1)
      .map(({ first }) => words.word(first)),
  )
  return names.flatMap(name => {
    const town = name.last - 1
    if (!standsBeforeSite(name, words) || !towns.has(words.word(town))) return [name]
    return [
      { ...name, last: town },
      { ...name, first: town, type: 'LOC' },
    ]
  })
}

/** An organization of three words and more before a word for a site. */
const standsBeforeSite = ({ type, first, last }: EntitySpan, { count, lower }: Words): boolean =>
  type === 'ORG' && last - first > 2 && last < count && SITES.has(lower(last))
