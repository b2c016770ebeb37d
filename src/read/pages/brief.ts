import { CONSENT_WORDS, OFFER_WORDS } from '../../lexicon/web-notices.ts'
import type { Block } from './blocks.ts'
import { isNoticeText } from './notice.ts'
import { isLinks } from './prose.ts'

/** Characters and words of the shortest text that may be one. */
const SHORTEST = 40
const FEWEST_WORDS = 7
const ENDED = /[.!?…]["'”’)\]]*$/

/** The sentence right below the heading, of a page whose article is no more than that; null where it is an offer or something else. */
export function briefIn(all: readonly Block[]): string | null {
  const heading = all.findIndex(block => block.top)
  if (heading < 0) return null
  const below = all.slice(heading + 1)
  const text = below.slice(0, below.findIndex(({ heading: isHeading }) => isHeading) + 1 || below.length)
  const brief = text.find(block => !block.heading && !isLinks(block) && ENDED.test(block.text))?.text
  if (brief === undefined || brief.length < SHORTEST || brief.split(' ').length < FEWEST_WORDS) return null
  const lower = brief.toLowerCase()
  return isNoticeText(brief) || [...OFFER_WORDS, ...CONSENT_WORDS].some(word => lower.includes(word))
    ? null
    : brief
}
