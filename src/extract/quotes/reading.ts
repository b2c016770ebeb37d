import { WordRows } from '../../analysis/words/word-rows.ts'
import type { Analysis, EntitySpan } from '../../model/analysis.ts'
import { XPOS } from '../../model/tags.ts'
import { type Chunks, readChunks } from './chunks.ts'
import { CUE_RATES, type CueRates, rateOf } from './cue-rates.ts'
import { hashForm, stemEnd } from './hash.ts'
import type { QuotedSpan } from './quoted-span.ts'
import type { SentenceTree } from './sentence-tree.ts'

/** One article as the quote rules and models see it: parallel arrays by token. */
export interface Reading {
  readonly analysis: Analysis
  readonly quotedSpans: readonly QuotedSpan[]
  readonly count: number
  /** hash of the lower-case form, and of its stem */
  readonly form: Int32Array
  readonly stem: Int32Array
  /** how readily the form, and the stem, report speech: 0 (not listed), 1 (hardly) to 9 (nearly always) */
  readonly formRate: Uint8Array
  readonly stemRate: Uint8Array
  readonly xpos: Uint8Array
  readonly upos: Uint8Array
  readonly sentence: Int32Array
  readonly start: Int32Array
  readonly end: Int32Array
  /** index of the quoted span that the token stands in, or whose mark it is; else -1 */
  readonly quoted: Int32Array
  /** index of the first quoted span that does not end before the token: its own where it stands in one */
  readonly ahead: Int32Array
  /** tokens of a quoted span with its marks, and between its marks: first, and one behind the last; -1 where it has none */
  readonly outer: { readonly first: Int32Array; readonly last: Int32Array }
  readonly inner: { readonly first: Int32Array; readonly last: Int32Array }
  /** number of finite verbs, and of commas, before a token; length `count + 1` */
  readonly verbs: Int32Array
  readonly commas: Int32Array
  /** index of the entity that a token belongs to, or -1 */
  readonly entity: Int32Array
  readonly chunks: Chunks
  /** 1: the token is more than punctuation or a mark */
  readonly isInk: Uint8Array
  /** trees of sentences as far as asked for; null where one is not worth parsing */
  readonly trees: Map<number, SentenceTree | null>
}

/** The name that a token belongs to; undefined where it stands in none, or outside the article. */
export function entityAt({ analysis, entity }: Reading, token: number): EntitySpan | undefined {
  const index = entity[token] ?? -1
  return index < 0 ? undefined : analysis.entities[index]
}

export const isPerson = (r: Reading, token: number): boolean => entityAt(r, token)?.type === 'PER'

const FINITE = Uint8Array.from(XPOS, tag => (['VBD', 'VBZ', 'VBP', 'MD'].includes(tag) ? 1 : 0))
const COMMA = hashForm(',', 0, 1)
const MARK = hashForm('"', 0, 1)
const OPENING = XPOS.indexOf('``')
const CLOSING = XPOS.indexOf("''")
const KNOWN_MARKS = '"“”\'`‘’'

/** What is kept of a word under its number: form, stem, and from bit 0 and 4 on the two rates, with a bit that says so. */
const words = new WordRows(3)
const WIDTH = 3
const STEM = 1
const KNOWN = 2
const READ = 1 << 8

function readWord(text: string, start: number, end: number, hashes: Int32Array, row: number): void {
  const form = hashForm(text, start, end)
  const stop = stemEnd(text, start, end)
  const stem = stop === end ? form : hashForm(text, start, stop)
  hashes[row] = form
  hashes[row + STEM] = stem
  hashes[row + KNOWN] = READ | (rateOf(CUE_RATES.byStem, stem) << 4) | rateOf(CUE_RATES.byForm, form)
}

