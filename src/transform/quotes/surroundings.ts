import type { Document } from '../../model/document.ts'
import { tokenFrom } from '../../model/positions.ts'
import type { Span } from '../../model/span.ts'
import { FINITE } from '../../model/tags.ts'
import { type NamedMention, namedBefore } from './named.ts'
import type { Quote, SpeakerContext } from './speaker-context.ts'

/** How many finite verbs stand in `[start, end)`. */
function finiteVerbs({ doc }: SpeakerContext, start: number, end: number): number {
  const { tokens } = doc.analysis
  let count = 0
  for (let i = tokenFrom(tokens, start); i < tokens.count && tokens.start[i]! < end; i++)
    if (FINITE[tokens.xpos[i]!]) count++
  return count
}

/** Does a finite verb stand in `[start, end)`? */
export const hasVerb = (context: SpeakerContext, start: number, end: number): boolean =>
  finiteVerbs(context, start, end) > 0

/**
 * Does a quotation stand within a sentence that has a verb of its own (`The site calls it "a levy"`)? Then the sentence
 * says whose words they are. A sentence that attributes the quotation before it does not count.
 */
export function isEmbedded(quote: Quote, index: number, context: SpeakerContext): boolean {
  const { analysis } = context.doc
  const { start, end } = quote.mention
  const before = analysis.sentenceSpan(quote.sentence).start
  const previous = context.quotes[index - 1]
  // what stands before a quotation that nobody claims in the same sentence is of that sentence too
  const isAttributed = previous?.mention.raw.cue || previous?.speaker
  const from = isAttributed && previous.mention.end > before ? previous.mention.end : before
  if (previous?.mention.raw.cue && previous.mention.raw.cue.start >= before) return false
  if (isAnnounced(quote, context)) return false
  if (finiteVerbs(context, from, start) > 0) return true
  const next = tokenFrom(analysis.tokens, end)
  const inSame = next < analysis.tokens.count && analysis.tokens.sentence[next] === quote.sentence
  return inSame && finiteVerbs(context, end, analysis.sentenceSpan(quote.sentence).end) > 0
}

const WHICH = /\s(?:of|for|in|at|from|near)\s(?:the\s)?$/i
/** UTF-16 units of the longest preposition with its article and blanks. */
const LONGEST_WHICH = 10
/** `Transport for London`: a name behind such a preposition only says which. */
export const saysWhich = ({ text }: Document, { start }: Span): boolean =>
  WHICH.test(text.slice(Math.max(0, start - LONGEST_WHICH), start))

const COLON = /:\s{0,3}["“„«'‘]?\s{0,3}$/u
/** `Price was blunt: "…"` */
export const isAnnounced = ({ mention }: Quote, { doc }: SpeakerContext): boolean =>
  COLON.test(doc.text.slice(Math.max(0, mention.start - 4), mention.start))

/** Does what follows a quotation in its paragraph lack a verb, as a signature does: `"…" A reader, letters page.`? */
export function goesOnWithoutVerb(quote: Quote, context: SpeakerContext): boolean {
  const { text, paragraphs } = context.doc
  const end = paragraphs[quote.paragraph]?.end ?? text.length
  const rest = text.slice(quote.mention.end, end)
  return /\p{L}/u.test(rest) && finiteVerbs(context, quote.mention.end, end) === 0
}

/** Is another person than the speaker of one quote the subject of a clause between it and another quote? */
export function otherSubjectBetween(one: Quote, other: Quote, { named }: SpeakerContext): boolean {
  const id = one.speaker?.entityId ?? null
  const end = Math.max(one.mention.end, one.mention.raw.speaker?.end ?? 0, one.mention.raw.cue?.end ?? 0)
  for (let i = namedBefore(named, end); i < named.length && named[i]!.start < other.mention.start; i++) {
    const mention = named[i]!
    if (mention.kind === 'person' && mention.subject && mention.entityId !== id) return true
  }
  return false
}

/** `one newspaper, the Era, said`: does a body's name stand between commas behind the noun that ends at `from`? */
export const isSetOffBody = ({ start, end }: Span, from: number, text: string): boolean =>
  /^, (?:the )?$/i.test(text.slice(from, start)) && /^, \p{Ll}/u.test(text.slice(end, end + 3))

/** `Remarked the guild's chief Lee Park, “…”`: a person whose name a comma joins to the quotation. */
export function nameBefore({ mention }: Quote, { doc, named }: SpeakerContext): NamedMention | null {
  const last = named[namedBefore(named, mention.start) - 1]
  const isBeside =
    last?.kind === 'person' &&
    /^,\s["“«'‘]$/u.test(doc.text.slice(last.end, Math.min(mention.start, last.end + 4)))
  return isBeside ? last : null
}
