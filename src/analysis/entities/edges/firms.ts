import type { NameSpan } from '../spans.ts'
import { LEGAL_FORM } from './legal-forms.ts'
import { renameAll, type Written, wordsOf } from './written.ts'

/** Forms of the continent, which behind somebody's name are nothing else: `Hartog Lind AG`. */
const CONTINENTAL = /^(?:AG|NV|SA|N\.V\.|S\.A\.|A\.S\.)$/

const isFormed = ({ first, last, type }: NameSpan, { word }: Written): boolean =>
  type === 'PER' && last - first > 1 && CONTINENTAL.test(word(last - 1))

/**
 * A firm whose legal form the article gives is that firm where the form is missing (`Velmora Therapeutics`, of `Velmora
 * Therapeutics, Inc.`). A single word may be its founder.
 */
export function renameFirms<Name extends NameSpan>(names: readonly Name[], written: Written): Name[] {
  const { word } = written
  const firms = new Set<string>()
  for (const { first, last, type } of names) {
    if (type !== 'ORG' || last - first < 3 || !LEGAL_FORM.test(word(last - 1))) continue
    const end = word(last - 2) === ',' ? last - 2 : last - 1
    if (end - first > 1) firms.add(wordsOf({ first, last: end, type }, written))
  }
  const told = names.map(name => (isFormed(name, written) ? { ...name, type: 'ORG' as const } : name))
  return renameAll(told, firms, 'ORG', written)
}
