import { DEMONYMS } from '../../../lexicon/demonyms.ts'
import { KIN_NOUNS } from '../../../lexicon/person-words.ts'
import { ROLE_NOUNS } from '../../../lexicon/role-nouns.ts'
import { sentenceAt } from '../../../model/positions.ts'
import type { Span } from '../../../model/span.ts'
import { genderOfTitle } from '../../identity/gender.ts'
import { AGED, isNewNoun, tellsWho } from '../aged.ts'
import { type NamedMention, namedBefore } from '../named.ts'
import { headsTheSame } from '../of-what.ts'
import { isTitleOf, modifiersFit } from '../role-words.ts'
import { fromNamed, type Quote, type Speaker, type SpeakerContext, type Step } from '../speaker-context.ts'
import { otherSubjectBetween } from '../surroundings.ts'

/** Paragraphs between two quotes of one person who is only called by a role. */
const PARAGRAPHS_BACK = 2

/** `the lawyer said` right after somebody spoke: the same person, where nothing speaks against it. */
export const byNearRole: Step = {
  name: 'role-continued',
  resolve(quote, index, context) {
    const { doc, byId, quotes } = context
    const { head } = quote
    const noun = quote.words.split(' ').at(-1)!
    if (head && isCompatriot(quote)) return aloneNear(quote, context)
    if (
      !head ||
      !(ROLE_NOUNS.has(noun) || AGED.test(noun)) ||
      !/^the\s/i.test(doc.text.slice(head.start, head.end))
    )
      return null
    if (isAnother(head, doc.text) || isOfSomebody(quote)) return null
    const previous = quotes[index - 1]
    if (!previous && AGED.test(noun)) return soleAbove(quote, context)
    const isTold = tellsWho(quote, doc.text)
    if (isTold && (previous?.speaker?.kind !== 'person' || quote.paragraph - previous.paragraph > 1))
      return aloneNear(quote, context, noun)
    if (previous?.speaker?.kind !== 'person' || previous.speaker.entityId === null) return null
    if (quote.paragraph - previous.paragraph > PARAGRAPHS_BACK) return null
    if (otherSubjectBetween(previous, quote, context)) return actorBefore(quote, noun, context)
    if (standsForAnother(quote, index, previous.speaker.entityId, context)) return null
    const known = byId.get(previous.speaker.entityId)
    const gender = genderOfTitle(noun)
    if (gender && known?.gender && known.gender !== gender) return null
    const isRenamed = isTold && isNewNoun(previous, quote, doc)
    // a role that the article gives this person and that is another one belongs to somebody else
    const hasOther =
      known?.role &&
      !isRenamed &&
      !isTitleOf(known.role, noun) &&
      !(known.role.includes(noun) && modifiersFit(known.role, doc.text.slice(head.start, head.end)))
    return hasOther || (known && !headsTheSame(known, quote, context)) ? null : previous.speaker
  },
}

/** `the candidate who beat him` is introduced by that. */
const isAnother = ({ end }: Span, text: string): boolean => /^ (?:who|whose) /.test(text.slice(end, end + 7))

const OWNER = /(?<!\p{L})(\p{L}{1,40})['’]s? /u
/** `the suspect's mother`, `the victim's lawyer`: whoever belongs to somebody else is not whoever spoke; `the club's captain` may be. */
function isOfSomebody({ words }: Quote): boolean {
  const owner = OWNER.exec(words)?.[1]
  return (
    owner !== undefined &&
    (KIN_NOUNS.has(words.split(' ').at(-1)!) || ROLE_NOUNS.has(owner) || PEOPLE.has(owner))
  )
}
const PEOPLE = new Set(['man', 'woman', 'boy', 'girl', 'child', 'teenager', 'teen'])

/** `Ames, who missed the game, apologised. "…," the midfielder wrote.`: the only person who acts in the paragraph so far, of no other role. */
function actorBefore(quote: Quote, noun: string, { doc, named }: SpeakerContext): Speaker | null {
  const start = doc.paragraphs[quote.paragraph]?.start ?? quote.mention.start
  const people = named
    .slice(namedBefore(named, start), namedBefore(named, quote.mention.start))
    .filter(({ kind }) => kind === 'person')
  const [actor, other] = people
  const isAlone = people.every(({ entityId }) => entityId === actor?.entityId)
  if (!actor?.subject || (other && !isAlone)) return null
  return genderFits(actor, noun) && mayBe(actor, noun) ? fromNamed(actor) : null
}

function genderFits(person: NamedMention, noun: string): boolean {
  const gender = genderOfTitle(noun)
  return !gender || !person.gender || person.gender === gender
}
const mayBe = ({ role }: NamedMention, noun: string): boolean => role === '' || role.includes(noun)

/** `the French`, `the Germans` */
const MAY_BE_SEVERAL = /(?:ish|ch|ese|s)$/
/** `“…,” said the Swede`; without marks it may be a government */
const isCompatriot = ({ words, mention }: Quote): boolean =>
  DEMONYMS.has(words) && !MAY_BE_SEVERAL.test(words) && mention.raw.type !== 'indirect'
/** `Ward lost the final. “…,” the Swede said`: the only person who is named in this paragraph and the one before; for a `noun` the first of them, who alone acts. */
function aloneNear({ head, paragraph }: Quote, { doc, named }: SpeakerContext, noun = ''): Speaker | null {
  if (!/^the\s/i.test(doc.text.slice(head!.start, head!.end))) return null
  const start = doc.paragraphs[Math.max(0, paragraph - 1)]?.start ?? 0
  const people = named
    .slice(namedBefore(named, start), namedBefore(named, head!.start))
    .filter(({ kind }) => kind === 'person')
  const [one] = people
  const isAlone = people.every(
    ({ entityId, subject }) => entityId === one!.entityId || (noun !== '' && !subject),
  )
  if (!one || !isAlone || !people.some(({ subject }) => subject)) return null
  return noun === '' || (genderFits(one, noun) && mayBe(one, noun)) ? fromNamed(one) : null
}

/** `Ward quit on Monday. “…,” the 27-year-old said`: nobody spoke yet, and one person alone is named. */
function soleAbove({ mention }: Quote, { named }: SpeakerContext): Speaker | null {
  const people = named.slice(0, namedBefore(named, mention.start)).filter(({ kind }) => kind === 'person')
  const isAlone = people.every(({ entityId }) => entityId === people[0]!.entityId)
  return people[0] && isAlone ? fromNamed(people[0]) : null
}

/** The person is named beside the role in its sentence, or the same words were left without a name before. */
function standsForAnother(
  quote: Quote,
  index: number,
  entityId: string,
  { doc, named, quotes }: SpeakerContext,
): boolean {
  const { analysis } = doc
  const span = analysis.sentenceSpan(sentenceAt(analysis, quote.head!.start))
  const beside = named.slice(namedBefore(named, span.start), namedBefore(named, span.end))
  return (
    beside.some(mention => mention.entityId === entityId) ||
    quotes
      .slice(Math.max(0, index - QUOTES_BACK), index)
      .some(({ words, speaker }) => words === quote.words && speaker?.name === null)
  )
}
/** Quotes back in which the same words may have been left without a name. A bound on the work. */
const QUOTES_BACK = 8
