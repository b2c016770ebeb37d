import { FINITE, UPOS, WH_WORDS, XPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import { formSet, hashForm } from './hash.ts'
import type { Reading } from './reading.ts'

const COMMA = XPOS.indexOf(',')
const CONJUNCTION = XPOS.indexOf('CC')
const MODAL = XPOS.indexOf('MD')
const BARE = XPOS.indexOf('VB')
const ADVERB = UPOS.indexOf('ADV')
/** What gives the reason, or the time, of a clause before an apposition. */
const REASONS = formSet('as because since after before until')
/** What opens a clause that is not whole by itself; behind `asked` an `if` may be. */
const CONDITIONS = formSet('if unless although though once whenever')
const THAT = hashForm('that', 0, 4)

/**
 * Of the extents of a content behind its cue the one that goes on where the sentence says outright that it does: `said it was
 * late, | but that talks would go on`; `would close its plant, the oldest in the country, | and sell the site`; `asked who had
 * signed, | how much was paid, and when`.
 */
export function wholeClause<P extends Piece>(r: Reading, cue: number, best: P, choices: readonly P[]): P {
  if (best.start < cue) return best
  let whole = best
  for (const choice of choices)
    if (choice.start === best.start && choice.end > whole.end && goesOn(r, best, choice.end)) whole = choice
  return whole
}

/** Is the stretch between two ends of a content part of it? */
function goesOn(r: Reading, { start, end }: Piece, stop: number): boolean {
  if (r.quoted[end]! >= 0) return false
  let at = r.xpos[end] === COMMA ? end + 1 : end
  if (at > end && WH_WORDS[r.xpos[start]!]! && WH_WORDS[r.xpos[at]!]!) return true
  if (at > end && r.xpos[at] !== CONJUNCTION) {
    if (isBareCondition(r, start, end) && r.verbs[stop] !== r.verbs[at]) return true
    at = behindAside(r, at, stop)
    if (REASONS.has(r.form[at]!) && at > end + 1) return true
  }
  if (r.xpos[at] !== CONJUNCTION || r.quoted[at]! >= 0) return false
  at++
  while (at < stop && r.upos[at] === ADVERB) at++
  // `and that rents rose`, not `and that was the end`; of two verbs side by side the first is a noun
  if (r.form[at] === THAT) return at + 2 < stop && (!FINITE[r.xpos[at + 1]!] || FINITE[r.xpos[at + 2]!]!)
  if (WH_WORDS[r.xpos[start]!]! && WH_WORDS[r.xpos[at]!]!) return true
  return r.xpos[at] === BARE && hasModal(r, start, end)
}

/** `that if nobody objects, | the road will close`: a condition without what it is for is nothing that anybody says. */
function isBareCondition(r: Reading, start: number, end: number): boolean {
  if (!CONDITIONS.has(r.form[start]!)) return false
  for (let i = start; i < end; i++) if (r.xpos[i] === COMMA) return false
  return true
}

/** The conjunction behind an apposition that commas set off, the token given where there is none. */
function behindAside(r: Reading, from: number, stop: number): number {
  for (let i = from; i + 1 < stop; i++) {
    if (r.verbs[i + 1] !== r.verbs[i] || r.quoted[i]! >= 0) return from
    if (r.xpos[i] === COMMA) return i + 1
  }
  return from
}

function hasModal(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (r.xpos[i] === MODAL) return true
  return false
}
