import { NOUNS, UPOS, WH_WORDS, XPOS } from '../../model/tags.ts'
import { AMID } from './adverbial.ts'
import { OFTEN_REPORTS } from './cue-rates.ts'
import type { Frame } from './frame.ts'
import { formSet, hashForm } from './hash.ts'
import { isHead, phraseStart } from './heads.ts'
import { entityAt, type Reading } from './reading.ts'

const ADV = UPOS.indexOf('ADV')
const AUX = UPOS.indexOf('AUX')
const VERB = UPOS.indexOf('VERB')
const NOUN = UPOS.indexOf('NOUN')
const COMMA = XPOS.indexOf(',')
const GERUND = XPOS.indexOf('VBG')
const FINITE = XPOS.map(tag => tag === 'VBD' || tag === 'VBZ' || tag === 'VBP')
const PRONOUN = XPOS.indexOf('PRP')

/**
 * `“The agents are keen to talk,” the source claims.`: the noun phrase between a quotation or a comma and the word that ends
 * the clause. Its head; -1 where the clause is built otherwise.
 */
export function closingSpeaker(
  r: Reading,
  { cue, sentenceFrom, sentenceTo }: Frame,
  chosen: number | null,
): number {
  if (r.formRate[cue]! < OFTEN_REPORTS || r.xpos[cue] === GERUND || r.quoted[cue]! >= 0) return -1
  if (cue + 1 < sentenceTo && r.isInk[cue + 1] === 1) return -1
  let head = cue - 1
  while (head > sentenceFrom && (r.upos[head] === ADV || r.upos[head] === AUX)) head--
  if (head <= sentenceFrom || !isHead(r, head, cue)) return -1
  const before = phraseStart(r, head, sentenceFrom) - 1
  if (before < sentenceFrom) return -1
  // `…, the mayor and his aides said` has more heads than this
  if (r.isInk[before] !== 0) return -1
  if (r.quoted[before]! >= 0) return head
  // `men and women are set apart, the paper reports`: nobody in the clause before the comma
  const other = chosen ?? sentenceFrom
  const isOther = other < before && r.sentence[other] === r.sentence[cue]
  return isOther && r.xpos[before] === COMMA && r.verbs[before]! > r.verbs[other]! ? head : -1
}

const ACCORDING = hashForm('according', 0, 9)
/** `Owen Carr shouted at women, according to insiders`: whoever it is according to stands behind the words; -1 elsewhere. */
export function sourceBehind(r: Reading, { cue, sentenceTo }: Frame, chosen: number | null): number {
  if (r.form[cue] !== ACCORDING || chosen === null || chosen > cue) return -1
  for (let i = cue + 2; i < sentenceTo && r.xpos[i] !== COMMA; i++) if (isHead(r, i, sentenceTo)) return i
  return -1
}

/** `All the experts I met said`: a clause without a pronoun of its own describes the noun before it, which speaks. */
export function behindContact(r: Reading, head: number, cue: number): number {
  if (cue - head !== 2 || !FINITE[r.xpos[head + 1]!] || r.upos[head + 1] !== VERB || head === 0) return head
  const own = entityAt(r, head)
  if (r.xpos[head] !== PRONOUN && own?.type !== 'PER') return head
  const noun = (own?.first ?? head) - 1
  return noun >= 0 &&
    r.upos[noun] === NOUN &&
    r.sentence[noun] === r.sentence[cue] &&
    r.quoted[noun] === r.quoted[cue]
    ? noun
    : head
}

const TIMES = formSet('after before since while')
/** Tokens of the longest subject. Set by hand. */
const LONGEST_SUBJECT = 8
/** `Hours after suggesting that it was late, | Lee Park left`: whoever acts behind the comma; null elsewhere. */
function mainSubject(r: Reading, cue: number, from: number, to: number): number | null {
  if (!TIMES.has(r.form[cue - 1]!) || r.verbs[cue] !== r.verbs[from]) return null
  for (let comma = cue + 1; comma + 2 < to; comma++) {
    if (r.xpos[comma] !== COMMA || r.quoted[comma]! >= 0 || WH_WORDS[r.xpos[comma + 1]!]) continue
    for (let i = comma + 1; i + 1 < Math.min(to, comma + 1 + LONGEST_SUBJECT) && r.isInk[i] === 1; i++)
      if (isHead(r, i, to)) {
        if (FINITE[r.xpos[i + 1]!]) return i
        // `President | Lee Park`
        if (entityAt(r, i + 1)?.type !== 'PER') break
      }
  }
  return null
}

const PLURAL = XPOS.indexOf('NNS')
const isPluralLike = (r: Reading, cue: number): boolean =>
  r.xpos[cue] === PLURAL && Math.max(r.formRate[cue]!, r.stemRate[cue]!) >= OFTEN_REPORTS
/** The first token but for an article. */
const firstWord = (r: Reading, from: number): number => (r.upos[from] === DET ? from + 1 : from)
const DET = UPOS.indexOf('DET')

const OPENS = new Set((['PUNCT', 'CCONJ', 'SCONJ'] as const).map(tag => UPOS.indexOf(tag)))
/** `… too much power; supporters counter that it is fair`: where nobody was chosen, the noun between a clause boundary and its verb; null where none stands there. */
export function besideCue(r: Reading, { cue, sentenceFrom, sentenceTo }: Frame): number | null {
  let head = cue - 1
  // `The Halden Press reports rents have doubled`, taken for a noun
  if (isPluralLike(r, cue) && r.entity[head]! >= 0 && entityAt(r, head)?.first === firstWord(r, sentenceFrom))
    return head
  if (r.xpos[cue] === GERUND) return mainSubject(r, cue, sentenceFrom, sentenceTo)
  while (head > sentenceFrom && r.upos[head] === ADV) head--
  if (!FINITE[r.xpos[cue]!] || head < sentenceFrom || r.quoted[head] !== r.quoted[cue]) return null
  if (!NOUNS.has(r.upos[head]!) || AMID.has(r.form[head]!) || !isHead(r, head, cue)) return null
  const before = phraseStart(r, head, sentenceFrom) - 1
  return before < sentenceFrom || OPENS.has(r.upos[before]!) ? head : null
}
