import { DOCUMENT_NOUNS } from '../../lexicon/document-nouns.ts'
import { UPOS, XPOS } from '../../model/tags.ts'
import { NEARLY_ALWAYS_REPORTS } from './cue-rates.ts'
import type { Frame } from './frame.ts'
import { formSet, hashForm } from './hash.ts'
import { isHead, phraseStart } from './heads.ts'
import { entityAt, isPerson, type Reading } from './reading.ts'

const ADV = UPOS.indexOf('ADV')
const AUX = UPOS.indexOf('AUX')
const ADP = UPOS.indexOf('ADP')
const WHO = XPOS.indexOf('WP')
const WHICH = XPOS.indexOf('WDT')
const COMMA = XPOS.indexOf(',')
const DASHES = formSet('— – -- ―')
/** Tokens of the longest aside between a subject and its verb. A bound on the work. */
const LONGEST_ASIDE = 40

/** One behind the last token before a verb and its auxiliaries. */
function verbGroup(r: Reading, cue: number): number {
  let at = cue
  while (at > 0 && (r.upos[at - 1] === ADV || r.upos[at - 1] === AUX)) at--
  return at
}

/** `A group — staff who bring it to life — have announced`: who stands before what dashes set off; the head given elsewhere. */
export function beforeDashes(r: Reading, head: number, cue: number): number {
  const close = verbGroup(r, cue) - 1
  // `two justices — Lee Park and Ann Orr — called it`
  if (head >= close || !DASHES.has(r.form[close]!) || isPerson(r, head)) return head
  const from = Math.max(r.analysis.sentences.first[r.sentence[cue]!]! + 1, close - LONGEST_ASIDE)
  let open = close - 1
  while (open > from && !DASHES.has(r.form[open]!)) open--
  if (!DASHES.has(r.form[open]!) || open > head || r.quoted[open] !== r.quoted[cue]) return head
  return isHead(r, open - 1, open) ? open - 1 : head
}

/** `Lee Park, who replaced Orr as secretary said`: no comma ends the clause of `who`, and its last noun hangs on a preposition; the head given elsewhere. */
export function beforeOpenWho(r: Reading, head: number, cue: number): number {
  if (head !== verbGroup(r, cue) - 1 || isPerson(r, head)) return head
  const from = r.analysis.sentences.first[r.sentence[cue]!]!
  const phrase = phraseStart(r, head, from)
  if (phrase <= from || r.upos[phrase - 1] !== ADP) return head
  const stop = Math.max(from + 1, head - LONGEST_ASIDE)
  let who = phrase - 1
  while (who > stop && r.xpos[who] !== WHO) {
    if (r.isInk[who] === 0 || r.quoted[who] !== r.quoted[cue]) return head
    who--
  }
  const isAside = r.xpos[who] === WHO && r.xpos[who - 1] === COMMA && who - 2 >= from
  return isAside && r.verbs[phrase]! - r.verbs[who]! === 1 && isPerson(r, who - 2) ? who - 2 : head
}

const DOCUMENTS = formSet([...DOCUMENT_NOUNS].flatMap(noun => [noun, `${noun}s`]).join(' '))
/** Tokens from a writing to the `which` that stands for it. Set by hand. */
const LONGEST_SOURCE = 8
/** `Critics point to a study from Bergen which found`: the writing that `which` stands for; -1 elsewhere. */
export function beforeWhich(r: Reading, cue: number): number {
  const which = verbGroup(r, cue) - 1
  if (which < 1 || r.xpos[which] !== WHICH || r.sentence[which] !== r.sentence[cue]) return -1
  // `according to the Herald, which says`
  if (r.xpos[which - 1] === COMMA && entityAt(r, which - 2)?.type === 'ORG') return -1
  for (let i = which - 1; i >= Math.max(0, which - LONGEST_SOURCE); i--) {
    if (r.sentence[i] !== r.sentence[cue] || r.quoted[i] !== r.quoted[cue]) return -1
    if (r.verbs[i + 1] !== r.verbs[i] || (r.isInk[i] === 0 && i < which - 1)) return -1
    if (DOCUMENTS.has(r.form[i]!) && r.entity[i]! < 0 && isHead(r, i, which)) return i
  }
  return -1
}

/** `The mills, in a complaint under Section 301, said | higher taxes help`: the subject before an aside, where the model looks behind the cue; the head given elsewhere. */
export function beforeAside(r: Reading, { cue, from }: Frame, head: number): number {
  const isBehind = head > cue && r.xpos[cue - 1] === COMMA && r.formRate[cue]! >= NEARLY_ALWAYS_REPORTS
  // `This, said Lee Park, should make it safe`
  if (!isBehind || isPerson(r, head) || r.xpos[head + 1] === COMMA) return head
  if (r.verbs[cue] !== r.verbs[from] || r.form[cue] === ACCORDING) return head
  let first = -1
  for (let i = from; i < cue; i++) {
    if (r.quoted[i]! >= 0 || r.sentence[i] !== r.sentence[cue]) return head
    if (first < 0 && isHead(r, i, cue)) first = i
  }
  const opens = first >= 0 && phraseStart(r, first, from) === from
  return opens && (r.upos[first + 1] === ADP || r.xpos[first + 1] === COMMA) ? first : head
}
const ACCORDING = hashForm('according', 0, 9)
