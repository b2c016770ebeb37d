import type { Repair } from './repair.ts'

/** Marks and line ends as programs write them inside their quotes, where a text went through two of them. */
const ESCAPE =
  /\\(?:(["'])|u([dD][89abAB][\dA-Fa-f]{2})\\u([dD][c-fC-F][\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|(?:r\\)?n(?=[\s\p{Lu}\p{N}"'“‘\\–—-]|$))/gu
/** A line ends behind a sentence, a mark or another such sign; `C:\news` and `\n` behind a word are something else. */
const ENDED = /[.!?,;:"'”’)\]\s]|^$/
const MAY_HOLD = /\\["'nru]/

/** `\"We left,\" she said.\nIt\'s over`: what was escaped once too often is read as the characters it stands for. */
export function repairEscapes(text: string): Repair[] {
  if (!MAY_HOLD.test(text)) return []
  const repairs: Repair[] = []
  for (const { 0: written, 1: mark, 2: high, 3: low, 4: unit, index } of text.matchAll(ESCAPE)) {
    const last = repairs.at(-1)
    const isBehind = last?.end === index || ENDED.test(text[index - 1] ?? '')
    const to = mark ?? characterOf(high ?? unit, low) ?? (isBehind && unit === undefined ? '\n' : null)
    if (to !== null) repairs.push({ start: index, end: index + written.length, to })
  }
  return repairs
}

function characterOf(first: string | undefined, second = ''): string | null {
  if (first === undefined) return null
  const units = [first, second].filter(part => part !== '').map(part => Number.parseInt(part, 16))
  const character = String.fromCharCode(...units)
  return /[\u0000-\u0008\u000b-\u001f]|\p{Surrogate}/u.test(character) ? null : character
}
