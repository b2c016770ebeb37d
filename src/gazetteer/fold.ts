import { remember } from '../text/remember.ts'

const COMBINING = /[\u0300-\u036f]/g
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ð: 'd',
  þ: 'th',
  ə: 'e',
}
/** Words that names write in two ways, brought to one. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['saint', 'st'],
  ['sainte', 'ste'],
  ['mount', 'mt'],
  ['fort', 'ft'],
  ['and', '&'],
])
const ONE_WORD = /^[a-z]+$/

/**
 * The form under which place names are compared: lower case, without accents, points and apostrophes,
 * one space between words, `Saint` as `st`. `St. John's` and `Saint Johns` become one; empty where no letter is left.
 */
export const foldName: (name: string) => string = remember(fold)

function fold(name: string): string {
  const lower = name.toLowerCase()
  const plain = /^[\u0020-\u007e]*$/.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(COMBINING, '')
        .replace(/[ßøłđæœıðþə]/g, letter => LETTERS[letter] ?? letter)
  const bare = plain.replace(/[.'`´ʻʼ‘’]/g, '')
  if (ONE_WORD.test(bare)) return WORDS.get(bare) ?? bare
  return bare
    .split(/[^\p{L}\p{N}&]+/u)
    .filter(Boolean)
    .map(word => WORDS.get(word) ?? word)
    .join(' ')
}
