const NOTHING = new Uint8Array()

/** Puts bytes together in memory of their own, which can be handed to another thread. */
export function joinBytes(parts: readonly Uint8Array[], separator: Uint8Array = NOTHING): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length + separator.length, 0)
  const joined = new Uint8Array(parts.length === 0 ? 0 : length - separator.length)
  let at = 0
  for (const part of parts) {
    if (at > 0) {
      joined.set(separator, at)
      at += separator.length
    }
    joined.set(part, at)
    at += part.length
  }
  return joined
}
