/**
 * A cell that a spreadsheet could run: after apostrophes and characters that it skips (blanks, zero-width and
 * bidirectional marks, byte-order mark), one that starts a formula, or a control character that OWASP ASVS 1.2.10
 * names beside them. Matches ` =1+1`, `-5`, `@sum`, `'=1`; not `A-1`, `'tis`, `5 = 5`.
 */
const FORMULA =
  /^'*[ \v\f\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]*[=+\-@\t\r\n\0\uff0b\uff0d\uff1d\uff20]/

/** Most cells start with a letter or a digit and need no further look. */
const HARMLESS_START = /^[0-9A-Za-z"(\u2018-\u201d]/

/** Puts an apostrophe before a text that a spreadsheet would run as a formula. */
export function guardFormula(text: string): string {
  return !HARMLESS_START.test(text) && FORMULA.test(text) ? `'${text}` : text
}

/** Takes the apostrophe away again: what a reader of the CSV does to get the text back. */
export function restoreFormula(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
}
