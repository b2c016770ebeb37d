import { COURTESY_TITLES, NAME_TITLES } from '../../lexicon/honorifics.ts'
import { NICKNAMES } from '../../lexicon/nicknames.ts'
import { remember } from '../../text/remember.ts'
import { keyWords, nameKey } from './mention.ts'
import { isMisspelling } from './spelling.ts'

/** A person's name in parts, each folded by `nameKey`. A single word stands in `surname`. */
export interface PersonName {
  readonly given: string
  readonly middle: readonly string[]
  readonly surname: string
  /** Jr., Sr., II, III, IV */
  readonly generation: string
  readonly words: number
}

const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])
/** Letters of honour after a name: `Ann Lee OBE`. Capitals only, behind a word that is not in capitals. */
const POST_NOMINALS =
  /(?<=\p{Ll}),?(?: (?:CBE|CH|DBE|FBA|FRS|GCB|KBE|KCB|MBE|MD|MP|OBE|OM|PhD|QC|KC|RA|SC))+$/u
/** Words that open a surname: `van der Berg`, `bin Salman`, `de la Cruz`. */
const PARTICLES = new Set([
  'al',
  'ap',
  'bin',
  'bint',
  'da',
  'dal',
  'de',
  'del',
  'della',
  'den',
  'der',
  'di',
  'dos',
  'du',
  'el',
  'ibn',
  'la',
  'le',
  'mac',
  'san',
  'ten',
  'ter',
  'van',
  'von',
  'zu',
])

/** `“Buck”` of `Bernard “Buck” Torrance`, `(Buck)`. */
const NICKNAME = / ["“‘'(][^"”’')]{1,40}["”’')](?= )/u

/** `Bernard Torrance` */
export const withoutNickname = (name: string): string => name.replace(NICKNAME, '')

/** A name without what tells where somebody is from and without letters of honour. */
function withoutTail(name: string): string {
  const last = name.charCodeAt(name.length - 1)
  const bare = last >= 0x41 && last <= 0x5a ? name.replace(POST_NOMINALS, '') : name
  const gap = ORIGIN.exec(bare)
  return gap ? bare.slice(0, gap.index) : bare
}
const ORIGIN = / (?:of|from) /

/** A name without the courtesy titles that it opens with: `Anwar Ibrahim` of `Datuk Seri Anwar Ibrahim`. */
export const withoutCourtesy = remember((name: string): string => {
  const words = name.split(' ')
  let first = 0
  while (first < words.length - 1) {
    const pair = COURTESY_TITLES.has(nameKey(`${words[first]} ${words[first + 1]}`))
    if (pair && first < words.length - 2) first += 2
    else if (COURTESY_TITLES.has(nameKey(words[first]!))) first++
    else break
  }
  return first > 0 ? words.slice(first).join(' ') : name
})

export function parsePersonName(name: string): PersonName {
  const words = keyWords(nameKey(withoutNickname(withoutTail(name))), ',')
  while (words.length > 1 && NAME_TITLES.has(words[0]!)) words.shift()
  let generation = ''
  while (words.length > 1 && GENERATIONS.has(words.at(-1)!)) generation = words.pop()!
  if (words.length < 2)
    return { given: '', middle: [], surname: words[0] ?? '', generation, words: words.length }
  if (PARTICLES.has(words[0]!))
    return { given: '', middle: [], surname: words.join(' '), generation, words: 1 }
  let from = words.length - 1
  while (from > 1 && PARTICLES.has(words[from - 1]!)) from--
  return {
    given: words[0]!,
    middle: words.slice(1, from),
    surname: words.slice(from).join(' '),
    generation,
    words: words.length,
  }
}

/** Whether two given names can be the same one: equal, an initial (`J` and `John`), a misspelling or a short form. */
function sameGiven(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  if (isMisspelling(a, b)) return true
  return Boolean(NICKNAMES[a]?.includes(b) || NICKNAMES[b]?.includes(a))
}

/** Whether two full names can belong to one person. */
export function samePerson(a: PersonName, b: PersonName): boolean {
  if (a.surname !== b.surname) return false
  if (isTail(a, b) || isTail(b, a)) return true
  if (!sameGiven(a.given, b.given)) return false
  // a son has the name of his father; `III` is left out more often
  if (a.generation !== b.generation && (isSon(a) || isSon(b))) return false
  if (a.generation && b.generation && a.generation !== b.generation) return false
  if (a.middle.length === 0 || b.middle.length === 0) return true
  return a.middle.every(isInitial) && b.middle.every(isInitial)
    ? isOpening(a.middle, b.middle) || isOpening(b.middle, a.middle)
    : a.middle.some(x => b.middle.some(y => sameGiven(x, y)))
}

const isInitial = (word: string) => word.length === 1
/** `H.` of `H. W.`; George W. is not George H. W. */
const isOpening = (short: readonly string[], long: readonly string[]) => short.every((x, i) => x === long[i])

const isSon = ({ generation }: PersonName) => generation === 'jr'

/** Two surnames without the given name: `Martínez Cantón` of `Clara Martínez Cantón`. */
const isTail = (short: PersonName, long: PersonName) =>
  short.middle.length === 0 && long.middle.at(-1) === short.given && !long.middle.includes('and')

/** The family name first in one of them: `Higuchi Ichiyo`, `Ichiyo Higuchi`. */
export const isReversed = (a: PersonName, b: PersonName): boolean =>
  a.middle.length + b.middle.length === 0 && a.given === b.surname && a.surname === b.given
