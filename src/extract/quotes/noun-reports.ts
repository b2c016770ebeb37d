import { REPORT_NOUNS } from '../../lexicon/report-nouns.ts'
import { UPOS, XPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import { formSet, hashForm } from './hash.ts'
import { isHead } from './heads.ts'
import { treeOf } from './parse-sentence.ts'
import type { Reading } from './reading.ts'
import type { Report } from './report.ts'
import { isIn, topRight } from './sentence-tree.ts'

const NOUNS = formSet(REPORT_NOUNS.trim().replace(/\s+/g, ' '))
const THAT = hashForm('that', 0, 4)
const OF = hashForm('of', 0, 2)
const ADP = UPOS.indexOf('ADP')
const ADJ = UPOS.indexOf('ADJ')
const ADV = UPOS.indexOf('ADV')
const NOUN = UPOS.indexOf('NOUN')
const GENITIVE = XPOS.indexOf('POS')
const POSSESSIVE = XPOS.indexOf('PRP$')
/** Tokens between the noun and its `that`: `remarks in May that`. Set by hand. */
const LONGEST_OCCASION = 3
const LAST = formSet('last this yesterday earlier')
/** Log odds of a report that only its noun tells. Set by hand. */
const SURE = 1

/** `the mayor's remarks in May that he could sell the zoo`, `allegations of a "vast plot"`: reports by nouns that the models leave. */
export function findNounReports(r: Reading): Report[] {
  const found: Report[] = []
  for (let i = 0; i + 2 < r.count; i++) {
    if (!NOUNS.has(r.form[i]!) || r.upos[i] !== NOUN || r.quoted[i]! >= 0 || isMeasured(r, i)) continue
    const piece = clauseOf(r, i) ?? markedOf(r, i)
    if (!piece) continue
    found.push({
      cue: i,
      score: SURE,
      margin: SURE,
      speaker: ownerOf(r, i, piece),
      speakerLead: SURE,
      pieces: [piece],
    })
  }
  return found
}

/** `so many reports that it is hard to tell`: what follows says how many. */
function isMeasured(r: Reading, noun: number): boolean {
  for (let i = noun - 1; i >= Math.max(0, noun - LONGEST_OCCASION); i--)
    if (MEASURES.has(r.form[i]!)) return true
  return false
}
const MEASURES = formSet('so such')

/** `his claim`, `the mayor's earlier claim`, `warnings from his lawyer that`; null where nobody is named. */
function ownerOf(r: Reading, noun: number, { start }: Piece): number | null {
  let before = noun - 1
  while (before >= 0 && r.upos[before] === ADJ) before--
  if (before >= 0 && r.xpos[before] === POSSESSIVE) return before
  if (before >= 1 && r.xpos[before] === GENITIVE) return before - 1
  // `Lee Park claims that`, the verb taken for a noun
  if (before === noun - 1 && before >= 0 && r.entity[before]! >= 0) return before
  if (!AGENTS.has(r.form[noun + 1]!)) return null
  for (let i = start - 2; i > noun + 1; i--) if (isHead(r, i, start)) return i
  return null
}
const AGENTS = formSet('by from')

/** The clause that `that` opens behind a noun, as far as the tree has it hang together. */
function clauseOf(r: Reading, noun: number): Piece | null {
  let that = noun + 1
  if (r.upos[that] === ADP)
    while (that < noun + 1 + LONGEST_OCCASION && r.form[that] !== THAT && r.isInk[that] === 1) that++
  else if (LAST.has(r.form[that]!) && r.form[that + 2] === THAT) that += 2
  // `her account of that day`
  if (r.upos[noun + 1] === ADP && that === noun + 2) return null
  const start = that + 1
  const sentence = r.sentence[noun]!
  let verb = start
  while (r.upos[verb] === ADV) verb++
  // `a claim that was false`, `a move that later led to war` is about the claim
  if (r.form[that] !== THAT || r.sentence[start] !== sentence || r.verbs[verb + 1] !== r.verbs[start])
    return null
  const tree = treeOf(r, sentence)
  if (!tree || !isIn(tree, start)) return null
  let end = tree.high[topRight(tree, start) - tree.from]!
  end = beforeDash(r, start, end)
  while (end > start && r.isInk[end - 1] === 0 && r.quoted[end - 1]! < 0) end--
  const { first } = r.analysis.sentences
  // `The claim that it leaks | was denied`: a subject has a verb behind it
  const isSubject = r.verbs[noun] === r.verbs[first[sentence]!]
  const isCut = !isSubject || r.verbs[first[sentence + 1]!]! > r.verbs[end]!
  return r.verbs[end]! > r.verbs[start]! && isCut ? { start, end } : null
}

const DASH = formSet('- -- – —')
/** `claims that it paid -- a story told for years -- were false`: an aside between dashes is the writer's. */
function beforeDash(r: Reading, start: number, end: number): number {
  for (let i = start + 1; i < end; i++)
    if (
      DASH.has(r.form[i]!) &&
      r.quoted[i]! < 0 &&
      r.start[i]! > r.end[i - 1]! &&
      r.verbs[i]! > r.verbs[start]!
    )
      return i
  return end
}

/** `of a "vast plot" against her`: a noun phrase with a quotation in it, to the end of that. */
function markedOf(r: Reading, noun: number): Piece | null {
  if (r.form[noun + 1] !== OF) return null
  const start = noun + 2
  const span = r.ahead[start]!
  const first = span < r.quotedSpans.length ? r.inner.first[span]! : -1
  if (first < 0 || r.sentence[first] !== r.sentence[noun] || first - start > LONGEST_PHRASE) return null
  for (let i = start; i < first; i++)
    if (r.quoted[i] !== span && (r.isInk[i] === 0 || r.verbs[i + 1] !== r.verbs[i])) return null
  return { start: Math.min(start, first), end: behindMarks(r, span) }
}
/** `"vast plot" | against her`: a preposition with its noun that ends the sentence belongs to what is quoted. */
function behindMarks(r: Reading, span: number): number {
  const end = r.inner.last[span]!
  const behind = r.outer.last[span]!
  if (!AGAINST.has(r.form[behind]!)) return end
  for (let i = behind; i < Math.min(r.count, behind + LONGEST_PHRASE); i++) {
    if (r.isInk[i] === 0) return i
    if (r.verbs[i + 1] !== r.verbs[i] || r.quoted[i]! >= 0) return end
  }
  return end
}
const AGAINST = formSet('against of toward towards in at by')

/** Tokens before the quotation. Set by hand. */
const LONGEST_PHRASE = 6
