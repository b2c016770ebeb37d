import { DEMONYMS } from '../../../lexicon/demonyms.ts'
import { KIN_NOUNS } from '../../../lexicon/person-words.ts'
import { OFFICES_BEFORE, RANKS_OR_NAMES, SHORT_RANKS } from '../../../lexicon/ranks.ts'
import type { NameSpan } from '../spans.ts'
import { isFirmByInitials } from './like-people.ts'
import type { Written } from './written.ts'

/** Small words of surnames, before them (`van der Molen`, `bin Faisal`). */
const PARTICLES = new Set(
  'van von der den ten ter la le de del della di da das dos du bin ibn bint al el zu af av'.split(' '),
)
/** Small words inside names. */
const INNER = new Set([...PARTICLES, ...'of y e and the la le ul ud ur'.split(' ')])
/** People of a country by its adjective (`Welshman`, `Scotswoman`). */
const COMPATRIOT = /^(?:French|Dutch|English|Irish|Welsh|Scots|Cornish|Ulster)(?:man|men|woman|women)$/
/** Titles before several names, which are nobody: `Couns. Ann Roe and Bo Lund`. */
const TITLE = /^(?:Couns?|Cllrs?|Sens|Reps|Profs?|Drs|Messrs|Govs|Gens|Sgts|Dets|Capts)\.?$/
/** `PMaj` by itself, but not `Con`. */
const isTitle = (word: string): boolean =>
  TITLE.test(word) || (SHORT_RANKS.has(word) && !RANKS_OR_NAMES.has(word))
const DASH = /^[-–—]+$/
const FIGURES = /^(?:\p{Nd}+(?:[-–]\p{Nd}+)*|[-–])$/u
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Satur|Sun)day$/
const CAPITAL = /^\p{Lu}/u
const NAME = /^\p{Lu}\p{Ll}/u
const COMMON = /^\p{Ll}{2,}$/u

/** Says where somebody is from. */
const isOrigin = (word: string): boolean => {
  const lower = word.toLowerCase()
  // `Philippines` too, which is no plural where places are sought
  return COMPATRIOT.test(word) || DEMONYMS.has(lower) || DEMONYMS.has(lower.replace(/s$/, ''))
}

/** Of whom a speaker or a member of a party is one, and is nobody by itself: `from Speaker | Ann Lee`. */
const NOBODY = /^(?:Speaker|Democrat|Republican)$/

/** `Cllr`, `Ch Insp`, `Det.`, `Jailer`; behind a rank `Det Con` too. */
const isRank = (word: string, isBehindRank: boolean): boolean =>
  word.endsWith('.')
    ? word.length > 2 && SHORT_RANKS.has(word.slice(0, -1))
    : OFFICES_BEFORE.has(word) || (SHORT_RANKS.has(word) && (isBehindRank || !RANKS_OR_NAMES.has(word)))

/**
 * Cuts spans of people that are too wide: where somebody is from (`Welshman Gareth Prosser`, `Kelsey Brandt of Elida`),
 * what somebody does (`Inuvik carver Ray Tolliver`), a rank (`Ch Insp Mo Dar`, `Tipperary TD Una Roche`), a dateline (`W.Va. - Jim Mackeller`); and takes the particles before
 * a surname in. What is nobody is dropped.
 */
export const cutPeople = <Name extends NameSpan>(names: readonly Name[], written: Written): Name[] =>
  names
    .flatMap((name, k) =>
      name.type === 'PER' ? cutPerson(name, limitOf(names, k, written), written) : [name],
    )
    .map((name, _, all) => (isSpeaker(name, all, written) ? { ...name, first: name.first + 1 } : name))
    // the town that a given name was taken for
    .filter(({ first }, k, all) => !(all[k + 1] && all[k + 1]!.first <= first))

/** `Speaker | Hale` where the article names Hale without his office too. */
const isSpeaker = ({ first, last, type }: NameSpan, all: readonly NameSpan[], { word }: Written): boolean =>
  type === 'PER' &&
  last - first === 2 &&
  word(first) === 'Speaker' &&
  all.some(
    other =>
      other.type === 'PER' && word(other.last - 1) === word(first + 1) && word(other.first) !== 'Speaker',
  )

