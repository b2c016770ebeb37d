import { CASE } from '../case.ts'
import { hashWord } from '../hash.ts'
import type { Signs } from '../signs.ts'
import { hashSpan } from './known.ts'
import type { Mention } from './mentions.ts'
import type { Reading } from './reading.ts'

/**
 * How two names of an article hang together, seen from the first: it opens or ends the other, or stands for it by its
 * letters or in brackets behind it; each with its reverse.
 */
export const LINK = { OPENS: 0, OPENED: 1, ENDS: 2, ENDED: 3, ACRONYM: 4, SPELLED: 5 } as const

export interface Link {
  readonly from: number
  readonly to: number
  /** a `LINK` */
  readonly link: number
}

/** The names of an article: mentions of the same words are one group. */
export interface Groups {
  readonly count: number
  /** group of each mention */
  readonly of: Int32Array
  /** first mention of each group, and how many there are */
  readonly sample: readonly number[]
  readonly uses: readonly number[]
  readonly links: readonly Link[]
}

export function groupMentions(mentions: readonly Mention[], { stage, text, tokens }: Reading): Groups {
  const { signs } = stage.scene
  const numbers = new Map<number, number>()
  const sample: number[] = []
  const uses: number[] = []
  const of = Int32Array.from(mentions, ({ first, last }, m) => {
    const hash = hashSpan(signs.word, first, last)
    let group = numbers.get(hash)
    if (group === undefined) {
      group = sample.push(m) - 1
      uses.push(0)
      numbers.set(hash, group)
    }
    uses[group]!++
    return group
  })
  const names = sample.map(m => mentions[m]!)
  const links = linkNames(names, signs, text, tokens.start)
  mentions.forEach((mention, m) => {
    if (m > 0 && isDefinition(mentions[m - 1]!, mention, signs)) tie(links, of[m]!, of[m - 1]!, LINK.ACRONYM)
  })
  return { count: sample.length, of, sample, uses, links }
}

const OPENING = hashWord('(')

/** `World Health Organization (WHO)`: a word in brackets behind a longer name. */
const isDefinition = (long: Mention, short: Mention, { word }: Signs): boolean =>
  short.first === long.last + 1 &&
  word[long.last] === OPENING &&
  short.last - short.first === 1 &&
  long.last - long.first > 1

function tie(links: Link[], from: number, to: number, link: number): void {
  links.push({ from, to, link }, { from: to, to: from, link: link + 1 })
}

/** Longer names by one word, or by their initials; of each the first so many. */
const MOST = 24
type Index<K> = Map<K, number[]>
function enter<K>(index: Index<K>, key: K, name: number): void {
  const list = index.get(key)
  if (!list) index.set(key, [name])
  else if (list.length < MOST) list.push(name)
}

function linkNames(names: readonly Mention[], signs: Signs, text: string, start: Int32Array): Link[] {
  const { word, kind } = signs
  const byFirst: Index<number> = new Map()
  const byLast: Index<number> = new Map()
  const byInitials: Index<string> = new Map()
  names.forEach(({ first, last }, name) => {
    if (last - first < 2) return
    enter(byFirst, word[first]!, name)
    enter(byLast, word[last - 1]!, name)
    const initials = initialsOf(first, last, signs, text, start)
    if (initials.length > 1) enter(byInitials, initials, name)
  })
  const links: Link[] = []
  names.forEach((name, short) => {
    const { first, last } = name
    for (const long of byFirst.get(word[first]!) ?? [])
      if (opens(name, names[long]!, word)) tie(links, short, long, LINK.OPENS)
    if (last - first > 1) return
    for (const long of byLast.get(word[first]!) ?? []) tie(links, short, long, LINK.ENDS)
    if (kind[first] !== CASE.CAPITALS && kind[first] !== CASE.DOTTED) return
    for (const long of byInitials.get(lettersFrom(text, start[first]!)) ?? [])
      tie(links, short, long, LINK.ACRONYM)
  })
  return links
}

/** Whether a longer name begins with all words of a short one. */
function opens(short: Mention, long: Mention, word: Int32Array): boolean {
  const length = short.last - short.first
  if (long.last - long.first <= length) return false
  for (let k = 1; k < length; k++) if (word[short.first + k] !== word[long.first + k]) return false
  return true
}

/** The first letters of the words of a name that have a capital. */
function initialsOf(first: number, last: number, { kind }: Signs, text: string, start: Int32Array): string {
  let initials = ''
  for (let i = first; i < last; i++)
    if (kind[i]! >= CASE.INITIAL && kind[i]! <= CASE.MIXED) initials += text[start[i]!]!
  return initials
}

/** The capitals from a place on, full stops between them passed over. */
function lettersFrom(text: string, from: number): string {
  let letters = ''
  for (let at = from; at < text.length; at++) {
    const char = text[at]!
    if (/\p{Lu}/u.test(char)) letters += char
    else if (char !== '.') break
  }
  return letters
}
