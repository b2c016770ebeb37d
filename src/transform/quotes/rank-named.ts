import type { Document } from '../../model/document.ts'
import { sentenceAt } from '../../model/positions.ts'
import { type NamedMention, namedBefore } from './named.ts'
import { isNarrated, opensWithKin } from './narrated.ts'
import { type Quote, quoteBefore, type SpeakerContext } from './speaker-context.ts'
import { otherSubjectBetween } from './surroundings.ts'

/** Paragraphs above a quote, and mentions, in which its speaker is looked for. */
const PARAGRAPHS_BACK = 4
const MOST_MENTIONS = 40
/** More sentences away count no further. */
const FARTHEST = 8
const QUOTES_BACK = 8

/**
 * What speaks for and against a mention as the one that a pronoun or description stands for. Chosen on the `he` and `she` of
 * the half of our annotated articles that is learnt from (48 of 56 right, 50 have the right person among the candidates).
 */
const WEIGHTS = {
  /** for each sentence in between */
  sentence: -0.7,
  /** stands before a verb */
  subject: 1.5,
  /** the same in the sentence of the quote itself: `Wren says it was a lesson: "…," she says` */
  ownSubject: 0.6,
  /** is the first name of its sentence, and no preposition’s */
  opens: 1,
  /** spoke in the quote before */
  spokeLast: 1.2,
  /** is named inside a quote */
  inQuote: -2,
  /** stands behind the same pronoun as its sentence’s subject: `He stood against Park. He said` */
  behindPronoun: -1,
  /** was asked, and answers: `Park was asked about it. "No," he said`; set by hand */
  wasAsked: 1.5,
  /** is named in a heading, where words with capitals pass for names */
  inHeading: -3,
}
type Features = Readonly<Record<keyof typeof WEIGHTS, number>>

/**
 * A pronoun stands for nobody who scores less and did not speak last: chosen on those of our annotated articles (2 right
 * and 2 wrong below it, 102 right above).
 */
export const LEAST_FOR_PRONOUN = -1.5

interface Candidate {
  readonly mention: NamedMention
  readonly fit: number
  readonly features: Features
}

/** Every mention that a quote's pronoun or description may stand for, nearest first; `fitness` gives null for those that may not. */
function candidatesOf(
  quote: Quote,
  index: number,
  context: SpeakerContext,
  fitness: (mention: NamedMention) => number | null,
): Candidate[] {
  const { doc, named, quotes, byId } = context
  const from = quote.head?.start ?? quote.mention.raw.speaker?.start ?? quote.mention.start
  const previous = quoteBefore(quotes, index, doc)
  // who spoke last counts for less once somebody else acts
  const goesOn =
    previous && !otherSubjectBetween(previous, quote, context) && !isNarrated(previous, quote, doc)
  const spokeLast = goesOn ? (previous.speaker?.entityId ?? null) : null
  const unmarked = spokeLast !== null && previous?.resolvedBy === 'same-words'
  const adds = goesOn && addsTo(previous, quote, doc)
  const here = sentenceAt(doc.analysis, from)
  const found: Candidate[] = []
  const enter = (
    mention: NamedMention,
    sentence: number,
    features: Omit<Features, 'sentence' | 'spokeLast'>,
  ) => {
    const fit = fitness(mention)
    if (fit === null) return
    const distance = Math.min(FARTHEST, here - sentence)
    const spoke = mention.entityId === spokeLast ? (adds ? ADDED : 1) : 0
    found.push({ mention, fit, features: { ...features, sentence: distance, spokeLast: spoke } })
  }
  const last = namedBefore(named, from) - 1
  for (let i = last; i >= Math.max(0, last - MOST_MENTIONS); i--) {
    const mention = named[i]!
    if (mention.paragraph < quote.paragraph - PARAGRAPHS_BACK) break
    if (mention.start >= quote.mention.start && mention.end <= quote.mention.end) {
      if (opensReport(mention, quote)) enter(mention, mention.sentence, OWN_SUBJECT)
      continue
    }
    enter(mention, mention.sentence, {
      subject: mention.subject ? 1 : 0,
      ownSubject: mention.subject && mention.sentence === here ? 1 : 0,
      opens: !mention.governed && isFirst(named, i) && !opensWithKin(doc, mention) ? 1 : 0,
      inQuote: isQuoted(quotes, index, mention) ? 1 : 0,
      behindPronoun: opensWith(doc, mention.sentence, quote.words) ? 1 : 0,
      wasAsked: ASKED.test(doc.text.slice(mention.end, mention.end + LONGEST_ASKED)) ? 1 : 0,
      inHeading: mention.inHeading ? 1 : 0,
    })
  }
  // who goes on speaking through many paragraphs may have been named far above
  const speaker = spokeLast === null ? undefined : byId.get(spokeLast)
  const isNear = previous && quote.paragraph - previous.paragraph <= PARAGRAPHS_BACK
  // where the words of the quote before stand for somebody, though no name was seen in them, it is its subject
  const isSubject = unmarked ? 1 : 0
  if (speaker && isNear && (unmarked || !found.some(({ mention }) => mention.entityId === spokeLast)))
    enter(speaker, previous.sentence, {
      subject: isSubject,
      ownSubject: 0,
      opens: isSubject,
      inQuote: 0,
      behindPronoun: 0,
      wasAsked: 0,
      inHeading: 0,
    })
  return found
}

