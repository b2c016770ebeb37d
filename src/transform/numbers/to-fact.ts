import type { Document } from '../../model/document.ts'
import type { Fact } from '../../model/fact.ts'
import type { Mention } from '../../model/mention.ts'
import { isAfter } from './find.ts'
import { isIndex, LEAST_LEVEL } from './index-names.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { LEVEL } from './other-level.ts'
import { ownerOf } from './owner.ts'
import { countedPer } from './rate.ts'
import type { Reading } from './share.ts'
import { lemmaOf } from './singular.ts'
import { levelOf } from './told-level.ts'
import { evaluate } from './value.ts'
import type { Words } from './words.ts'

/** The noun of a number above one, where the tagger missed that it is a plural. */
const PLURAL = /\p{Ll}{2}[^siu]s$/u

/** The unit: with what a rate is per; a count that is a rate has its noun for a unit (`test per day`). */
function unitOf(
  words: Words,
  { raw, rule, phrase, place }: Reading,
  lemma: string | null,
  currency: (unit: string) => string,
): string | null {
  const unit = raw.kind === 'money' && raw.unit ? currency(raw.unit) : raw.unit
  if (unit) return raw.per ? `${unit} per ${raw.per}` : unit
  if (rule === LEVEL && phrase && evaluate(raw.low) >= LEAST_LEVEL && isIndex(words, phrase)) return 'point'
  if (raw.kind !== 'count' || !lemma || !phrase) return null
  const per = countedPer(words, isAfter(phrase, place) ? phrase.last : place.last)
  return per && `${lemma} per ${per}`
}

/** `one of the art studios`: of several, whatever the tag of the noun. */
const isOneOf = (words: Words, { place, phrase }: Reading) =>
  words.lower(place.last) === 'of' &&
  phrase !== null &&
  phrase.first > place.last &&
  !words.isName(phrase.head)

/** The head noun, whole where it ends with a particle: `charge-offs`, `sign-ups`. */
function headOf({ text, analysis: { tokens } }: Document, words: Words, { first, head }: NounPhrase): string {
  const compound = head - 2 >= first && words.isJoint(head - 1) && PARTICLE.test(words.lower(head))
  // `Hodding Carter III`, `Richard Claybrook Sr.`: the surname
  const isRank =
    head > first && words.isName(head) && /^(?:Jr\.?|Sr\.?|I{2,3}|IV)$/.test(words.analysis.word(head))
  const at = isRank ? head - 1 : head
  return text.slice(tokens.start[compound ? head - 2 : at], tokens.end[at])
}
const PARTICLE = /^(?:off|up|in|out|back|on|over|down)s?$/

/** The row of a number; `before`: the number before it. */
export function toFact(
  doc: Document,
  words: Words,
  mention: Mention<'numbers'>,
  reading: Reading,
  before: Reading | undefined,
  currency: (unit: string) => string,
): Fact<'numbers'> | null {
  const { raw, rule, phrase, change, comparator, sentence } = reading
  const value = evaluate(raw.low)
  const end = raw.high ? evaluate(raw.high) : null
  if (!Number.isFinite(value) || (end !== null && !Number.isFinite(end))) return null
  const slice = (phrase: NounPhrase | null) =>
    phrase && doc.text.slice(tokens.start[phrase.first], tokens.end[phrase.last - 1])
  const { tokens } = doc.analysis
  const head = phrase && headOf(doc, words, phrase)
  const isPlural =
    phrase !== null &&
    (words.isPlural(phrase.head) ||
      words.isThirdPerson(phrase.head) ||
      (raw.kind === 'count' && (value > 1 || isOneOf(words, reading)) && PLURAL.test(head!)))
  const lemma = phrase && lemmaOf(head!, words.isName(phrase.head), isPlural)
  return {
    kind: 'numbers',
    start: mention.start,
    end: mention.end,
    sentence,
    rule,
    fields: {
      kind: raw.kind,
      value,
      value_to: end,
      comparator,
      change,
      level: levelOf(words, reading, before),
      unit: unitOf(words, reading, lemma, currency),
      counted: slice(phrase),
      counted_lemma: lemma,
      subject: slice(ownerOf(words, reading)),
    },
  }
}

/** `472 marks` of an examination: money only where the article names a country that had marks. */
export function asMarks(reading: Reading, currency: (unit: string) => string): Reading {
  const { raw, place } = reading
  if (raw.kind !== 'money' || raw.unit !== 'mark' || raw.low.exponent !== 0 || currency('mark') !== 'mark')
    return reading
  const head = place.last - 1
  return {
    ...reading,
    raw: { ...raw, kind: 'count', unit: null },
    phrase: { first: head, last: place.last, head },
  }
}
