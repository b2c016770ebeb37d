import { UNCOUNTED_PLURALS } from '../../lexicon/counted-context.ts'
import { STEP_NOUNS } from '../../lexicon/counted-words.ts'
import { MOVES, PROPERTIES } from '../../lexicon/measured-words.ts'
import { BEFORE_AMOUNT } from '../../lexicon/number-cues.ts'
import type { EntitySpan } from '../../model/analysis.ts'
import type { Mention } from '../../model/mention.ts'
import type { NumberRaw } from '../../model/numbers.ts'
import { isShareOf, isStepAgain, standsAgain } from './again.ts'
import { aged } from './age.ts'
import { agedNoun, overAge } from './aged-noun.ts'
import { includedIn, isAccounted, isDeficit, magnitudeOf, toldOf } from './bare.ts'
import { standsBeside } from './beside.ts'
import { comparedSubject } from './compared.ts'
import { continues, isConverted, isGrowthAgain, isListedStanding, isOldPlan } from './continues.ts'
import { countedAfter } from './counted.ts'
import { fusedHead, type History, sharedWhole } from './fused.ts'
import { isIndex, LEAST_LEVEL } from './index-names.ts'
import { isExtreme, isLevel, isTally, linkBefore } from './level.ts'
import { measuredBy } from './measured.ts'
import { isAgainst, isApart, isMoneyAgain } from './money-again.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { openingNoun } from './opening.ts'
import {
  FUSED,
  isCountBefore,
  isCutTo,
  isLevelBefore,
  isOlderLevel,
  isOtherLevel,
  isUpFrom,
  LEVEL,
} from './other-level.ts'
import { otherSide } from './pair.ts'
import { overPeriod } from './passed-over.ts'
import type { Place } from './place.ts'
import { refersBack } from './refers-back.ts'
import { hasUnit, type Reading } from './share.ts'
import { subjectOf } from './subject.ts'
import { type Cell, cellOf } from './table-line.ts'
import { isUncounted } from './uncounted.ts'
import { evaluate } from './value.ts'
import type { Words } from './words.ts'

type Found = Pick<Reading, 'raw' | 'rule' | 'phrase'>

/** Whether a phrase can be what a later number without a noun counts. */
export const isCountable = (raw: NumberRaw) => raw.kind === 'count' || raw.kind === 'fraction'
/** Whether a phrase stands to the right of a number. */
export const isAfter = (phrase: NounPhrase | null, { last }: Place) => phrase !== null && phrase.first >= last