const ASKED = /^ (?:was|is) (?:\p{L}{2,8} )?(?:asked|pressed|challenged|questioned)\b/u
/** UTF-16 units from a name to the end of `was then questioned`. */
const LONGEST_ASKED = 26

const OWN_SUBJECT = {
  subject: 1,
  ownSubject: 0,
  opens: 1,
  inQuote: 0,
  behindPronoun: 0,
  wasAsked: 0,
  inHeading: 0,
}
/** `Norvane Ltd will close its plant, the company said`: the body that opens what is said without marks, with its verb. */
const opensReport = ({ kind, start, subject }: NamedMention, { mention, head }: Quote): boolean =>
  kind === 'organization' &&
  subject &&
  start === mention.start &&
  mention.raw.type === 'indirect' &&
  head !== null &&
  head.start >= mention.end

const ADDS = /^(?:add|continu|conclud)(?:s|es|ed)$|^went on/i
/** By how much more who spoke last counts where words are added to theirs. Set by hand. */
const ADDED = 2.5
/** `he added`: to what was said just before, close by. */
function addsTo(previous: Quote, { mention, paragraph }: Quote, { text }: Document): boolean {
  const { cue } = mention.raw
  return cue !== null && paragraph - previous.paragraph <= 1 && ADDS.test(text.slice(cue.start, cue.end))
}

/**
 * The mention named before a quote that scores best: recent, subject of its clause, speaker of the quote before,
 * not named inside a quote. `fitness` adds what only the caller knows, or excludes with null; nobody with less than the
 * `least` score but who spoke last.
 */
export function pickNamed(
  quote: Quote,
  index: number,
  context: SpeakerContext,
  fitness: (mention: NamedMention) => number | null,
  least = Number.NEGATIVE_INFINITY,
): NamedMention | null {
  let best: NamedMention | null = null
  let top = Number.NEGATIVE_INFINITY
  for (const { mention, fit, features } of candidatesOf(quote, index, context, fitness)) {
    const terms = termsOf(features)
    let score = fit
    for (const term of Object.values(terms)) score += term
    context.trace?.note(quote.mention, {
      step: 'quotes/candidate',
      what: mention.name,
      score,
      terms: { fitness: fit, ...terms },
    })
    if (score > top && (score > least || features.spokeLast > 0)) {
      top = score
      best = mention
    }
  }
  return best
}

/** Does a sentence open with the word? */
function opensWith({ text, analysis }: Document, sentence: number, word: string): boolean {
  if (word !== 'he' && word !== 'she') return false
  const { start } = analysis.sentenceSpan(sentence)
  return text.slice(start, start + word.length).toLowerCase() === word && text[start + word.length] === ' '
}

const NAMES = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]
const termsOf = (features: Features): Record<string, number> =>
  Object.fromEntries(NAMES.map(name => [name, features[name] * WEIGHTS[name]]))

/** Is a mention the first of its sentence, but for the body in its title: `NATO Secretary General Ann Lund`? */
function isFirst(named: readonly NamedMention[], i: number): boolean {
  const { sentence, opens } = named[i]!
  const isFirstFrom = (at: number) => at < 0 || named[at]!.sentence !== sentence
  return isFirstFrom(i - 1) || (opens && named[i - 1]!.kind === 'organization' && isFirstFrom(i - 2))
}

/** Does the mention stand inside one of the last quotes? */
function isQuoted(quotes: readonly Quote[], index: number, { start, end }: NamedMention): boolean {
  for (let i = index - 1; i >= Math.max(0, index - QUOTES_BACK); i--) {
    const { mention } = quotes[i]!
    if (mention.start <= start && end <= mention.end) return true
  }
  return false
}
