import { NEWS_AGENCIES } from '../../../lexicon/news-agencies.ts'
import type { NamedMention } from '../named.ts'
import { LEAST_FOR_PRONOUN, pickNamed } from '../rank-named.ts'
import { fromNamed, type Quote, type SpeakerContext, type Step } from '../speaker-context.ts'

const PARAGRAPHS_BACK = 1

/** `it`: the body that spoke just before, with or without a name, else the nearest organization. */
export const byNeuter: Step = {
  name: 'neuter',
  resolve(quote, index, context) {
    if (quote.words !== 'it') return null
    const previous = context.quotes[index - 1]
    const isNear = previous && quote.paragraph - previous.paragraph <= PARAGRAPHS_BACK
    if (isNear && previous.speaker?.kind === 'organization' && previous.speaker.name === null)
      return previous.speaker
    const best = pickNamed(
      quote,
      index,
      context,
      mention =>
        mention.kind === 'organization' &&
        isNearBy(mention, quote, previous, context) &&
        (mention.subject || !NEWS_AGENCIES.has(mention.name.toLowerCase()))
          ? 0
          : null,
      LEAST_FOR_PRONOUN,
    )
    return best && fromNamed(best)
  },
}

/** In a paragraph that is under way `it` goes on from there; a body of the paragraph above has to have spoken last. */
function isNearBy(
  { paragraph, entityId }: NamedMention,
  quote: Quote,
  previous: Quote | undefined,
  { doc }: SpeakerContext,
): boolean {
  const opens = doc.analysis.sentences.paragraph[quote.sentence - 1] !== quote.paragraph
  return opens || paragraph === quote.paragraph || entityId === previous?.speaker?.entityId
}
