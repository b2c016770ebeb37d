import type { Mention } from '../../model/mention.ts'
import { sentenceAt } from '../../model/positions.ts'
import type { Context } from '../../model/stage.ts'
import { gatherNamed, type NamedMention } from './named.ts'
import type { Quote, Speaker, SpeakerContext } from './speaker-context.ts'
import { STEPS } from './steps.ts'

function indexNamed(named: readonly NamedMention[]): Pick<SpeakerContext, 'named' | 'byId' | 'byWords'> {
  const byId = new Map<string, NamedMention>()
  const byWords = new Map<string, NamedMention>()
  for (const mention of named) {
    if (byId.has(mention.entityId)) continue
    byId.set(mention.entityId, mention)
    const name = mention.name.toLowerCase()
    for (const words of [name, name.split(' ').at(-1)!]) if (!byWords.has(words)) byWords.set(words, mention)
  }
  return { named, byId, byWords }
}

/** Gives every quote its speaker, in text order, so that later quotes may lean on earlier ones. */
export function resolveSpeakers(mentions: readonly Mention<'quotes'>[], article: Context): readonly Quote[] {
  const { doc } = article
  const { trace } = article.knowledge
  const quotes: Quote[] = mentions.map(mention => {
    const { speaker } = mention.raw
    const words = speaker ? doc.text.slice(speaker.start, speaker.end).toLowerCase().replace(/\s+/g, ' ') : ''
    return {
      mention,
      paragraph: doc.analysis.sentences.paragraph[sentenceAt(doc.analysis, mention.start)] ?? 0,
      words: words.replace(/^(?:the|an?) /, ''),
      speaker: null,
      resolvedBy: null,
    }
  })
  const context: SpeakerContext = { doc, quotes, trace, ...indexNamed(gatherNamed(article)) }
  quotes.forEach((quote, index) => {
    for (const step of STEPS) {
      quote.speaker = step.resolve(quote, index, context)
      trace?.note(quote.mention, { step: `quotes/speaker by ${step.name}`, what: label(quote.speaker) })
      if (!quote.speaker) continue
      quote.resolvedBy = step.name
      break
    }
  })
  return quotes
}

/** A speaker on one line: name, or kind where there is no name. */
const label = (speaker: Speaker | null): string | null =>
  speaker && (speaker.name ?? `a ${speaker.kind} without a name`)
