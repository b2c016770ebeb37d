import { UNCOUNTED_PLURALS } from '../../lexicon/counted-context.ts'
import {
  DETERMINERS,
  LEADING_ADJECTIVES,
  NOMINAL_ADJECTIVES,
  ORDERED,
  TIME_NOUNS,
} from '../../lexicon/counted-words.ts'
import { PERIOD_NOUNS } from '../../lexicon/measured-words.ts'
import { BEFORE_AMOUNT } from '../../lexicon/number-cues.ts'
import type { NumberRaw } from '../../model/numbers.ts'
import { isNamedOne } from './described.ts'
import { listed, ownFirst } from './listed.ts'
import { type NounPhrase, phraseFrom, skipDeterminers } from './noun-phrase.ts'
import { withContents } from './partitive.ts'
import type { Place } from './place.ts'
import { hiddenPlural, pluralPart, withCoordination, withoutVerb } from './plurals.ts'
import { refersBack } from './refers-back.ts'
import { isSubstance, NO_PLURAL, PLURAL_VERBS, sumIn, VERBS_ONLY } from './substance.ts'
import type { Words } from './words.ts'

/** The noun phrase to the right of a count, a fraction, an ordinal or a multiple, across `of`. */
export function countedAfter(words: Words, raw: NumberRaw, place: Place, rule?: string): NounPhrase | null {
  const { begin, end } = place
  let at = place.last
  if (refersBack(words, place)) return null
  if (
    /^(?:or|and)$/.test(words.lower(at)) &&
    /^(?:more|so|fewer|less|older|higher)$/.test(words.lower(at + 1))
  )
    at += 2
  if (/^(?:\+|plus)$/.test(words.lower(at))) at++
  if (words.isJoint(at) && raw.kind === 'count') {
    // `the 15-strong team` counts the team, `two-legged` no meat eaters
    if (words.lower(at + 1) === 'strong') return phraseFrom(words, at + 2, end)
    // `a three-for-two stock split`
    // `three-dimensional structures`
    if (/[a-z]{2}ed$|^for$/.test(words.lower(at + 1)) || /onal$/.test(words.lower(at + 1))) return null
  }
  if (words.isJoint(at) && words.isNoun(at + 1) && raw.kind === 'count')
    return { first: at + 1, last: at + 2, head: at + 1 }
  if (words.isJoint(at)) at++
  // `fourth-place Miami`
  if (raw.kind === 'ordinal' && words.isJoint(at - 1) && words.lower(at) === 'place') at++
  if (raw.kind === 'ordinal') at = overSecondAdjective(words, at, place.first)
  // `their first ever cup final`
  if (raw.kind === 'ordinal' && words.lower(at) === 'ever') at++
  // `the second-ranked team`
  if (raw.kind === 'ordinal' && words.isJoint(at - 1) && /ed$/.test(words.lower(at))) at++
  const of = words.lower(at) === 'of'
  // `eight top Democratic and Republican leaders`
  if (words.lower(at) === 'top' && words.isAdjective(at + 1)) at++
  // `two "official Americans"`, `10 [vehicles]`
  if (/^["“[]$/.test(words.lower(at))) at++
  // `111 no votes`
  if (/^(?:no|yes)$/.test(words.lower(at)) && /^votes?$/.test(words.lower(at + 1)))
    return { first: at, last: at + 2, head: at + 1 }
  if (of) {
    at = skipDeterminers(words, at + 1, end)
    // `one of at least two Americans`
    while (BEFORE_AMOUNT.has(words.lower(at)) && at < end && words.isNumeral(at + 1)) at++
    if (/^(?:least|most)$/.test(words.lower(at + 1))) at += 2
    // `1.1m of the country's 1.6m voters`
    const whole = words.isPossessive(at + 1) ? at + 2 : at
    if (SCALED.test(words.lower(whole)) && words.isNoun(whole + 1)) at = whole + 1
  } else if (raw.kind === 'fraction' || raw.kind === 'multiple') at = skipDeterminers(words, at, end)
  if (raw.kind === 'multiple' && /^(?:as|more|what)$/.test(words.lower(at)))
    at += words.lower(at) === 'as' && /^(?:many|much)$/.test(words.lower(at + 1)) ? 2 : 1
  // `1.2 million five years earlier`
  if (raw.kind === 'count' && words.isNumeral(at) && PERIOD_NOUNS.has(words.lower(at + 1))) return null
  // `Millions dwell in slums`
  if (rule === 'numbers/vague' && !of && at === place.last && !isMore(words, at))
    return words.lower(at) === 'in' ? sumIn(words, at + 1, end) : null
  const phrase =
    phraseFrom(words, at, end) ??
    (raw.kind === 'ordinal' ? ownFirst(words, at, place.first) : listed(words, at, end)) ??
    // `one official even called`
    (raw.low.digits === '1' && raw.kind === 'count' && !of && isActor(words, at)
      ? { first: at, last: at + 1, head: at }
      : null) ??
    // `one mention of it`, `one staffer who`
    (raw.low.digits === '1' && words.isVerb(at) && /^(?:of|who)$/.test(words.lower(at + 1)) && !of
      ? { first: at, last: at + 1, head: at }
      : null) ??
    (raw.kind === 'count' && !isSingle(raw) && !words.isName(place.first - 1)
      ? hiddenPlural(words, at, end)
      : null) ??
    // `one in six farms lies idle`
    (rule === 'numbers/part-of' && words.isFinite(at + 1) ? hiddenPlural(words, at, end) : null)
  // `69 Anna Calloway`: a table of scores; `35 Democrats and Sen. Lee` is none
  if (phrase && !of && raw.kind === 'count' && words.isPerson(phrase.head) && !words.isPlural(phrase.head))
    return null
  if (!phrase || isHeadlineVerb(words, phrase, place)) return null
  // `the first took place`, `half received treatment`
  const isVerbal =
    phrase.first === place.last &&
    ((words.isPast(phrase.first) && !(rule === 'numbers/part-of' && words.isPlural(phrase.head))) ||
      (words.isParticiple(phrase.first) &&
        /ed$/.test(words.lower(phrase.first)) &&
        !words.isPlural(phrase.head)))
  const isAlone = raw.kind === 'ordinal' ? !isNamedOne(words, phrase, place) : raw.kind === 'fraction' && !of
  if (isVerbal && isAlone) return null
  // `402 involved keyless cars`
  if (raw.kind === 'count' && !of && VERBS_ONLY.test(words.lower(phrase.first)) && phrase.first < phrase.head)
    return null
  // `found 2,115 contained classified information`
  const opensVerb = words.isPast(phrase.first) || words.isParticiple(phrase.first)
  if (raw.kind === 'count' && !of && !isSingle(raw) && opensVerb && hasNoPlural(words, phrase)) return null
  // `the record of 1.4 million set last year`, `the 30,000 present in the genome`
  if (
    raw.kind === 'count' &&
    !of &&
    !isSingle(raw) &&
    phrase.first === phrase.head &&
    NO_PLURAL.test(words.lower(phrase.head))
  )
    return null
  // `two bronze-plated`
  if (words.isJoint(phrase.last) && words.lower(phrase.last + 1).endsWith('ed')) return null
  if (raw.kind === 'ordinal') return orderedPart(words, phrase)
  // `one of those low-risk, but high-impact events`
  if (of && words.isJoint(phrase.head - 1) && words.lower(phrase.last) === ',' && hasNoPlural(words, phrase))
    return null
  // `died of flu and one of pneumonia`
  if (
    of &&
    raw.kind === 'count' &&
    raw.low.digits === '1' &&
    phrase.first === place.last + 1 &&
    isSubstance(words, phrase)
  )
    return null
  // `two-thirds of the senators vote for it`
  if (
    raw.kind === 'fraction' &&
    of &&
    words.isPlural(phrase.head - 1) &&
    PLURAL_VERBS.test(words.lower(phrase.head))
  )
    return { ...phrase, last: phrase.head, head: phrase.head - 1 }
  const several = !isSingle(raw) || (of && raw.kind === 'count' && raw.low.digits === '1')
  // `one body moves`: behind one, a form in -s that ends the phrase is the verb
  if (
    raw.low.digits === '1' &&
    raw.low.exponent === 0 &&
    raw.kind === 'count' &&
    !of &&
    isVerbInS(words, phrase)
  )
    return { ...phrase, last: phrase.head, head: phrase.head - 1 }
  const owner = raw.kind === 'count' && !of ? ownerIn(words, at, phrase, !isSingle(raw)) : null
  if (owner) return owner
  const own = several ? pluralPart(words, phrase) : withoutVerb(words, phrase, place)
  const filled = withContents(words, own, end)
  return filled === own ? withCoordination(words, own, begin, end) : filled
}

const SCALED = /^\d[\d.,]*(?:m|bn|k)$/

/** `test` of `its sixth and most powerful nuclear test`: over what is said of it beside its place in an order. */
function overSecondAdjective(words: Words, at: number, first: number): number {
  const led = DETERMINERS.has(words.lower(first - 1)) || words.isPossessive(first - 1)
  if (words.lower(at) !== 'and' || !led) return at
  const adjective = words.isAdverb(at + 1) ? at + 2 : at + 1
  const isLast = words.isAdjective(adjective) || words.lower(adjective) === 'only'
  if (!isLast || LEADING_ADJECTIVES.has(words.lower(adjective))) return at
  return words.isNoun(adjective + 1) || words.isAdjective(adjective + 1) ? adjective + 1 : at
}

/** `Hundreds more people`, `Dozens missing` */
const isMore = (words: Words, i: number) =>
  NOMINAL_ADJECTIVES.has(words.lower(i)) || LEADING_ADJECTIVES.has(words.lower(i))

const hasNoPlural = (words: Words, { first, head }: NounPhrase): boolean => {
  for (let at = first; at <= head; at++)
    if (words.isPlural(at) || words.isName(at) || UNCOUNTED_PLURALS.has(words.lower(at))) return false
  return first < head
}
/** An adjective in the place of a noun, which a verb follows. */
const isActor = (words: Words, at: number) =>
  isMember(words, at) ||
  (words.isAdjective(at) &&
    !LEADING_ADJECTIVES.has(words.lower(at)) &&
    !NOMINAL_ADJECTIVES.has(words.lower(at)) &&
    words.lower(at) !== 'alone' &&
    words.isPast(words.isAdverb(at + 1) || TIME_NOUNS.has(words.lower(at + 1)) ? at + 2 : at + 1))

/** `one Libertarian in Congress`, `at least one Republican, Senator Collins`: an adjective of a party or a people alone. */
const isMember = (words: Words, at: number) =>
  words.isAdjective(at) &&
  /^\p{Lu}\p{Ll}+(?:an|at|ist|al|ive|ese)$/u.test(words.analysis.word(at)) &&
  (words.isPreposition(at + 1) || /^[.,;:]$/.test(words.lower(at + 1)))
const isVerbInS = (words: Words, { first, head }: NounPhrase) =>
  head > first &&
  words.isPlural(head) &&
  words.isNoun(head - 1) &&
  !words.isPlural(head - 1) &&
  !words.isName(head) &&
  words.isPreposition(head + 1) &&
  words.lower(head + 1) !== 'of'

/** `party` of `one party's nominee`: who owns is counted, but `12 women's teams` are teams. */
function ownerIn(words: Words, first: number, { head }: NounPhrase, many: boolean): NounPhrase | null {
  for (let at = first + 1; at < head; at++) {
    if (!words.isPossessive(at)) continue
    const last = words.lower(at - 1)
    // `20 Lumo's products`
    if (many && !words.isPlural(at - 1) && words.isPlural(head)) return null
    return SORTS.test(last) || !words.isNoun(at - 1) ? null : phraseFrom(words, first, at)
  }
  return null
}
const SORTS = /^(?:men|women|boys?|girls?|children|ladies|people|driver|master|bachelor|world)$/

/** `3 Hospitalized After Crash`, `Two Killed, 12 Injured`: a participle in a headline. */
const isHeadlineVerb = (words: Words, { first, head }: NounPhrase, place: Place) =>
  first === head &&
  (place.first === place.begin || words.lower(place.first - 1) === ',') &&
  /^\p{Lu}\p{Ll}+ed$/u.test(words.analysis.word(head))

/** `grade` of `fourth grade teacher`, `minute` of `81st-minute winner`: what comes in order before the noun that it describes. */
function orderedPart(words: Words, phrase: NounPhrase): NounPhrase {
  const { first, head } = phrase
  // `the first time halvomab has`
  if (
    first < head &&
    words.lower(first) === 'time' &&
    (!words.isPlural(head) || /^\p{Lu}/u.test(words.analysis.word(head)))
  )
    return { first, last: first + 1, head: first }
  return first < head && ORDERED.has(words.lower(first)) && !words.isJoint(first + 1)
    ? { first, last: first + 1, head: first }
    : phrase
}

/** One of something, or a part of it: its noun need not be a plural. */
const isSingle = (raw: NumberRaw) =>
  raw.kind !== 'count' || (raw.low.digits === '1' && raw.low.exponent === 0 && raw.low.factor === 1)
