import { endingKey, unknownClass } from '../../src/analysis/tagger/tag-lexicon.ts'
import { CAPITAL, type WordFeatures } from '../../src/analysis/words/word-features.ts'
import type { Tags } from './choices.ts'
import { add, type Counts, frequent, join, total } from './tag-counts.ts'

/** An ending needs as many uses of rare words to say which tags they may have. */
const LEAST = 10
/** Tags rarer than this share of an ending's uses are left out. */
const SHARE = 0.005

/** Which tags words may have that the treebanks know little of, by their last units. */
export interface Endings {
  /** by `endingKey` */
  readonly lists: ReadonlyMap<number, Tags>
  /** the tags of the longest known ending of token `i` */
  of(words: WordFeatures, i: number): Tags
}

/**
 * Counts the tags of rare words by their endings; `open` is for endings that are rare themselves, `always` are tags that
 * every such word may have.
 */
export function collectEndings(
  words: WordFeatures,
  gold: Uint8Array,
  isRare: (i: number) => boolean,
  open: Tags,
  always: readonly number[],
): Endings {
  const plain = new Map<number, Counts>()
  const capped = new Map<number, Counts>()
  for (let i = 0; i < words.count; i++) {
    if (!isRare(i) || unknownClass(words.shape[i]!) < 2) continue
    const uses = words.shape[i]! & CAPITAL ? capped : plain
    add(uses, endingKey(2, words.suffix2[i]!), gold[i]!)
    add(uses, endingKey(3, words.suffix3[i]!), gold[i]!)
  }
  const lists = new Map<number, Tags>()
  for (const key of new Set([...plain.keys(), ...capped.keys()])) {
    const lower = plain.get(key) ?? new Map()
    const upper = capped.get(key) ?? new Map()
    if (total(lower) < LEAST && total(upper) < LEAST) continue
    const may = total(lower) < LEAST ? open.plain : join(frequent(lower, SHARE), always)
    const mayCapped = total(upper) < LEAST ? open.capped : frequent(upper, SHARE)
    lists.set(key, { plain: may, capped: join(may, mayCapped) })
  }
  return {
    lists,
    of: (words, i) =>
      lists.get(endingKey(3, words.suffix3[i]!)) ?? lists.get(endingKey(2, words.suffix2[i]!)) ?? open,
  }
}
