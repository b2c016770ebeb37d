/** One naming of somebody, as the clustering of names sees it. */
export interface Naming {
  /** as written, without titles and possessive; blanks folded */
  readonly name: string
  /** honorific written before it (`Mrs.`) */
  readonly title: string | null
  /** head noun of the role beside it, lower case */
  readonly role?: string | null
  /** index of the naming that the article says this one is another name for */
  readonly alias?: number | undefined
}

const OPENING = ' "“”‘’,;:('
const CLOSING = ' "“”,;:)'
/** Blanks that are to be folded into one space. */
const ODD_BLANKS = /[^\S ]| {2}/
const POSSESSIVE = / ?['’]s?$/

/** Folds blanks and line ends, drops a possessive and edge punctuation. */
export function cleanName(text: string): string {
  const folded = ODD_BLANKS.test(text) ? text.replace(/\s+/g, ' ') : text
  const whole = POSSESSIVE_ENDS.has(folded.at(-1)!) ? folded.replace(POSSESSIVE, '') : folded
  // `Newt [Gingrich]`: an editor's addition
  const name = whole.includes('[') || whole.includes(']') ? whole.replace(/[[\]]/g, '') : whole
  let first = 0
  let last = name.length
  while (first < last && OPENING.includes(name[first]!)) first++
  while (last > first && CLOSING.includes(name[last - 1]!)) last--
  return first === 0 && last === name.length ? name : name.slice(first, last)
}
const POSSESSIVE_ENDS = new Set(['s', "'", '’'])

const DOT = 0x2e
const APOSTROPHE = 0x27

/** The form under which two namings of one thing agree: case, accents and dots set aside. */
export function nameKey(name: string): string {
  let isPlain = true
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i)
    if (unit > 0x7e) return keyOfAny(name)
    if (unit === DOT || unit === APOSTROPHE) isPlain = false
  }
  return (isPlain ? name : name.replace(/[.']/g, '')).toLowerCase()
}

function keyOfAny(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[.'’]/g, '')
    .toLowerCase()
}

/** The words of a folded name: what stands between blanks and the given ASCII marks. */
export function keyWords(key: string, marks: string): string[] {
  const words: string[] = []
  let start = 0
  for (let i = 0; i <= key.length; i++) {
    if (i < key.length && !isGap(key, i, marks)) continue
    if (i > start) words.push(key.slice(start, i))
    start = i + 1
  }
  return words
}

function isGap(key: string, i: number, marks: string): boolean {
  const unit = key.charCodeAt(i)
  if (unit > 0x7e) return /\s/.test(key[i]!)
  return unit <= 0x20
    ? unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
    : unit < 0x30 && marks.includes(key[i]!)
}
