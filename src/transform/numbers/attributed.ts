import { DETERMINERS, SHOWING_VERBS, STEP_NOUNS } from '../../lexicon/counted-words.ts'
import {
  DIMENSION_WORDS,
  EXPECTING_VERBS,
  MOVES,
  TIME_UNITS,
  TRANSFER_VERBS,
} from '../../lexicon/measured-words.ts'
import { BEFORE_AMOUNT } from '../../lexicon/number-cues.ts'
import { ROLE_NOUNS } from '../../lexicon/role-nouns.ts'
import { UNIT_WORDS } from '../../lexicon/units.ts'
import type { NumberRaw } from '../../model/numbers.ts'
import { afterBracket } from './brackets.ts'
import { type NounPhrase, phraseFrom, phraseTo } from './noun-phrase.ts'
import type { Place } from './place.ts'
import type { Words } from './words.ts'

/** `a 40-yard line`, `the $40 billion tanker contract`, `a 25% duty`, `the 320MW Aldra`, `a 19 percent lower risk`. */
export function attributed(words: Words, number: NumberRaw, place: Place): NounPhrase | null {
  const { first, last, end } = place
  // `the "two cent" wealth tax`
  const quoted = QUOTES.test(words.lower(first - 1)) && QUOTES.test(words.lower(last))
  const raw =
    number.attributive || quoted
      ? { ...number, attributive: true }
      : { ...number, attributive: isAttributive(words, number, place) }
  let at = quoted ? last + 1 : last
  if (MOVES.has(words.lower(at))) {
    // `a 19 percent lower risk`, `at 36 percent lower risk`
    const led = hasDeterminer(words, place) || words.lower(first - 1) === 'at'
    const describes = led && (words.isNoun(at + 1) || words.isAdjective(at + 1))
    return describes ? phraseFrom(words, at + 1, end) : null
  }
  // `uses 15 percent less power`
  if (raw.kind === 'percent' && /^(?:less|more|fewer)$/.test(words.lower(at)) && words.isNoun(at + 1)) at++
  // `fell 2.7 percent month on month`
  if (/^(?:on|over|to)$/.test(words.lower(at + 1)) && words.lower(at) === words.lower(at + 2)) return null
  // `up from 16.7 billion forecast in May`
  if (
    words.lower(at) === 'forecast' &&
    /^(?:in|by|for|on|earlier)$/.test(words.lower(at + 1)) &&
    !DETERMINERS.has(words.lower(first - 1))
  )
    return null
  // `155.85 yen late on Monday`
  if (/^(?:late|early)$/.test(words.lower(at)) && /^(?:on|in|last|this|yesterday)$/.test(words.lower(at + 1)))
    return null
  // `by 60% thanks to new technology`
  if (words.lower(at) === 'thanks') return null
  // `for $1,060 plus accrued interest`, `28 dlrs bid, 29 dlrs offered`
  if (words.lower(at) === 'plus' || (words.lower(at) === 'bid' && words.lower(at + 1) === ',')) return null
  if (words.isJoint(at)) at++
  if (!raw.attributive && TIME_UNITS.has(raw.unit ?? '')) return null
  if (words.lower(at) === ',' && raw.attributive) at++
  if (words.lower(at) === '(') at = afterBracket(words, at, end)
  // `$2 billion set aside for defence`, `-3 degrees (-19 C) set in 1979`
  const set = words.lower(at) === ')' ? at + 1 : at
  if (words.lower(set) === 'set' && AFTER_SET.test(words.lower(set + 1))) return null
  // `a 20 percent "false positive" rate`
  if (/^["“]$/.test(words.lower(at)) && hasDeterminer(words, place)) at++
  // `plaits 6ft long`, `a wall 12 feet high`
  if (raw.kind === 'measure' && !raw.attributive && SIZES.test(words.lower(at)) && words.isNoun(first - 1))
    return phraseTo(words, first - 1, place.begin)
  // `a giant 8ft 9in long catfish`
  if (
    raw.kind === 'measure' &&
    DIMENSION_WORDS.has(words.lower(at)) &&
    (words.isNoun(at + 1) || (words.isJoint(at - 1) && words.isAdjective(at + 1))) &&
    (!words.lower(at + 1).endsWith('ing') || words.isNoun(at + 2))
  )
    return phraseFrom(words, at + 1, end)
  // `the 15-inch 2016 Corvo Pro`, `a 2.3GHz i9 model`
  const named = raw.kind === 'measure' && (raw.attributive || isDetermined(words, first))
  if (named && words.isNumeral(at) && words.isNoun(at + 1) && !UNIT_WORDS.has(words.lower(at + 1))) at++
  // `96% experienced pain relief`
  if (raw.kind === 'percent' && SHOWING_VERBS.has(words.lower(at)) && !hasDeterminer(words, place))
    return null
  if (
    words.isNumeral(at) ||
    (!raw.attributive &&
      !isDetermined(words, first) &&
      (words.isAdverb(at) || words.isParticiple(at) || DIMENSION_WORDS.has(words.lower(at))))
  )
    return null
  // `27 metres below sea level`
  if (/^(?:below|above)$/.test(words.lower(at)) && !raw.attributive) return null
  const phrase =
    withSteps(words, phraseFrom(words, at, end)) ??
    (raw.attributive
      ? hidden(words, at)
      : /^(?:an?|his|her|its|their|our|my)$/.test(words.lower(first - 1))
        ? bare(words, at)
        : notes(words, at, first))
  if (!phrase || phrase.first > at + 3) return null
  if (!raw.attributive && TIME_UNITS.has(words.lower(phrase.head))) return null
  // `the $6.5 billion analysts had expected`, `the $2 million Halden currently owes`
  const owner = arePeople(words, phrase) || (words.isName(phrase.head) && words.lower(first - 1) === 'the')
  const verb = words.isAdverb(phrase.last) ? phrase.last + 1 : phrase.last
  if (number.kind === 'money' && !number.attributive && owner && hasMoney(words.lower(verb))) return null
  if (raw.attributive || phrase.last - phrase.first > 1) return phrase
  if (words.isName(phrase.head)) return raw.kind === 'measure' && isDetermined(words, first) ? phrase : null
  if (raw.per) return isDetermined(words, first) ? phrase : null
  // `the 10 billion yen profit it had forecast`
  return isVerbAfterAll(words, phrase) && words.lower(first - 1) !== 'the' ? null : phrase
}

/** Whether a determiner stands before an amount, a year between at most: `a 1978 50cc Vespa`. */
const isDetermined = (words: Words, first: number) =>
  DETERMINERS.has(words.lower(first - 1)) ||
  (words.isNumeral(first - 1) && DETERMINERS.has(words.lower(first - 2)))

/** Whether a determiner stands before an amount, over words that bound it: `an almost 19 percent`. */
function hasDeterminer(words: Words, { first, begin }: Place): boolean {
  for (let at = first - 1; at >= begin; at--) {
    if (DETERMINERS.has(words.lower(at))) return true
    if (!BEFORE_AMOUNT.has(words.lower(at))) return false
  }
  return false
}

/**
 * `while 85 percent disapprove`, `a mere 12 percent approve of it`: a share that opens its clause, and a verb that the tagger
 * took for a noun.
 */
export function isSubjectOfNoun(words: Words, { kind, attributive }: NumberRaw, place: Place): boolean {
  const head = place.last
  if (
    kind !== 'percent' ||
    attributive ||
    head >= place.end ||
    !words.isNoun(head) ||
    words.isPlural(head) ||
    words.isName(head)
  )
    return false
  if (words.isNoun(head + 1) || words.isJoint(head) || NOUN_ENDS.test(words.lower(head))) return false
  let at = place.first - 1
  while (at >= place.begin && (BEFORE_AMOUNT.has(words.lower(at)) || words.lower(at) === 'mere')) at--
  return at < place.begin || OPENING.test(words.lower(at))
}
/** Ends of words that are no verbs: `and 10% inflation`. */
const NOUN_ENDS = /(?:ing|tion|sion|ment|ness|ity|ship|ance|ence|ism|wth)$/
const OPENING = /^(?:[,;:–—"“]|and|while|but|that|as|though|although)$/

/** `a 30 minute walk`, `sub-7 nanometer chips`: a unit in the singular after more than one describes the noun after it. */
function isAttributive(words: Words, { unit, low }: NumberRaw, { first, last }: Place): boolean {
  if (low.digits === '1' || words.lower(last - 1) !== unit) return false
  if (words.isJoint(first - 1) && words.lower(first - 2) === 'sub') return words.isNoun(last)
  return words.isNoun(last) || (/^an?$/.test(words.lower(first - 1)) && hidden(words, last) !== null)
}

/** A verb that no noun looks like: `the 10-year has`, `the 10-year rose`. */
const isFiniteForm = (words: Words, at: number) =>
  words.isPast(at) || words.isThirdPerson(at) || AUXILIARIES.test(words.lower(at))
const AUXILIARIES = /^(?:was|were|are|has|had|have|can|may|did|will|would|could|should|must|might)$/

/** `60-acre orchard`, `a two-yard run by`: a noun that the tagger took for an adverb or a verb. */
const hidden = (words: Words, at: number): NounPhrase | null =>
  (words.isAdverb(at) || (words.isVerb(at) && !isFiniteForm(words, at) && !words.isNoun(at + 1))) &&
  /^[a-z]{3,}$/.test(words.lower(at)) &&
  !/(?:ly|ing)$|^(?:together|sure|certain|instead|again|today|away|apart|later|earlier|here|there|ahead|behind|ago|out|off|now|too|not|yet|far|been)$/.test(
    words.lower(at),
  )
    ? { first: at, last: at + 1, head: at }
    : null

/** `a $250,000 fine.`, `a $12.8bn deal earlier`: a single word between an article with its amount and the end of the phrase. */
const bare = (words: Words, at: number): NounPhrase | null =>
  /^[a-z]{3,}$/.test(words.lower(at)) &&
  (words.isVerb(at) || words.isAdjective(at)) &&
  (!/(?:ed|ing|er|est|ly)$/.test(words.lower(at)) || words.lower(at) === 'holding') &&
  (!/^[\p{L}\d]/u.test(words.lower(at + 1)) ||
    words.isPreposition(at + 1) ||
    words.isAdverb(at + 1) ||
    // `a $375m profit a year before`
    (words.lower(at + 1) === 'a' && TIME_UNITS.has(words.lower(at + 2)))) &&
  !DIMENSION_WORDS.has(words.lower(at))
    ? { first: at, last: at + 1, head: at }
    : null

/** `its 8.70 percent debentures due`: a plural behind a determiner that the tagger took for a verb */
const notes = (words: Words, at: number, first: number): NounPhrase | null =>
  isDetermined(words, first) &&
  words.isThirdPerson(at) &&
  !words.isNumeral(at + 1) &&
  /^(?:due|maturing|of|in|on|and|,|\.)$/.test(words.lower(at + 1))
    ? { first: at, last: at + 1, head: at }
    : null

/** `two-day percentage gains`: the plural of a step that the tagger took for a verb. */
function withSteps(words: Words, phrase: NounPhrase | null): NounPhrase | null {
  if (!phrase || words.isPlural(phrase.head) || words.isName(phrase.head)) return phrase
  const next = phrase.last
  return words.isThirdPerson(next) && STEP_NOUNS.has(words.lower(next)) && !words.isNumeral(next + 1)
    ? { ...phrase, last: next + 1, head: next }
    : phrase
}

/** `Winds of 150 km/h tore off roofs`, `$2 million stay a week`: what the tagger took for a noun. */
const isVerbAfterAll = (words: Words, { head, last }: NounPhrase) =>
  !words.isPlural(head) &&
  VERB_TAILS.has(words.lower(last)) &&
  !(words.lower(last) === 'a' && TIME_UNITS.has(words.lower(last + 1)))
const hasMoney = (verb: string) =>
  TRANSFER_VERBS.has(verb) || EXPECTING_VERBS.has(verb) || /^ha[sd]$/.test(verb)
/** A word for people in the plural, and nothing else. */
const arePeople = (words: Words, { first, head, last }: NounPhrase) =>
  first === head && last === head + 1 && ROLE_NOUNS.has(words.lower(head).replace(/s$/, ''))
const QUOTES = /^["“”]$/
const AFTER_SET = /^(?:aside|apart|up|to|in|on|by|last)$/
const SIZES = /^(?:long|high|tall|wide|deep|thick|across)$/
const VERB_TAILS = new Set('the an a its their his her off up out down away it them'.split(' '))
