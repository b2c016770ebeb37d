import { ACCUSED_OF, OFFENCES } from '../../../lexicon/offences.ts'
import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

const LETTERS = /^\p{Lu}{2,5}$/u
const LINK = /^(?:with|of|for|on|to)$/

/** Drops crimes by their letters: those everybody knows (`a second DUI`), and what somebody is charged with (`charged with PWIM`). */
export function dropOffences<Name extends NameSpan>(names: readonly Name[], written: Written): Name[] {
  const { word, together } = written
  const isOffence = ({ first, last, type }: NameSpan) => {
    if (type === 'LOC' || last - first > 1 || !LETTERS.test(word(first))) return false
    if (OFFENCES.has(word(first))) return true
    return (
      first > 1 &&
      together(first - 2, first) &&
      LINK.test(word(first - 1)) &&
      ACCUSED_OF.test(word(first - 2))
    )
  }
  const offences = new Set(names.filter(isOffence).map(({ first }) => word(first)))
  if (offences.size === 0) return [...names]
  return names.filter(
    ({ first, last, type }) => type === 'LOC' || last - first > 1 || !offences.has(word(first)),
  )
}
