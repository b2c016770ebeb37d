import { OFFER_WORDS } from '../../lexicon/web-notices.ts'
import { blocksOf } from './blocks.ts'
import type { DomElement } from './dom.ts'
import { isProse } from './prose.ts'

/** Different words of an offer that make a paragraph one. */
const FEWEST_WORDS = 2

/**
 * Whether an element that is called after a paywall or a subscription holds text of the article that is behind it, and not the offer
 * that stands in front: sites give that name to either, also to every paragraph of the article.
 */
export function holdsGatedText(element: DomElement): boolean {
  let gated = 0
  let all = 0
  for (const block of blocksOf(element)) {
    all += block.text.length
    if (isProse(block) && !isOffer(block.text.toLowerCase())) gated += block.text.length
  }
  return gated > 0 && gated * 2 >= all
}

const isOffer = (lower: string) => OFFER_WORDS.filter(word => lower.includes(word)).length >= FEWEST_WORDS
