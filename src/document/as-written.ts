import type { Document } from '../model/document.ts'
import type { Fact, Facts } from '../model/fact.ts'
import type { Span } from '../model/span.ts'

/** A document whose text, paragraphs and sentences are those of the article as it came in. */
export function asWritten(document: Document): Document {
  const { written, analysis } = document
  if (written === null) return document
  const sentenceSpan = (sentence: number) => written.toWritten(analysis.sentenceSpan(sentence))
  return {
    ...document,
    text: written.text,
    paragraphs: document.paragraphs.map(written.toWritten),
    analysis: { ...analysis, text: written.text, sentenceSpan },
  }
}

/** Facts whose spans, those of cues and speakers among them, are spans of the article as it came in. */
export function factsAsWritten({ written }: Document, facts: Facts): Facts {
  if (written === null) return facts
  const { text, toWritten } = written
  const inText = <T>(value: T): T => {
    if (typeof value !== 'object' || value === null) return value
    const moved = Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inText(part)]))
    if (!isSpan(value)) return moved as T
    const span = toWritten(value)
    return { ...moved, ...span, ...('text' in value ? { text: text.slice(span.start, span.end) } : {}) } as T
  }
  const move = (fact: Fact): Fact => ({ ...fact, ...toWritten(fact), fields: inText(fact.fields) })
  return Object.fromEntries(
    Object.entries(facts).map(([kind, list]) => [kind, list.map(move)]),
  ) as unknown as Facts
}

function isSpan(value: object): value is Span {
  return typeof Reflect.get(value, 'start') === 'number' && typeof Reflect.get(value, 'end') === 'number'
}