/** Lays an article out for the models; linear in its tokens. */
export function readArticle(
  analysis: Analysis,
  quotedSpans: readonly QuotedSpan[],
  rates: CueRates = CUE_RATES,
): Reading {
  const { text, tokens } = analysis
  const { count, start, end } = tokens
  const hashes = words.open(analysis.words)
  const xpos = Uint8Array.from(tokens.xpos)
  const form = new Int32Array(count)
  const stem = new Int32Array(count)
  const formRate = new Uint8Array(count)
  const stemRate = new Uint8Array(count)
  const verbs = new Int32Array(count + 1)
  const commas = new Int32Array(count + 1)
  const isInk = new Uint8Array(count)
  const quoted = new Int32Array(count).fill(-1)
  const ahead = new Int32Array(count)
  const outer = {
    first: new Int32Array(quotedSpans.length).fill(-1),
    last: new Int32Array(quotedSpans.length).fill(-1),
  }
  const first = new Int32Array(quotedSpans.length).fill(-1)
  const last = new Int32Array(quotedSpans.length).fill(-1)
  let current = 0
  for (let i = 0; i < count; i++) {
    const row = analysis.words.id[i]! * WIDTH
    if (hashes[row + KNOWN] === 0) readWord(text, start[i]!, end[i]!, hashes, row)
    form[i] = hashes[row]!
    stem[i] = hashes[row + STEM]!
    // a lesson has rates of its own, without what its article has taught
    if (rates === CUE_RATES) {
      formRate[i] = hashes[row + KNOWN]! & 15
      stemRate[i] = (hashes[row + KNOWN]! >> 4) & 15
    } else {
      formRate[i] = rateOf(rates.byForm, form[i]!)
      stemRate[i] = rateOf(rates.byStem, stem[i]!)
    }
    verbs[i + 1] = verbs[i]! + FINITE[tokens.xpos[i]!]!
    commas[i + 1] = commas[i]! + (form[i] === COMMA ? 1 : 0)
    isInk[i] = hasInk(text, start[i]!, end[i]!) ? 1 : 0
    while (current < quotedSpans.length && quotedSpans[current]!.close <= start[i]!) current++
    ahead[i] = current
    const here = quotedSpans[current]
    if (!here || end[i]! <= here.open) continue
    quoted[i] = current
    if (outer.first[current] === -1) outer.first[current] = i
    outer.last[current] = i + 1
    if (start[i]! < here.start || start[i]! >= here.end) {
      // the models have seen no marks of other languages, and none spelt out or broken
      if (!KNOWN_MARKS.includes(text[start[i]!]!)) {
        isInk[i] = 0
        xpos[i] = start[i]! < here.start ? OPENING : CLOSING
        form[i] = MARK
        stem[i] = MARK
      }
      continue
    }
    if (first[current] === -1) first[current] = i
    last[current] = i + 1
  }
  const entity = new Int32Array(count).fill(-1)
  for (const [index, span] of analysis.entities.entries()) entity.fill(index, span.first, span.last)
  return {
    analysis,
    quotedSpans,
    count,
    form,
    stem,
    formRate,
    stemRate,
    xpos,
    upos: tokens.upos,
    sentence: tokens.sentence,
    start,
    end,
    quoted,
    ahead,
    outer,
    inner: { first, last },
    verbs,
    commas,
    entity,
    chunks: readChunks({ count, xpos, upos: tokens.upos, sentence: tokens.sentence, formRate }),
    isInk,
    trees: new Map(),
  }
}

/** How many clauses of its own a content has, none (0), one or more (2): finite verbs less the words that open subordinate clauses in it. */
export function clausesIn({ verbs, chunks: { subordinators } }: Reading, start: number, end: number): number {
  const own = verbs[end]! - verbs[start]! - (subordinators[end]! - subordinators[start + 1]!)
  return own < 1 ? 0 : own > 1 ? 2 : 1
}

const INK = /[\p{L}\p{N}$€£#@%&]/u
/** Is the token nothing but punctuation or a mark? */
export const isPunctuation = (r: Reading, i: number): boolean => r.isInk[i] === 0

function hasInk(text: string, from: number, end: number): boolean {
  const unit = text.charCodeAt(from)
  // nearly every token starts so, and a regular expression is slow
  if ((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57)) return true
  return INK.test(text[from]!) || (end - from > 1 && INK.test(text[from + 1]!))
}
