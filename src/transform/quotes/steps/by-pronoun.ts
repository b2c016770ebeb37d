import type { Gender } from '../../identity/gender.ts'
import type { NamedMention } from '../named.ts'
import { LEAST_FOR_PRONOUN, pickNamed } from '../rank-named.ts'
import {
  fromNamed,
  type Quote,
  quoteBefore,
  type Speaker,
  type SpeakerContext,
  type Step,
} from '../speaker-context.ts'
import { otherSubjectBetween } from '../surroundings.ts'

const GENDERS: Readonly<Record<string, Gender>> = { he: 'm', she: 'f', him: 'm', his: 'm', her: 'f' }
const GENDER_KNOWN = 1
/** of a name that more of the other sex bear: whoever it is has to fit well. Set by hand. */
const GENDER_UNLIKELY = -1.5
const PARAGRAPHS_BACK = 1

/** `he` and `she`: the person who spoke just before without a name, else the nearest fitting one. */
export const byPronoun: Step = {
  name: 'pronoun',
  resolve(quote, index, context) {
    const gender = GENDERS[quote.words]
    if (!gender) return null
    const previous = quoteBefore(context.quotes, index, context.doc)
    if (previous && quote.paragraph - previous.paragraph <= PARAGRAPHS_BACK) {
      const goesOn = !otherSubjectBetween(previous, quote, context)
      if (goesOn && isUnnamed(previous)) return previous.speaker
      // `Mr Poulton said …. He said …`: a name that nobody could be found for
      if (goesOn && previous.speaker === null && isName(previous, context)) return null
      // `Koo said …. He said …`: one who goes by a name alone, in no table
      if (goesOn && isOnlyNamed(previous)) return previous.speaker
    }
    const fitness = (mention: NamedMention) => {
      const known = mention.gender ?? mention.called
      if (mention.kind !== 'person' || isMetBy(mention, quote.words, context)) return null
      if (known && known !== gender) return mention.mayBeEither ? GENDER_UNLIKELY : null
      return mention.gender ? GENDER_KNOWN : 0
    }
    if (isOfSpokesman(quote, previous, context)) return { kind: 'person', name: null, entityId: null }
    const best = pickNamed(quote, index, context, fitness, LEAST_FOR_PRONOUN)
    if (!best) return subjectWithin(quote, gender, context)
    if (isAbove(best, quote, previous, context)) return null
    return fromNamed(subjectSince(best, quote, context) ?? best)
  },
}

/** `At first Ann Roe was in pain, she says`: where nobody else fits, the only one whom what stands before its report names. */
function subjectWithin({ mention, head }: Quote, gender: Gender, { named }: SpeakerContext): Speaker | null {
  if (mention.raw.type === 'direct' || head === null || head.start < mention.end) return null
  const people = named.filter(
    ({ kind, start, end }) => kind === 'person' && start >= mention.start && end <= mention.end,
  )
  const [first] = people
  const isAlone = people.every(one => one.entityId === first?.entityId)
  return first && isAlone && (first.gender ?? first.called) === gender ? fromNamed(first) : null
}

/** `She will never vote for Ann Roe. “…,” she said`: whoever a pronoun acts on is another one. */
function isMetBy(
  { subject, sentence, start }: NamedMention,
  words: string,
  { doc }: SpeakerContext,
): boolean {
  if (subject || !NOMINATIVE.has(words)) return false
  const before = doc.text.slice(doc.analysis.sentenceSpan(sentence).start, start)
  return before.toLowerCase().startsWith(`${words} `)
}
const NOMINATIVE = new Set(['he', 'she'])

/** `Ron Beck left. Kevyn Orr, the manager, made like comments. “…,” he said`: who opens the sentence right before the quote and acts in it, though no table knows the name, when the one of a known gender is named above it. */
function subjectSince(best: NamedMention, quote: Quote, { named }: SpeakerContext): NamedMention | null {
  if (!best.gender || best.sentence >= quote.sentence - 1) return null
  const last = named.filter(one => one.kind === 'person' && one.sentence === quote.sentence - 1)
  const [first] = last
  const isAlone = last.every(one => one.entityId === first?.entityId || !one.subject)
  return first?.subject && first.opens && isAlone && !first.gender && !first.called && !first.inHeading
    ? first
    : null
}

/** `Nana Pawar demanded it. “…,” he said`: where the only person of the paragraph spoke just before, though the name tells otherwise, nobody from the paragraphs above does. */
function isAbove(
  { paragraph, entityId }: NamedMention,
  quote: Quote,
  previous: Quote | undefined,
  { named }: SpeakerContext,
): boolean {
  const id = previous?.speaker?.kind === 'person' ? previous.speaker.entityId : null
  if (!id || id === entityId || paragraph >= quote.paragraph || previous?.paragraph !== quote.paragraph)
    return false
  const people = named.filter(one => one.paragraph === quote.paragraph && one.kind === 'person')
  return people.length > 0 && people.every(one => one.entityId === id) && people[0]!.subject
}

/** `A fighter said …. He said …`: whoever spoke just before has no name, and so has he. */
const isUnnamed = ({ speaker }: Quote): boolean => speaker?.kind === 'person' && speaker.name === null

const isOnlyNamed = ({ speaker, resolvedBy }: Quote): boolean =>
  speaker?.entityId === null && (resolvedBy === 'as-written' || resolvedBy === 'courtesy')

const isName = ({ head }: Quote, { doc }: SpeakerContext): boolean =>
  head !== null &&
  /^\p{Lu}\S*(?:\s\p{Lu}\S*)*$/u.test(doc.text.slice(head.start, head.end)) &&
  !/^the\s/i.test(doc.text.slice(head.start, head.end))

const SPOKESMAN =
  /^(?:The|An?) (?:[\p{L}’'-]+ ){0,3}(?:spokesman|spokeswoman|spokesperson|official|source) (?:declined|refused|did)\b/u
/** `The Norvane spokesman declined to name a sum. He said`: nobody of those named. */
function isOfSpokesman(quote: Quote, previous: Quote | undefined, { doc }: SpeakerContext): boolean {
  const before = quote.sentence - 1
  if (before < 0 || previous?.sentence === before) return false
  const { start, end } = doc.analysis.sentenceSpan(before)
  return SPOKESMAN.test(doc.text.slice(start, end))
}
