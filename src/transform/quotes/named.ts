import type { Analysis } from '../../model/analysis.ts'
import { sentenceAt, tokenFrom } from '../../model/positions.ts'
import type { Span } from '../../model/span.ts'
import type { Context } from '../../model/stage.ts'
import { UPOS } from '../../model/tags.ts'
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
  /** stands before a verb, as its subject mostly does */
  readonly subject: boolean
  /** what the roles and titles given call the person, lower case, without what follows `of`, `for`, `at`, …; empty where none */
  readonly role: string
}

const VERBAL = new Set(['VERB', 'AUX', 'ADV'].map(tag => UPOS.indexOf(tag as 'VERB')))

/** Everybody who is named in an article, in text order. */
export function gatherNamed({ doc, mentions, facts }: Context): NamedMention[] {
  const { analysis } = doc
  const titles = new Map(mentions.people.map(mention => [mention.start, mention.raw.title]))
  const genders = new Map<string, Gender>()
  const roles = new Map<string, string>()
  for (const { start, fields } of facts.people ?? []) {
    const gender = genderOfTitle(titles.get(start) ?? null) ?? genderOfTitle(fields.role)
    if (gender && !genders.has(fields.entity_id)) genders.set(fields.entity_id, gender)
    const role = `${headOfRole(fields.role)} ${headOfRole(titles.get(start) ?? null)}`.trim()
    if (role) roles.set(fields.entity_id, `${roles.get(fields.entity_id) ?? ''} ${role}`.trim())
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
      gender: kind === 'person' ? (genders.get(entityId) ?? genderOfName(name)) : null,
      sentence,
      paragraph: analysis.sentences.paragraph[sentence] ?? 0,
      subject: isBeforeVerb(analysis, span.end),
      role: roles.get(entityId) ?? '',
    })
  }
  for (const fact of facts.people ?? []) enter('person', fact, fact.fields.name, fact.fields.entity_id)
  for (const fact of facts.organizations ?? [])
    enter('organization', fact, fact.fields.name, fact.fields.entity_id)
  return named.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** `a spokesman for the campaign` calls nobody a campaign. */
function headOfRole(role: string | null): string {
  return (role ?? '').toLowerCase().split(/ (?:of|for|at|from|with|in|on|to|who|that)\s|,/)[0]!
}

function isBeforeVerb({ tokens }: Analysis, end: number): boolean {
  const next = tokenFrom(tokens, end)
  return next < tokens.count && VERBAL.has(tokens.upos[next]!)
}

/** How many of them start before an offset. */
export const namedBefore = (named: readonly NamedMention[], offset: number): number =>
  firstIndex(0, named.length, i => named[i]!.start < offset)
