import type { Repair } from './repair.ts'

/** Signs inside a word that nobody sees: where it may be broken, that it may not, joiners, a byte-order mark. */
const INVISIBLE = /(?<=\p{L}\p{M}{0,3})[\u00ad\u200b-\u200d\u2060\ufeff]{1,5}(?=\p{L})/gu
const MAY_HOLD = /[\u00ad\u200b-\u200d\u2060\ufeff]/

/** `govern\u00adment`: pages say so where a word may be broken. The word is read whole. */
export function repairInvisible(text: string): Repair[] {
  if (!MAY_HOLD.test(text)) return []
  return [...text.matchAll(INVISIBLE)].map(({ 0: sign, index }) => ({
    start: index,
    end: index + sign.length,
    to: '',
  }))
}
