import { DOWN_WORDS, UP_WORDS } from '../../lexicon/number-cues.ts'
import type { NumberRaw } from '../../model/numbers.ts'
import type { Place } from './counted.ts'
import { type NounPhrase, phraseFrom, phraseTo, skipDeterminers } from './noun-phrase.ts'
import { subjectOf } from './subject.ts'
import type { Words } from './words.ts'

const TIME_UNIT =
  /^(?:year|month|week|day|hour|minute|second|decade|century|night|fortnight|weekend|semester)$/
/** Verbs between a price and what it is paid for. */
/** After a measure: its dimension, not what it measures. */
const DIMENSION = /^(?:tall|long|wide|deep|high|thick|old|away|higher|lower|longer|apart|square)$/
/** `in the three months to June, against $314 million`: when, not what. */
const PERIOD = /^(?:year|month|week|day|quarter|hour)s?$/
/** `three-quarters of the $9 million` */
const PART = /^(?:half|thirds?|quarters?|fifths?|tenths?)$/
/** After a length: the way that it leads to somewhere (`12km (7 miles) south of the port`). */
const DIRECTION =
  /^(?:north|south|east|west|north-?(?:east|west)|south-?(?:east|west)|inland|offshore|upstream|downstream)$/
/** Verbs whose object is money that somebody gives or gets. */
const TRANSFER =
  /^(?:fin(?:e|ed)|pa(?:y|ys|id|ying)|sp(?:ent|end|ends|ending)|giv(?:e|es|en|ing)|gave|offer(?:s|ed|ing)?|accept(?:s|ed|ing)?|award(?:s|ed)?|earn(?:s|ed|ing)?|rais(?:e|es|ed|ing)|invest(?:s|ed|ing)?|seek(?:s|ing)?|sought|want(?:s|ed)?|ask(?:s|ed)?|demand(?:s|ed)?|ow(?:e|es|ed|ing)|borrow(?:s|ed)?|lent|lend|receiv(?:e|es|ed|ing)|g[eo]t|donat(?:e|es|ed)|pocketed|sav(?:e|es|ed)|stole|stolen|pledg(?:e|es|ed)|provid(?:e|es|ed)|allocat(?:e|ed)|contribut(?:e|ed)|transferred|sent|loaned|wired|needs?|posted|garner(?:s|ed)?|collect(?:s|ed)?|obtain(?:s|ed)?|secur(?:e|es|ed)|won|win|lost|lose|sanction(?:s|ed)?|approv(?:e|es|ed)|releas(?:e|es|ed)|earmark(?:s|ed)?|inject(?:s|ed)?|grant(?:s|ed)?|disburs(?:e|es|ed)|embezzled|laundered|commit(?:s|ted)?|deposit(?:s|ed)?|withdr[ae]wn?|gathered|seized|recovered|found|mobili[sz](?:e|es|ed))$/
const SELLING =
  /^(?:sell|sells|selling|sold|buy|buys|buying|bought|acquire[ds]?|trade[ds]?|rent(?:s|ed|ing)?|auctioned|offer(?:s|ed|ing)?)$/
const PAYING =
  /^(?:pa(?:y|ys|id|ying)|spen[dt]|spends|spending|charg(?:e|es|ed|ing)|bought|sold|cost|costs|offered|bid)$/

/** What money, a percent or a measure measures, where the sentence says it. */
export function measuredBy(words: Words, raw: NumberRaw, place: Place, sentence: number): NounPhrase | null {
  if (raw.change && !raw.attributive) return phraseTo(words, place.first - 1, place.begin)
  if (words.lower(place.last) === 'worth') return afterOf(words, raw, { ...place, last: place.last + 1 })
  if (raw.kind === 'measure' && !raw.attributive && DIRECTION.test(words.lower(afterBracketed(words, place))))
    return null
  const attribute = attributed(words, raw, place)
  if (attribute || raw.attributive) return attribute
  const of = afterOf(words, raw, place)
  if (of) return of
  if (raw.kind === 'measure' && TIME_UNIT.test(raw.unit ?? '')) {
    return lasts(words, place) ? subjectOf(words, place, sentence) : null
  }
  return (
    beforeOf(words, place) ??
    rangingFrom(words, raw, place) ??
    paidFor(words, raw, place) ??
    soldFor(words, raw, place) ??
    changedObject(words, place) ??
    besideChange(words, place) ??
    possessor(words, raw, place, sentence)
  )
}

