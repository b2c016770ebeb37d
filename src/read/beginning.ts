import { FormatError } from './format-error.ts'

/** The first bytes of a stream, at least so many if there are; of a damaged file those before the damage. */
export async function firstBytes(stream: AsyncIterable<Uint8Array>, length: number): Promise<Uint8Array> {
  let head: Uint8Array = new Uint8Array()
  try {
    for await (const chunk of stream) {
      head = head.length === 0 ? chunk : Buffer.concat([head, chunk])
      if (head.length >= length) break
    }
  } catch (error) {
    if (!(error instanceof FormatError) || head.length === 0) throw error
  }
  return head
}

/** The first bytes of a file as text, near enough to tell what it is. */
export function beginningOf(head: Uint8Array): string {
  const [a, b] = head
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(head)
}
