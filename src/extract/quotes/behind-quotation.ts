import { RELATIVE_PRONOUNS, XPOS } from '../../model/tags.ts'
import { NEARLY_ALWAYS_REPORTS } from './cue-rates.ts'
import type { Frame } from './frame.ts'
import type { Reading } from './reading.ts'

const COMMA = XPOS.indexOf(',')
/** Tokens from the quotation to its cue: a name and what describes it. Set by hand. */
const LONGEST_SPEAKER = 30

/**
 * `“It works,” Lee Park, who was not part of the study, said by email. “It is a start.”`: a comma ends the quotation that opens the sentence, right before
 * the speaker of a plain cue, with no verb in between but that of an aside. What follows may be said as well, but not alone.
 */
export function isBehindQuotation(r: Reading, { cue, sentenceFrom }: Frame): boolean {
  if (r.formRate[cue]! < NEARLY_ALWAYS_REPORTS || r.quoted[cue]! >= 0) return false
  let at = cue - 1
  const stop = Math.max(sentenceFrom, cue - LONGEST_SPEAKER)
  while (at > stop && r.quoted[at]! < 0) at--
  const span = r.quoted[at]!
  if (span < 0 || r.outer.first[span]! > sentenceFrom || r.xpos[r.inner.last[span]! - 1] !== COMMA)
    return false
  // no name in marks
  if (r.verbs[at] === r.verbs[r.inner.first[span]!]) return false
  if (r.verbs[cue] === r.verbs[at]) return true
  // the verb is that of `who` behind a comma, and another comma ends its clause
  for (let i = at + 1; i < cue && r.verbs[i + 1] === r.verbs[at]; i++)
    if (r.xpos[i] === COMMA && RELATIVE_PRONOUNS[r.xpos[i + 1]!]) return r.xpos[cue - 1] === COMMA
  return false
}