/** The subject; a person neither is nor has a property in money: people pay, win and expect it. */
function possessor(words: Words, raw: NumberRaw, place: Place, sentence: number): NounPhrase | null {
  if (isTransfer(words, raw, place)) return null
  const subject = subjectOf(words, place, sentence)
  if (!subject || PERIOD.test(words.lower(subject.head))) return null
  if (raw.kind !== 'money') return subject
  if (isReceiver(words, subject, place)) return null
  if (!words.isPerson(subject.head)) return subject
  return changes(words, place) ? subject : null
}

/** `cost buyers $400`, `fined the owner about $90`: who pays or gets it, between the verb and the money. */
function isReceiver(words: Words, phrase: NounPhrase, { first }: Place): boolean {
  if (phrase.last < first - 1 || phrase.last > first) return false
  let at = phrase.first - 1
  while (/^(?:the|an?|its|their|his|her|our)$/.test(words.lower(at))) at--
  return words.isVerb(at)
}

/** Whether one of the words right before a number is a change: what changes by money is a share, not a person. */
function changes(words: Words, { first }: Place): boolean {
  for (let at = first - 1; at > first - 4; at--) {
    if (UP_WORDS.has(words.lower(at)) || DOWN_WORDS.has(words.lower(at))) return true
  }
  return false
}

/** `the trip took three hours`, `a day is 24 hours`: a verb right before a length of time, nothing that dates it after. */
function lasts(words: Words, { first, last }: Place): boolean {
  let at = first - 1
  while (
    /^(?:about|around|nearly|over|almost|just|only|at|least|more|less|than|up|to|some|roughly)$/.test(
      words.lower(at),
    )
  )
    at--
  const dated =
    /^(?:ago|later|older|younger|earlier|before|after|away|into|from|behind|ahead|longer|shorter)$/
  return (
    /^(?:is|was|are|were|be|takes?|took|taken|taking|lasts|lasted|lasting|averages?|averaged)$/.test(
      words.lower(at),
    ) && !dated.test(words.lower(last))
  )
}

/** `was fined $2 million`, `wants $4 billion`: money that changes hands is no property of who gives or gets it. */
function isTransfer(words: Words, raw: NumberRaw, { first, begin }: Place): boolean {
  if (raw.kind !== 'money') return false
  let at = first - 1
  while (
    at > begin &&
    /^(?:about|around|nearly|over|almost|just|only|at|least|more|less|than|up|to|some|roughly|him|her|them|it|an|the|a|another|further|extra|additional|estimated|as|much)$/.test(
      words.lower(at),
    )
  )
    at--
  return TRANSFER.test(words.lower(at))
}

/** `a 40-yard line`, `the $40 billion tanker contract`, `a 25% duty`. */
function attributed(words: Words, raw: NumberRaw, { last, end }: Place): NounPhrase | null {
  let at = last
  if (words.isJoint(at)) at++
  if (!raw.attributive && TIME_UNIT.test(raw.unit ?? '')) return null
  if (words.lower(at) === ',' && raw.attributive) at++
  if (words.lower(at) === '(') at = afterBracket(words, at, end)
  if (
    words.isNumeral(at) ||
    (!raw.attributive && (words.isAdverb(at) || words.isParticiple(at) || DIMENSION.test(words.lower(at))))
  )
    return null
  const phrase = phraseFrom(words, at, end)
  if (!phrase || phrase.first > at + 3) return null
  if (!raw.attributive && TIME_UNIT.test(words.lower(phrase.head))) return null
  if (raw.attributive || phrase.last - phrase.first > 1) return phrase
  return words.isName(phrase.head) || isVerbAfterAll(words, phrase) ? null : phrase
}

/** `Winds of 150 km/h tore off roofs`, `$2 million stay a week`: what the tagger took for a noun. */
const isVerbAfterAll = (words: Words, { head, last }: NounPhrase) =>
  !words.isPlural(head) &&
  /^(?:the|an?|its|their|his|her|off|up|out|down|away|it|them)$/.test(words.lower(last))

/** After the bracket that opens at token `i`, where it closes soon: `1.8 million-mile (2.9m km) journey`. */
function afterBracket(words: Words, i: number, end: number): number {
  for (let at = i + 1; at < end && at < i + 8; at++)
    if (words.lower(at) === ')') return words.isJoint(at + 1) ? at + 2 : at + 1
  return i
}

/** The token after an amount and what stands in brackets behind it. */
const afterBracketed = (words: Words, { last, end }: Pick<Place, 'last' | 'end'>) =>
  words.lower(last) === '(' ? afterBracket(words, last, end) : last

