import { LONE_NAMES } from '../../../lexicon/known-people.ts'
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
/** Tokens from which a text would tell more of somebody: of words dropped from single sentences three in four were somebody. */
const TELLING = 80
const [PERSON, ORG, LOC, MISC] = ENTITY_TYPES.keys()
/** How sure a body or a place is that sounded like a person. Set by hand. */
const CONFIDENCE = 0.61
const CAPITAL = /^\p{Lu}\p{L}{2,}$/u
const AGE = /^\p{Nd}{1,3}$/u
/** What stands beside somebody's name. */
const SPEAKS = /^(?:said|says|told|tells|added|adds|asked|replied|wrote|reported|who|whose)$/

/**
 * Drops people that are held weakly and that nothing else tells: no surer mention, no given name or surname, no title, no verb of
 * speech (`secured with Velcro`, `the new Broadwell chips`). What plain news knows for something else is nobody,
 * but a body that a list has or a place. `words` are the hashes of the tokens.
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
    if (
      name.type === 'PER' &&
      (name.last - name.first > 1 || !isWeak(name) || isIntroduced(name.first, written))
    )
      for (let i = name.first; i < name.last; i++) sure.add(word(i).toUpperCase())
  const isElsewhere = (i: number) => {
    const said = word(i).toUpperCase()
    return sure.has(said) || (said.endsWith('S') && sure.has(said.slice(0, -1)))
  }
  const isSpoken = (i: number, at: number) =>
    i >= 0 && i < count && together(Math.min(i, at), Math.max(i, at)) && SPEAKS.test(word(i))
  const isTold = ({ first, last }: EntitySpan, known: number) =>
    isTitled(first, written) ||
    isAged(last, written) ||
    (last - first === 1 && isElsewhere(first)) ||
    (!isOftenFirm(known) && isLikely({ first, last }, known))
  const isLikely = ({ first, last }: NameTokens, known: number) =>
    (known & KNOWN.PERSON) !== 0 ||
    LONE_NAMES.has(word(first).toLowerCase()) ||
    isSurely(known, PERSON!, SURE) ||
    (lookUp(lexicon.words, words[first]!) & LISTS.FIRST_NAME) !== 0 ||
    (lookUp(lexicon.words, words[last - 1]!) & LISTS.LAST_NAME) !== 0 ||
    isSpoken(first - 1, first) ||
    isSpoken(last, first)
  // neither `Heck` nor `C-Tb`
  const isWord = (i: number) =>
    CAPITAL.test(word(i)) && (lookUp(lexicon.words, words[i]!) & LISTS.COMMON) === 0
  return names.flatMap((name): EntitySpan[] => {
    if (!isWeak(name)) return [name]
    const { first, last, confidence } = name
    const known = lookUp(lexicon.names, hashSpan(words, first, last))
    const other = isMostly(known, PERSON!)
      ? undefined
      : [ORG!, LOC!, MISC!].find(type => isMostly(known, type))
    if (other === undefined && (confidence >= UNSURE || last - first > 1 || count < TELLING)) return [name]
    if (isTold(name, known)) return [name]
    const isKnown =
      other === ORG
        ? (known & KNOWN.ORGANIZATION) !== 0 || isOftenFirm(known)
        : other === LOC && isWord(first) && isWord(last - 1)
    return other === undefined || !isKnown
      ? []
      : [{ ...name, type: ENTITY_TYPES[other]!, source: 'article', confidence: CONFIDENCE }]
  })
}

type NameTokens = Pick<EntitySpan, 'first' | 'last'>

/** `Meta`, which is a given name as well, but which others take for a firm more often than not. */
const isOftenFirm = (known: number) => isSurely(known, ORG!, 1, 2)

/** `Moen, then 32, left` */
function isAged(last: number, { count, word }: Written): boolean {
  if (last + 2 >= count || word(last) !== ',') return false
  return AGE.test(word(/^(?:then|now|aged)$/.test(word(last + 1)) ? last + 2 : last + 1))
}

/** `a woman named Heena`, `better known as Bartô`, `with his wife, Lamya`. */
function isIntroduced(first: number, { word, together }: Written): boolean {
  if (first < 3 || !together(first - 2, first)) return false
  if (word(first - 1) === 'as') return /^(?:known|nicknamed)$/.test(word(first - 2))
  return word(first - 1) === 'named' || (word(first - 1) === ',' && KIN_NOUNS.has(word(first - 2)))
}
