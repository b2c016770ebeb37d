import { HYPHENATED_FIRST } from '../../lexicon/hyphenated-first.ts'
import type { Repair } from './repair.ts'

/** `Lind-\nholm`: a word that a line end broke. */
const BROKEN = /(\p{L}{1,30})-([ \t]{0,3}\r?\n[ \t]{0,8})(\p{Ll}[\p{L}’']{0,30}\S{0,5})([ \t])?/gu

/**
 * A word that was broken at the end of a line is read as one, and the line ends behind it. Compounds keep their
 * hyphen: `twenty-\nfive`, `well-\nknown`.
 */
export function repairHyphens(text: string): Repair[] {
  const repairs: Repair[] = []
  if (!text.includes('-\n') && !text.includes('-\r\n') && !text.includes('- \n')) return repairs
  for (const { 0: all, 1: first, 2: gap, 3: rest, 4: blank, index } of text.matchAll(BROKEN)) {
    const hyphen = index + first!.length
    const keeps = HYPHENATED_FIRST.has(first!.toLowerCase())
    const start = keeps ? hyphen + 1 : hyphen
    const end = hyphen + 1 + gap!.length
    repairs.push({ start, end, to: '' })
    if (blank !== undefined) repairs.push({ start: end + rest!.length, end: index + all.length, to: '\n' })
  }
  return repairs
}
