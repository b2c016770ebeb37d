/**
 * English number words: cardinals, ordinals, fractions, collectives and multiples.
 * Source: the closed class of English numerals as grammars list it (Huddleston & Pullum, The Cambridge Grammar of the
 * English Language, ch. 5 §7), with the Indian scale words lakh and crore; written by hand.
 */

/** Words below one hundred, with their value. */
export const SMALL: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value): [string, number] => [word, value])
    .concat(
      'twenty thirty forty fifty sixty seventy eighty ninety'
        .split(' ')
        .map((word, i): [string, number] => [word, 20 + 10 * i]),
      [['fourty', 40]],
    ),
)

/** Scale words from hundred on: the power of ten that they multiply by. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['lakh', 5],
  ['lakhs', 5],
  ['million', 6],
  ['mln', 6],
  ['crore', 7],
  ['crores', 7],
  ['billion', 9],
  ['bln', 9],
  ['trillion', 12],
  ['quadrillion', 15],
])

/** Written after digits: `1.2m`, `25k`, `£3bn`, `12 mn`. Upper and lower case as newspapers write them. */
export const SCALE_SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['K', 3],
  ['m', 6],
  ['M', 6],
  ['mn', 6],
  ['mln', 6],
  ['mil', 6],
  ['mio', 6],
  ['MM', 6],
  ['mm', 6],
  ['cr', 7],
  ['Cr', 7],
  ['b', 9],
  ['B', 9],
  ['bn', 9],
  ['Bn', 9],
  ['BN', 9],
  ['bln', 9],
  ['t', 12],
  ['T', 12],
  ['tn', 12],
  ['trn', 12],
  ['tr', 12],
  ['trln', 12],
])

/** Plurals that stand for an uncertain number: the least and the most that they say. */
export const VAGUE: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['tens', [10, 100]],
  ['dozens', [12, 120]],
  ['hundreds', [100, 1e3]],
  ['thousands', [1e3, 1e4]],
  ['lakhs', [1e5, 1e6]],
  ['millions', [1e6, 1e7]],
  ['crores', [1e7, 1e8]],
  ['billions', [1e9, 1e10]],
  ['trillions', [1e12, 1e13]],
])

/** Ordinals in words, below one hundred, by their last word. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
    'fifteenth sixteenth seventeenth eighteenth nineteenth'
  )
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1])
    .concat(
      'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'
        .split(' ')
        .map((word, i): [string, number] => [word, 20 + 10 * i]),
      [
        ['hundredth', 100],
        ['thousandth', 1000],
      ],
    ),
)

/** Parts of a whole: the denominator that a word names. Ordinals above `third` do so too. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ...[...ORDINALS]
    .filter(([, value]) => value > 3)
    .flatMap(([word, value]): [string, number][] => [
      [word, value],
      [`${word}s`, value],
    ]),
])

/** Fractions that are one character. */
export const FRACTION_CHARACTERS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['½', [1, 2]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅕', [1, 5]],
  ['⅖', [2, 5]],
  ['⅗', [3, 5]],
  ['⅘', [4, 5]],
  ['⅙', [1, 6]],
  ['⅚', [5, 6]],
  ['⅛', [1, 8]],
  ['⅜', [3, 8]],
  ['⅝', [5, 8]],
  ['⅞', [7, 8]],
])

/** Adverbs and suffix words that multiply. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
  ['double', 2],
  ['triple', 3],
  ['quadruple', 4],
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['sixfold', 6],
  ['sevenfold', 7],
  ['eightfold', 8],
  ['ninefold', 9],
  ['tenfold', 10],
  ['twentyfold', 20],
  ['thirtyfold', 30],
  ['fiftyfold', 50],
  ['hundredfold', 100],
])
