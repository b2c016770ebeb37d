import { mayTeach } from '../../src/extract/quotes/cue-features.ts'
import type { Piece } from '../../src/extract/quotes/decode.ts'
import { createVector } from '../../src/extract/quotes/feature-vector.ts'
import type { QuoteModel } from '../../src/extract/quotes/model-file.ts'
import { findClaims } from '../../src/extract/quotes/reports.ts'
import { rerankerFeatures } from '../../src/extract/quotes/reranker-features.ts'
import { pieceOf } from './cases.ts'
import type { ChoiceSet } from './choice-set.ts'
import type { GoldArticle } from './data.ts'

const vector = createVector()
/** weaker cues than those taken later teach what is no quote */
const LEAST_ODDS = -2.5
/** an optional quote is rather no quote: a belief, a wish */
const OPTIONAL_WEIGHT = 0.5
/** share of the words that a content must have in common with the annotated one */
const ENOUGH = 0.8
/** from this share on it is the same utterance */
const PARTLY = 0.4

/** Adds what a model, learnt on other articles, finds in an article, with whether it is right. */
export function addReranker({ reading, quotes }: GoldArticle, model: QuoteModel, into: ChoiceSet): void {
  const gold = quotes.map(quote => ({ ...pieceOf(reading, quote), core: quote.core }))
  for (const claim of findClaims(reading, { ...model, vector }, mayTeach, LEAST_ODDS)) {
    for (const choices of claim.sides) {
      into.addNothing()
      let right = 0
      let best = ENOUGH
      for (const [index, choice] of choices.entries()) {
        const share = Math.max(0, ...gold.filter(piece => piece.core).map(piece => shareOf(piece, choice)))
        if (share >= best && (right === 0 || share > best)) {
          right = index + 1
          best = share
        }
        rerankerFeatures(vector, reading, claim, choice)
        into.addCandidate(vector)
      }
      // an extent that is off says nothing of whether it is speech
      const partly =
        right === 0 &&
        choices.some(choice => gold.some(piece => piece.core && shareOf(piece, choice) >= PARTLY))
      if (partly) {
        into.close(-1)
        continue
      }
      const optional = right === 0 && gold.some(piece => !piece.core && isMostlyIn(choices[0]!, piece))
      into.close(right, optional ? OPTIONAL_WEIGHT : 1)
    }
  }
}

const common = (a: Piece, b: Piece): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)
const shareOf = (a: Piece, b: Piece): number =>
  common(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
const isMostlyIn = (a: Piece, b: Piece): boolean => common(a, b) >= (a.end - a.start) / 2
