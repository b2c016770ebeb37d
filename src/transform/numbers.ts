import { extractNumbers } from '../extract/numbers.ts'
import { TIME_UNITS } from '../lexicon/measured-words.ts'
import { UNIT_WORDS } from '../lexicon/units.ts'
import type { Document } from '../model/document.ts'
import type { Fact } from '../model/fact.ts'
import type { Mention } from '../model/mention.ts'
import type { NumberRaw } from '../model/numbers.ts'
import { tokenAt } from '../model/positions.ts'
import type { KindCode, Normalizer } from '../model/stage.ts'
import { withOwnCents } from './numbers/cents.ts'
import { changeOf } from './numbers/change.ts'
import { changeAgain } from './numbers/change-again.ts'
import { currencyOf, currencyResolver } from './numbers/currency.ts'
import { isDated } from './numbers/dated.ts'
import { find, inherit, isAfter, isCountable } from './numbers/find.ts'
import { type Counted, type History, valueKey } from './numbers/fused.ts'
import { isNamed } from './numbers/named.ts'
import { homeOf } from './numbers/publisher.ts'
import { shareRespectively } from './numbers/respective.ts'
import { type Reading, shareReadings } from './numbers/share.ts'
import { asMarks, toFact } from './numbers/to-fact.ts'
import { Words } from './numbers/words.ts'

function remember(history: History, raw: NumberRaw, counted: Counted): void {
  history.last = counted
  const key = valueKey(raw)
  if (key && !history.byValue.has(key)) history.byValue.set(key, counted)
}

/** Inside the address of a page that is written without `http`: `latimes.com/la-0112,0,752.story`. */
const isInSite = ({ text }: Document, at: number, start: number, end: number) =>
  start < at && SITE.test(text.slice(start, end))
const SITE = /\.[a-z]{2,}\//

/** The reading that a later number may tell of once more: not the length of a period (`net of $5 in the three month period, down 3%`). */
function told(words: Words, readings: readonly Reading[], { kind }: NumberRaw): Reading | undefined {
  const last = readings.at(-1)
  const before = readings.at(-2)
  // `widen to $41.5 billion, or 1.4 per cent of GDP, from $27.9 billion`
  if (last && before?.raw.kind === kind && before.sentence === last.sentence && isAside(words, last))
    return before
  const isPeriod = last?.raw.kind === 'measure' && TIME_UNITS.has(last.raw.unit ?? '') && !last.raw.per
  return isPeriod && readings.at(-2)?.sentence === last.sentence ? readings.at(-2) : last
}

/** `a margin of plus or minus 2 points` */
const isEitherWay = (words: Words, first: number) =>
  words.lower(first - 1) === 'minus' && words.lower(first - 2) === 'or' && words.lower(first - 3) === 'plus'

/** `, or 1.4 per cent of GDP,`: the share of something else that an amount makes. */
const isAside = (words: Words, { raw, phrase, place }: Reading) =>
  raw.kind === 'percent' &&
  isAfter(phrase, place) &&
  words.lower(place.first - 1) === 'or' &&
  words.lower(phrase!.last) === ','

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
  const history: History = {
    last: null,
    byValue: new Map(),
    share: null,
    money: null,
    currency: null,
  }
  for (const mention of mentions) {
    token = tokenAt(tokens, mention.start, token)
    let last = token + 1
    while (last < tokens.count && tokens.start[last]! < mention.end) last++
    while (entity < entities.length && entities[entity]!.last <= token) entity++
    const sentence = tokens.sentence[token] ?? 0
    const place = {
      first: isEitherWay(words, token) ? token - 3 : token,
      last,
      begin: sentences.first[sentence]!,
      end: sentences.first[sentence + 1]!,
    }
    if (dated(mention) || isInSite(doc, mention.start, tokens.start[token]!, tokens.end[token]!)) continue
    if (isNamed(words, mention.raw, place, entities[entity] ?? null)) continue
    const alone = find(
      words,
      mention,
      place,
      sentence,
      entities[entity - 1] ?? null,
      history,
      readings.at(-1),
    )
    const found = inherit(words, alone, place, told(words, readings, mention.raw))
    const right = isAfter(found.phrase, place) ? found.phrase : null
    const change =
      changeOf(words, found.raw, found.rule, place, right) ??
      changeAgain(words, found.raw, place, readings.at(-1))
    kept.push(mention)
    readings.push({ ...found, place, sentence, change, comparator: mention.raw.comparator })
    if (
      right &&
      found.raw.kind === 'percent' &&
      words.lower(place.last) === 'of' &&
      words.isPlural(right.head)
    )
      history.share = { phrase: right, sentence, number: place.first }
    // a `448-page report` counts no pages that a later number could mean
    // `two feet of snow`: nothing that a later number could mean
    const isUnit = right !== null && UNIT_WORDS.has(words.lower(right.head))
    if (right && !isUnit && isCountable(found.raw) && !words.isJoint(place.last))
      remember(history, found.raw, { phrase: right, sentence, number: place.first })
  }
  shareReadings(words, readings)
  shareRespectively(words, readings)
  return { kept, readings }
}

/** Numbers with their values, what they count or measure, and whether they are the size of a change. */
const normalizeNumbers: Normalizer<'numbers'> = (mentions, { doc, facts: known, knowledge }) => {
  if (mentions.length === 0) return []
  const words = new Words(doc.analysis)
  const places = known.places ?? []
  const { kept, readings } = readAll(doc, words, mentions, known.dates ?? [])
  const raws = readings.map(({ raw }) => raw)
  const home = homeOf(doc, raws, places, currencyOf)
  const currency = currencyResolver(doc.analysis, places, knowledge.region, home)
  const settled = withOwnCents(readings).map(reading => asMarks(reading, currency))
  return kept.flatMap(
    (mention, i) => toFact(doc, words, mention, settled[i]!, settled[i - 1], currency) ?? [],
  )
}

export const numbers: KindCode<'numbers'> = {
  extract: extractNumbers,
  normalize: normalizeNumbers,
}
