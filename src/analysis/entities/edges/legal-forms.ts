import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

const FORM = /^(?:Inc|Incorporated|Ltd|Limited|LLC|L\.L\.C|LLP|L\.P|PLC|plc|Corp|Co|S\.A|N\.V|AG|GmbH)\.?$/

/** Gives a legal form back to the firm before it (`Pfizer, | Inc.`); by itself it is no name. */
export function joinLegalForms<Name extends NameSpan>(names: readonly Name[], { word }: Written): Name[] {
  const kept: Name[] = []
  for (const name of names) {
    const { first, last } = name
    if (last - first > 1 || !FORM.test(word(first))) {
      kept.push(name)
      continue
    }
    const firm = kept.at(-1)
    const isNext = firm && (firm.last === first || (firm.last === first - 1 && word(first - 1) === ','))
    if (isNext && firm.type !== 'PER') kept[kept.length - 1] = { ...firm, last, type: 'ORG' }
  }
  return kept
}
