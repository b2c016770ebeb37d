import { MOSTLY_REPORTS } from './cue-rates.ts'
import type { Reading } from './reading.ts'

/** `"A," said Lee Park. "B," Ann Moss said.`: behind its comma a quotation goes on to whoever said it. */
export function isAttributed(r: Reading, span: number): boolean {
  const behind = r.outer.last[span]!
  const last = r.inner.last[span]! - 1
  return behind < r.count && r.sentence[behind] === r.sentence[last] && r.analysis.word(last) === ','
}

/** Tokens from the end of a quotation to the word that reports it. Set by hand. */
const LONGEST_SPEAKER = 12
/** `"A," said Lee Park. | "B," Ann Moss said.`: a quotation of another sentence that has a cue of its own is reported by that. */
export function isOthers(r: Reading, cue: number, { start }: { readonly start: number }): boolean {
  const span = r.quoted[start]!
  if (start < cue || span < 0 || r.inner.first[span] !== start || r.sentence[start] === r.sentence[cue])
    return false
  if (!isAttributed(r, span)) return false
  const behind = r.outer.last[span]!
  for (let i = behind; i < Math.min(r.count, behind + LONGEST_SPEAKER); i++) {
    if (r.sentence[i] !== r.sentence[behind] || r.quoted[i]! >= 0) return false
    if (r.formRate[i]! >= MOSTLY_REPORTS) return true
  }
  return false
}
