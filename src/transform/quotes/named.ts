import type { Analysis } from '../../model/analysis.ts'
import type { Document } from '../../model/document.ts'
import { sentenceAt, tokenFrom } from '../../model/positions.ts'
import type { Span } from '../../model/span.ts'
import type { Context } from '../../model/stage.ts'
import { UPOS, XPOS } from '../../model/tags.ts'
import { firstIndex } from '../../text/search.ts'
import { type Gender, genderOfName, genderOfTitle } from '../identity/gender.ts'

/** A place in the text where a person or an organization is named. */
export interface NamedMention extends Span {
  readonly kind: 'person' | 'organization'
  readonly name: string
  readonly entityId: string
  readonly gender: Gender | null
  readonly sentence: number
  readonly paragraph: number
  /** stands before a verb or opens its sentence, as its subject mostly does */
  readonly subject: boolean
  /** stands right behind a preposition: `Speaking to Lee Park, he said` */
  readonly governed: boolean
  /** stands in a heading: a paragraph that no stop ends */
  readonly inHeading: boolean
  /** what the roles and titles given call the person, lower case, without what follows `of`, `for`, `at`, …; empty where none */
  readonly role: string
  /** all that roles, titles and affiliation say, lower case */
  readonly office: string
}

const VERBAL = new Set(['VERB', 'AUX', 'ADV'].map(tag => UPOS.indexOf(tag as 'VERB')))
const ADPOSITION = UPOS.indexOf('ADP')
/** `matched to Mr Reza when he stood`: an adverb that opens a clause is none of the verb before which a subject stands. */
const WHEN = XPOS.indexOf('WRB')

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
      genderOfTitle(fields.role) ??
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
    named.push({
      kind,
      start: span.start,
      end: span.end,
      name,
      entityId,
      gender: kind === 'person' ? genderOf(genders.get(entityId), name) : null,
      sentence,
      paragraph: analysis.sentences.paragraph[sentence] ?? 0,
      subject: isBeforeVerb(analysis, span.start, span.end) || opensSentence(analysis, sentence, span.start),
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

const TITLE_LIKE = new Set((['PROPN', 'NOUN', 'DET', 'ADJ', 'PUNCT'] as const).map(tag => UPOS.indexOf(tag)))
/** Tokens of a title before the name that opens a sentence. */
const LONGEST_TITLE = 3
/** `Leland, the senior member, voiced anger`: a name that opens its sentence, titles aside, is mostly its subject. */
function opensSentence({ tokens, sentences }: Analysis, sentence: number, start: number): boolean {
  const first = sentences.first[sentence]!
  const own = tokenFrom(tokens, start)
  if (own - first > LONGEST_TITLE) return false
  for (let i = first; i < own; i++) if (!TITLE_LIKE.has(tokens.upos[i]!)) return false
  return true
}

/** `Vik left`, and `the director, Vik, left`; not `the boat of Vik left`. */
function isBeforeVerb({ tokens, text }: Analysis, start: number, end: number): boolean {
  const isVerb = (i: number) => i < tokens.count && VERBAL.has(tokens.upos[i]!) && tokens.xpos[i] !== WHEN
  if (isGoverned({ tokens }, start)) return false
  const next = tokenFrom(tokens, end)
  const isApposition = text[end] === ',' && /,\s$/.test(text.slice(Math.max(0, start - 2), start))
  return isVerb(next) || (isApposition && isVerb(next + 1)) || isVerb(behindHome({ tokens, text }, next))
}

const isGoverned = ({ tokens }: Pick<Analysis, 'tokens'>, start: number): boolean => {
  const own = tokenFrom(tokens, start)
  return own > 0 && tokens.upos[own - 1] === ADPOSITION
}

const HOME = /^(?:of|from)$/
const PROPER = UPOS.indexOf('PROPN')
/** Words of the longest place or house that a name is of. */
const LONGEST_HOME = 4
/** `Prince Vik | of Norland accepted`: the token behind where somebody is from. */
function behindHome({ tokens, text }: Pick<Analysis, 'tokens' | 'text'>, from: number): number {
  if (from >= tokens.count || !HOME.test(text.slice(tokens.start[from]!, tokens.end[from]!))) return from
  let at = from + 1
  while (at < Math.min(tokens.count, from + 1 + LONGEST_HOME) && tokens.upos[at] === PROPER) at++
  return at > from + 1 ? at : from
}

/** How many of them start before an offset. */
export const namedBefore = (named: readonly NamedMention[], offset: number): number =>
  firstIndex(0, named.length, i => named[i]!.start < offset)
