import { KIN_NOUNS } from '../../../lexicon/person-words.ts'
import type { EntitySpan } from '../../../model/analysis.ts'
import { ENTITY_TYPES } from '../../../model/tags.ts'
import { hashSpan, isMostly, isSurely, KNOWN } from '../decision/known.ts'
import { type Lexicon, LISTS } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import { isTitled } from './courtesy.ts'
import type { Written } from './written.ts'

/** Below it a single word that nothing else tells of was somebody in 35 of 100 rows of raw news. */
const UNSURE = 0.7
/** Below it a name that plain news knows for something else was somebody in 2 of 25. */
const DOUBTFUL = 0.9
/** How sure others must be for a word to be kept as somebody's name. */
const SURE = 2
const [PERSON, ...OTHERS] = ENTITY_TYPES.keys()
const AGE = /^\p{Nd}{1,3}$/u
/** What stands beside somebody's name. */
const SPEAKS = /^(?:said|says|told|tells|added|adds|asked|replied|wrote|reported|who|whose)$/

/**
 * Drops people that are held weakly and that nothing else tells: no surer mention, no given name or surname, no title, no verb of
 * speech (`secured with Velcro`, `the new Broadwell chips`), and what plain news knows for something else. `words` are the hashes of the tokens.
 */
export function dropUnsurePeople(
  names: readonly EntitySpan[],
  written: Written,
  words: Int32Array,
  lexicon: Lexicon,
): EntitySpan[] {
  const { count, word, together } = written
  const isWeak = ({ type, confidence }: EntitySpan) => type === 'PER' && confidence < DOUBTFUL
  if (!names.some(isWeak)) return [...names]
  const sure = new Set<string>()
  for (const name of names)
    if (name.type === 'PER' && (name.last - name.first > 1 || !isWeak(name)))
      for (let i = name.first; i < name.last; i++) sure.add(word(i).toUpperCase())
  const isElsewhere = (i: number) => {
    const said = word(i).toUpperCase()
    return sure.has(said) || (said.endsWith('S') && sure.has(said.slice(0, -1)))
  }
  const isSpoken = (i: number, at: number) =>
    i >= 0 && i < count && together(Math.min(i, at), Math.max(i, at)) && SPEAKS.test(word(i))
  return names.filter(name => {
    if (!isWeak(name)) return true
    const { first, last, confidence } = name
    const known = lookUp(lexicon.names, hashSpan(words, first, last))
    const isOther = !isMostly(known, PERSON!) && OTHERS.some(type => isMostly(known, type))
    const isWord = last - first === 1
    if (!isOther && (confidence >= UNSURE || !isWord)) return true
    if ((known & KNOWN.PERSON) !== 0 || (isWord && isElsewhere(first))) return true
    if (isSurely(known, PERSON!, SURE)) return true
    if ((lookUp(lexicon.words, words[first]!) & LISTS.FIRST_NAME) !== 0) return true
    if ((lookUp(lexicon.words, words[last - 1]!) & LISTS.LAST_NAME) !== 0) return true
    return (
      isTitled(first, written) ||
      isIntroduced(first, written) ||
      isAged(last, written) ||
      isSpoken(first - 1, first) ||
      isSpoken(last, first)
    )
  })
}

/** `Moen, then 32, left` */
function isAged(last: number, { count, word }: Written): boolean {
  if (last + 2 >= count || word(last) !== ',') return false
  return AGE.test(word(/^(?:then|now|aged)$/.test(word(last + 1)) ? last + 2 : last + 1))
}

/** `a woman named Heena`, `with his wife, Lamya`. */
function isIntroduced(first: number, { word, together }: Written): boolean {
  if (first < 3 || !together(first - 2, first)) return false
  return word(first - 1) === 'named' || (word(first - 1) === ',' && KIN_NOUNS.has(word(first - 2)))
}
