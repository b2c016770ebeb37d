// What news calls somebody by behind a title that is another word: `Justice Ann Orr … the judge`. Source: our own list.

/** Noun to the titles of whom it speaks, lower case, without a full stop. */
export const TITLES_OF_NOUN: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    judge: 'justice',
    priest: 'father fr rev reverend',
    sergeant: 'sgt',
    lieutenant: 'lt',
    colonel: 'col',
    general: 'gen',
    congressman: 'rep',
    congresswoman: 'rep',
    lawmaker: 'rep sen congressman congresswoman senator',
    doctor: 'dr',
  }).map(([noun, titles]) => [noun, new Set(titles.split(' '))] as const),
)
