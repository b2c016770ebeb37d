import { COUNT_CHANGES, MOVED_UNITS, MOVING_UP_OR_DOWN, PERIOD_CUES } from '../../lexicon/counted-context.ts'
import { DETERMINERS, PAID_WORKS, SHOWING_VERBS } from '../../lexicon/counted-words.ts'
import {
  CHANGE_GAP,
  DOWN_NOUNS,
  DOWN_WORDS,
  PHRASAL_CHANGES,
  UP_NOUNS,
  UP_WORDS,
  WEAK_CHANGE,
} from '../../lexicon/number-cues.ts'
import type { NumberRaw } from '../../model/numbers.ts'
import { beforeBounds } from './governed.ts'
import { type NounPhrase, phraseFrom, phraseTo } from './noun-phrase.ts'
import type { Place } from './place.ts'
import { raisedObject } from './raised.ts'
import { ofStepIn } from './step.ts'
import { isPhrasal } from './subject.ts'
import type { Words } from './words.ts'

type Change = 'up' | 'down'

const directionOf = (word: string): Change | null =>
  UP_WORDS.has(word) || UP_NOUNS.has(word)
    ? 'up'
    : DOWN_WORDS.has(word) || DOWN_NOUNS.has(word)
      ? 'down'
      : null

/** Words between a change verb and `by`: `cut its workforce in the north by 5%`. */
const REACH = 13

/** Whether a number is the size of a rise or a fall; `right`: the noun phrase after it. */
export function changeOf(
  words: Words,
  raw: NumberRaw,
  rule: string,
  place: Place,
  right: NounPhrase | null,
): Change | null {
  if (raw.change) return raw.change
  // `has dropped six of seven`: games
  if (rule === 'numbers/part-of' && !/^by$/.test(words.lower(place.first - 1))) return null
  // `from 240 to 273` are two levels, not the size of the step between them
  if (raw.kind === 'ordinal' || raw.kind === 'age' || raw.kind === 'score' || rule === 'numbers/from-to')
    return null
  const relative = /^(?:percentage|basis)? ?point$/.test(raw.unit ?? '')
  const points = right !== null && /^(?:points?|jobs?|seats?|pips?)$/.test(words.lower(right.head))
  const sized = raw.kind === 'percent' || raw.kind === 'fraction' || relative || points
  const raised =
    (raw.kind === 'percent' || raw.unit === 'percentage point') && right === null
      ? raisedObject(words, place)
      : null
  if (raised) return directionOf(words.lower(raised.verb))
  return (
    changeInStep(words, raw, place) ??
    changeBefore(words, raw, place, sized, raw.kind === 'count' && right !== null && !points) ??
    changeAfter(words, raw, place, sized || raw.kind === 'money')
  )
}

/** `the increase in fees of £250` */
function changeInStep(words: Words, { kind }: NumberRaw, place: Place): Change | null {
  const of = beforeBounds(words, place)
  if (words.lower(of) !== 'of' || !/^(?:money|percent|measure)$/.test(kind)) return null
  const what = phraseTo(words, of - 1, place.begin)
  const step = what ? ofStepIn(words, what, place.begin) : null
  return step && directionOf(words.lower(step.step))
}

