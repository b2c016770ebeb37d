const QUOTE = 0x22
const LINE_FEED = 0x0a

/** Bytes of consecutive stretches of CSV records, each record ended by LF, given how many records each stretch holds. */
export function recordSizes(lines: Uint8Array, counts: readonly number[]): number[] {
  const sizes: number[] = []
  let at = 0
  for (const count of counts) {
    const start = at
    for (let left = count; left > 0; left--) at = endOfRecord(lines, at)
    sizes.push(at - start)
  }
  return sizes
}

/** Behind the LF that ends a record: one outside quotation marks, which stand in pairs inside a cell. */
function endOfRecord(lines: Uint8Array, start: number): number {
  let quoted = false
  for (let at = start; at < lines.length; at++) {
    const byte = lines[at]
    if (byte === QUOTE) quoted = !quoted
    else if (byte === LINE_FEED && !quoted) return at + 1
  }
  return lines.length
}
