import { datelineLength } from '../../analysis/dateline.ts'
import { type CueSubject, subjectOfCue } from './cue-subject.ts'
import { treeOf } from './parse-sentence.ts'
import { entityAt, type Reading } from './reading.ts'
import type { SentenceTree } from './sentence-tree.ts'

/** The tokens among which a cue's content and speaker are looked for: `[from, to)`. */
export interface Frame {
  readonly cue: number
  readonly from: number
  readonly to: number
  /** first token of the cue's sentence, and one behind its last */
  readonly sentenceFrom: number
  readonly sentenceTo: number
  /** tree of the cue's sentence, null where it was not worth parsing, and whom it makes the speaker */
  readonly tree: SentenceTree | null
  readonly subject: CueSubject
}

/**
 * The cue's sentence, grown over quotations that reach out of it or stand right beside it in the paragraph,
 * and over one that opens the next paragraph where the sentence ends in a colon. Without a tree where it is not to be `parsed`.
 */
export function frameOf(r: Reading, cue: number, parsed = true): Frame {
  const { first, paragraph } = r.analysis.sentences
  const sentence = r.sentence[cue]!
  const sentenceFrom = first[sentence]!
  const sentenceTo = first[sentence + 1]!
  const tree = parsed ? treeOf(r, sentence) : null
  const subject = subjectOfCue(r, tree, cue)
  const home = r.quoted[cue]!
  let from = sentenceFrom
  let to = sentenceTo
  if (home >= 0 && isInner(r, cue)) {
    from = Math.max(from, r.inner.first[home]!)
    to = Math.min(to, r.inner.last[home]!)
    return { cue, from, to, sentenceFrom, sentenceTo, tree, subject }
  }
  const here = paragraph[sentence]!
  // a quotation that began in an earlier sentence or paragraph
  const opened = r.quoted[from]! >= 0 ? openToken(r, r.quoted[from]!) : from
  if (opened < from) from = first[r.sentence[opened]!]!
  const before = from > 0 && paragraph[r.sentence[from - 1]!] === here ? r.quoted[from - 1]! : -1
  if (r.analysis.word(cue) === ':') to = paragraphEnd(r, sentence)
  if (before >= 0) from = first[r.sentence[openToken(r, before)]!]!
  const last = r.quoted[to - 1]!
  if (last >= 0) to = sentenceEnd(r, closeToken(r, last))
  const behind = to < r.count ? r.quoted[to]! : -1
  if (behind >= 0 && behind !== last) {
    const sameParagraph = paragraph[r.sentence[to]!] === here
    const announced = endsInColon(r, to - 1) && paragraph[r.sentence[to]!] === here + 1
    if (sameParagraph || announced) to = closeToken(r, behind)
  }
  if (r.sentence[from] === 0 || paragraph[r.sentence[from]!] !== paragraph[r.sentence[from]! - 1])
    from = Math.min(cue, behindDateline(r, from))
  return { cue, from, to, sentenceFrom, sentenceTo, tree, subject }
}

/** The first token behind a dateline that opens a paragraph: nobody says `HALDEN (AP) —`. */
function behindDateline(r: Reading, from: number): number {
  const bare = entityAt(r, from)
  if (bare?.type === 'LOC' && bare.first === from) {
    // `GENEVA/AMMAN Thousands fled`
    const second = r.analysis.word(bare.last) === SLASH ? entityAt(r, bare.last + 1) : undefined
    const { last } = second?.type === 'LOC' ? second : bare
    if (isBare(r, last)) return last
  }
  // `DENVER A mother fought`, the article taken for a part of the name
  if (BARE.test(r.analysis.word(from)) && ARTICLE.test(r.analysis.word(from + 1)) && !isCapital(r, from + 2))
    return from + 1
  const end = r.start[from]! + datelineLength(r.analysis.text, r.start[from]!)
  let at = from
  while (at < r.count && r.start[at]! < end) at++
  return at
}

const BARE = /^\p{Lu}{4,}$/u
const ARTICLE = /^(?:An?|The)$/
const isCapital = (r: Reading, i: number): boolean => i >= r.count || /^\p{Lu}/u.test(r.analysis.word(i))
const SLASH = '/'
const OPENS = /^(?:\p{Lu}\p{L}*\p{Ll}|An?$)/u
/** `LONDON The port said`: pages that lose the dash leave a place in capitals before the capital of the first sentence. */
const isBare = (r: Reading, last: number): boolean =>
  last < r.count && BARE.test(r.analysis.word(last - 1)) && OPENS.test(r.analysis.word(last))

/** Does a token stand between the marks of its quoted span, rather than being one? */
export const isInner = (r: Reading, i: number): boolean => {
  const quoted = r.quoted[i]!
  return quoted >= 0 && i >= r.inner.first[quoted]! && i < r.inner.last[quoted]!
}

function openToken(r: Reading, quoted: number): number {
  let at = r.inner.first[quoted]!
  while (at > 0 && r.quoted[at - 1] === quoted) at--
  return at
}

function closeToken(r: Reading, quoted: number): number {
  let at = r.inner.last[quoted]!
  while (at < r.count && r.quoted[at] === quoted) at++
  return at
}

/** One behind the last token of the paragraph that a sentence stands in: a turn of a transcript is as long. */
function paragraphEnd(r: Reading, sentence: number): number {
  const { first, paragraph, count } = r.analysis.sentences
  let at = sentence
  while (
    at + 1 < count &&
    at < sentence + LONGEST_TURN &&
    paragraph[at + 1] === paragraph[sentence] &&
    first[at + 2]! - first[sentence + 1]! <= MOST_TOKENS
  )
    at++
  return first[at + 1]!
}
/** Sentences of the longest turn in a transcript, and tokens behind its first sentence. Bounds on the work. */
const LONGEST_TURN = 12
const MOST_TOKENS = 600

/** The end of the sentence that token `at - 1` belongs to, where the text goes on. */
function sentenceEnd(r: Reading, at: number): number {
  const { first } = r.analysis.sentences
  return first[r.sentence[at - 1]! + 1]!
}

const endsInColon = (r: Reading, i: number): boolean => r.analysis.word(i) === ':'
