import {
  BY_KIND,
  type LexiconArrays,
  UNKNOWN_KINDS,
  unknownClass,
} from '../../src/analysis/tagger/tag-lexicon.ts'
import type { WordFeatures } from '../../src/analysis/words/word-features.ts'
import { layOutWordTable } from '../../src/analysis/words/word-table.ts'
import { Choices } from './choices.ts'
import { collectEndings } from './endings.ts'
import { add, type Counts, frequent, join, total } from './tag-counts.ts'

/** Words seen less often are unknown words. */
const LEAST = 3
/** Words seen less often may have the tags of their ending too. */
const SURE = 12
/** Tags rarer than this share of a word's uses are slips of the annotation. */
const SHARE = 0.008

/**
 * Counts the tags of each word and lays out which tags it may have; `names` are the tags of names, `isMark` tells those
 * of marks.
 */
export function buildLexicon(
  words: WordFeatures,
  gold: Uint8Array,
  names: readonly number[],
  isMark: (tag: number) => boolean,
): LexiconArrays {
  const uses = new Map<number, Counts>()
  for (let i = 0; i < words.count; i++) add(uses, words.word[i]!, gold[i]!)
  const isRare = (i: number) => total(uses.get(words.word[i]!)!) < SURE
  const unknown: Counts[] = Array.from({ length: UNKNOWN_KINDS }, () => new Map())
  for (let i = 0; i < words.count; i++) {
    if (total(uses.get(words.word[i]!)!) >= LEAST) continue
    const counts = unknown[unknownClass(words.shape[i]!)]!
    counts.set(gold[i]!, (counts.get(gold[i]!) ?? 0) + 1)
  }
  const kinds = unknown.map(counts => frequent(counts, 0.002))
  kinds[0] = kinds[0]!.filter(isMark)
  for (const list of kinds) if (list.length === 0) list.push(gold[0] ?? 0)
  const choices = new Choices(names)
  kinds.forEach((list, kind) => {
    choices.add(kind, { plain: list, capped: list })
  })
  const open = { plain: kinds[3]!, capped: join(kinds[2]!, kinds[3]!) }
  const endings = collectEndings(words, gold, isRare, open, names.slice(0, 1))
  const classes = new Map<string, number>()
  const values = new Map<number, number>()
  for (let i = 0; i < words.count; i++) {
    const word = words.word[i]!
    const counts = uses.get(word)!
    const sum = total(counts)
    if (sum < LEAST || values.has(word)) continue
    const seen = frequent(counts, SHARE)
    const rare = sum < SURE
    const key = `${rare ? 'rare' : 'sure'} ${seen.join(' ')}`
    const found = classes.get(key) ?? UNKNOWN_KINDS + classes.size
    classes.set(key, found)
    const more = rare ? endings.of(words, i) : { plain: [], capped: [] }
    values.set(word, choices.add(found, { plain: join(seen, more.plain), capped: join(seen, more.capped) }))
  }
  const byEnding = [...endings.lists].map(([key, tags]): [number, number] => [
    key,
    choices.add(BY_KIND, tags),
  ])
  const table = layOutWordTable(values)
  const endingTable = layOutWordTable(new Map(byEnding))
  return {
    wordKeys: table.keys,
    wordValues: table.values,
    endingKeys: endingTable.keys,
    endingValues: endingTable.values,
    ...choices.flatten(),
  }
}
