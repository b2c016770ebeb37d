import { sentenceAt } from '../../../model/positions.ts'
import type { Gender } from '../../identity/gender.ts'
import { type NamedMention, namedBefore } from '../named.ts'
import { fromNamed, type Quote, type SpeakerContext, type Step } from '../speaker-context.ts'

const GENDERS: Readonly<Record<string, Gender>> = { he: 'm', she: 'f', him: 'm', her: 'f' }
const PARAGRAPHS_BACK = 4
const MOST_MENTIONS = 40
const SUBJECT = 1.5
const SPOKE_LAST = 1.2
const GENDER_KNOWN = 1
const IN_QUOTE = -2
const SENTENCE = -0.7

/** `he` and `she`: the nearest fitting person, subjects and the last speaker first. */
export const byPronoun: Step = {
  name: 'pronoun',
  resolve(quote, index, context) {
    const gender = GENDERS[quote.words]
    if (!gender) return null
    const best = pickNamed(quote, index, context, mention =>
      mention.kind !== 'person' || (mention.gender && mention.gender !== gender)
        ? null
        : mention.gender
          ? GENDER_KNOWN
          : 0,
    )
    return best && fromNamed(best)
  },
}

/**
 * The mention named before a quote that scores best: recent, subject of its clause, speaker of the quote before,
 * not named inside a quote. `fitness` adds what only the caller knows, or excludes with null.
 */
export function pickNamed(
  quote: Quote,
  index: number,
  { doc, named, quotes, trace }: SpeakerContext,
  fitness: (mention: NamedMention) => number | null,
): NamedMention | null {
  const from = quote.mention.raw.speaker?.start ?? quote.mention.start
  const previous = quotes[index - 1]
  const here = sentenceAt(doc.analysis, from)
  let best: NamedMention | null = null
  let top = Number.NEGATIVE_INFINITY
  const last = namedBefore(named, from) - 1
  for (let i = last; i >= Math.max(0, last - MOST_MENTIONS); i--) {
    const mention = named[i]!
    if (mention.paragraph < quote.paragraph - PARAGRAPHS_BACK) break
    if (mention.start >= quote.mention.start && mention.end <= quote.mention.end) continue
    const extra = fitness(mention)
    if (extra === null) continue
    const distance = (here - mention.sentence) * SENTENCE
    const subject = mention.subject ? SUBJECT : 0
    const spokeLast = previous?.speaker?.entityId === mention.entityId ? SPOKE_LAST : 0
    const inQuote = isQuoted(quotes, index, mention) ? IN_QUOTE : 0
    const score = extra + distance + subject + spokeLast + inQuote
    trace?.note(quote.mention, {
      step: 'quotes/candidate',
      what: mention.name,
      score,
      terms: { fitness: extra, distance, subject, 'spoke last': spokeLast, 'in a quote': inQuote },
    })
    if (score > top) {
      top = score
      best = mention
    }
  }
  return best
}

const QUOTES_BACK = 8
/** Does the mention stand inside one of the last quotes? */
function isQuoted(quotes: readonly Quote[], index: number, { start, end }: NamedMention): boolean {
  for (let i = index - 1; i >= Math.max(0, index - QUOTES_BACK); i--) {
    const { mention } = quotes[i]!
    if (mention.start <= start && end <= mention.end) return true
  }
  return false
}
