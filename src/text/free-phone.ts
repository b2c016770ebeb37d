/** `1800 333 000`, `1300 651 251`: numbers that are called for nothing in Australia. */
const FREE = /^1[38]00 \d{3} \d{3}(?!\d)/
/** Characters of the longest such number, and one behind it. */
const LONGEST = 13

/** Whether a number that is called for nothing begins at an offset of a text: it is no year, and counts nothing. */
export const isFreePhone = (text: string, at: number): boolean => FREE.test(text.slice(at, at + LONGEST))
