import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

/** Drops what is measured in: `26min 09.6sec`. */
export const dropUnits = <Name extends NameSpan>(
  names: readonly Name[],
  { word, touches }: Written,
): Name[] =>
  names.filter(
    ({ first, last }) =>
      last - first > 1 ||
      !touches(first) ||
      !/^\p{Ll}+$/u.test(word(first)) ||
      !/\p{Nd}$/u.test(word(first - 1)),
  )
