import { COMPANY_WORDS, NO_COMPANY_WORDS } from '../../../lexicon/body-words.ts'
import { ORGANIZATION_NOUNS, OVERSEERS } from '../../../lexicon/descriptions.ts'
import { NEWS_AGENCIES } from '../../../lexicon/news-agencies.ts'
import { ROLE_NOUNS } from '../../../lexicon/role-nouns.ts'
import { type NamedMention, namedBefore } from '../named.ts'
import { headsTheSame } from '../of-what.ts'
import { pickNamed } from '../rank-named.ts'
import { isTitleOf, modifiersFit } from '../role-words.ts'
import { soleBearer } from '../sole-bearer.ts'
import { fromNamed, type SpeakerContext, type Step } from '../speaker-context.ts'

/**
 * `the union`, `the healthcare giant`, `the mayor`: somebody named before whom the noun fits. An organization fits
 * by a word of its name or by the sort of its name; a person by the role that the article gives.
 */
export const byDescription: Step = {
  name: 'description',
  resolve(quote, index, context) {
    const { head } = quote
    const noun = quote.words.split(' ').at(-1) ?? ''
    if (!head || !noun || !isDefinite(context.doc.text.slice(head.start, head.end))) return null
    // `the Freedom party` has a name of its own
    const within = context.named[namedBefore(context.named, head.start)]
    const hasName = within?.kind === 'organization' && within.end <= head.end
    const sort = ORGANIZATION_NOUNS.get(noun)
    const described = context.doc.text.slice(head.start, head.end)
    const best = pickNamed(quote, index, context, mention =>
      mention.kind === 'person'
        ? headsTheSame(mention, quote, context)
          ? (fitsRole(mention, noun, described) ?? fitsTitle(mention, noun, context))
          : null
        : hasName ||
            sort === undefined ||
            !ownerFits(mention, described) ||
            isAside(mention, quote.words, context)
          ? null
          : fitsName(mention, noun, sort),
    )
    // of several bodies `the company` may be any, unless the name says that it is one or the article is about it
    if (
      best &&
      sort === null &&
      !LEGAL_FORM.test(best.name.toLowerCase()) &&
      !isForemost(best, context.named)
    )
      return null
    const oversees = best || hasName ? undefined : OVERSEERS.get(noun)
    const overseer = oversees && soleNamed(oversees, head.end, context)
    if (overseer) return fromNamed(overseer)
    const bearer = best ?? (hasName || sort === undefined ? null : soleBearer(noun, head.end, context))
    return bearer && fromNamed(bearer)
  },
}

/** The only body of the article whose name holds such a word, if it is named before `end`. */
function soleNamed(word: RegExp, end: number, { byId }: SpeakerContext): NamedMention | null {
  let found: NamedMention | null = null
  for (const one of byId.values()) {
    if (one.kind !== 'organization' || !word.test(one.name.toLowerCase())) continue
    if (found) return null
    found = one
  }
  return found && found.start < end ? found : null
}

const isDefinite = (words: string) => /^(?:the|this|that)\s/i.test(words)
/** How well a name fits a description: a word of it is the noun itself; one less where it is only of its sort. */
const FITS_WORD = 3

function fitsRole({ role }: NamedMention, noun: string, described: string): number | null {
  // `the council` is not the council president, nor `the fund` its manager
  if (ORGANIZATION_NOUNS.has(noun) || !ROLE_NOUNS.has(noun) || !modifiersFit(role, described)) return null
  return role.split(/[^\p{L}\p{N}.-]+/u).some(word => word === noun || isShortFor(noun, word, described))
    ? FITS_WORD
    : null
}

/** `Justice Ann Orr … the judge`, where nobody else of the article is a judge. */
function fitsTitle({ role, entityId }: NamedMention, noun: string, { byId }: SpeakerContext): number | null {
  if (!isTitleOf(role, noun)) return null
  for (const other of byId.values())
    if (other.entityId !== entityId && (isTitleOf(other.role, noun) || other.role.includes(noun))) return null
  return FITS_WORD
}

/** `The lawyers' group` is a group whose name says so. */
function ownerFits({ name }: NamedMention, described: string): boolean {
  const owner = /(?<!\p{L})(\p{L}{4,})(?:['’]s|s['’])\s/u.exec(described)?.[1]?.toLowerCase()
  return owner === undefined || name.toLowerCase().includes(owner)
}

/** `the chair` is a chairman or chairwoman, and `Gov.` is short for `the governor`. */
const isShortFor = (noun: string, word: string, described: string): boolean =>
  word === `${noun}man` ||
  word === `${noun}woman` ||
  word === `${noun}person` ||
  (word.length > SHORTEST_TITLE &&
    word.endsWith('.') &&
    noun.startsWith(word.slice(0, -1)) &&
    // `the Arizona senator` may be any `Sen.`
    !/\s\p{Lu}/u.test(described))
/** Letters of the shortest title that one word alone is likely to stand for. Set by hand. */
const SHORTEST_TITLE = 3

function fitsName({ name }: NamedMention, noun: string, sort: RegExp | null): number | null {
  const lower = name.toLowerCase()
  if (` ${lower} `.includes(` ${noun} `)) return FITS_WORD
  if (sort?.test(lower)) return FITS_WORD - 1
  if (sort !== null || PUBLIC_BODY.test(lower)) return null
  return LEGAL_FORM.test(lower) ? FITS_FORM : 0
}

const LEGAL_FORM = new RegExp(`\\b(?:${COMPANY_WORDS.join('|')})\\b`)
const FITS_FORM = 1.5

const PUBLIC_BODY = new RegExp(`\\b(?:${NO_COMPANY_WORDS.join('|')})\\b`)

/** `the group` is no agency that reports on it, and `the agency` none that is named once, as nobody who acts. */
const isAside = (
  { name, subject, entityId }: NamedMention,
  words: string,
  { named }: SpeakerContext,
): boolean =>
  words !== 'agency'
    ? NEWS_AGENCIES.has(name.toLowerCase())
    : !subject && named.filter(other => other.entityId === entityId).length === 1

/** Is a body named more often than any other that may be a company? */
function isForemost(body: NamedMention, named: readonly NamedMention[]): boolean {
  const times = new Map<string, number>()
  for (const { kind, entityId, name } of named)
    if (kind === 'organization' && !PUBLIC_BODY.test(name.toLowerCase()))
      times.set(entityId, (times.get(entityId) ?? 0) + 1)
  const own = times.get(body.entityId) ?? 0
  return [...times].every(([entityId, count]) => entityId === body.entityId || count < own)
}
