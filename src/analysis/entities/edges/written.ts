import type { Tokens } from '../../../model/analysis.ts'
import { type EntityType, UPOS } from '../../../model/tags.ts'
import type { NameSpan } from '../spans.ts'

const VERBS = new Set((['VERB', 'AUX'] as const).map(tag => UPOS.indexOf(tag)))

/** The tokens of an article as they are written. */
export interface Written {
  readonly count: number
  word(i: number): string
  /** whether no blank stands before token `i` */
  touches(i: number): boolean
  /** whether tokens `i` and `j` stand in one sentence */
  together(i: number, j: number): boolean
  /** index into `UPOS` */
  upos(i: number): number
  /** whether the tagger takes a token for a verb or an auxiliary */
  isVerb(i: number): boolean
  /** first code unit of a token */
  unit(i: number): number
  /** whether a full stop is its second letter: `N.A.A.C.P.` */
  isDotted(i: number): boolean
}

/** `word` gives the tokens of who has them as strings; else they are cut out of the text each time. */
export const readWritten = (
  text: string,
  { count, start, end, sentence, upos }: Tokens,
  word: Written['word'] = i => text.slice(start[i], end[i]),
): Written => ({
  count,
  word,
  touches: i => i > 0 && end[i - 1] === start[i],
  together: (i, j) => sentence[i] === sentence[j],
  upos: i => upos[i]!,
  isVerb: i => VERBS.has(upos[i]!),
  unit: i => text.charCodeAt(start[i]!),
  isDotted: i => end[i]! - start[i]! > 4 && text.charCodeAt(start[i]! + 1) === 0x2e,
})

/** The words of a name with a blank between them, however it is written. */
export function wordsOf({ first, last }: NameSpan, { word }: Written): string {
  let words = word(first)
  for (let i = first + 1; i < last; i++) words += ` ${word(i)}`
  return words
}

/** Gives a type to all names of these words (`wordsOf`), or to those of them that are of the type `from`. */
export const renameAll = <Name extends NameSpan>(
  names: readonly Name[],
  called: ReadonlySet<string>,
  type: EntityType,
  written: Written,
  from?: EntityType,
): Name[] =>
  called.size === 0
    ? [...names]
    : names.map(name =>
        name.type !== type && (from === undefined || name.type === from) && called.has(wordsOf(name, written))
          ? { ...name, type }
          : name,
      )
