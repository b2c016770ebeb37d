import type { Sentences, Tokens } from '../../model/analysis.ts'
import type { Scratch } from '../scratch.ts'
import type { NumberedWords } from '../words/word-book.ts'
import { countWords } from './article.ts'
import { type Candidates, findCandidates, isWritten } from './candidates.ts'
import type { Scene } from './features.ts'
import { markPhrases } from './lexicon.ts'
import type { SignReader, Signs } from './signs.ts'

/** An article made ready for the recogniser. */
export interface Stage {
  readonly scene: Scene
  readonly numbered: NumberedWords
  /** memory for what else the article needs */
  readonly scratch: Scratch
  readonly candidates: Candidates
}

/** Reads signs, listed phrases, runs of capitals and candidate stretches of an article whose words have numbers; `style` as in `findCandidates`. */
export function prepare(
  text: string,
  tokens: Tokens,
  sentences: Sentences,
  reader: SignReader,
  numbered: NumberedWords,
  scratch: Scratch,
  style?: number,
): Stage {
  const signs = reader.read(text, tokens, numbered, scratch)
  const opens = scratch.bytes(signs.count)
  const ends = scratch.ints(signs.count)
  const phrases = scratch.ints(signs.count)
  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.first[s]!
    const last = sentences.first[s + 1]!
    if (first < last) opens[first] = 1
    ends.fill(last, first, last)
  }
  const candidates = findCandidates(sentences, signs, style)
  completeAround(tokens, sentences, reader, numbered, signs, candidates)
  markPhrases(reader.lexicon, signs.word, signs.listed, ends, phrases)
  return {
    candidates,
    numbered,
    scratch,
    scene: {
      signs,
      words: countWords(signs, opens, scratch),
      phrases,
      ...markRuns(signs, sentences, scratch),
    },
  }
}

function markRuns(
  signs: Signs,
  sentences: Sentences,
  scratch: Scratch,
): { runFirst: Int32Array; runLast: Int32Array } {
  const runFirst = scratch.ints(signs.count)
  const runLast = scratch.ints(signs.count)
  for (let s = 0; s < sentences.count; s++) {
    const end = sentences.first[s + 1]!
    for (let i = sentences.first[s]!; i < end; i++) {
      if (!isWritten(signs.kind[i]!)) continue
      let last = i + 1
      while (last < end && isWritten(signs.kind[last]!)) last++
      runFirst.fill(i, i, last)
      runLast.fill(last, i, last)
      i = last
    }
  }
  return { runFirst, runLast }
}

/** Features look so far to both sides of a stretch. */
const REACH = 2

function completeAround(
  tokens: Tokens,
  sentences: Sentences,
  reader: SignReader,
  numbered: NumberedWords,
  signs: Signs,
  { count, first, last }: Candidates,
): void {
  let done = 0
  for (let c = 0; c < count; c++) {
    const sentence = tokens.sentence[first[c]!]!
    const from = Math.max(done, sentences.first[sentence]!, first[c]! - REACH)
    const to = Math.min(sentences.first[sentence + 1]!, last[c]! + REACH)
    reader.complete(signs, numbered, from, to)
    done = Math.max(done, to)
  }
}
