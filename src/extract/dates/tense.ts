import { DELIVERED, FORTHCOMING, STARTING, TRADED } from '../../lexicon/date-context.ts'
import type { Analysis } from '../../model/analysis.ts'
import type { Tense } from '../../model/dates.ts'
import { XPOS } from '../../model/tags.ts'
import { overRelativeClause } from './clause-before.ts'
import { isDeadline } from './deadline.ts'

/** Words that put off what follows: `plans to`, `is scheduled for`, `due by`. */
const PLANS = new Set(
  'postponed delayed rescheduled adjourned deferred extended expected scheduled due set planned slated supposed expects plans planning expect plan intends intend hopes hope going wants aims aim vowed vows'.split(
    ' ',
  ),
)
/** Past forms before `to`: what they decided on may lie ahead. */
const INTENTIONS = new Set(
  'decided agreed promised pledged ordered asked urged wanted threatened offered planned hoped intended'.split(
    ' ',
  ),
)
const PURPOSE = /^(?:to|for|by|on|in)$/
/** Verbs of timetables: in the present tense they tell what is to come. */
const SCHEDULED = new Set(
  'open opens close closes start starts begin begins end ends arrive arrives leave leaves depart departs air airs premiere premieres meet meets play plays face faces host hosts visit visits kick kicks return returns resume resumes run runs continue continues conclude concludes expire expires vote votes hold holds go goes take takes travel travels head heads'.split(
    ' ',
  ),
)
const QUOTE = /^(?:["“”]|``|'')$/
/** Tokens on either side of a date in which its verb is looked for. A bound on the work: sentences are shorter. */
const WINDOW = 40
/** Tokens between the parts of one verb phrase, `will not now be held`. Set by hand. */
const NEAR = 4

const tagOf = (analysis: Analysis, token: number) => XPOS[analysis.tokens.xpos[token]!]!

/** The tense that one token carries; null for a token that is no finite verb. */
function tenseOf(analysis: Analysis, token: number, first: number, last: number): Tense | null {
  const word = analysis.lower(token)
  if (word === 'scheduled') return isPutOff(analysis, token) ? 'past' : 'future'
  // `a high set on Friday` is over, `is set on Friday`, `a vote set for Friday` are to come
  if (word === 'set' && !/^(?:to|for)$/.test(analysis.lower(token + 1)) && !followsBe(analysis, token))
    return 'past'
  if (PLANS.has(word) && token < last && PURPOSE.test(analysis.lower(token + 1)))
    return isPutOff(analysis, token) ? 'past' : 'future'
  if (INTENTIONS.has(word) && token < last && analysis.lower(token + 1) === 'to') return 'present'
  switch (tagOf(analysis, token)) {
    case 'MD':
      return 'future'
    case 'VBD':
      return 'past'
    case 'VBN':
      // `a contested convention`: a participle before its noun is no verb
      return token + 1 !== first && token < last && /^(?:NN|JJ)/.test(tagOf(analysis, token + 1))
        ? null
        : auxiliaryTense(analysis, token)
    case 'VBZ':
    case 'VBP':
      // `886 million shares Thursday`
      if (token > 0 && tagOf(analysis, token - 1) === 'CD') return null
      return isPlanned(analysis, token, first, last) ? 'future' : 'present'
    default:
      return null
  }
}

const BE = new Set(['is', 'are', "'s", '’s', 'be', 'been', 'was', 'were', 'being'])
const followsBe = (analysis: Analysis, token: number) =>
  token > 0 && (BE.has(analysis.lower(token - 1)) || (token > 1 && BE.has(analysis.lower(token - 2))))

/** `is to resume Friday`, `the show opens Friday`, `the final is on Friday`: the present tense of what is arranged. */
function isPlanned(analysis: Analysis, token: number, first: number, last: number): boolean {
  const word = analysis.lower(token)
  const next = token < last ? analysis.lower(token + 1) : ''
  if (word === 'is' || word === 'are')
    return (
      next === 'to' ||
      (/^(?:on|at|in)$/.test(next) && (token + 2 === first || analysis.lower(first - 1) === 'on'))
    )
  return SCHEDULED.has(word) && first > token && first - token <= NEAR + 2
}

/** `had been due to expire`: what was planned is over. */
function isPutOff(analysis: Analysis, token: number): boolean {
  for (let i = token - 1; i >= Math.max(0, token - NEAR); i--)
    if (analysis.lower(i) === 'had' || (!isReported(analysis, i) && /^(?:was|were)$/.test(analysis.lower(i))))
      return true
  return false
}

/** `said that the accession was planned for March`: the past tense is the report's. */
function isReported(analysis: Analysis, token: number): boolean {
  for (let i = token - 1; i >= Math.max(0, token - 2 * NEAR); i--)
    if (analysis.lower(i) === 'said') return true
  return false
}

/** The tense of a participle: `to be paid` and `will be paid` are future, `is paid` is present, else it is past. */
function auxiliaryTense(analysis: Analysis, token: number): Tense {
  for (let i = token - 1; i >= Math.max(0, token - NEAR); i--) {
    const word = analysis.lower(i)
    if (tagOf(analysis, i) === 'MD' || (word === 'be' && analysis.lower(Math.max(0, i - 1)) === 'to'))
      return 'future'
    if (word === 'is' || word === 'are') return 'present'
    if (word === 'was' || word === 'were' || word === 'had') return 'past'
  }
  return 'past'
}

/** `the October slaying`: an event that has a month for its name has happened, whatever the verb beside it. */
function namesEvent(analysis: Analysis, first: number, last: number, end: number): boolean {
  if (first === 0 || last >= end || FORTHCOMING.has(analysis.lower(last))) return false
  return /^(?:DT|PRP\$|POS)$/.test(tagOf(analysis, first - 1)) && tagOf(analysis, last).startsWith('NN')
}

/**
 * The tense of the verb nearest before a token in its sentence, else of the first after it; a modal or a plan
 * shortly before the verb makes it future. Looks at most 40 tokens each way.
 */
export function governingTense(analysis: Analysis, first: number, last: number): Tense | null {
  const { sentences, tokens } = analysis
  const sentence = tokens.sentence[first]!
  const from = Math.max(sentences.first[sentence]!, first - WINDOW)
  const end = sentences.first[sentence + 1]!
  if (first > from && /^(?:until|till)$/.test(analysis.lower(first - 1)))
    return hasPerfect(analysis, from, Math.min(end, last + WINDOW)) ? 'past' : 'future'
  if (isDeadline(analysis, from, first)) return 'future'
  // `costs 20c more since January`
  if (first > from && analysis.lower(first - 1) === 'since') return 'past'
  if (isMovedTo(analysis, from, first) || isDelivery(analysis, first, last, end)) return 'future'
  // `prepare for games starting on Aug. 5`: the verb before says nothing of it
  if (
    first - 2 >= from &&
    STARTING.has(analysis.lower(PURPOSE.test(analysis.lower(first - 1)) ? first - 2 : first - 1))
  )
    return null
  // `hired through November`, where no `from` opens a range
  if (first > from && analysis.lower(first - 1) === 'through' && !followsFrom(analysis, from, first))
    return null
  // `gearing up for Friday's event`, `ahead of Sunday's vote`
  if (isAwaited(analysis, from, first, last, end)) return 'future'
  // `Smith on Friday endorsed`: the date stands right before its verb
  if (last < end && /^(?:VBD|VBZ|VBP|MD)$/.test(tagOf(analysis, last)))
    return tenseOf(analysis, last, first, end - 1)
  const outside = quotesBefore(analysis, from, first) % 2 === 0
  let purpose = false
  for (let i = overRelativeClause(analysis, from, first) - 1; i >= from; i--) {
    if (QUOTE.test(analysis.lower(i))) {
      // what stands outside a quotation does not govern what is inside, nor the other way round
      if (!outside) break
      i--
      while (i >= from && !QUOTE.test(analysis.lower(i))) i--
      continue
    }
    if (isPurpose(analysis, i, first, last, from)) purpose = true
    const tense = tenseOf(analysis, i, first, end - 1)
    if (!tense) continue
    for (let j = i - 1; j >= Math.max(from, i - NEAR); j--) {
      if (tagOf(analysis, j) === 'MD') return 'future'
      const word = analysis.lower(j)
      if (PLANS.has(word) && PURPOSE.test(analysis.lower(j + 1)))
        return isPutOff(analysis, j) ? 'past' : 'future'
    }
    // `bought tickets to travel in July`: what is aimed at lies as well ahead
    if (tense === 'past' && purpose) return null
    if (tense === 'present' && namesEvent(analysis, first, last, end)) return null
    return tense === 'present' && isCondition(analysis, Math.max(from, i - NEAR), i) ? 'future' : tense
  }
  for (let i = last; i < Math.min(end, last + WINDOW); i++) {
    const tense = tenseOf(analysis, i, first, end - 1)
    if (tense) return tense
  }
  return null
}

/**
 * An infinitive before `in` and a date, behind an object: `tickets to travel in July`, `enough to qualify for the October
 * debate`; not `began to fall in July`.
 */
const isPurpose = (analysis: Analysis, token: number, first: number, last: number, from: number) =>
  token - 2 >= from &&
  (analysis.lower(first - 1) === 'in' ||
    (analysis.lower(first - 2) === 'for' && FORTHCOMING.has(analysis.lower(last)))) &&
  first - token <= NEAR &&
  tagOf(analysis, token) === 'VB' &&
  tagOf(analysis, token - 1) === 'TO' &&
  tagOf(analysis, token - 2).startsWith('NN')

const AWAITING = new Set(
  'gearing preparing prepare prepared prepares ready bracing brace braced preparations preparation'.split(
    ' ',
  ),
)
/** `preparing for Friday's event`: what is prepared for is to come. */
function isAwaited(analysis: Analysis, from: number, first: number, last: number, end: number): boolean {
  if (first <= from || last >= end || analysis.lower(first - 1) !== 'for' || tagOf(analysis, last) !== 'POS')
    return false
  for (let i = first - 2; i >= Math.max(from, first - 2 - NEAR); i--)
    if (AWAITING.has(analysis.lower(i))) return true
  return false
}

const MOVED = new Set(
  'put pushed moved brought extended postponed delayed rescheduled adjourned deferred'.split(' '),
)
/** `the hearing has been put back to June 8` */
function isMovedTo(analysis: Analysis, from: number, first: number): boolean {
  if (first <= from || analysis.lower(first - 1) !== 'to') return false
  for (let i = first - 2; i >= Math.max(from, first - 2 - NEAR); i--)
    if (MOVED.has(analysis.lower(i))) return true
  return false
}

/** `December futures`, `the March sugar contract`, `November soybeans rose`: what is traded now and delivered then. */
const isDelivery = (analysis: Analysis, first: number, last: number, end: number) =>
  last + 1 < end &&
  (DELIVERED.has(analysis.lower(last)) ||
    (tagOf(analysis, last).startsWith('NN') && DELIVERED.has(analysis.lower(last + 1))) ||
    (TRADED.has(analysis.lower(last)) &&
      !/^(?:NN|JJ)/.test(tagOf(analysis, last + 1)) &&
      !(first > 0 && tagOf(analysis, first - 1) === 'IN')))

/** Whether a range has been opened a few tokens before. */
function followsFrom(analysis: Analysis, from: number, first: number): boolean {
  for (let i = first - 2; i >= Math.max(from, first - 2 - NEAR); i--)
    if (analysis.lower(i) === 'from') return true
  return false
}

/** Quotation marks between two tokens: an even number leaves the second outside. */
function quotesBefore(analysis: Analysis, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i++) if (QUOTE.test(analysis.lower(i))) count++
  return count
}

/** `if he wins in November` is still to come. */
function isCondition(analysis: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:if|unless|once|whether|when)$/.test(analysis.lower(i))) return true
  return false
}

/** `until Thursday, the answer had been no` looks back, `closed until Thursday` ahead. */
function hasPerfect(analysis: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (analysis.lower(i) === 'had') return true
  return false
}
