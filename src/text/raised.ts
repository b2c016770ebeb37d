const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** `6`, `-6`, and footnotes, which may stand in brackets and be letters there */
const RAISED = /^(?:[-−–]?\d{1,3}|\[(?:\d{1,3}|[a-z]{1,2})\])$/
/** What has a power: a number, or a unit of length. */
const BASE = /\d$|(?:^|[^\p{L}])(?:[kcmd]?m|ft|in|yd|mi)$/u
/** Cents behind a sum of money: `$19` and a raised `99` */
const CENTS = /^\d\d$/
const SUM = /[$£€]\s?\d{1,3}(?:,?\d{3}){0,2}$/
/** What stands before and behind the upper number of a fraction: `41 3/8`, not `10⁶/100` */
const BEFORE_FRACTION = /(?:^|\D)(?!10$)\d{1,3}$/
const DIVIDED = /^\s?[/⁄]\s?\d/
/** Characters that are looked at before a raised number, and behind it. */
export const BEFORE_RAISED = 12
export const BEHIND_RAISED = 4

/**
 * What a raised number stands for between `before` and `behind`: `10⁶`, `km²`, `$19.99`, `41 3/8`. Behind words and stops it is the mark of a
 * footnote, and stands for nothing. Null for what is no number.
 */
export function raised(written: string, before: string, behind = ''): string | null {
  if (!RAISED.test(written)) return null
  if (/^\d/.test(written) && DIVIDED.test(behind)) {
    if (BEFORE_FRACTION.test(before)) return ` ${written}`
    if (!BASE.test(before)) return written
  }
  if (CENTS.test(written) && SUM.test(before)) return `.${written}`
  if (written.startsWith('[') || !BASE.test(before)) return ''
  return [...written].map(sign => (/\d/.test(sign) ? DIGITS[Number(sign)] : '⁻')).join('')
}
