const words = (list: string): ReadonlySet<string> => new Set(list.split(/[\s|]+/))

/** Gods, by the name that stands for them alone. As written. Source: our own list. */
export const GODS = words('God Allah Yahweh Jehovah')

/** Things that are called after somebody who is not spoken of, behind the name. Source: our own list. */
export const MEMORIALS = words(
  'fellowship fellowships scholarship scholarships professorship holiday lectureship oilfield gasfield medal trophy telescope rover memorial airport plea',
)
/** The same in two words. */
export const MEMORIALS_OF_TWO: ReadonlySet<string> = new Set(
  'oil field|gas field|oil fields|federal holiday|peace prize|strike group|space telescope'.split('|'),
)
