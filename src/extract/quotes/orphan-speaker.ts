import { UPOS } from '../../model/tags.ts'
import { isPunctuation, type Reading } from './reading.ts'
import { isHead } from './speaker-features.ts'

/** Cue and speaker's head token of a quotation that the model gave to no cue; -1 and null where nothing tells. */
export interface Attribution {
  readonly cue: number
  readonly speaker: number | null
}

const VERB = UPOS.indexOf('VERB')
const LONGEST_NAME = 8
const NOBODY: Attribution = { cue: -1, speaker: null }

/**
 * What stands right beside a quotation: `"…?" Smith worried.` with a verb on no list, `"…" – Lee Park`, and
 * `Lee Park: "…"`.
 */
export function attributeOrphan(r: Reading, quoted: number): Attribution {
  const { close, end } = r.quotedSpans[quoted]!
  const { text, sentences } = r.analysis
  let next = r.inner.last[quoted]!
  while (next < r.count && r.start[next]! < close) next++
  let before = r.inner.first[quoted]! - 1
  while (before >= 0 && r.quoted[before] === quoted) before--
  const paragraph = sentences.paragraph[r.sentence[next - 1]!]
  const reach = Math.min(r.count, next + LONGEST_NAME)
  let stop = next
  while (stop < reach && sentences.paragraph[r.sentence[stop]!] === paragraph) stop++
  if (next < stop && /[,?!]/.test(text[end - 1]!)) {
    const found = verbAndName(r, next, stop)
    if (found) return found
  }
  if (next + 1 < stop && /^[-–—]+$/.test(r.analysis.word(next)) && r.entity[next + 1]! >= 0) {
    return { cue: -1, speaker: r.analysis.entities[r.entity[next + 1]!]!.last - 1 }
  }
  const named = before > 0 && r.analysis.word(before) === ':' && r.entity[before - 1]! >= 0
  return named ? { cue: -1, speaker: before - 1 } : NOBODY
}

/** `Smith worried.` or `worried Smith.` */
function verbAndName(r: Reading, from: number, stop: number): Attribution | null {
  if (isVerb(r, from)) {
    for (let i = from + 1; i < stop && !isPunctuation(r, i); i++)
      if (isHead(r, i, stop)) return { cue: from, speaker: i }
    return null
  }
  for (let i = from; i + 1 < stop && !isPunctuation(r, i); i++) {
    if (isHead(r, i, stop) && (isVerb(r, i + 1) || isLastWord(r, i + 1, stop, i)))
      return { cue: i + 1, speaker: i }
  }
  return null
}
/** What follows a name and ends the sentence, whatever the tagger thinks of it: `Smith worried.` */
const isLastWord = (r: Reading, i: number, stop: number, name: number) =>
  r.entity[name]! >= 0 && !isPunctuation(r, i) && i + 1 < stop && r.analysis.word(i + 1) === '.'
const isVerb = (r: Reading, i: number) => r.upos[i] === VERB && r.verbs[i + 1]! > r.verbs[i]!
