import type { Analysis, EntitySpan } from '../../model/analysis.ts'
import type { NameIndex } from './name-index.ts'

const sentenceOf = ({ tokens }: Analysis, name: EntitySpan) => tokens.sentence[name.first]!
const JOINS = /^(?:,|and|&)$/

/** The first name of the list of people that a name stands in. */
export function firstOfList(analysis: Analysis, name: EntitySpan, names: NameIndex): EntitySpan {
  let first = name
  for (;;) {
    let i = first.first - 1
    while (i >= 0 && i > first.first - 3 && JOINS.test(analysis.word(i))) i--
    const before = i < first.first - 1 ? names.at(i) : null
    if (before?.type !== 'PER' || sentenceOf(analysis, before) !== sentenceOf(analysis, name)) return first
    first = before
  }
}

/** Whether another person of the list is named behind. */
export function nextOfList(analysis: Analysis, { last }: EntitySpan, names: NameIndex): boolean {
  const { count } = analysis.tokens
  return last + 1 < count && JOINS.test(analysis.word(last)) && names.at(last + 1)?.type === 'PER'
}