/** `60% of its revenue`, `350 barrels of oil`, `$2 million in damages`. */
function afterOf(words: Words, raw: NumberRaw, { last: next, end }: Place): NounPhrase | null {
  const last = afterBracketed(words, { last: next, end })
  const word = words.lower(last)
  if (word === 'of') return phraseFrom(words, skipDeterminers(words, last + 1, end), end)
  if (word !== 'in' || raw.kind === 'percent') return null
  const phrase = phraseFrom(words, last + 1, end)
  if (
    /^(?:exchange|addition|return|order|case|total|all|fact|part|recent|response|favor|favour|advance|collaboration|partnership|cooperation|association|conjunction|line|court|prison|jail)$/.test(
      words.lower(last + 1),
    )
  )
    return null
  return phrase && phrase.first === last + 1 && !words.isName(phrase.head) && !words.isNumeral(last + 1)
    ? phrase
    : null
}

/** `a fine of $10.5 million`, `speeds of up to 400 km/h`. */
function beforeOf(words: Words, { first, begin }: Place): NounPhrase | null {
  let at = first - 1
  while (
    at > begin &&
    /^(?:up|to|about|around|at|least|more|than|over|nearly|almost|between|roughly|some|approximately|a|less|the)$/.test(
      words.lower(at),
    )
  )
    at--
  if (words.lower(at) !== 'of') return null
  const phrase = phraseTo(words, at - 1, begin)
  if (phrase && PART.test(words.lower(phrase.head))) return null
  return phrase &&
    /^(?:total|average|rate|minimum|maximum|number|amount|record|sum|range)$/.test(
      words.lower(phrase.head),
    ) &&
    phrase.first === phrase.head
    ? null
    : phrase
}

/** `fines from $250,000 to $1 million`, `claims, ranging from $200 to $4 million`. */
function rangingFrom(words: Words, { high }: NumberRaw, { first, begin }: Place): NounPhrase | null {
  if (!high || words.lower(first - 1) !== 'from') return null
  let at = first - 2
  if (words.lower(at) === 'ranging') at -= words.lower(at - 1) === ',' ? 2 : 1
  return phraseTo(words, at, begin)
}

/** `paid $5 million for the land`. */
function paidFor(words: Words, raw: NumberRaw, { first, last, begin, end }: Place): NounPhrase | null {
  if (raw.kind !== 'money' || words.lower(last) !== 'for') return null
  for (let at = first - 1; at >= begin && at > first - 8; at--) {
    if (PAYING.test(words.lower(at))) return phraseFrom(words, skipDeterminers(words, last + 1, end), end)
  }
  return null
}

/** `raised fuel prices by $3`, `cut its workforce by a third`, `cut fares to $2`: the object between the verb and the amount. */
export function changedObject(words: Words, { first, begin }: Place): NounPhrase | null {
  let at = first - 1
  while (
    at > begin &&
    /^(?:about|around|nearly|almost|over|more|than|at|least|up|to|as|much|another|a|an|further|some|between)$/.test(
      words.lower(at),
    )
  )
    at--
  if (words.lower(at) !== 'by' && words.lower(at + 1) === 'to' && at + 1 < first) at++
  else if (words.lower(at) !== 'by') return null
  const object = phraseTo(words, at - 1, begin)
  if (!object) return null
  let verb = object.first - 1
  while (verb > begin && verb > object.first - 4 && !words.isVerb(verb)) verb--
  return UP_WORDS.has(words.lower(verb)) || DOWN_WORDS.has(words.lower(verb)) ? object : null
}

/** `selling the phone for $800` */
function soldFor(words: Words, raw: NumberRaw, { first, begin }: Place): NounPhrase | null {
  const at = first - (/^(?:about|around|nearly|over|roughly|almost)$/.test(words.lower(first - 1)) ? 2 : 1)
  if (raw.kind !== 'money' || words.lower(at) !== 'for') return null
  for (let verb = at - 1; verb >= begin && verb > at - 10; verb--) {
    if (SELLING.test(words.lower(verb))) return verb === at - 1 ? null : phraseTo(words, at - 1, verb + 1)
  }
  return null
}

/** `shares down 11.9%`, `Blackmores up 9.4 per cent`: the noun right before the adverb. */
function besideChange(words: Words, { first, begin }: Place): NounPhrase | null {
  let at = first - 1
  while (
    at > begin &&
    /^(?:about|around|nearly|more|than|over|almost|some|roughly|by)$/.test(words.lower(at))
  )
    at--
  if (!/^(?:up|down)$/.test(words.lower(at))) return null
  if (words.lower(at - 1) !== ',') return phraseTo(words, at - 1, begin)
  return words.isName(at - 2) ? phraseTo(words, at - 2, begin) : null
}
