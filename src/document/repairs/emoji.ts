import type { Repair } from './repair.ts'

/** Emoji with their joiners, skin tones and the blanks behind them; not the digits, and not the signs © ® ™. */
const EMOJI =
  /(?:(?![©®™])\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}])(?:[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}]|\p{Extended_Pictographic})*[ \u00a0]?/gu
/** Emoji stand above or beside everything that news is written in. */
const MAY_HOLD = /[\u203c-\u3299\ud83c-\ud83e]/

/** Emoji are no part of the names and sentences that they stand beside. */
export function repairEmoji(text: string): Repair[] {
  if (!MAY_HOLD.test(text)) return []
  return [...text.matchAll(EMOJI)].map(({ 0: emoji, index }) => {
    const end = index + emoji.length
    const isBetweenWords = /\S/.test(text[index - 1] ?? ' ') && !/^\s|^$/.test(text[end] ?? '')
    return { start: index, end, to: isBetweenWords ? ' ' : '' }
  })
}
