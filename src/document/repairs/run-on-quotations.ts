import type { Repair } from './repair.ts'

/** A mark and what stands round it; behind a sentence inside an open quotation, an opening mark begins a paragraph. */
const MARK = /["“”]/g

/**
 * Where the paragraphs of an article were joined into one line, a quotation that runs on opens each of them with a mark
 * that nothing closed: `"We left. "Nobody came."` There the paragraphs are read apart again.
 */
export function repairRunOnQuotations(text: string): Repair[] {
  const repairs: Repair[] = []
  let lineEnd = -1
  let open = false
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (index > lineEnd) {
      const end = text.indexOf('\n', index)
      lineEnd = end < 0 ? text.length : end
      open = false
    }
    const opens = mark === '“' || (mark === '"' && isOpening(text, index))
    if (opens && open && text[index - 1] === ' ' && endsSentence(text, index - 2))
      repairs.push({ start: index - 1, end: index, to: '\n\n' })
    open = opens
  }
  return repairs
}

function isOpening(text: string, at: number): boolean {
  return /[\s(]/.test(text[at - 1] ?? ' ') && /[\p{L}\p{N}'‘$£€[…]/u.test(text[at + 1] ?? ' ')
}

const endsSentence = (text: string, at: number) => /[.!?…]/.test(text[at] ?? '')
