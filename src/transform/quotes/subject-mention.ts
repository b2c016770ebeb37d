import type { Analysis } from '../../model/analysis.ts'
import { tokenFrom } from '../../model/positions.ts'
import { FINITE, UPOS, XPOS } from '../../model/tags.ts'

const VERBAL = new Set(['VERB', 'AUX', 'ADV'].map(tag => UPOS.indexOf(tag as 'VERB')))
const ADPOSITION = UPOS.indexOf('ADP')
/** `matched to Mr Reza when he stood`: an adverb that opens a clause is none of the verb before which a subject stands. */
const WHEN = XPOS.indexOf('WRB')

const TITLE_LIKE = new Set((['PROPN', 'NOUN', 'DET', 'ADJ', 'PUNCT'] as const).map(tag => UPOS.indexOf(tag)))
/** Tokens of a title before the name that opens a sentence. */
const LONGEST_TITLE = 5
/** `Leland, the senior member, voiced anger`: a name that opens its sentence, titles aside, is mostly its subject. */
export function opensSentence({ tokens, sentences }: Analysis, sentence: number, start: number): boolean {
  const first = sentences.first[sentence]!
  const own = tokenFrom(tokens, start)
  if (own - first > LONGEST_TITLE) return false
  for (let i = first; i < own; i++) if (!TITLE_LIKE.has(tokens.upos[i]!)) return false
  return true
}

/** `Vik left`, and `the director, Vik, left`; not `the boat of Vik left`. */
export function isBeforeVerb({ tokens, text }: Analysis, start: number, end: number): boolean {
  const isVerb = (i: number) => i < tokens.count && VERBAL.has(tokens.upos[i]!) && tokens.xpos[i] !== WHEN
  if (isGoverned({ tokens }, start)) return false
  const next = tokenFrom(tokens, end)
  return (
    isVerb(next) ||
    (isApposition({ tokens, text }, start, next) && isVerb(next + 1)) ||
    isVerb(behindHome({ tokens, text }, next)) ||
    isFiniteBehindAside({ tokens, text }, next)
  )
}

/** Words of the longest title of a name in apposition. */
const LONGEST_OFFICE = 6
/** `the director, Vik,` and `the top cleric, Grand Ayatollah Vik,`: between commas, titles aside. */
function isApposition(
  { tokens, text }: Pick<Analysis, 'tokens' | 'text'>,
  start: number,
  next: number,
): boolean {
  const isComma = (i: number) => text.charCodeAt(tokens.start[i]!) === COMMA
  if (next >= tokens.count || !isComma(next)) return false
  let at = tokenFrom(tokens, start) - 1
  const least = Math.max(0, at - LONGEST_OFFICE)
  while (at > least && tokens.upos[at] === PROPER) at--
  return at >= 0 && isComma(at)
}

/** Tokens of the longest aside behind a name, its commas included. Set by hand. */
const LONGEST_ASIDE = 16
/** `Vik, 88, wore` and `Vik, 88, who runs the mill, wore`: the verb behind what stands between commas. */
function isFiniteBehindAside({ tokens, text }: Pick<Analysis, 'tokens' | 'text'>, comma: number): boolean {
  const isComma = (i: number) => text.charCodeAt(tokens.start[i]!) === COMMA
  const sentence = tokens.sentence[comma]
  const end = Math.min(tokens.count - 1, comma + LONGEST_ASIDE)
  if (comma >= end || !isComma(comma)) return false
  for (let at = comma + 1; at < end && tokens.sentence[at + 1] === sentence; at++)
    if (isComma(at) && FINITE[tokens.xpos[at + 1]!]) return true
  return false
}
const COMMA = 0x2c

export const isGoverned = ({ tokens }: Pick<Analysis, 'tokens'>, start: number): boolean => {
  const own = tokenFrom(tokens, start)
  return own > 0 && tokens.upos[own - 1] === ADPOSITION
}

const HOME = /^(?:of|from)$/
const PROPER = UPOS.indexOf('PROPN')
/** Words of the longest place or house that a name is of. */
const LONGEST_HOME = 4
/** `Prince Vik | of Norland accepted`: the token behind where somebody is from. */
function behindHome({ tokens, text }: Pick<Analysis, 'tokens' | 'text'>, from: number): number {
  if (from >= tokens.count || !HOME.test(text.slice(tokens.start[from]!, tokens.end[from]!))) return from
  let at = from + 1
  while (at < Math.min(tokens.count, from + 1 + LONGEST_HOME) && tokens.upos[at] === PROPER) at++
  return at > from + 1 ? at : from
}
