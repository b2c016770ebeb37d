import { add, bin, type FeatureVector } from './feature-vector.ts'
import { isInner } from './frame.ts'
import type { Reading } from './reading.ts'

/** The templates of the features of a quoted span. Their numbers are hashed into the learnt weights: a new one takes a number that none had. */
const enum Template {
  Bias = 0,
  WordsFinite = 1,
  WordsCapitalStop = 2,
  StopWords = 3,
  TagBeforeWords = 4,
  TagAfterWords = 5,
  SameBeforeWordBefore = 6,
  SameAfterWordAfter = 7,
  TitledWords = 8,
  EdgesWords = 9,
  EdgesCapitalFinite = 10,
  SameBeforeSameAfterWords = 11,
  Word = 12,
  TagBeforeTagAfterFinite = 13,
  BesidesWords = 14,
  TagLast = 15,
  OpenWords = 16,
  CloseOpen = 17,
  SameBeforeStemBeforeFinite = 18,
}

const T = 700
const EDGE = 62

/** Features that tell a quotation from a title, a nickname or a scare quote, for a quoted span that no cue claims. */
export function quotedSpanFeatures(vector: FeatureVector, r: Reading, quoted: number): void {
  vector.count = 0
  const first = r.inner.first[quoted]!
  const last = r.inner.last[quoted]!
  const { open, close, end } = r.quotedSpans[quoted]!
  const { text, sentences } = r.analysis
  let before = first - 1
  while (before >= 0 && r.quoted[before] === quoted) before--
  let after = last
  while (after < r.count && r.quoted[after] === quoted) after++
  const paragraph = sentences.paragraph[r.sentence[first]!]!
  const sameBefore = before >= 0 && sentences.paragraph[r.sentence[before]!] === paragraph
  const sameAfter = after < r.count && sentences.paragraph[r.sentence[after]!] === paragraph
  const tagBefore = sameBefore ? r.xpos[before]! : EDGE
  const tagAfter = sameAfter ? r.xpos[after]! : EDGE
  const words = bin(last - first)
  const tail = text.charCodeAt(end - 1)
  const stop = '.,!?…;—-'.includes(text[end - 1]!) ? tail : 0
  const capital = /[A-Z]/.test(text[r.start[first]!]!) ? 1 : 0
  const finite = Math.min(3, r.verbs[last]! - r.verbs[first]!)
  const titled = capitals(r, first, last)
  const beginsSentence = !sameBefore || r.sentence[before] !== r.sentence[first] ? 1 : 0
  const endsSentence = !sameAfter || r.sentence[after] !== r.sentence[last - 1] ? 1 : 0
  const edges = beginsSentence * 2 + endsSentence
  const besides = (sameBefore && isInner(r, before) ? 1 : 0) + (sameAfter && isInner(r, after) ? 2 : 0)
  add(vector, T + Template.Bias)
  add(vector, T + Template.WordsFinite, words, finite)
  add(vector, T + Template.WordsCapitalStop, words, capital * 2 + (stop ? 1 : 0))
  add(vector, T + Template.StopWords, stop, words)
  add(vector, T + Template.TagBeforeWords, tagBefore, words)
  add(vector, T + Template.TagAfterWords, tagAfter, words)
  add(vector, T + Template.SameBeforeWordBefore, sameBefore ? r.form[before]! : 0)
  add(vector, T + Template.SameAfterWordAfter, sameAfter ? r.form[after]! : 0)
  add(vector, T + Template.TitledWords, titled, words)
  add(vector, T + Template.EdgesWords, edges, words)
  add(vector, T + Template.EdgesCapitalFinite, edges * 4 + capital, finite)
  add(vector, T + Template.SameBeforeSameAfterWords, (sameBefore ? 1 : 0) + (sameAfter ? 2 : 0), words)
  add(vector, T + Template.Word, r.form[first]!)
  add(vector, T + Template.TagBeforeTagAfterFinite, tagBefore * 64 + tagAfter, finite)
  add(vector, T + Template.BesidesWords, besides, words)
  add(vector, T + Template.TagLast, r.xpos[first]!, r.xpos[last - 1]!)
  add(vector, T + Template.OpenWords, text[open] === "'" || text[open] === '‘' ? 1 : 0, words)
  add(vector, T + Template.CloseOpen, close - open > 400 ? 1 : 0)
  add(vector, T + Template.SameBeforeStemBeforeFinite, sameBefore ? r.stem[before]! : 0, finite)
}

/** 0 to 4: how many of the words carry a capital. */
function capitals(r: Reading, first: number, last: number): number {
  let upper = 0
  const stop = Math.min(last, first + 12)
  for (let i = first; i < stop; i++) if (/\p{Lu}/u.test(r.analysis.text[r.start[i]!]!)) upper++
  return Math.round((4 * upper) / Math.max(1, stop - first))
}
