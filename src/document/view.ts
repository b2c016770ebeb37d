import type { Span } from '../model/span.ts'
import { repairEmoji } from './repairs/emoji.ts'
import { repairEntities } from './repairs/entities.ts'
import { repairEscapes } from './repairs/escapes.ts'
import { repairHyphens } from './repairs/hyphens.ts'
import { repairInvisible } from './repairs/invisible.ts'
import { repairLinks } from './repairs/links.ts'
import { repairMacRoman } from './repairs/mac-roman.ts'
import { repairMojibake } from './repairs/mojibake.ts'
import { repairReferences } from './repairs/references.ts'
import type { Repair } from './repairs/repair.ts'
import { repairRunOnQuotations } from './repairs/run-on-quotations.ts'
import { repairTags } from './repairs/tags.ts'

/** An article's text as it was meant, and where each stretch of it stands in the text as written. */
export interface View {
  readonly text: string
  /** the encoding of the text was broken on its way */
  readonly wasBroken: boolean
  /** the span of the text as written that a span of `text` stands for */
  toWritten(span: Span): Span
}

interface Edit extends Repair {
  /** of `to` in the text of the view */
  readonly at: number
}

/**
 * Reads a text past what is no part of it: tags, entities, escapes, links, broken encodings, emoji, signs that nobody sees,
 * hyphens at line ends, paragraphs run into one. The text itself stays as it is; every span that is found in the view is given back in the text as written.
 * Null for a text that is clean, as nearly all are.
 */
export function viewOf(text: string): View | null {
  const broken = [...repairMojibake(text), ...repairMacRoman(text)]
  const repairs = [
    ...repairTags(text),
    ...repairEntities(text),
    ...broken,
    ...repairEmoji(text),
    ...repairHyphens(text),
    ...repairRunOnQuotations(text),
    ...repairInvisible(text),
    ...repairEscapes(text),
    ...repairLinks(text),
    ...repairReferences(text),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  if (repairs.length === 0) return null
  const edits: Edit[] = []
  let view = ''
  let from = 0
  for (const repair of repairs) {
    if (repair.start < from) continue
    view += text.slice(from, repair.start)
    edits.push({ ...repair, at: view.length })
    view += repair.to
    from = repair.end
  }
  view += text.slice(from)
  return {
    text: view,
    wasBroken: broken.length > 0,
    toWritten: ({ start, end }) => ({
      start: written(edits, start, 'start'),
      end: end > start ? written(edits, end - 1, 'end') : written(edits, start, 'start'),
    }),
  }
}

/** Where the character at an offset of the view starts or ends in the text as written. */
function written(edits: readonly Edit[], offset: number, side: 'start' | 'end'): number {
  let low = 0
  let high = edits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (edits[middle]!.at <= offset) low = middle + 1
    else high = middle
  }
  const edit = edits[low - 1]
  const step = side === 'start' ? 0 : 1
  if (edit === undefined) return offset + step
  const after = offset - (edit.at + edit.to.length)
  return after >= 0 ? edit.end + after + step : edit[side]
}
