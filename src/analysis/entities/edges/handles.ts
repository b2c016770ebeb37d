import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

/** Drops handles (`@realDonaldTrump`) and addresses of mail, which are nobody's name, and who asks in an interview: `((WN)) What then?` */
export const dropHandles = <Name extends NameSpan>(
  names: readonly Name[],
  { word, touches }: Written,
): Name[] =>
  names.filter(
    ({ first, last }) =>
      !(first > 1 && word(first - 1) === '(' && word(first - 2) === '(' && word(last) === ')') &&
      !(last - first === 1 && word(first).includes('@')) &&
      !word(first).startsWith('@') &&
      !(first > 0 && touches(first) && word(first - 1).endsWith('@')),
  )
