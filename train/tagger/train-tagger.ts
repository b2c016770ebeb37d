import { type ModelArray, writeModel } from '../../src/analysis/model-file.ts'
import {
  caseMode,
  contextFeatures,
  dynamicFeatures,
  OWN_FEATURES,
  ownFeatures,
  TAG_FEATURES,
} from '../../src/analysis/tagger/tag-features.ts'
import { TagLexicon } from '../../src/analysis/tagger/tag-lexicon.ts'
import { describeTags, NO_TAG } from '../../src/analysis/tagger/tagger.ts'
import { CAPITAL } from '../../src/analysis/words/word-features.ts'
import { layOutWordTable, WordTable } from '../../src/analysis/words/word-table.ts'
import { UPOS } from '../../src/model/tags.ts'
import { addCaseCopies } from '../case-copies.ts'
import type { TreebankSentence } from '../conllu.ts'
import { HashedWeights } from '../hashed-weights.ts'
import { Random } from '../random.ts'
import { streamTokens } from '../token-stream.ts'
import { buildLexicon } from './build-lexicon.ts'
import { collectJointTags } from './joint-tags.ts'

export interface TaggerOptions {
  readonly bits: number
  readonly epochs: number
  /** one sentence in this many is copied in each other case */
  readonly caseRate: number
  /** cluster of each word's hash */
  readonly clusters: ReadonlyMap<number, number>
  readonly log: (line: string) => void
}

/** A tag is learnt until it leads the next best by as much. */
const MARGIN = 15

const MARKS: ReadonlySet<string> = new Set(['PUNCT', 'SYM'])

/** Trains the tagger (averaged perceptron with a margin, on its own earlier tags) and returns its model file. */
export function trainTagger(sentences: readonly TreebankSentence[], options: TaggerOptions): Uint8Array {
  const random = new Random(20240229)
  const joint = collectJointTags(sentences)
  const originals = streamTokens(sentences)
  const goldOf = (list: readonly TreebankSentence[]) =>
    Uint8Array.from(list.flatMap(s => Array.from(s.upos, (upos, i) => joint.of(upos, s.xpos[i]!))))
  const names = Array.from(joint.upos.keys())
    .filter(tag => joint.upos[tag] === 12 && joint.xpos[tag] !== 0)
    .slice(0, 2)
  const isMark = (tag: number) => MARKS.has(UPOS[joint.upos[tag]!]!)
  const lexicon = buildLexicon(originals.words, goldOf(sentences), names, isMark)
  const clusterTable = layOutWordTable(options.clusters)
  const all = addCaseCopies(sentences, options.caseRate, random)
  const stream = streamTokens(all)
  const gold = goldOf(all)
  const context = describeTags(
    stream.words,
    new TagLexicon(lexicon),
    new WordTable(clusterTable.keys, clusterTable.values),
  )
  const weights = new HashedWeights(options.bits)
  const { current } = weights
  const shift = 32 - options.bits
  const features = new Int32Array(TAG_FEATURES)
  const order = all.map((_, s) => s)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    random.shuffle(order)
    let wrong = 0
    for (const s of order) {
      const from = stream.first[s]!
      const to = stream.first[s + 1]!
      const mode = caseMode(stream.words, from, to)
      let t1 = NO_TAG
      let t2 = NO_TAG
      for (let i = from; i < to; i++) {
        const capital = (stream.words.shape[i]! & CAPITAL) !== 0
        const first = capital ? lexicon.cappedFirst : lexicon.first
        const tags = capital ? lexicon.cappedTags : lexicon.tags
        const at = first[context.choices[i]!]!
        const end = first[context.choices[i]! + 1]!
        let best = tags[at]!
        if (end > at + 1) {
          ownFeatures(stream.words, i, context.clusters[i]!, features)
          let count = contextFeatures(context, i, from, to, mode, features, OWN_FEATURES)
          count = dynamicFeatures(context, i, t1, t2, features, count)
          const right = gold[i]!
          let highest = Number.NEGATIVE_INFINITY
          let rival = -1
          let rivalScore = Number.NEGATIVE_INFINITY
          let rightScore = Number.NEGATIVE_INFINITY
          for (let c = at; c < end; c++) {
            const tag = tags[c]!
            let score = 0
            for (let k = 0; k < count; k++) score += current[(features[k]! >>> shift) ^ tag]!
            if (score > highest) {
              highest = score
              best = tag
            }
            if (tag === right) rightScore = score
            else if (score > rivalScore) {
              rivalScore = score
              rival = tag
            }
          }
          if (best !== right) wrong++
          if (rightScore > Number.NEGATIVE_INFINITY && rightScore - rivalScore < MARGIN) {
            for (let k = 0; k < count; k++) {
              weights.add((features[k]! >>> shift) ^ right, 1)
              weights.add((features[k]! >>> shift) ^ rival, -1)
            }
          }
          weights.time++
        }
        t2 = t1
        t1 = best
      }
    }
    options.log(`tagger: epoch ${epoch + 1}, ${wrong} of ${stream.words.count} wrong while learning`)
  }
  const arrays: ModelArray[] = [
    weights.quantise(),
    joint.upos,
    joint.xpos,
    lexicon.wordKeys,
    lexicon.wordValues,
    lexicon.endingKeys,
    lexicon.endingValues,
    lexicon.classes,
    lexicon.first,
    lexicon.tags,
    lexicon.cappedFirst,
    lexicon.cappedTags,
    clusterTable.keys,
    clusterTable.values,
  ]
  return writeModel(arrays)
}
