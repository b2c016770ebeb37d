import type { Repair } from './repair.ts'

/** Signs of Mac Roman, and what becomes of them where its bytes are read as Windows-1252. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['Ò', '“'],
  ['Ó', '”'],
  ['Ô', '‘'],
  ['Õ', '’'],
  ['Ð', '–'],
  ['Ñ', '—'],
])
const SIGN = /[ÒÓÔÕÐÑ]/g
/** `itÕs`, `donÕt`, and a whole quotation: no other language writes so. */
const APOSTROPHE = /\p{Ll}Õ(?:s|t|re|ll|ve|d|m)(?!\p{L})/u
const QUOTATION = /(?:^|\s)Ò[\p{Lu}\p{Ll}][^ÒÓ]{0,1000}[.,!?]Ó(?:\s|$)/u
const LETTER = /[\p{L}\p{N}]/u

/** The marks of a text that was written on an old Mac and read as one of Windows. Its letters stay as they are. */
export function repairMacRoman(text: string): Repair[] {
  if (!(text.includes('Õ') && APOSTROPHE.test(text)) && !(text.includes('Ó') && QUOTATION.test(text)))
    return []
  const repairs: Repair[] = []
  for (const { 0: sign, index } of text.matchAll(SIGN))
    if (isMark(sign, text[index - 1] ?? ' ', text[index + 1] ?? ' '))
      repairs.push({ start: index, end: index + 1, to: MARKS.get(sign)! })
  return repairs
}

/** A sign that stands where the mark does, and not in a word of capitals. */
function isMark(sign: string, before: string, after: string): boolean {
  const opens = /[\s(—–-]/.test(before)
  if (sign === 'Ò' || sign === 'Ô') return (opens || MARKS.has(before)) && !/\s/.test(after)
  if (sign === 'Ð' || sign === 'Ñ') return opens && /\s/.test(after)
  return !opens && (!LETTER.test(after) || (sign === 'Õ' && /\p{Ll}/u.test(before)))
}