/** What a number counts or measures, with the reading that this settles. */
export function find(
  words: Words,
  { raw, rule }: Mention<'numbers'>,
  place: Place,
  sentence: number,
  person: EntitySpan | null,
  history: History,
  before: Reading | undefined,
): Found {
  if (raw.kind === 'money') history.money = raw.unit
  const cell = raw.kind === 'count' || raw.kind === 'money' ? cellOf(words, place) : null
  if (cell) return { raw: inTable(raw, cell, history), rule: 'numbers/table', phrase: cell.label }
  const who = aged(words, raw, place, person)
  if (who) return { raw: { ...raw, kind: 'age', unit: 'year' }, rule: 'numbers/age', phrase: who.person }
  if (raw.kind === 'score' || isUncounted(words, raw, place)) return { raw, rule, phrase: null }
  const opening = openingNoun(words, raw, place)
  if (opening) return { raw, rule, phrase: opening }
  if (hasUnit(raw) && !(raw.kind === 'percent' && refersBack(words, place))) {
    const measured = measuredBy(words, raw, place, sentence)
    return { raw, rule, phrase: measured ?? sharedWhole(words, raw, place, sentence, history) }
  }
  if (raw.kind === 'age')
    return {
      raw,
      rule,
      phrase: /^(?:old|age)$/.test(words.lower(place.last - 1))
        ? agedNoun(words, raw, place, sentence)
        : overAge(words, place),
    }
  const link = overPeriod(words, linkBefore(words, place))
  // `rose 112.35 points, or 0.24 percent, to 47,368.63`
  const afterAside =
    before?.place.last === link - 1 &&
    words.lower(link - 1) === ',' &&
    before.phrase !== null &&
    (before.raw.kind === 'percent' || before.change !== null) &&
    /^(?:or|up|down)$/.test(words.lower(before.place.first - 1))
  const afterChange =
    before !== undefined && (afterAside || (before.change !== null && before.place.last === link))
  if (isLevel(words, raw, place, afterChange)) {
    const what =
      afterChange || isExtreme(words, place, before) ? before!.phrase : subjectOf(words, place, sentence)
    // `fell by 900 to 5,100`: what is counted before and after is counted
    const counted =
      afterChange &&
      (before!.raw.kind === 'count'
        ? raw.low.exponent > 0 || words.lower(before!.place.first - 1) === 'by'
        : what !== null && isTally(words, what.head) && !raw.low.digits.includes('.'))
    if (what) return { raw: counted ? raw : { ...raw, kind: 'measure' }, rule: 'numbers/level', phrase: what }
  }
  const phrase =
    magnitudeOf(words, raw, place) ??
    countedAfter(words, raw, place, rule) ??
    toldOf(words, raw, place, sentence)
  const apart = phrase && (!isAfter(phrase, place) || words.lower(place.last) === 'in')
  if (apart && history.money && isAccounted(words, raw, phrase))
    return { raw: { ...raw, kind: 'money', unit: history.money }, rule, phrase }
  // `posted a 7.08 billion deficit`
  if (phrase?.first === place.last && history.money && isDeficit(words, raw, phrase))
    return { raw: { ...raw, kind: 'money', unit: history.money }, rule, phrase }
  // `a 6.2 magnitude quake`
  if (raw.kind === 'count' && phrase?.first === place.last && words.lower(place.last) === 'magnitude')
    return { raw: { ...raw, kind: 'measure' }, rule: 'numbers/level', phrase }
  if (
    phrase &&
    !isAfter(phrase, place) &&
    raw.kind === 'count' &&
    (PROPERTIES.has(words.lower(phrase.head)) || (isIndex(words, phrase) && evaluate(raw.low) >= LEAST_LEVEL))
  )
    return { raw: { ...raw, kind: 'measure' }, rule: 'numbers/level', phrase }
  if (phrase && !(rule === 'numbers/part-of' && isActing(words, phrase, place))) return { raw, rule, phrase }
  const compared = comparedSubject(words, raw, place, sentence)
  if (compared) return { raw, rule, phrase: compared }
  const fused = rule === 'numbers/vague' ? null : fusedHead(words, raw, place, sentence, history)
  return fused
    ? { raw, rule: `${rule}${FUSED}`, phrase: fused }
    : { raw, rule, phrase: raw.kind === 'count' ? includedIn(words, place) : null }
}

/** `seven in 10 disapprove`: a verb that the tagger took for a noun; one in so many counts a plural. */
const isActing = (words: Words, { first, head }: NounPhrase, { last }: Place) =>
  first === head &&
  head === last &&
  !words.isPlural(head) &&
  // `one in six farms lies idle`
  !(words.isThirdPerson(head) && words.isFinite(head + 1)) &&
  !UNCOUNTED_PLURALS.has(words.lower(head))

/** A bare number in a line of money is in the currency that the table has named, if it has. */
function inTable(raw: NumberRaw, { money }: Cell, history: History): NumberRaw {
  if (raw.kind === 'money') history.currency = raw.unit
  return money && raw.kind === 'count' && raw.unit === null && history.currency
    ? { ...raw, kind: 'money', unit: history.currency }
    : raw
}

