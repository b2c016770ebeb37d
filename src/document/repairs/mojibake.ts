import { byteOf, windows1252 } from '../windows-1252.ts'
import type { Repair } from './repair.ts'

/** First characters of what UTF-8 becomes when it is read as Windows-1252, and characters that no text holds. */
const SIGN = /[\u0080-\u009fÂÃâð]/g
const UTF8 = new TextDecoder('utf-8', { fatal: true })
/** A quotation mark of which only its first byte is left: between a blank and a letter it opens, behind a mark it closes. */
const BARE = 'â'

/**
 * Marks and letters that lost their encoding on the way are read as what they were: `â€œ`, `Ã©`, `Â£`, `\u0093`, or an
 * `â` that stands where only a quotation mark can.
 */
export function repairMojibake(text: string): Repair[] {
  const repairs: Repair[] = []
  for (const { index } of text.matchAll(SIGN)) {
    if (index < (repairs.at(-1)?.end ?? 0)) continue
    const repair =
      decoded(text, index) ?? cutMark(text, index) ?? control(text, index) ?? bareMark(text, index)
    if (repair) repairs.push(repair)
  }
  return repairs
}

/** The characters from here as the UTF-8 bytes they stand for: two, three or four of them, no other number. */
function decoded(text: string, start: number): Repair | null {
  const lead = text.charCodeAt(start)
  const length = lead === 0xf0 ? 4 : lead === 0xe2 ? 3 : lead === 0xc2 || lead === 0xc3 ? 2 : 0
  if (length === 0 || start + length > text.length) return null
  const bytes = Uint8Array.from({ length }, (_, i) => Math.max(0, byteOf(text.charCodeAt(start + i))))
  if (bytes.subarray(1).some(byte => byte < 0x80 || byte > 0xbf)) return null
  try {
    return { start, end: start + length, to: UTF8.decode(bytes) }
  } catch {
    return null
  }
}

/** `â€` whose last byte is no character and was dropped is a closing mark: that byte was 0x9D. */
function cutMark(text: string, start: number): Repair | null {
  return text.startsWith('â€', start) ? { start, end: start + 2, to: '”' } : null
}

/** A control character that Windows-1252 has a mark for. */
function control(text: string, start: number): Repair | null {
  const to = windows1252(text.charCodeAt(start))
  return to === undefined ? null : { start, end: start + 1, to }
}

function bareMark(text: string, start: number): Repair | null {
  if (text[start] !== BARE) return null
  const before = text[start - 1] ?? ' '
  const after = text[start + 1] ?? ' '
  if (/[.,!?…]/.test(before) && /\s/.test(after)) return { start, end: start + 1, to: '”' }
  if (/[\s(]/.test(before) && /\s/.test(after)) {
    const end = /[\p{L}\p{N}]/u.test(text[start + 2] ?? '') ? start + 2 : start + 1
    return { start, end, to: '“' }
  }
  return null
}
