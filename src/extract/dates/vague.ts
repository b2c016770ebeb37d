import type { DateWord } from '../../analysis/values/date-words.ts'
import { BEFORE_VAGUE } from '../../lexicon/date-context.ts'
import { NEEDS_PREPOSITION, VAGUE_PHRASES, VAGUE_WORDS } from '../../lexicon/vague-dates.ts'
import { type Atoms, isCapital, tagAt } from './atoms.ts'
import { type Found, fixed } from './found.ts'

/** Words of the longest vague expression in the lexicon. */
const MAX_WORDS = 4
const isNoun = (atoms: Atoms, i: number) => tagAt(atoms, i).startsWith('NN')

const OPENERS: ReadonlySet<string> = new Set(
  [...VAGUE_PHRASES.keys()].map(text => text.slice(0, text.indexOf(' '))),
)

/** Whether a vague reference can start with a word. */
export const opensVague = ({ text }: DateWord): boolean => OPENERS.has(text) || VAGUE_WORDS.has(text)

function phrase(atoms: Atoms, i: number): Found | null {
  if (!OPENERS.has(atoms.lower[i]!)) return null
  let text = ''
  let found: Found | null = null
  for (let at = i; at < i + MAX_WORDS && at < atoms.count; at++) {
    text += (at > i ? ' ' : '') + atoms.lower[at]
    const ref = VAGUE_PHRASES.get(text)
    if (!ref) continue
    if (NEEDS_PREPOSITION.has(text) && !BEFORE_VAGUE.has(atoms.lower[i - 1] ?? '')) continue
    found = fixed(at + 1, 'DATE', 'vague', ref)
  }
  if (!found) return null
  // `the past president`, `the future king`, `the moment he arrived` name something else
  const last = atoms.lower[found.to - 1]
  if (
    (last === 'past' || last === 'future' || last === 'present' || last === 'term') &&
    isNounAfter(atoms, found.to)
  )
    return null
  if (last === 'moment' && /^[\p{L}]/u.test(atoms.lower[found.to] ?? '') && atoms.lower[found.to] !== 'and')
    return null
  return found
}
function isNounAfter(atoms: Atoms, at: number): boolean {
  const word = atoms.word[at]
  if (
    word &&
    (word.number != null || word.ordinal != null || word.unit || word.season || word.vague || word.weekday)
  )
    return true
  return (
    atoms.lower[at] === '-' ||
    (atoms.value[at] ?? -1) >= 0 ||
    (isNoun(atoms, at) && /^\p{L}/u.test(atoms.lower[at]!))
  )
}

/** `now`, `recently`, `the future`, `these days`; `now that` opens a clause and is no time. */
export function vague(atoms: Atoms, i: number): Found | null {
  const found = phrase(atoms, i)
  if (found) return found
  const word = atoms.lower[i]!
  const ref = VAGUE_WORDS.get(word)
  // a capital inside a sentence is a name's (`Current TV`), after a mark it opens a clause or a quotation
  if (!ref || (isCapital(atoms, i) && i > 0 && /^[\p{L}\d](?:.*[^.])?$/u.test(atoms.lower[i - 1]!)))
    return null
  const next = atoms.lower[i + 1] ?? ''
  if (word === 'now' && next === 'that') return null
  // `areas of strong current`
  if (
    (word === 'current' || word === 'recent') &&
    !(/^\p{L}/u.test(next) && tagAt(atoms, i).startsWith('JJ'))
  )
    return null
  return fixed(i + 1, 'DATE', 'vague', ref)
}
