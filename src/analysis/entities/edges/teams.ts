import { TEAM_SPORT_WORDS } from '../../../lexicon/team-sport-words.ts'
import type { EntitySpan } from '../../../model/analysis.ts'
import { hashWord } from '../hash.ts'
import { type Lexicon, LISTS } from '../lexicon.ts'
import type { NameSpan } from '../spans.ts'
import { hasSeveral } from './has-several.ts'
import { listsOf } from './lists-of.ts'
import { isScore } from './scores.ts'
import { renameAll, type Written, wordsOf } from './written.ts'

const SPORT = new Set([...TEAM_SPORT_WORDS].map(hashWord))
/** Different words of `SPORT` from which an article reports on a team sport. Set by hand on raw news. */
const ENOUGH = 3
/** How sure such a team is: of 60 on raw sports news 57 were one. */
const CONFIDENCE = 0.86
/** Words before what is only a place. */
const LOCATING =
  /^(?:in|at|from|near|of|to|outside|around|across|throughout|inside|into|through|near|downtown|north|south|east|west|nearby)$/i
/** Words behind a town that is only one: a longer name goes on, or `the London club`. */
const OUTSIDE = /^(?:\p{Lu}.*|club|native|area|suburb|crowd)$/u
/** `beat Tellin`, and what may stand between. */
const BEATS =
  /^(?:beats?|beating|beaten|defeat(?:s|ed|ing)?|edge[sd]?|edging|rout(?:s|ed)|down(?:s|ed)|top(?:s|ped)|upset|trounced|thrashed|crushed|stunned|outlasted|held|holds|hosted|hammered|thumped|battered|demolished|past|over|against|to|at)$/i
const WHOSE = /^(?:host|hosts|visiting|visitors|rivals?|neighbou?rs|unbeaten|undefeated|winless|the)$/i

/**
 * Reads a town or a state as its team where a report on a team sport gives it a score (`Detroit had a 10-0 lead`, `lost
 * 3-1 to Tellin`), and all over that report, but where it is a place by the word before (`on Saturday in Detroit`).
 * Countries stay places: their teams are called like them everywhere. `words` are the hashes of the tokens.
 */
export function renameTeams(
  names: readonly EntitySpan[],
  written: Written,
  words: Int32Array,
  lexicon: Lexicon,
): EntitySpan[] {
  const teams = new Set<string>()
  const perhaps = new Set<string>()
  const sides = new Set<string>()
  const plural = new Set<string>()
  names.forEach((name, k) => {
    const isBeaten = name.type !== 'PER' && isOpponent(name, written)
    const winner = isBeaten ? subjectBefore(names, k, written) : undefined
    if (winner && isTown(winner, written, words, lexicon)) teams.add(wordsOf(winner, written))
    // nobody beats a side by himself: `Harlock beat Tellin Rovers 2-1`
    if (winner?.type === 'PER' && name.type === 'ORG' && winner.last - winner.first === 1)
      sides.add(wordsOf(winner, written))
    if (isPlural(names, k, written)) plural.add(wordsOf(name, written))
    // `Harlock Rovers beat Tellin`, `Tellin beat Harlock Rovers`
    const beaten = beatenBy(names, k, written)
    if (name.type === 'ORG' && beaten && isTown(beaten, written, words, lexicon))
      perhaps.add(wordsOf(beaten, written))
    if (!isTown(name, written, words, lexicon)) return
    if (isBeaten) teams.add(wordsOf(name, written))
    else if (
      hasScore(name, written) ||
      hasCoach(name, written) ||
      isLed(name, written) ||
      hasPlayer(names, k, written)
    )
      perhaps.add(wordsOf(name, written))
    if (beaten?.type === 'ORG') perhaps.add(wordsOf(name, written))
    if (beaten && isTown(beaten, written, words, lexicon))
      for (const side of [name, beaten]) perhaps.add(wordsOf(side, written))
  })
  if (perhaps.size + plural.size > 0 && isTeamSport(words)) {
    for (const name of perhaps) teams.add(name)
    for (const name of plural) teams.add(name) && sides.add(name)
  }
  if (sides.size > 0)
    for (const { first, last, type } of names)
      if (type === 'PER' && last - first > 1) for (let i = first; i < last; i++) sides.delete(written.word(i))
  const renamed = renameAll(names, sides, 'ORG', written, 'PER')
  if (teams.size === 0) return renamed
  return renamed.map(name =>
    isTown(name, written, words, lexicon) && teams.has(wordsOf(name, written))
      ? { ...name, type: 'ORG', source: 'article', confidence: CONFIDENCE }
      : name,
  )
}

/** Whether an article reports on a team sport, by the hashes of its words. */
export const isTeamSport = (words: Int32Array): boolean => hasSeveral(words, SPORT, ENOUGH)

