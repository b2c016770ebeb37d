import type { GoldArticle } from '../../evaluate/gold.ts'
import type { Judged, Row, Rows } from '../../evaluate/predicted.ts'
import type { Kind } from '../../src/model/kind.ts'

/** What was found in an article of one line, beside its gold; rows need only what the scorer looks at. */
export function judgeLine(
  text: string,
  gold: Omit<Partial<GoldArticle>, 'id' | 'text'>,
  found: { readonly [K in Kind]?: readonly Partial<Row<K>>[] },
): Judged {
  const none = { numbers: [], dates: [], places: [], organizations: [], people: [], quotes: [] }
  return { gold: { id: 'line', text, ...gold }, rows: { ...none, ...found } as unknown as Rows }
}

/** Where words stand in a line, in code points: the first time, or after `from`. */
export function at(text: string, words: string, from = 0): { start: number; end: number; text: string } {
  const unit = text.indexOf(words, from)
  if (unit < 0) throw new Error(`${words} is not in ${text}`)
  const start = Array.from(text.slice(0, unit)).length
  return { start, end: start + Array.from(words).length, text: words }
}
