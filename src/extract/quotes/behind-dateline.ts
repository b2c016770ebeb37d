import { formSet } from './hash.ts'
import { isHead } from './heads.ts'
import { entityAt, type Reading } from './reading.ts'

const DASHES = formSet('- -- – —')
const CAPITALS = /^\p{Lu}{3,}/u

/** `NEW YORK, march 2 - Orrin Corp said`: where the town of a dateline passes for the speaker, the last noun between its dash and the cue; the head given elsewhere. */
export function behindDateline(r: Reading, head: number, cue: number): number {
  const town = entityAt(r, head)
  const from = r.analysis.sentences.first[r.sentence[cue]!]!
  if (town?.type !== 'LOC' || town.first !== from || !CAPITALS.test(r.analysis.word(from))) return head
  let dash = head + 1
  while (dash < cue && !(DASHES.has(r.form[dash]!) && r.start[dash]! > r.end[dash - 1]!)) dash++
  for (let i = cue - 1; i > dash; i--) if (isHead(r, i, cue)) return i
  return head
}
