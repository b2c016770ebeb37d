import type { Document } from '../../model/document.ts'
import { sentenceAt } from '../../model/positions.ts'
import type { Span } from '../../model/span.ts'
import type { Context } from '../../model/stage.ts'
import { firstIndex } from '../../text/search.ts'
import { type Gender, genderOfName, genderOfRole, genderOfTitle, isOfBoth } from '../identity/gender.ts'
import { isBeforeVerb, isGoverned, opensSentence } from './subject-mention.ts'

/** A place in the text where a person or an organization is named. */
export interface NamedMention extends Span {
  readonly kind: 'person' | 'organization'
  readonly name: string
  readonly entityId: string
  readonly gender: Gender | null
  /** the gender is what a name says that people of both sexes bear */
  readonly mayBeEither: boolean
  /** what the article's pronouns call a person whose gender neither name nor title or role tells */
  readonly called: Gender | null
  readonly sentence: number
  readonly paragraph: number
  /** stands before a verb or opens its sentence, as its subject mostly does */
  readonly subject: boolean
  /** nothing but a title stands before it in its sentence */
  readonly opens: boolean
  /** stands right behind a preposition: `Speaking to Lee Park, he said` */
  readonly governed: boolean
  /** stands in a heading: a paragraph that no stop ends */
  readonly inHeading: boolean
  /** what the roles and titles given call the person, lower case, without what follows `of`, `for`, `at`, …; empty where none */
  readonly role: string
  /** all that roles, titles and affiliation say, lower case */
  readonly office: string
}

/** Everybody who is named in an article, in text order. */
export function gatherNamed({ doc, mentions, facts }: Context): NamedMention[] {
  const { analysis } = doc
  const titles = new Map(mentions.people.map(mention => [mention.start, mention.raw.title]))
  const genders = new Map<string, Set<Gender>>()
  const roles = new Map<string, string>()
  const offices = new Map<string, string>()
  for (const { start, fields } of facts.people ?? []) {
    const gender =
      genderOfTitle(titles.get(start) ?? null) ??
      genderOfRole(fields.role) ??
      genderOfTitle(nounBefore(doc.text, start))
    if (gender) genders.set(fields.entity_id, (genders.get(fields.entity_id) ?? new Set()).add(gender))
    const role = `${headOfRole(fields.role)} ${headOfRole(titles.get(start) ?? null)}`.trim()
    if (role) roles.set(fields.entity_id, `${roles.get(fields.entity_id) ?? ''} ${role}`.trim())
    const office = [fields.role, titles.get(start), fields.affiliation]
      .filter(Boolean)
      .join(' ')
      .toLowerCase()
    if (office) offices.set(fields.entity_id, `${offices.get(fields.entity_id) ?? ''} ${office}`.trim())
  }
  const named: NamedMention[] = []
  const enter = (kind: NamedMention['kind'], span: Span, name: string, entityId: string) => {
    const sentence = sentenceAt(analysis, span.start)
    const opens = opensSentence(analysis, sentence, span.start)
    named.push({
      kind,
      start: span.start,
      end: span.end,
      name,
      entityId,
      gender: kind === 'person' ? genderOf(genders.get(entityId), name) : null,
      mayBeEither: kind === 'person' && genders.get(entityId)?.size !== 1 && isOfBoth(name),
      called: null,
      sentence,
      paragraph: analysis.sentences.paragraph[sentence] ?? 0,
      subject: isBeforeVerb(analysis, span.start, span.end) || opens,
      opens,
      governed: isGoverned(analysis, span.start),
      inHeading: isHeading(doc, analysis.sentences.paragraph[sentence] ?? 0),
      role: roles.get(entityId) ?? '',
      office: offices.get(entityId) ?? '',
    })
  }
  for (const fact of facts.people ?? []) enter('person', fact, fact.fields.name, fact.fields.entity_id)
  for (const fact of facts.organizations ?? [])
    enter('organization', fact, fact.fields.name, fact.fields.entity_id)
  return named.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The last word before a name that stands in apposition to it: `The man, Owen Hart,`. */
const nounBefore = (text: string, start: number): string | null =>
  APPOSITION.exec(text.slice(Math.max(0, start - LONGEST_NOUN), start))?.[1] ?? null
const APPOSITION = /(?:^|\s)(\p{L}+),\s$/u
const LONGEST_NOUN = 16

const STOP = /[.!?:;…"”’'»)\]—–-]\s*$/u
/** UTF-16 units at the end of a paragraph in which a mark shows that it is no heading. */
const LAST_UNITS = 8
function isHeading({ text, paragraphs }: Document, paragraph: number): boolean {
  const end = paragraphs[paragraph]?.end
  return end !== undefined && !STOP.test(text.slice(Math.max(0, end - LAST_UNITS), end))
}

/** `a spokesman for the campaign` calls nobody a campaign. */
function headOfRole(role: string | null): string {
  return (role ?? '').toLowerCase().split(/ (?:of|for|at|from|with|in|on|to|who|that)\s|,/)[0]!
}

/** What titles and roles say; where they contradict each other, or say nothing, what the given name says. */
const genderOf = (titled: ReadonlySet<Gender> | undefined, name: string): Gender | null =>
  titled?.size === 1 ? [...titled][0]! : genderOfName(name)

/** How many of them start before an offset. */
export const namedBefore = (named: readonly NamedMention[], offset: number): number =>
  firstIndex(0, named.length, i => named[i]!.start < offset)
