/** The first bytes of a file as text, near enough to tell what it is. */
export function beginningOf(head: Uint8Array): string {
  const [a, b] = head
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(head)
}