/** `rose 5%`, `fell by about a third`, `a drop of 27`, `cut prices by 5%`. */
function changeBefore(
  words: Words,
  raw: NumberRaw,
  { first, last, begin }: Place,
  sized: boolean,
  counts: boolean,
): Change | null {
  let at = first - 1
  let by = false
  while (
    at >= begin &&
    (CHANGE_GAP.has(words.lower(at)) || isLeast(words, at) || isToOfUp(words, at)) &&
    first - at <= 6 &&
    !isUp(words, at) &&
    !isPhrasal(words, at) &&
    // `increases on 98 percent of`
    (words.lower(at) !== 'on' || words.lower(at + 1) === 'average')
  ) {
    by ||= words.lower(at) === 'by'
    at--
  }
  if (isPhrasal(words, at) && sized) return PHRASAL_CHANGES.get(words.lower(at))!.change
  // `grows 45 percent of the world's cocoa`
  if (/^gr(?:ows?|ew|owing|own)$/.test(words.lower(at)) && words.lower(last) === 'of') return null
  // `sinking billions into a rocket`
  if (/^s[aiu]nk/.test(words.lower(at)) && words.lower(last) === 'into') return null
  // `last fall one of them left`
  const isSeason = words.lower(at) === 'fall' && PERIOD_CUES.has(words.lower(at - 1))
  const near = at >= begin && !isSeason ? directionOf(words.lower(at)) : null
  if (words.lower(at) === 'off' && !(words.isVerb(at - 1) && MOVING_UP_OR_DOWN.has(words.lower(at - 1))))
    return null
  if (
    /^(?:up|down)$/.test(words.lower(at)) &&
    words.isVerb(at - 1) &&
    !MOVING_UP_OR_DOWN.has(words.lower(at - 1))
  )
    return null
  // `a pick-up of five seats`
  if (/^(?:up|down|off)$/.test(words.lower(at)) && words.isJoint(at - 1)) return null
  // `opened up five crates`
  if (
    counts &&
    /^(?:up|down)$/.test(words.lower(at)) &&
    words.isVerb(at - 1) &&
    !BE.test(words.lower(at - 1))
  )
    return null
  // `fall under two conditions`
  const under =
    raw.kind === 'count' && !by && /^(?:under|over|between|below|above)$/.test(words.lower(at + 1))
  // `lost the vote by 20 points`: how far behind, no fall
  if (by && /point$/.test(raw.unit ?? '') && /^(?:lost|loses?|losing)$/.test(words.lower(at))) return null
  if (by && MARGINS.test(words.lower(last)) && /^(?:lost|loses?|losing)$/.test(words.lower(at))) return null
  // `jets dropped eight bombs`
  if (counts && !by && /^drop(?:s|ped|ping)?$/.test(words.lower(at)) && !DROPPED.test(words.lower(last)))
    return null
  // `Smith added the 2 per cent levy was fixed`: so he said
  if (/^added?$/.test(words.lower(at)) && words.lower(first - 1) === 'the' && words.isNoun(last)) return null
  // `Burke added 22 points`: of a game
  if (raw.kind === 'count' && /^add/.test(words.lower(at)) && /^points?$/.test(words.lower(last))) return null
  const told = sized || by || (raw.kind === 'money' && words.isVerb(at) && isLevelled(words, last))
  if (near && !under && fits(words, raw, at, told) && !isUpTo(words, at)) return near
  // `a shortened course followed by five days`: the other verb has the number
  if (!by || (words.isVerb(at) && !near)) return null
  for (let back = at; back >= begin && back > at - REACH; back--) {
    const word = words.lower(back)
    if (/^(?:,|;|:|\(|")$/.test(word) && back < at) return null
    // `lose the popular vote by 5 million votes`: how far behind
    if (/^(?:los(?:e|es|t|ing)|w[io]ns?|winning)$/.test(word) && back < at) return null
    const direction = UP_WORDS.has(word) ? 'up' : DOWN_WORDS.has(word) ? 'down' : null
    if (direction && !/^(?:up|down|over|off)$/.test(word)) return direction
  }
  return null
}

/** `lost by seven wickets` */
const MARGINS = /^(?:wickets?|runs?|goals?|strokes?|shots?|votes?|seats?|lengths?|sets?|games?|tries)$/
const DROPPED = /^(?:places|spots|positions|points|seats)$/
const BE = /^(?:is|are|was|were|be|been|went|go|goes|gone)$/

const isLeast = (words: Words, at: number) =>
  words.lower(at) === 'at' && /^(?:least|most)$/.test(words.lower(at + 1))

/** `gained 10 cents to $2.70`: with the level that was reached. */
const isLevelled = (words: Words, last: number) =>
  words.lower(last) === 'to' && /\d|^[$£€¥]/.test(words.lower(last + 1))

/** `by up to 30 percent` */
const isToOfUp = (words: Words, at: number) => words.lower(at) === 'to' && words.lower(at - 1) === 'up'

/** `up` opens a change unless it belongs to `up to`. */
const isUp = (words: Words, at: number) => words.lower(at) === 'up' && words.lower(at + 1) !== 'to'
const isUpTo = (words: Words, at: number) => words.lower(at) === 'up' && words.lower(at + 1) === 'to'

/** Whether a change word can go with this number: weak words need a percent, points or `by`. */
function fits(words: Words, raw: NumberRaw, at: number, sized: boolean): boolean {
  if (sized || raw.kind === 'multiple') return true
  const word = words.lower(at)
  const noun = (UP_NOUNS.has(word) || DOWN_NOUNS.has(word)) && words.isNoun(at)
  if (WEAK_CHANGE.has(word)) return false
  if (raw.kind === 'measure') return !MOVED_UNITS.has(raw.unit ?? '') && !noun
  if (raw.kind === 'money') return !/^(?:cut|drop|dropped|dip|add|hike|discount)$/.test(word) || !noun
  return raw.kind === 'count' ? COUNT_CHANGES.has(word) : false
}

/** `34% higher`, `a 3% drop`, `a 5% pay rise`. */
function changeAfter(
  words: Words,
  raw: NumberRaw,
  { first, last, end }: Place,
  sized: boolean,
): Change | null {
  if (!sized) return null
  const next = last < end ? words.lower(last) : ''
  if (/^(?:higher|lower|cheaper|firmer|softer|up|down)$/.test(next)) {
    // `1% up on the year before`
    const isBetter =
      words.lower(last + 1) === 'on' && /^(?:the|last|a|(?:19|20)\d\d)$/.test(words.lower(last + 2))
    return next === 'up' && !isBetter && /^(?:to|on)$/.test(words.lower(last + 1)) ? null : directionOf(next)
  }
  if (SHOWING_VERBS.has(next) && !DETERMINERS.has(words.lower(first - 1))) return null
  const noun = phraseFrom(words, words.isJoint(last) ? last + 1 : last, end)
  if (!noun || noun.first > last + 2) return null
  const head = words.lower(noun.head)
  if (raw.kind === 'money' && (PAID_WORKS.has(head) || /^loss(?:es)?$/.test(head))) return null
  return UP_NOUNS.has(head) ? 'up' : DOWN_NOUNS.has(head) ? 'down' : null
}
