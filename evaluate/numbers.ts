import { type Share, shareOf } from '../src/evaluate/measures.ts'
import { overlaps } from '../src/evaluate/spans.ts'
import type { Span } from '../src/model/span.ts'
import { scoreSentences } from './cqe.ts'
import type { GoldNumber } from './gold.ts'
import type { Judged, Row } from './predicted.ts'
import { compareConcepts, type Quantity, sameUnit, sameValue, toQuantity } from './quantity.ts'
import { type SpanFigures, scoreSpans } from './span-score.ts'

interface NumberFigures {
  readonly total: SpanFigures
  /** of the found gold rows with a concept: the share that shares a word with it */
  readonly concept?: Share
  readonly cqe?: ReturnType<typeof scoreSentences>
}

/** Units of durations, which MEANTIME leaves unmarked. */
const TIME_UNITS = new Set('year month week day hour minute second decade century quarter night'.split(' '))

/**
 * Numbers by span and, where a set gives values, by value and by value with unit; where it gives what is said of the
 * number (`change`), also by the sentence rule of CQE. No set marks ordinals, MEANTIME no durations: a prediction of
 * one counts only where it meets a gold row. What CogComp marks as a quantity and is a date counts neither way.
 */
export function scoreNumbers(articles: readonly Judged[], set: string): NumberFigures {
  const leavesDurations = set.startsWith('meantime')
  const isUnmarked = ({ kind, unit }: Row<'numbers'>) =>
    kind === 'ordinal' || (leavesDurations && kind === 'measure' && TIME_UNITS.has(unit ?? ''))
  const lists = articles.map(({ gold, rows }) => {
    const wanted = (gold.numbers ?? []).map(row => ({ ...row, optional: row.type === 'DATE' }))
    const meetsGold = (span: Span) => wanted.some(row => isPlaced(row) && overlaps(row, span))
    const kept = rows.numbers.filter(row => !isUnmarked(row) || meetsGold(row))
    return { gold: wanted, predicted: kept.map(toQuantity) }
  })
  const gives = (field: 'value' | 'change' | 'concept') =>
    lists.some(({ gold }) => gold.some(row => row[field] !== null && row[field] !== undefined))
  const { figures, pairs } = scoreSpans(lists, gives('value') ? ATTRIBUTES : {})
  const named = pairs.filter(([g]) => g.concept !== null && g.concept !== undefined)
  const alike = named.filter(([g, p]) => compareConcepts(g, p).partial).length
  return {
    total: figures,
    ...(gives('concept') && { concept: shareOf(alike, named.length) }),
    ...(gives('value') && gives('change') && { cqe: scoreSentences(lists) }),
  }
}

const ATTRIBUTES = {
  value: sameValue,
  valueUnit: (g: GoldNumber, p: Quantity) => sameValue(g, p) && sameUnit(g, p),
}

function isPlaced<T extends GoldNumber>(row: T): row is T & Span {
  return row.start !== null && row.start !== undefined
}
