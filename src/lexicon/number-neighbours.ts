/**
 * Words right beside a number that say whether it is one, and what it counts.
 * Source: written by hand from misread news sentences and from the sections on figures in newspaper style guides.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** After an ordinal: it is part of a name or of a stretch of time (`the First Amendment`, `the 19th century`). */
export const ORDINAL_TERMS = list(
  'amendment lady world nation nations avenue street st ave century centuries quarter half',
)

/** After an ordinal and a hyphen: `third-generation`, `second-hand`. */
export const JOINED_TO_ORDINALS = list(
  'century hand time person name degree ever guess generation floor round aid rate year born class quarter half ' +
    'team tier in of past',
)

/** Before `first`, `second` and `third` at the end of a clause: they count (`finished second`). */
export const BEFORE_PLACED = list('the a his her their its finished came ranked placed finishing')

/** Before `first`, `second` and `third` with a noun that they count: `his first book`. */
export const BEFORE_PLACED_NOUN = list(
  'the a an his her its their our my your this that every in for finished came ranked placed',
)

/** Before `one of`: it stands for something (`the one of them`). */
export const BEFORE_ONE_OF = list('the this that each every any which no')

/** Before `one` that counts: `at least one`, `more than one`. */
export const BEFORE_COUNTING_ONE = list('least only just than exactly nearly about all')

/** After `one` that counts nothing: `the one that`, `one will`. */
export const AFTER_LONE_ONE = list(
  'to at for from with by and or but as on that which if when where because than like about the a into also ' +
    'will just ready it he she they we you i so too yet not off out up down over under after before now anymore already today either',
)

/** After the time of a clock: `5 p.m.`, `1800 GMT`. */
export const CLOCK_ENDINGS = list("am pm a.m a.m. p.m p.m. o'clock o’clock gmt utc est edt pst pdt cet hrs")

/** Before four digits that are a year before 1500 or after 2100. */
export const BEFORE_RARE_YEAR = list('in since by around circa year of until')

/** Before four digits that are a year though a plural follows: `its 2020 results`. */
export const BEFORE_OWNED_YEAR = list("'s ’s this that a an its their his her our")

/** The second half of a year in words, beside the teens: `nineteen ninety-six`, `nineteen oh four`. */
export const YEAR_ENDS = list('ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety oh')

/** Words in -s that are no plural nouns. */
export const NO_PLURALS = list('was is has as this across its his versus')

/** Before a hyphen and a number that counts all the same: `sub-10 seconds`, `post-2000`. */
export const NUMBER_PREFIXES = list(
  'sub pre post under over minus plus non nearly about around top another per less all up last first mid at ' +
    'then the now',
)

/** After `twice` and `thrice` that multiply: `twice the price`. */
export const AFTER_TWICE = list('as the that what its his her their more')

/** After `double` and `triple` that multiply: `double the price`. */
export const AFTER_DOUBLE = list('the that its their his her what last')

/** Before `double` and `triple` that multiply: `nearly double the`. */
export const BEFORE_DOUBLE = list(
  'than nearly almost about roughly over is was are were be been at just around approximately or , cost costs ' +
    'paid pay',
)

/** After a result with a name before it: `Millbrook 1-4 on Saturday`. */
export const AFTER_RESULT = list('on in at after and to as with when')

/** After a number whose noun or unit stands elsewhere: `wages by 3 percent but prices by 2 in May`. */
export const AFTER_LONE_NUMBER = list(
  'in on at under asked bid agreed originally previously planned forecast reported last this after before and but ' +
    'while as from during since by for the over when a an per also',
)

/** After `half` that is no fraction: `her half sister`, `no time for half measures`. */
export const HALF_TERMS = list(
  'brother brothers sister sisters sibling siblings measures time term way price day mast life',
)

/** After `a quarter` that is a fraction: `a quarter of`, `a quarter more`. */
export const AFTER_A_QUARTER = list('of to more less than from and in by')

/** After a number that ends a list and has no noun of its own. */
export const AFTER_LIST = list('at of in to and or for the by on from is was are were with as')
