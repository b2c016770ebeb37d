import { DESCRIPTORS } from '../kinds/index.ts'
import type { Document } from '../model/document.ts'
import type { Kind } from '../model/kind.ts'
import type { Columns } from './fields.ts'

/** A stretch of the text that a fact holds in columns of its own, such as the cue of a quote, in UTF-16 units. */
interface Part {
  readonly start: number | null
  readonly end: number | null
}

/** Where words may stand that a reader gives without offsets. */
interface Sought {
  readonly doc: Document
  readonly sentence: number
  /** UTF-16 units of code points; undefined behind the end */
  readonly unitOf: (point: number) => number | undefined
}

/**
 * The columns that a reader gives, those of parts of the fact made whole: offsets in UTF-16 units, and the words that stand there.
 * Words alone are looked for in the sentence of the fact, then in the article. Null where a part would not be what the text says.
 */
export function withWholeParts(
  kind: Kind,
  before: Readonly<Record<string, Part>> | null,
  columns: Columns,
  sought: Sought,
): Columns | null {
  let whole: Columns | null = columns
  for (const part of DESCRIPTORS[kind].spans)
    if (['start', 'end', 'text'].some(name => Object.hasOwn(columns, `${part}_${name}`)))
      whole = whole && withPart(whole, part, before?.[part] ?? null, sought)
  return whole
}

function withPart(columns: Columns, name: string, before: Part | null, sought: Sought): Columns | null {
  const [startName, endName, textName] = [`${name}_start`, `${name}_end`, `${name}_text`] as const
  const put = (start: number | null, end: number | null, text: string | null): Columns => ({
    ...columns,
    [startName]: start,
    [endName]: end,
    [textName]: text,
  })
  const { [startName]: start, [endName]: end, [textName]: words } = columns
  if ([start, end, words].some(given => given === null))
    return [start, end, words].every(given => given === null || given === undefined)
      ? put(null, null, null)
      : null
  if (start === undefined && end === undefined) {
    const found = whereAlone(String(words), sought)
    return found === null ? null : put(found, found + String(words).length, String(words))
  }
  const edge = (given: string | number | null | undefined, old: number | null | undefined) =>
    given === undefined ? old : sought.unitOf(Number(given))
  const [from, to] = [edge(start, before?.start), edge(end, before?.end)]
  if (from == null || to == null || !(from >= 0 && from < to && to <= sought.doc.text.length)) return null
  const text = sought.doc.text.slice(from, to)
  return words === undefined || words === text ? put(from, to, text) : null
}

/** Where words stand, once in the sentence or once in the article; null where nowhere, or nobody knows which are meant. */
function whereAlone(words: string, { doc, sentence }: Sought): number | null {
  if (words.trim() === '') return null
  const { start, end } = doc.analysis.sentenceSpan(sentence)
  const alone = (from: number, to: number) => {
    const first = doc.text.indexOf(words, from)
    if (first < 0 || first + words.length > to) return null
    const second = doc.text.indexOf(words, first + 1)
    return second < 0 || second + words.length > to ? first : null
  }
  return alone(start, end) ?? alone(0, doc.text.length)
}
