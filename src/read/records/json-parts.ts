import { LIMITS } from '../../config.ts'

const OPENS_LIST = 0x5b
const OPENS_OBJECT = 0x7b

/**
 * Whether a record of JSON may hold more objects and lists than any article has fields: 32 MiB of `{},` would take a
 * gigabyte once they are parsed. Brackets in its texts count too.
 */
export function hasTooManyParts(bytes: Uint8Array): boolean {
  if (bytes.length <= LIMITS.recordParts) return false
  let parts = 0
  for (const byte of bytes) if (byte === OPENS_LIST || byte === OPENS_OBJECT) parts++
  return parts > LIMITS.recordParts
}