/** A town or a state that nothing marks as a place only. */
function isTown(
  { first, last, type }: NameSpan,
  written: Written,
  words: Int32Array,
  lexicon: Lexicon,
): boolean {
  const { count, word } = written
  if (type !== 'LOC' || (last < count && OUTSIDE.test(word(last)))) return false
  if (last + 1 < count && word(last) === ',' && /^\p{Lu}/u.test(word(last + 1))) return false
  if (/^\p{Lu}{2,}/u.test(word(first))) return false
  const listed = listsOf({ first, last }, words, lexicon)
  if ((listed & LISTS.COUNTRY) !== 0) return false
  if (first === 0 || !LOCATING.test(word(first - 1))) return true
  return /^(?:to|at)$/.test(word(first - 1)) && isScore(first - 4, written)
}

/** `beat host Tellin 71-64`, `lost 17-5 to Tellin`, `lost 2-0 at Tellin`. */
function isOpponent({ first, last }: NameSpan, written: Written): boolean {
  const { count, word, together } = written
  let before = first - 1
  while (before > 0 && WHOSE.test(word(before))) before--
  if (before < 1 || !together(before, first) || !BEATS.test(word(before))) return false
  const isBehind = last + 2 < count && together(last, last + 2) && isScore(last, written)
  return isBehind || (together(Math.max(0, before - 3), first) && isScore(before - 3, written))
}

/** The name before an opponent that a verb follows: `Brenland | scored twice and beat Tellin 24-17`. */
function subjectBefore(
  names: readonly EntitySpan[],
  k: number,
  { isVerb, together }: Written,
): EntitySpan | undefined {
  const before = names[k - 1]
  const isSubject = before && together(before.first, names[k]!.first) && isVerb(before.last)
  return isSubject ? before : undefined
}

/** Who only a side has, behind its name. */
const HANDS =
  /^(?:coach|quarterback|goalkeeper|midfielder|striker|defender|captain|forward|guard|pitcher|winger|linebacker|receiver|flanker|halfback|fullback|skipper|cornerback|keeper|lineman|wicketkeeper)$/
/** `Tellin coach Sam Horn`, `Tellin's captain`. */
const hasCoach = ({ last }: NameSpan, { count, word, together }: Written): boolean => {
  if (last + 1 >= count || !together(last, last + 1)) return false
  if (/^['’]s?$/.test(word(last))) return HANDS.test(word(last + 1))
  return HANDS.test(word(last)) && /^\p{Lu}/u.test(word(last + 1))
}

/** `Harlock defeat Tellin`: one word that does what several do to another name. */
function isPlural(names: readonly EntitySpan[], k: number, { word, together }: Written): boolean {
  const [{ first, last, type }, next] = [names[k]!, names[k + 1]]
  if (type === 'MISC' || type === 'ORG' || last - first > 1 || next?.first !== last + 1) return false
  if (
    !together(first, next.first) ||
    !/^(?:defeat|thrash|edge|hammer|stun|overcome|meet|face|host|visit)$/.test(word(last))
  )
    return false
  return first === 0 || !/^(?:and|,|&)$/.test(word(first - 1))
}

/** `Tellin's Sam Horn` */
const hasPlayer = (names: readonly EntitySpan[], k: number, { word, together }: Written): boolean => {
  const [{ first, last }, next] = [names[k]!, names[k + 1]]
  return (
    next?.type === 'PER' &&
    next.first === last + 1 &&
    next.last - next.first > 1 &&
    /^['’]s?$/.test(word(last)) &&
    together(first, next.first)
  )
}

/** `made 38 saves to lead Tellin` */
const isLed = ({ first }: NameSpan, { word, together }: Written): boolean =>
  first > 1 &&
  together(first - 2, first) &&
  /^(?:lead|lift|power|propel)$/.test(word(first - 1)) &&
  word(first - 2) === 'to'

/** Tokens from a side to the one that it beats in the end, at most. */
const MOST_BEFORE_DEFEAT = 6

/** Whom a name beats, right behind a verb: `Brenland defeated | Tellin`. */
function beatenBy(
  names: readonly EntitySpan[],
  k: number,
  { isVerb, word, together }: Written,
): EntitySpan | undefined {
  const [name, next] = [names[k]!, names[k + 1]]
  if (!next || !together(name.first, next.first)) return undefined
  if (next.first === name.last + 1) return DEFEATS.test(word(name.last)) ? next : undefined
  // `Tellin held on to beat Harlock`
  const isLater = next.first - name.last <= MOST_BEFORE_DEFEAT && isVerb(name.last)
  return isLater && word(next.first - 2) === 'to' && DEFEATS.test(word(next.first - 1)) ? next : undefined
}
const DEFEATS =
  /^(?:beat|beats|defeated|defeats|edged|edges|routed|routs|trounced|thrashed|outlasted|thumped|hammered|stunned)$/

/** Tokens before and behind a name in which its score stands. */
const REACH = 14

function hasScore({ first, last }: NameSpan, written: Written): boolean {
  for (let i = Math.max(2, first - REACH); i < Math.min(written.count, last + REACH); i++)
    if (written.together(i, first) && isScore(i - 2, written)) return true
  return false
}
