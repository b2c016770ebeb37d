import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

/** The last words of those whom an article names in full: by one of them alone it may mean them again. */
export const surnamesOf = (names: readonly NameSpan[], { word }: Written): ReadonlySet<string> =>
  new Set(
    names.flatMap(({ first, last, type }) => (type === 'PER' && last - first > 1 ? [word(last - 1)] : [])),
  )
