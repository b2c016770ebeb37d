/**
 * A cell that a spreadsheet could run: after apostrophes and characters that it skips (blanks, control characters,
 * zero-width and bidirectional marks, byte-order mark), one that starts a formula, or a control character that OWASP
 * ASVS 1.2.10 names beside them. Matches ` =1+1`, `-5`, `@sum`, `'=1`; not `A-1`, `'tis`, `5 = 5`.
 */
const SKIPPED =
  '\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f \\x7f-\\xa0\\xad\\u061c\\u1680\\u180e\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u3000\\ufeff'
const STARTS = '=+\\-@\\u2212\\ufe62\\ufe63\\ufe66\\ufe6b\\uff0b\\uff0d\\uff1d\\uff20'
const FORMULA = new RegExp(`^'*[${SKIPPED}]*[${STARTS}\\t\\r\\n\\0]`)

/** Where a spreadsheet takes `;` or a tab for the end of a cell, what stands behind one starts another, whatever the quotes. */
const INNER = new RegExp(`([;\\t\\r\\n])(?='*[${SKIPPED}]*[${STARTS}])`, 'g')
const GUARDED = new RegExp(`([;\\t\\r\\n])'(?='*[${SKIPPED}]*[${STARTS}])`, 'g')

/** Most cells start with a letter or a digit and need no further look. */
const HARMLESS_START = /^[0-9A-Za-z"(\u2018-\u201d]/
const HARMLESS = /^[^;\t\r\n]*$/

/** Puts an apostrophe before what a spreadsheet would run as a formula, at the start of a text and behind separators. */
export function guardFormula(text: string): string {
  const inner = HARMLESS.test(text) ? text : text.replace(INNER, "$1'")
  return !HARMLESS_START.test(text) && FORMULA.test(text) ? `'${inner}` : inner
}

/** Takes the apostrophes away again: what a reader of the CSV does to get the text back. */
export function restoreFormula(cell: string): string {
  const inner = HARMLESS.test(cell) ? cell : cell.replace(GUARDED, '$1')
  return cell.startsWith("'") && FORMULA.test(cell) ? inner.slice(1) : inner
}
