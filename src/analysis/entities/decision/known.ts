import { ENTITY_TYPES } from '../../../model/tags.ts'
import { FNV_BASIS } from '../../../text/hash.ts'
import { chain } from '../hash.ts'

/**
 * What is known of a name, in 16 bits: seven of what a recogniser took it for in plain news (1, type, how sure, how
 * often), seven of what others say, and the lists that have it.
 */
export const KNOWN = { OTHERS: 7, CODE: 0x7f, PERSON: 1 << 14, ORGANIZATION: 1 << 15 } as const

/** One number for the words of tokens `[first, last)`. */
export function hashSpan(word: Int32Array, first: number, last: number): number {
  let hash = FNV_BASIS
  for (let i = first; i < last; i++) hash = chain(hash, word[i]!)
  return hash
}

/** Whether plain news or others know a name for one of a type (an index into `ENTITY_TYPES`), by its `KNOWN` bits. */
export const isMostly = (known: number, type: number): boolean =>
  isOf(known & KNOWN.CODE, type) || isOf((known >>> KNOWN.OTHERS) & KNOWN.CODE, type)

const isOf = (code: number, type: number): boolean => code !== 0 && ((code >>> 1) & 3) === type

const ORG = ENTITY_TYPES.indexOf('ORG')
/** Whether a list has a name for a body, or plain news or others know it for one, by its `KNOWN` bits. */
export const isKnownBody = (known: number): boolean =>
  (known & KNOWN.ORGANIZATION) !== 0 || isMostly(known, ORG)

/** Whether others took a name for one of a type, of 0 to 3 so sure and so often at least. */
export function isSurely(known: number, type: number, sure: number, often = 0): boolean {
  const others = (known >>> KNOWN.OTHERS) & KNOWN.CODE
  return (
    (others & 1) !== 0 &&
    ((others >>> 1) & 3) === type &&
    ((others >>> 3) & 3) >= sure &&
    others >>> 5 >= often
  )
}
