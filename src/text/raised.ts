const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** `6`, `-6`, and footnotes, which may stand in brackets and be letters there */
const RAISED = /^(?:[-−–]?\d{1,3}|\[(?:\d{1,3}|[a-z]{1,2})\])$/
/** What has a power: a number, or a unit of length. */
const BASE = /\d$|(?:^|[^\p{L}])(?:[kcmd]?m|ft|in|yd|mi)$/u
/** Characters that are looked at before a raised number. */
export const BEFORE_RAISED = 4

/**
 * What a raised number stands for behind `before`: `10⁶`, `km²`. Behind words and stops it is the mark of a footnote, and stands for
 * nothing. Null for what is no number.
 */
export function raised(written: string, before: string): string | null {
  if (!RAISED.test(written)) return null
  if (written.startsWith('[') || !BASE.test(before)) return ''
  return [...written].map(sign => (/\d/.test(sign) ? DIGITS[Number(sign)] : '⁻')).join('')
}
