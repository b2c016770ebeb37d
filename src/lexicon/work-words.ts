/**
 * Words for works that have a title, and what stands before them. Source: written by hand from reviews and news of the arts.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** What has a title behind it: `the film “X”`, `her novel, X,`; lower case. */
export const WORK_NOUNS = list(
  `album aria autobiography ballad ballet biography book comedy cantata concerto documentary drama film hit memoir movie musical
novel novella opera painting play poem sculpture series show single sitcom song symphony thriller track`,
)

/** Words between whose it is and the work; lower case. */
export const BEFORE_WORK = list(
  `acclaimed award-winning best-known best-selling bestselling best big biggest breakthrough comic current debut eighth fifth final
first forthcoming fourth historical horror hit last latest most famous new newest next ninth one-act own recent romantic
satirical second seventh short sixth solo studio tenth third tv television upcoming`,
)
