import { isLetter, isPower } from '../../analysis/values/sentence-parts.ts'
import { isApostrophe, isAsciiDigit } from '../../text/character-class.ts'

/** Whether a word or number ends right before `at`. */
export const endsWord = (text: string, at: number) =>
  at > 0 && (isLetter(text.charCodeAt(at - 1)) || isAsciiDigit(text.charCodeAt(at - 1)))

/** The end of the digits at `at` with the points and commas between them. */
export function numeralEnd(text: string, at: number, to: number): number {
  let end = at + 1
  while (end < to) {
    const c = text.charCodeAt(end)
    if (isAsciiDigit(c) || ((c === 44 || c === 46) && isAsciiDigit(text.charCodeAt(end + 1)) && end + 1 < to))
      end++
    else break
  }
  return end
}

/** The end of the word at `at`, whose letters up to `from` are read: letters, digits, inner apostrophes; dots between single letters belong to it (`U.S.`). */
export function wordEnd(text: string, at: number, from: number, to: number): number {
  let end = from
  while (end < to) {
    const c = text.charCodeAt(end)
    if (isLetter(c) || isAsciiDigit(c) || isPower(c)) end++
    else if (isApostrophe(c) && end + 1 < to && isLetter(text.charCodeAt(end + 1))) end += 2
    else if (c === 46 && isInitial(text, end, at) && end + 1 < to && isLetter(text.charCodeAt(end + 1)))
      end += 2
    else if (c === 46 && end - at >= 3 && text[end - 2] === '.' && isInitial(text, end, at)) return end + 1
    else break
  }
  return end
}

/** Whether the letter before `dot` stands alone: at the start of the word or after another dot. */
const isInitial = (text: string, dot: number, from: number) =>
  dot - 1 === from || text.charCodeAt(dot - 2) === 46

/** The end of what stands before the first digit of a word. */
export function lettersEnd(text: string, at: number, stop: number): number {
  let end = at
  while (end < stop && !isAsciiDigit(text.charCodeAt(end))) end++
  return end
}

export function hasDigit(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isAsciiDigit(text.charCodeAt(i))) return true
  return false
}