/** Where the name before ends, or begins if it is a town right before `bin`. */
function limitOf(names: readonly NameSpan[], k: number, { word }: Written): number {
  const before = names[k - 1]
  if (!before) return 0
  const isTown = before.type === 'LOC' && before.last - before.first === 1
  const isGiven = isTown && names[k]!.first - before.last < 2 && OF_FATHER.test(word(before.last))
  return isGiven ? before.first : before.last
}
const OF_FATHER = /^(?:bint?|ibn)$/

/** `her husband Paul of Wilbraham` is no Joan of Arc. */
const isKin = (first: number, { word }: Written): boolean => first > 0 && KIN_NOUNS.has(word(first - 1))

function cutPerson<Name extends NameSpan>(name: Name, limit: number, written: Written): Name[] {
  const { word, touches, together } = written
  const { first, last } = name
  let start = first
  let end = last
  for (let i = first + 1; i + 1 < last; i++) {
    const here = word(i)
    if (/^(?:of|from)$/.test(here) && (i - start > 1 || isKin(first, written))) {
      end = word(i - 1) === ',' ? i - 1 : i
      break
    }
    const isOver = COMMON.test(here) ? !INNER.has(here) : isTitle(here) && NAME.test(word(i + 1))
    if (isOver || (DASH.test(here) && !touches(i))) start = i + 1
  }
  // `Ann Lee | Ann Marie LeeSenators`: two links to her on a page, run together
  const again = repeatOf(start, end, written)
  if (again > 0) end = again
  while (start < end && (isOrigin(word(start)) || DASH.test(word(start)))) start++
  // `Robert | 58`, as substitutes are given, `Bridgell | 6-0-27-0`, as bowlers are; critics `went after Rhee | Tuesday`
  while (end - start > 1 && (FIGURES.test(word(end - 1)) || WEEKDAY.test(word(end - 1)))) end--
  // `President | Pro Tem | David Long`
  if (end - start > 2 && word(start) === 'Pro' && /^Tem(?:pore)?\.?$/.test(word(start + 1))) start += 2
  const isFirm = start === first && isFirmByInitials(name, written)
  while (!isFirm && start + 1 < end && isRank(word(start), start > first)) start++
  if (start === end || (end - start === 1 && (isTitle(word(start)) || NOBODY.test(word(start))))) return []
  if (start === first)
    while (start > limit && PARTICLES.has(word(start - 1)) && together(start - 1, first)) start--
  if (start > limit && together(start - 1, first) && lacksGiven(start, word)) start--
  return start === first && end === last ? [name] : [{ ...name, first: start, last: end }]
}

/** `Princess Haifa | bint Muhammad`, `Sultan | Al Jaber`: a given name that looks like a town or a title. */
const lacksGiven = (start: number, word: Written['word']): boolean =>
  start > 0 &&
  (OF_FATHER.test(word(start))
    ? NAME.test(word(start - 1))
    : /^[Aa]l$/.test(word(start)) && word(start - 1) === 'Sultan')

/** Where a given name comes again inside a name and more follows it (not `Ali Hassan Ali`), or 0. */
function repeatOf(start: number, end: number, { count, word, touches }: Written): number {
  if (touches(start + 1)) return 0
  // `Ann Lee Ann (Annie) Marie Lee`
  if (end - start > 2 && word(end - 1) === word(start) && end < count && word(end) === '(') return end - 1
  const opening = word(start)
  if (opening.length < 3) return 0
  // `Ann Lee Ann | LeeSenators`
  const isCut =
    end - start > 2 && end < count && word(end - 1) === opening && isJoined(word(end), word(end - 2))
  if (isCut) return end - 1
  for (let i = start + 2; i + 1 < end; i++) if (word(i) === opening) return i
  // `Lee Ann Marie LeeSenators`: the surname, and the link to her full name
  for (let i = start + 2; i < end; i++) if (isJoined(word(i), opening)) return start + 1
  return 0
}

/** `LeeSenators`, a name and what comes next */
const isJoined = (word: string, name: string): boolean =>
  word.startsWith(name) && CAPITAL.test(word.slice(name.length))
