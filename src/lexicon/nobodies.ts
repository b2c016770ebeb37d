const words = (list: string): ReadonlySet<string> => new Set(list.split(/[\s|]+/))

/** Gods, by the name that stands for them alone. As written. Source: our own list. */
export const GODS = words('God Allah Yahweh Jehovah')

/** Who stands for many or for a time and is nobody. Lower case. Source: our own list. */
export const STAND_INS: ReadonlySet<string> = new Set(
  'jim crow|joe sixpack|joe public|john q public|john q. public|uncle sam|john bull|big brother|mother nature|father time'.split(
    '|',
  ),
)

/** Things that are called after somebody who is not spoken of, behind the name. Source: our own list. */
export const MEMORIALS = words(
  'fellowship fellowships scholarship scholarships professorship holiday lectureship oilfield gasfield medal trophy telescope rover memorial airport plea',
)
/** The same in two words. */
export const MEMORIALS_OF_TWO: ReadonlySet<string> = new Set(
  'oil field|gas field|oil fields|federal holiday|peace prize|strike group|space telescope'.split('|'),
)
