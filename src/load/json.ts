export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue }

/** U+2028 and U+2029 are legal in JSON but line ends to many splitters of lines. */
function escapeLineSeparators(json: string): string {
  if (!json.includes('\u2028') && !json.includes('\u2029')) return json
  return json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}

/** A value on one line. */
export function toJsonLine(value: unknown): string {
  return escapeLineSeparators(JSON.stringify(value))
}

/** A value as an element of an array with an indent of two spaces, without its brackets. */
export function toJsonElement(value: unknown): string {
  return escapeLineSeparators(JSON.stringify([value], null, 2)).slice(2, -2)
}

/** A whole file. */
export function toJsonFile(value: unknown): string {
  return `${escapeLineSeparators(JSON.stringify(value, null, 2))}\n`
}
