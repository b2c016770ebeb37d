import { FEMALE_NAMES, MALE_NAMES } from '../../lexicon/first-names.ts'
import { FEMALE_HONORIFICS, MALE_HONORIFICS } from '../../lexicon/honorifics.ts'
import { MORE_FEMALE_NAMES, MORE_MALE_NAMES, NAMES_OF_BOTH_SEXES } from '../../lexicon/more-first-names.ts'

export type Gender = 'f' | 'm'

let names: Map<string, Gender> | undefined

/** The hand-made lists come last: they overrule the compiled ones. */
function readNames(): Map<string, Gender> {
  const table = new Map<string, Gender>()
  const enter = (list: string, gender: Gender) => {
    for (const name of list.split(/\s+/)) if (name) table.set(name, gender)
  }
  enter(MALE_NAMES, 'm')
  enter(FEMALE_NAMES, 'f')
  enter(MORE_MALE_NAMES, 'm')
  enter(MORE_FEMALE_NAMES, 'f')
  return table
}

/** Not all that ends so: a witness, a business editor and a member of Congress may be either. */
const FEMALE =
  /woman$|^(?:mother|sister|wife|daughter|aunt|girl|actress|princess|duchess|countess|baroness|empress|goddess|priestess|abbess|(?:head|post)?mistress|heiress|hostess|stewardess|waitress|governess|sculptress|seamstress)$/
const MALE = /(?:^|[^o])man$|^(?:father|brother|husband|son|uncle|boy)$/
/** Words in `-man` that call nobody a man: `the German chancellor`, `a human rights lawyer`. */
const OF_BOTH = new Set(['german', 'human', 'roman', 'norman', 'ottoman', 'shaman'])

/** Words of a role that tell so with a capital as well; another one in `-man` is a name. */
const CAPITAL_TITLE =
  /woman$|^(?:actress|queen|king|(?:chair|congress|assembly|council|alder|spokes|select|states|police|business|english|irish|scots|welsh|french|dutch)man)$/

/** What a title (`Mrs.`) says of a person, or a role (`spokeswoman`). */
export function genderOfTitle(title: string | null): Gender | null {
  for (const word of (title ?? '').toLowerCase().split(/[\s.]+/)) {
    if (FEMALE_HONORIFICS.has(word) || FEMALE.test(word)) return 'f'
    if (MALE_HONORIFICS.has(word) || (MALE.test(word) && !OF_BOTH.has(word))) return 'm'
  }
  return null
}

/** What a role says, whatever names stand in it: `professor at Duke University`, `analyst for Cushman & Wakefield`. */
export function genderOfRole(role: string | null): Gender | null {
  const words = (role ?? '').split(/\s+/)
  const counted = words.filter(
    (word, i) => !/^\p{Lu}/u.test(word) || CAPITAL_TITLE.test(word.toLowerCase()) || words[i + 1] === 'of',
  )
  return genderOfTitle(counted.join(' '))
}

/** Is the given name one that many of the other sex bear too, so that what it says is no more than likely? */
export const isOfBoth = (name: string): boolean => OF_BOTH_SEXES.has(name.toLowerCase().split(/[\s-]/)[0]!)
const OF_BOTH_SEXES = new Set(NAMES_OF_BOTH_SEXES.split(/\s+/))

/** What a full name says: its first given name that only one sex bears. */
export function genderOfName(name: string): Gender | null {
  names ??= readNames()
  const words = name.toLowerCase().split(/\s+/)
  if (words.length < 2) return null
  for (const word of words.slice(0, -1)) {
    const gender = names.get(word.replace(/-.*/, ''))
    if (gender) return gender
  }
  return null
}