/** `up 9 per cent to $84`, `was $3 million, down 2%`: a level and its change measure the same thing. */
export function inherit(words: Words, found: Found, place: Place, before: Reading | undefined): Found {
  if (!before) return found
  // `were $86.5 million, up from 60.7 million`
  if (before.raw.kind === 'money' && isMoneyAgain(words, found, place, before))
    return {
      ...found,
      raw: { ...found.raw, kind: 'money', unit: before.raw.unit },
      phrase: found.phrase ?? (isApart(words, place, before) ? null : before.phrase),
    }
  // `rose to 153.50 from 154.67`
  if (isOlderLevel(words, found, place, before) || isLevelBefore(words, found, place, before))
    return { raw: { ...found.raw, kind: 'measure' }, rule: 'numbers/level', phrase: before.phrase }
  if (isCountBefore(words, found, place, before) || isCutTo(words, found, place, before))
    return { ...found, phrase: before.phrase }
  // `cut the number of stations from 180 to 5`
  if (isOtherLevel(words, found, place, before))
    return before.raw.kind === 'measure'
      ? { raw: { ...found.raw, kind: 'measure' }, rule: LEVEL, phrase: before.phrase }
      : { ...found, rule: found.rule.replace(FUSED, ''), phrase: before.phrase }
  // `4,300 staff, 5 percent more than a year ago`, `sold 300 cars, a 20 percent rise from May`
  // `and 701 (8%) in the other group`: a share of what was counted
  if (isShareOf(words, found, place, before)) return { ...found, phrase: before.phrase }
  if (
    isListedStanding(words, found, place, before) ||
    isStepAgain(words, found, place, before) ||
    isGrowthAgain(words, found, place, before)
  )
    return { ...found, phrase: before.phrase }
  if (standsAgain(words, found, place, before))
    return isAfter(found.phrase, place) ? found : { ...found, phrase: before.phrase }
  if (!hasUnit(found.raw)) return found
  // `delivered 30,000 cars in May, up 5%`
  if (
    before.raw.kind === 'count' &&
    before.phrase &&
    !isAfter(found.phrase, place) &&
    found.raw.kind === 'percent'
  )
    return isUpOrDown(words, place) && standsBeside(words, place, before)
      ? { ...found, phrase: before.phrase }
      : found
  if (!hasUnit(before.raw)) return found
  const other = found.raw.kind === before.raw.kind ? otherSide(words, before.place, place) : null
  if (other) return { ...found, phrase: other }
  if (!isAfter(found.phrase, place) && isConverted(words, found.raw, place, before))
    return { ...found, phrase: before.phrase }
  if (!isAfter(found.phrase, place) && standsBeside(words, place, before))
    return { ...found, phrase: before.phrase }
  // `38 percent of those polled said it is, compared with 51 percent in January`
  const isTold = found.raw.kind === before.raw.kind && before.place.begin === place.begin
  if (!before.phrase)
    return isTold && isAgainst(words, place.first) && !isAfter(found.phrase, place)
      ? { ...found, phrase: null }
      : found
  if (found.raw.kind === before.raw.kind && isOldPlan(words, place, before))
    return { ...found, phrase: before.phrase }
  if (continues(words, found, place, before)) return { ...found, phrase: before.phrase }
  const head = found.phrase?.head ?? -1
  const inside = head >= before.place.first && head < before.place.last
  const gap = place.first - before.place.last
  const link = words.lower(before.place.last)
  // `earnings of 34.2 million, versus 20.3 million`
  const against =
    isAgainst(words, place.first) && before.raw.kind === found.raw.kind && !isAfter(found.phrase, place)
  if (against && before.place.begin === place.begin) return { ...found, phrase: before.phrase }
  const level =
    (gap === 2 && link === 'from' && words.lower(place.first - 1) === 'the') ||
    // `to 15 percent of salaries from 25 percent`
    (before.raw.kind === found.raw.kind &&
      before.phrase.last === place.first - 1 &&
      words.lower(place.first - 1) === 'from') ||
    (/^(?:to|at|from)$/.test(link) && opensAt(words, place.first, before.place.last)) ||
    // `settled up 84 cents, or 1.3%, at $65.47`
    (link === ',' &&
      /^(?:to|at)$/.test(words.lower(before.place.last + 1)) &&
      words.lower(before.place.first - 1) === 'or' &&
      opensAt(words, place.first, before.place.last + 1)) ||
    // `reported revenues 5 percent higher at €55bn`
    (MOVES.has(link) &&
      words.lower(before.place.last + 1) === 'at' &&
      opensAt(words, place.first, before.place.last + 1)) ||
    // `showed a 5.5% rise to 18.3bn euros`
    (gap === 2 && words.lower(place.first - 1) === 'to' && STEP_NOUNS.has(link)) ||
    (gap === 4 && link === 'to' && /^(?:close|high|low|record)$/.test(words.lower(place.first - 2))) ||
    (gap === 2 && link === ',' && /^(?:up|down)$/.test(words.lower(place.first - 1))) ||
    // `100 percent - up from about 5 percent`
    (/^[,–—-]$/.test(link) && gap < 7 && isUpFrom(words, place.first))
  return inside || (level && !isAfter(found.phrase, place)) ? { ...found, phrase: before.phrase } : found
}

/** Whether only words that bound an amount stand between it and the preposition at token `link`: `to just under two hours`. */
function opensAt(words: Words, first: number, link: number): boolean {
  let at = first - 1
  while (at > link && BEFORE_AMOUNT.has(words.lower(at))) at--
  return at === link
}

const isUpOrDown = (words: Words, { first }: Place) => {
  let at = first - 1
  while (BEFORE_AMOUNT.has(words.lower(at)) && !/^(?:up|down)$/.test(words.lower(at))) at--
  return /^(?:up|down)$/.test(words.lower(at)) && words.lower(at - 1) === ','
}
