import { STEP_NOUNS } from '../../lexicon/counted-words.ts'
import {
  BRINGING_VERBS,
  INTRANSITIVE,
  LENGTHENING,
  MULTIPLYING,
  PERIOD_NOUNS,
  TALLIES,
} from '../../lexicon/measured-words.ts'
import { type NounPhrase, phraseTo } from './noun-phrase.ts'
import { isChange, isYear, prepositionBefore } from './object.ts'
import { startOf } from './phrase-start.ts'
import type { Place } from './place.ts'
import type { Words } from './words.ts'

/** `raised fuel prices by $3`, `cut its workforce by a third`, `brought the total to $2`: the object between the verb and the amount. */
export function changedObject(words: Words, place: Place): NounPhrase | null {
  const at = prepositionBefore(words, place)
  if (at < 0 || words.lower(at) === 'at') return null
  let from = overPeriod(words, at, place.begin) - 1
  // `pushed the rig count down by 36`
  const pushed = /^(?:up|down)$/.test(words.lower(from)) && words.isNoun(from - 1)
  if (pushed) from--
  const had = hadChanged(words, from, place.begin)
  if (had) return had
  // `triple its staff, to 15,000`
  const near = phraseTo(words, words.lower(from) === ',' ? from - 1 : from, place.begin)
  if (!near) return null
  const object = startOf(words, near, place.begin)
  let verb = object.first - 1
  // over the owner: `increase the company's stockholders' equity to`
  let reach = words.isPossessive(verb) ? 8 : 3
  while (verb > place.begin && reach > 0 && !words.isVerb(verb) && words.lower(verb) !== ',') {
    // `increase the 2005-6 budget`
    if (!words.isNumeral(verb) && !words.isJoint(verb)) reach--
    verb--
  }
  // `slipped a tick to 50`
  if (INTRANSITIVE.has(words.lower(verb))) return null
  const word = words.lower(verb)
  // `a 5 percent increase in profit to $2 million`
  if (STEP_NOUNS.has(words.lower(object.head))) return null
  if (RAISING.test(word) && (pushed || /^(?:up|down|back)$/.test(words.lower(verb + 1)))) return object
  const brought =
    words.lower(at) === 'to' &&
    (word.startsWith('t')
      ? TALLIES.has(words.lower(object.head)) || TAKEN.test(words.lower(object.head))
      : true) &&
    BRINGING_VERBS.has(word)
  return brought || isChange(word) || MULTIPLYING.has(word) || LENGTHENING.has(word) ? object : null
}

/** `took the inflation rate to 3.4 percent`, `takes its stake to a fifth` */
const TAKEN =
  /^(?:rates?|prices?|levels?|index|average|stake|holding|share|unemployment|inflation|deficit|debt)$/

/** `topped up funding by $10 million`, `pushed up the jobless rate to 8 percent` */
const RAISING =
  /^(?:(?:top|step|beef|scal|ramp|bump|par|dial)(?:p?ed|p?ing|e?s|e)?|(?:push|forc|pull|mark|nudg|knock|drag)(?:ed|ing|e?s|e)?|dr[iao]v(?:e|es|en|ing)|br(?:ing|ings|inging|ought)|sen[dt](?:s|ing)?)$/

/** `had its valuation slashed from $47 billion`: the noun between a possessive and the participle */
function hadChanged(words: Words, at: number, begin: number): NounPhrase | null {
  if (!words.isVerb(at) || !isChange(words.lower(at))) return null
  const noun = phraseTo(words, at - 1, begin)
  if (!noun) return null
  const before = words.lower(noun.first - 1)
  // `wants response times cut to under 10 minutes`
  if (/^(?:wants?|wanted|gets?|got|sees?|saw)$/.test(before)) return noun
  return words.isParticiple(at) && /^(?:its|his|her|their|our|my)$/.test(before) ? noun : null
}

/** `cut payments over the next three years by 64 percent`: the token of the preposition that tells when, else `at`. */
function overPeriod(words: Words, at: number, begin: number): number {
  // `narrow the gap for the whole of 1987 to $5`
  if (isYear(words, at - 1)) {
    const whole = words.lower(at - 2) === 'of' && /^(?:whole|all|rest)$/.test(words.lower(at - 3))
    let from = whole ? at - 4 : at - 2
    if (words.lower(from) === 'the') from--
    if (/^(?:for|in|during)$/.test(words.lower(from))) return from
  }
  // `brings the total globally to 1,236`
  if (/(?:[^r]ly|wide)$/.test(words.lower(at - 1)) && words.isAdverb(at - 1) && words.isNoun(at - 2))
    return at - 1
  // `brings the total this season to 512`
  if (/^(?:this|last|next)$/.test(words.lower(at - 2)) && words.isNoun(at - 3)) return at - 2
  if (!PERIOD_NOUNS.has(words.lower(at - 1))) return at
  // `reduced incidents per hour by half`
  if (words.lower(at - 2) === 'per') return at - 2
  for (let back = at - 2; back > begin && back > at - 7; back--) {
    if (/^(?:over|in|during|for|within|this|last|next)$/.test(words.lower(back)) && words.isNoun(back - 1))
      return back
  }
  return at
}
