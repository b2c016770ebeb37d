import { type NamedMention, namedBefore } from './named.ts'
import { fromNamed, type Quote, type Speaker, type SpeakerContext } from './speaker-context.ts'

/** What stands before whoever asks: `The Courier's Ida Brandt`, `by Ida Brandt` */
const ASKS = /(?:['’]s|\bby)\s$/i

/** Of those presented before an interview begins the only person, or the only one who is no preposition’s: `Holm spoke to Brandt`. */
export function presentedBefore(start: number, { doc, named }: SpeakerContext): Speaker | null {
  const presented = named
    .slice(0, namedBefore(named, start))
    .filter(one => one.kind === 'person' && !ASKS.test(doc.text.slice(Math.max(0, one.start - 4), one.start)))
  const people = idsOf(presented)
  const free = people.size > 1 ? idsOf(presented.filter(({ governed }) => !governed)) : people
  return free.size === 1 ? fromNamed(presented.find(({ entityId }) => free.has(entityId))!) : null
}

const idsOf = (mentions: readonly NamedMention[]): ReadonlySet<string> =>
  new Set(mentions.map(({ entityId }) => entityId))

/** Answers of the shortest interview. Set by hand. */
const FEWEST = 3
/** looked for once an article */
const answers = new WeakMap<SpeakerContext, { quotes: ReadonlySet<Quote>; speaker: Speaker | null }>()

/** `What did you eat?` as a paragraph, `“Rice and fish.”` as the next, time and again: the answers are those of the one whom the introduction presents. */
export function answerer(quote: Quote, context: SpeakerContext): Speaker | null {
  let found = answers.get(context)
  if (found === undefined) {
    const quotes = new Set(context.quotes.filter(one => isAnswer(one, context)))
    const [first] = quotes
    const speaker =
      first && quotes.size >= FEWEST
        ? presentedBefore(context.doc.paragraphs[first.paragraph - 1]!.start, context)
        : null
    found = { quotes, speaker }
    answers.set(context, found)
  }
  return found.quotes.has(quote) ? found.speaker : null
}

const MARKS = /["“”«»„]/u
/** A paragraph of nothing but marks and what is quoted, behind one without marks that asks. */
function isAnswer({ mention, paragraph }: Quote, { doc }: SpeakerContext): boolean {
  if (mention.raw.cue || mention.raw.speaker || mention.raw.type !== 'direct' || paragraph === 0) return false
  const { text, paragraphs } = doc
  const own = paragraphs[paragraph]
  const before = paragraphs[paragraph - 1]
  if (!own || !before || mention.start - own.start > 1 || own.end - mention.end > 1) return false
  return text[before.end - 1] === '?' && !MARKS.test(text.slice(before.start, before.end))
}
