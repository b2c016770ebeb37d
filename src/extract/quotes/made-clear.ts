import { UPOS, XPOS } from '../../model/tags.ts'
import { frameOf } from './frame.ts'
import { formSet, hashForm } from './hash.ts'
import type { Reading } from './reading.ts'
import type { Report } from './report.ts'

const MAKES = formSet('make makes made making')
const IT = hashForm('it', 0, 2)
const CLEAR = formSet('clear plain')
const THAT = hashForm('that', 0, 4)
const ADV = UPOS.indexOf('ADV')
const OPENS_CLAUSE = new Set((['PRON', 'DET', 'NOUN', 'PROPN'] as const).map(tag => UPOS.indexOf(tag)))
const COMMA = XPOS.indexOf(',')
const CONJUNCTION = XPOS.indexOf('CC')
/** What the words say outright, though who makes something clear need not say it: log odds. Set by hand. */
const SURE = 1.5

/** `The mayor has made it clear that the park will stay`: a report whose verb is two words. */
export function findMadeClear(r: Reading): Report[] {
  const found: Report[] = []
  for (let i = 0; i + 2 < r.count; i++) {
    if (!MAKES.has(r.form[i]!)) continue
    const start = clauseBehind(r, i)
    if (start < 0) continue
    const { subject } = frameOf(r, i)
    const speaker = subject.token >= 0 ? subject.token : null
    const piece = { start, end: endOf(r, start) }
    if (r.verbs[piece.end] === r.verbs[start]) continue
    found.push({ cue: i, score: SURE, margin: SURE, speaker, speakerLead: SURE, pieces: [piece] })
  }
  return found
}

/** Where the clause behind `make (it) (very) clear (that)` starts, -1 where there is none. */
function clauseBehind(r: Reading, make: number): number {
  const to = r.analysis.sentences.first[r.sentence[make]! + 1]!
  const hasIt = r.form[make + 1] === IT
  let at = make + (hasIt ? 2 : 1)
  while (at < to && r.upos[at] === ADV && !CLEAR.has(r.form[at]!)) at++
  if (at + 2 >= to || !CLEAR.has(r.form[at]!)) return -1
  at++
  if (r.form[at] === THAT) return at + 1
  return hasIt && OPENS_CLAUSE.has(r.upos[at]!) ? at : -1
}

/** The end of the sentence, or a comma with a conjunction behind the clause's own verb. */
function endOf(r: Reading, start: number): number {
  const to = r.analysis.sentences.first[r.sentence[start]! + 1]!
  let end = start + 1
  while (end < to && r.quoted[end] === r.quoted[start]) {
    const isNext = r.xpos[end] === COMMA && r.xpos[end + 1] === CONJUNCTION
    if (isNext && r.verbs[end]! > r.verbs[start]!) break
    end++
  }
  while (end > start + 1 && r.isInk[end - 1] === 0) end--
  return end
}
