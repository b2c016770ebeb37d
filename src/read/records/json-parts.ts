import { LIMITS } from '../../config.ts'
import { OPEN_LIST, OPEN_OBJECT } from './json-outline.ts'

/**
 * Whether a record of JSON may hold more objects and lists than any article has fields: 32 MiB of `{},` would take a
 * gigabyte once they are parsed. Brackets in its texts count too.
 */
export function hasTooManyParts(bytes: Uint8Array): boolean {
  if (bytes.length <= LIMITS.recordParts) return false
  let parts = 0
  for (const byte of bytes) if (byte === OPEN_LIST || byte === OPEN_OBJECT) parts++
  return parts > LIMITS.recordParts
}
