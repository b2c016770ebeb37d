import { TagLexicon, UNKNOWN_KINDS, unknownClass } from '../../src/extract/analysis/tagger/tag-lexicon.ts'
import type { WordFeatures } from '../../src/extract/analysis/words/word-features.ts'
import { layOutWordTable } from '../../src/extract/analysis/words/word-table.ts'

/** Words seen less often are unknown words. */
const LEAST = 3
/** Words seen less often may have the tags of unknown words too. */
const SURE = 12
/** Tags rarer than this share of a word's uses are slips of the annotation. */
const SHARE = 0.004

export interface LexiconArrays {
  readonly keys: Uint16Array
  readonly values: Uint16Array
  readonly first: Uint16Array
  readonly tags: Uint8Array
  readonly cappedFirst: Uint16Array
  readonly cappedTags: Uint8Array
}

function frequent(counts: Map<number, number>, share: number): number[] {
  let total = 0
  for (const count of counts.values()) total += count
  return [...counts]
    .filter(([, count]) => count >= total * share)
    .map(([tag]) => tag)
    .sort((a, b) => a - b)
}

function flatten(lists: readonly (readonly number[])[]): { first: Uint16Array; tags: Uint8Array } {
  const first = new Uint16Array(lists.length + 1)
  lists.forEach((list, i) => {
    first[i + 1] = first[i]! + list.length
  })
  return { first, tags: Uint8Array.from(lists.flat()) }
}

/** Counts the tags of each word and groups words with equal sets of tags into classes; `names` are the tags of names. */
export function buildLexicon(words: WordFeatures, gold: Uint8Array, names: readonly number[]): LexiconArrays {
  const uses = new Map<number, Map<number, number>>()
  for (let i = 0; i < words.count; i++) {
    const counts = uses.get(words.word[i]!) ?? new Map<number, number>()
    counts.set(gold[i]!, (counts.get(gold[i]!) ?? 0) + 1)
    uses.set(words.word[i]!, counts)
  }
  const total = (counts: Map<number, number>) => [...counts.values()].reduce((a, b) => a + b, 0)
  const unknown = Array.from({ length: UNKNOWN_KINDS }, () => new Map<number, number>())
  for (let i = 0; i < words.count; i++) {
    if (total(uses.get(words.word[i]!)!) > 2) continue
    const counts = unknown[unknownClass(words.shape[i]!)]!
    counts.set(gold[i]!, (counts.get(gold[i]!) ?? 0) + 1)
  }
  const plain: number[][] = unknown.map(counts => frequent(counts, 0.002))
  for (const list of plain) if (list.length === 0) list.push(gold[0] ?? 0)
  const open = [...new Set([...plain[2]!, ...plain[3]!])].sort((a, b) => a - b)
  const classes = new Map<string, number>()
  const values = new Map<number, number>()
  for (const [word, counts] of uses) {
    const sum = total(counts)
    if (sum < LEAST) continue
    const seen = frequent(counts, SHARE)
    const key = `${sum < SURE ? 'rare' : 'sure'} ${seen.join(' ')}`
    let found = classes.get(key)
    if (found === undefined) {
      found = plain.length
      classes.set(key, found)
      plain.push(sum < SURE ? [...new Set([...seen, ...open])].sort((a, b) => a - b) : seen)
    }
    values.set(word, found)
  }
  const capped = plain.map(list => [...new Set([...list, ...names])].sort((a, b) => a - b))
  const lower = flatten(plain)
  const upper = flatten(capped)
  return {
    ...layOutWordTable(values),
    first: lower.first,
    tags: lower.tags,
    cappedFirst: upper.first,
    cappedTags: upper.tags,
  }
}

export function asTagLexicon(arrays: LexiconArrays): TagLexicon {
  return new TagLexicon(
    arrays.keys,
    arrays.values,
    arrays.first,
    arrays.tags,
    arrays.cappedFirst,
    arrays.cappedTags,
  )
}
