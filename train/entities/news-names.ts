import { isWritten, STYLE } from '../../src/analysis/entities/candidates.ts'
import { Labeller } from '../../src/analysis/entities/first-pass.ts'
import type { Lexicon } from '../../src/analysis/entities/lexicon.ts'
import { LABELS } from '../../src/analysis/entities/rows.ts'
import { prepare, type Stage } from '../../src/analysis/entities/scene.ts'
import { SignReader } from '../../src/analysis/entities/signs.ts'
import { readSpans } from '../../src/analysis/entities/spans.ts'
import type { Weights } from '../../src/analysis/entities/weights.ts'
import { Scratch } from '../../src/analysis/scratch.ts'
import { WordBook } from '../../src/analysis/words/word-book.ts'
import type { Sentences, Tokens } from '../../src/model/analysis.ts'
import { ENTITY_TYPES } from '../../src/model/tags.ts'
import { foldWord } from './clusters.ts'
import { cut } from './cut.ts'
import type { Example, Gold } from './examples.ts'
import { PROFILE_CLASSES } from './profiles.ts'
import { readNews } from './raw-text.ts'
import { findAgreement, readSilver } from './silver.ts'

/** What a first chain makes of plain news. */
export interface NewsNames {
  /** by folded word: uses with a capital, by class of `PROFILE_CLASSES` */
  readonly words: ReadonlyMap<string, Float64Array>
  /** by folded words with blanks between: articles that have it as a name of several words, by type */
  readonly names: ReadonlyMap<string, Float64Array>
  /** by article that a second recogniser has read: sentences with an organization in which it finds the same names, to learn from */
  readonly agreed: readonly (readonly Example[])[]
}

interface Labelled {
  readonly text: string
  readonly tokens: Tokens
  readonly sentences: Sentences
  readonly stage: Stage
  readonly labels: Uint8Array
}

/** Reads the plain news below `data`. */
export function readNewsNames(data: string, lexicon: Lexicon, weights: Weights): NewsNames {
  const words = new Map<string, Float64Array>()
  const names = new Map<string, Float64Array>()
  const agreed: Example[][] = []
  const labeller = new Labeller(weights, STYLE.NORMAL)
  const reader = new SignReader(lexicon)
  const book = new WordBook()
  const scratch = new Scratch()
  for (const { file, articles } of readNews(data)) {
    const silver = readSilver(data, file)
    for (const { id, text } of articles()) {
      const { tokens, sentences } = cut(text)
      scratch.clear()
      const stage = prepare(text, tokens, sentences, reader, book.number(text, tokens), scratch)
      const pass = { scores: new Int32Array(tokens.count * LABELS), labels: new Uint8Array(tokens.count) }
      labeller.labelStretches(tokens, sentences, stage, pass)
      const article = { text, tokens, sentences, stage, labels: pass.labels }
      countWords(article, words)
      countNames(article, names)
      const others = silver.get(id)
      if (others) agreed.push(findAgreement(id, text, tokens, sentences, goldOf(article), others))
    }
  }
  return { words, names, agreed }
}

const goldOf = ({ tokens, labels }: Labelled): Gold[] =>
  readSpans(labels).map(({ first, last, type }) => ({
    start: tokens.start[first]!,
    end: tokens.end[last - 1]!,
    type: ENTITY_TYPES.indexOf(type),
  }))

const folded = ({ text, tokens }: Labelled, i: number): string =>
  foldWord(text.slice(tokens.start[i], tokens.end[i]))

/** Counts what words are in names, and as no name where their capital does not open a sentence. */
function countWords(article: Labelled, words: Map<string, Float64Array>): void {
  const { tokens, sentences, labels } = article
  const { candidates, scene } = article.stage
  for (let c = 0; c < candidates.count; c++) {
    if (candidates.style[c] !== STYLE.NORMAL) continue
    for (let i = candidates.first[c]!; i < candidates.last[c]!; i++) {
      const label = labels[i]!
      const tells = label > 0 || sentences.first[tokens.sentence[i]!] !== i
      if (tells && isWritten(scene.signs.kind[i]!))
        bump(words, folded(article, i), classOf(label), PROFILE_CLASSES)
    }
  }
}

/** 0: no name; 1: first word of a person's name of several; 2: other words of persons; 3, 4, 5: organizations, places, others */
function classOf(label: number): number {
  if (label === 0) return 0
  const type = (label - 1) >> 2
  return type > 0 ? 2 + type : ((label - 1) & 3) === 0 ? 1 : 2
}

/** Counts an article for each name of several words. */
function countNames(article: Labelled, names: Map<string, Float64Array>): void {
  const seen = new Set<string>()
  for (const { first, last, type } of readSpans(article.labels)) {
    if (last - first < 2) continue
    const name = Array.from({ length: last - first }, (_, k) => folded(article, first + k)).join(' ')
    const key = `${type} ${name}`
    if (seen.has(key)) continue
    seen.add(key)
    bump(names, name, ENTITY_TYPES.indexOf(type), ENTITY_TYPES.length)
  }
}

function bump(counts: Map<string, Float64Array>, key: string, at: number, size: number): void {
  let found = counts.get(key)
  if (!found) {
    found = new Float64Array(size)
    counts.set(key, found)
  }
  found[at]!++
}
