import type { EntitySpan } from '../model/analysis.ts'
import type { Document } from '../model/document.ts'
import type { Fact } from '../model/fact.ts'
import type { Mention } from '../model/mention.ts'
import type { NumberRaw } from '../model/numbers.ts'
import type { Normalizer } from '../model/stage.ts'
import { aged } from './numbers/age.ts'
import { changeOf } from './numbers/change.ts'
import { countedAfter, type Place } from './numbers/counted.ts'
import { isDated } from './numbers/dated.ts'
import { type Counted, fusedHead } from './numbers/fused.ts'
import { measuredBy } from './numbers/measured.ts'
import { isNamed } from './numbers/named.ts'
import type { NounPhrase } from './numbers/noun-phrase.ts'
import { lemmaOf } from './numbers/singular.ts'
import { evaluate } from './numbers/value.ts'
import { type Words, wordsOf } from './numbers/words.ts'

/** What a number measures or counts, with the reading that this settles. */
interface Reading {
  readonly raw: NumberRaw
  readonly rule: string
  readonly phrase: NounPhrase | null
}

/** Whether a phrase can be what a later number without a noun counts. */
const isCountable = (raw: NumberRaw) => raw.kind === 'count' || raw.kind === 'fraction'

function read(
  words: Words,
  mention: Mention<'numbers'>,
  place: Place,
  sentence: number,
  person: EntitySpan | null,
  last: Counted | null,
): Reading {
  const { raw, rule } = mention
  const who = aged(words, raw, place, person)
  if (who) return { raw: { ...raw, kind: 'age', unit: 'year' }, rule: 'numbers/age', phrase: who }
  if (raw.kind === 'money' || raw.kind === 'percent' || raw.kind === 'measure') {
    return { raw, rule, phrase: measuredBy(words, raw, place) }
  }
  if (raw.kind === 'age')
    return { raw, rule, phrase: raw.attributive ? countedAfter(words, raw, place) : null }
  if (rule === 'numbers/score') return { raw, rule, phrase: null }
  const phrase = countedAfter(words, raw, place)
  if (phrase) return { raw, rule, phrase }
  const fused = fusedHead(words, raw, place, sentence, last)
  return fused ? { raw, rule: `${rule}+fused`, phrase: fused } : { raw, rule, phrase: null }
}

function toFact(
  doc: Document,
  words: Words,
  mention: Mention<'numbers'>,
  reading: Reading,
  place: Place,
  sentence: number,
): Fact<'numbers'> | null {
  const { raw, rule, phrase } = reading
  const value = evaluate(raw.low)
  const end = raw.high ? evaluate(raw.high) : null
  if (!Number.isFinite(value) || (end !== null && !Number.isFinite(end))) return null
  const { tokens } = doc.analysis
  const change = changeOf(
    words,
    raw,
    rule,
    [place.first, place.last],
    [place.begin, place.end],
    isAfter(phrase, place) ? phrase : null,
  )
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
      comparator: raw.comparator,
      change,
      unit: raw.unit && raw.per ? `${raw.unit} per ${raw.per}` : raw.unit,
      counted: phrase && doc.text.slice(tokens.start[phrase.first], tokens.end[phrase.last - 1]),
      counted_lemma:
        phrase &&
        lemmaOf(doc.analysis.word(phrase.head), words.isName(phrase.head), words.isPlural(phrase.head)),
    },
  }
}

const isAfter = (phrase: NounPhrase | null, { last }: Place) => phrase !== null && phrase.first >= last

/** Numbers with their values; those inside dates and names are dropped. */
export const numbers: Normalizer<'numbers'> = (mentions, { doc, facts: known }) => {
  const facts: Fact<'numbers'>[] = []
  const { tokens, sentences, entities } = doc.analysis
  const words = wordsOf(doc.analysis)
  const dated = isDated(known.dates ?? [])
  let token = 0
  let entity = 0
  let counted: Counted | null = null
  for (const mention of mentions) {
    while (token + 1 < tokens.count && tokens.end[token]! <= mention.start) token++
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
    const reading = read(words, mention, place, sentence, entities[entity - 1] ?? null, counted)
    const fact = toFact(doc, words, mention, reading, place, sentence)
    if (!fact) continue
    facts.push(fact)
    if (reading.phrase && isCountable(reading.raw) && isAfter(reading.phrase, place)) {
      counted = { phrase: reading.phrase, sentence, number: place.first }
    }
  }
  return facts
}
