/** Legal in JSON but line ends for JavaScript before ES2019 and for many splitters of lines. */
const LINE_SEPARATORS = /[\u2028\u2029]/g

const escapeLineSeparators = (json: string) =>
  json.replace(LINE_SEPARATORS, separator => (separator === '\u2028' ? '\\u2028' : '\\u2029'))

/** A value on one line. */
export function toJsonLine(value: unknown): string {
  return escapeLineSeparators(JSON.stringify(value))
}

/** A value as an element of an array with an indent of two spaces. */
export function toJsonElement(value: unknown): string {
  return `  ${escapeLineSeparators(JSON.stringify(value, null, 2)).replaceAll('\n', '\n  ')}`
}

/** A whole file. */
export function toJsonFile(value: unknown): string {
  return `${escapeLineSeparators(JSON.stringify(value, null, 2))}\n`
}
