/** One naming of somebody, as the clustering of names sees it. */
export interface Naming {
  /** as written, without titles and possessive; blanks folded */
  readonly name: string
  /** honorific written before it (`Mrs.`) */
  readonly title: string | null
}

const OPENING = ' "“”‘’,;:('
const CLOSING = ' "“”,;:)'

/** Folds blanks and line ends, drops a possessive and edge punctuation. */
export function cleanName(text: string): string {
  const name = text.replace(/\s+/g, ' ').replace(/ ?['’]s?$/, '')
  let first = 0
  let last = name.length
  while (first < last && OPENING.includes(name[first]!)) first++
  while (last > first && CLOSING.includes(name[last - 1]!)) last--
  return name.slice(first, last)
}

/** The form under which two namings of one thing agree: case, accents and dots set aside. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[.'’]/g, '')
    .toLowerCase()
}
