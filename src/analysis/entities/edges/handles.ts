import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

/** Drops handles (`@realDonaldTrump`): an address, and nobody's name. */
export const dropHandles = <Name extends NameSpan>(
  names: readonly Name[],
  { word, touches }: Written,
): Name[] =>
  names.filter(
    ({ first }) =>
      !word(first).startsWith('@') && !(first > 0 && touches(first) && word(first - 1).endsWith('@')),
  )
