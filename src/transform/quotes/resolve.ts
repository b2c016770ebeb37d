import type { Mention } from '../../model/mention.ts'
import { sentenceAt } from '../../model/positions.ts'
import type { Context } from '../../model/stage.ts'
import { gatherNamed, type NamedMention } from './named.ts'
import { withCalled } from './pronoun-gender.ts'
import type { Quote, Speaker, SpeakerContext } from './speaker-context.ts'
import { STEPS } from './steps.ts'
import { surnameOf, wordsOf } from './words.ts'

function indexNamed(named: readonly NamedMention[]): Pick<SpeakerContext, 'named' | 'byId' | 'byWords'> {
  const byId = new Map<string, NamedMention>()
  const byWords = new Map<string, NamedMention>()
  const firsts = new Map<string, NamedMention | null>()
  for (const mention of named) {
    if (byId.has(mention.entityId)) continue
    byId.set(mention.entityId, mention)
    const name = mention.name.toLowerCase()
    if (!byWords.has(name)) byWords.set(name, mention)
    // `Investors` is not Federated Investors: only people go by their last word
    if (mention.kind !== 'person' || !name.includes(' ')) continue
    if (!byWords.has(surnameOf(name))) byWords.set(surnameOf(name), mention)
    const first = name.slice(0, name.indexOf(' '))
    firsts.set(first, firsts.has(first) ? null : mention)
  }
  // a first name that two people bear is nobody's
  for (const [first, mention] of firsts) if (mention && !byWords.has(first)) byWords.set(first, mention)
  return { named, byId, byWords }
}

/** Gives every quote its speaker, in text order, so that later quotes may lean on earlier ones. */
export function resolveSpeakers(mentions: readonly Mention<'quotes'>[], article: Context): readonly Quote[] {
  const { doc } = article
  const { trace } = article.knowledge
  const quotes: Quote[] = mentions.map(mention => {
    const sentence = sentenceAt(doc.analysis, mention.start)
    const heads = mention.raw.speaker?.heads ?? []
    const head = heads.length === 1 ? heads[0]! : null
    return {
      mention,
      head,
      sentence,
      paragraph: doc.analysis.sentences.paragraph[sentence] ?? 0,
      words: head ? wordsOf(doc.text, head) : '',
      speaker: null,
      resolvedBy: null,
    }
  })
  const context: SpeakerContext = {
    doc,
    quotes,
    trace,
    places: article.facts.places ?? [],
    ...indexNamed(withCalled(doc.analysis, gatherNamed(article))),
  }
  quotes.forEach((quote, index) => {
    for (const step of STEPS) {
      quote.speaker = step.resolve(quote, index, context)
      trace?.note(quote.mention, { step: `quotes/speaker by ${step.name}`, what: label(quote.speaker) })
      if (!quote.speaker) continue
      quote.resolvedBy = step.name
      break
    }
    quote.resolvedBy ??= mentionsNobody(quote) ? NOBODY_NAMED : NOT_RESOLVED
  })
  return quotes
}

/** `resolved_by` of a quote without a speaker: the text names nobody, or nobody fits the words that it has. */
const NOBODY_NAMED = 'unnamed'
const NOT_RESOLVED = 'unresolved'
const mentionsNobody = ({ mention }: Quote): boolean => mention.raw.speaker === null

/** A speaker on one line: name, or kind where there is no name. */
const label = (speaker: Speaker | null): string | null =>
  speaker && (speaker.name ?? `a ${speaker.kind} without a name`)
