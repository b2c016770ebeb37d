import { extractNumbers } from '../extract/numbers.ts'
import type { Document } from '../model/document.ts'
import type { Fact } from '../model/fact.ts'
import type { Mention } from '../model/mention.ts'
import type { NumberRaw } from '../model/numbers.ts'
import { numberKind } from '../model/numbers.ts'
import { tokenAt } from '../model/positions.ts'
import type { KindDescriptor, Normalizer } from '../model/stage.ts'
import { changeOf } from './numbers/change.ts'
import { currencyResolver } from './numbers/currency.ts'
import { isDated } from './numbers/dated.ts'
import { find, inherit, isAfter, isCountable } from './numbers/find.ts'
import { type Counted, type History, valueKey } from './numbers/fused.ts'
import { isNamed } from './numbers/named.ts'
import { countedPer } from './numbers/rate.ts'
import { type Reading, shareReadings } from './numbers/share.ts'
import { lemmaOf } from './numbers/singular.ts'
import { evaluate } from './numbers/value.ts'
import { Words } from './numbers/words.ts'

function remember(history: History, raw: NumberRaw, counted: Counted): void {
  history.last = counted
  const key = valueKey(raw)
  if (key && !history.byValue.has(key)) history.byValue.set(key, counted)
}

/** Reads the mentions in text order; those inside dates and names are dropped. */
function readAll(
  doc: Document,
  words: Words,
  mentions: readonly Mention<'numbers'>[],
  dates: readonly Fact<'dates'>[],
) {
  const { tokens, sentences, entities } = doc.analysis
  const dated = isDated(dates)
  const kept: Mention<'numbers'>[] = []
  const readings: Reading[] = []
  let token = 0
  let entity = 0
  const history: History = { last: null, byValue: new Map() }
  for (const mention of mentions) {
    token = tokenAt(tokens, mention.start, token)
    let last = token + 1
    while (last < tokens.count && tokens.start[last]! < mention.end) last++
    while (entity < entities.length && entities[entity]!.last <= token) entity++
    const sentence = tokens.sentence[token] ?? 0
    const place = {
      first: token,
      last,
      begin: sentences.first[sentence]!,
      end: sentences.first[sentence + 1]!,
    }
    if (dated(mention) || isNamed(words, mention.raw, place, entities[entity] ?? null)) continue
    const alone = find(
      words,
      mention,
      place,
      sentence,
      entities[entity - 1] ?? null,
      history,
      readings.at(-1),
    )
    const found = inherit(words, alone, place, readings.at(-1))
    const right = isAfter(found.phrase, place) ? found.phrase : null
    const change = changeOf(words, found.raw, found.rule, place, right)
    kept.push(mention)
    readings.push({ ...found, place, sentence, change, comparator: mention.raw.comparator })
    if (right && isCountable(found.raw))
      remember(history, found.raw, { phrase: right, sentence, number: place.first })
  }
  shareReadings(words, readings)
  return { kept, readings }
}

/** The noun of a number above one, where the tagger missed that it is a plural. */
const PLURAL = /\p{Ll}{2}[^siu]s$/u

/** The unit: with what a rate is per; a count that is a rate has its noun for a unit (`test per day`). */
function unitOf(
  words: Words,
  { raw, phrase, place }: Reading,
  lemma: string | null,
  currency: (unit: string) => string,
): string | null {
  const unit = raw.kind === 'money' && raw.unit ? currency(raw.unit) : raw.unit
  if (unit) return raw.per ? `${unit} per ${raw.per}` : unit
  if (raw.kind !== 'count' || !lemma || !phrase) return null
  const per = countedPer(words, isAfter(phrase, place) ? phrase.last : place.last)
  return per && `${lemma} per ${per}`
}

function toFact(
  doc: Document,
  words: Words,
  mention: Mention<'numbers'>,
  reading: Reading,
  currency: (unit: string) => string,
): Fact<'numbers'> | null {
  const { raw, rule, phrase, change, comparator, sentence } = reading
  const value = evaluate(raw.low)
  const end = raw.high ? evaluate(raw.high) : null
  if (!Number.isFinite(value) || (end !== null && !Number.isFinite(end))) return null
  const { tokens } = doc.analysis
  const head = phrase && doc.analysis.word(phrase.head)
  const isPlural =
    phrase !== null &&
    (words.isPlural(phrase.head) || (raw.kind === 'count' && value > 1 && PLURAL.test(head!)))
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
      unit: unitOf(words, reading, lemma, currency),
      counted: phrase && doc.text.slice(tokens.start[phrase.first], tokens.end[phrase.last - 1]),
      counted_lemma: lemma,
    },
  }
}

/** Numbers with their values, what they count or measure, and whether they are the size of a change. */
const normalizeNumbers: Normalizer<'numbers'> = (mentions, { doc, facts: known }) => {
  if (mentions.length === 0) return []
  const words = new Words(doc.analysis)
  const currency = currencyResolver(doc.analysis, known.places ?? [])
  const { kept, readings } = readAll(doc, words, mentions, known.dates ?? [])
  return kept.flatMap((mention, i) => toFact(doc, words, mention, readings[i]!, currency) ?? [])
}

export const numbers: KindDescriptor<'numbers'> = {
  ...numberKind,
  extract: extractNumbers,
  normalize: normalizeNumbers,
}
