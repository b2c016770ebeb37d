import type { Document } from '../../model/document.ts'
import type { Fact } from '../../model/fact.ts'
import type { Mention } from '../../model/mention.ts'
import { tokenFrom } from '../../model/positions.ts'
import type { SPEAKER_KINDS } from '../../model/quotes.ts'
import type { Span } from '../../model/span.ts'
import { UPOS } from '../../model/tags.ts'
import type { Trace } from '../../model/trace.ts'
import type { NamedMention } from './named.ts'

/** Who speaks, as far as a step could tell. */
export interface Speaker {
  readonly kind: (typeof SPEAKER_KINDS)[number]
  readonly name: string | null
  readonly entityId: string | null
}

/** A quote on its way to a speaker. */
export interface Quote {
  readonly mention: Mention<'quotes'>
  readonly sentence: number
  readonly paragraph: number
  /** what the speaker is called, without what describes it behind; null where nobody is, or several are */
  readonly head: Span | null
  /** the words of the head, lower case, without a leading article; empty where there are none */
  readonly words: string
  /** set once a step has decided */
  speaker: Speaker | null
  resolvedBy: string | null
}

/** What the steps may look at: the article, everybody named in it, and all quotes in text order. */
export interface SpeakerContext {
  readonly doc: Document
  readonly named: readonly NamedMention[]
  /** by entity id, and by full name and, of people, its last and first word in lower case (the first who bears it) */
  readonly byId: ReadonlyMap<string, NamedMention>
  readonly byWords: ReadonlyMap<string, NamedMention>
  readonly quotes: readonly Quote[]
  /** places of the map, in text order */
  readonly places: readonly Fact<'places'>[]
  readonly trace: Trace | undefined
}

/** One way of telling who speaks: an answer, or null where the step has nothing to say. */
export interface Step {
  /** goes into `resolved_by` */
  readonly name: string
  resolve(quote: Quote, index: number, context: SpeakerContext): Speaker | null
}

export const fromNamed = ({ kind, name, entityId }: NamedMention): Speaker => ({ kind, name, entityId })

export const fromPlace = ({ fields }: Fact<'places'>): Speaker => ({
  kind: 'place',
  name: fields.name,
  entityId: null,
})

const NOUN = UPOS.indexOf('NOUN')
/** The quote before, whose speaker `he` may go on with: `Ray Vik said he would stay and echoed Moss’s claim that`, told by a noun, makes nobody else speak. */
export function quoteBefore(
  quotes: readonly Quote[],
  index: number,
  { analysis }: Document,
): Quote | undefined {
  const previous = quotes[index - 1]
  const other = quotes[index - 2]
  // `an architect who said he was not paid` makes nobody else the one who speaks
  if (previous?.words === 'who' && previous.speaker?.name === null) return other
  const cue = previous?.mention.raw.cue
  if (!cue || other?.sentence !== previous?.sentence) return previous
  return analysis.tokens.upos[tokenFrom(analysis.tokens, cue.start)] === NOUN ? other : previous
}

/** The quote that one without a cue in a paragraph would go on from: the last in marks, else the last that has a speaker. */
export function speaksFirst(quotes: readonly Quote[], index: number, paragraph: number): Quote | null {
  let other: Quote | null = null
  for (let i = index - 1; i >= 0 && quotes[i]!.paragraph >= paragraph; i--) {
    const quote = quotes[i]!
    if (quote.paragraph > paragraph || !quote.speaker) continue
    if (quote.mention.raw.type !== 'indirect') return quote
    other ??= quote
  }
  return other
}
