import { GROUP_NOUNS, ORGANIZATION_NOUNS, TRADE_NOUNS } from '../../../lexicon/descriptions.ts'
import { BETWEEN_ROLE_AND_NAME, NAME_TITLES } from '../../../lexicon/honorifics.ts'
import { SPEAKER_PRONOUNS } from '../../../lexicon/person-words.ts'
import { ROLE_NOUNS } from '../../../lexicon/role-nouns.ts'
import type { Span } from '../../../model/span.ts'
import { isMember } from '../members.ts'
import { membersBeside } from '../members-beside.ts'
import { type NamedMention, namedBefore } from '../named.ts'
import { fromNamed, type Step } from '../speaker-context.ts'
import { isSetOffBody } from '../surroundings.ts'
import { lastWord, singular } from '../words.ts'

/** nothing, a comma, a dash or a bracket; or what the role belongs to, then a comma: `a spokesman for Acme, Owen Hart,` */
const BESIDE =
  /^(?:\s\([^()]{2,60}\)|(?:\s(?:of|for|at|from|with|in|to|on)\s(?:(?:Mrs?|Ms|Dr)\.\s)?[^,.;:"“”]{2,60})?,(?:\s\d{1,3}-year-old)?|\s[-–—]|\s)?\s*$/u
/** what the role belongs to, then at once the name: `the ambassador to Spain Ali Reza` */
const BELONGING = /^\s(?:of|for|at|to|from|in)\s[^,.;:"“”]{2,90}\s$/u
/** `a spokesperson for Argentina's Lee Park` */
const OWNED = /['’]s\s$/u
/** `a tailor named Ali Reza` */
const CALLED = /^\s(?:named|called|identified as)\s(?:as\s)?$/
const NAMES_AHEAD = 4

/** A name stands beside the words: `his father, Ali Reza,` or `Lee Park, a spokesman,`. */
export const byApposition: Step = {
  name: 'apposition',
  resolve({ mention, head, words }, _, { doc, named }) {
    const { cue } = mention.raw
    if (!head || words === '' || SPEAKER_PRONOUNS.has(words)) return null
    const members = isPlural(words) ? membersBeside(head.end, doc.text, named) : null
    if (members) return members
    const bearer = named[namedBefore(named, head.end)]
    if (bearer && !isSaid(bearer, mention) && opensRole(bearer, doc.text.slice(head.start, bearer.start)))
      return fromNamed(bearer)
    if (!callsPerson(doc.text.slice(head.start, head.end))) return null
    const endsPhrase = ({ end }: NamedMention) =>
      cue !== null && (cue.end <= head.start || (cue.start >= end && cue.start - end <= 2))
    const after = namedBefore(named, head.end)
    // `the airport operator, Avinor, said`: a noun that may call a person calls a body
    const body = named[after]
    if (
      body?.kind === 'organization' &&
      TRADE_NOUNS.has(lastWord(words)) &&
      isSetOffBody(body, head.end, doc.text)
    )
      return fromNamed(body)
    for (const next of named.slice(after, after + NAMES_AHEAD)) {
      if (next.kind !== 'person' || isSaid(next, mention)) continue
      const between = withoutHonorific(doc.text.slice(head.end, next.start))
      if (
        BESIDE.test(between) ||
        CALLED.test(between) ||
        (belongsElsewhere(between) &&
          !OWNED.test(between) &&
          // `a spokesperson for All Nippon`
          next.name.includes(' ') &&
          endsPhrase(next))
      )
        return fromNamed(next)
      if (
        isSetOff(next, between, doc.text, cue !== null && cue.end <= head.start) ||
        isOwnRole(next, doc.text.slice(head.start, next.start))
      )
        return fromNamed(next)
    }
    const previous = named[namedBefore(named, head.start) - 1]
    const isAppositive =
      previous?.kind === 'person' &&
      !isPlural(words) &&
      !isSaid(previous, mention) &&
      AFTER_NAME.test(doc.text.slice(previous.end, head.start))
    return isAppositive ? fromNamed(previous) : null
  },
}

/** `the mediator, former judge Eva Strand, said`: a role of his own between commas; a list goes on with `and`. */
function isSetOff({ end, office }: NamedMention, between: string, text: string, closes: boolean): boolean {
  const role = OWN_ROLE.exec(between)?.[1]?.toLowerCase()
  if (role === undefined || !(closes ? ENDS : GOES_ON).test(text.slice(end, end + 6))) return false
  return (
    office.includes(role) ||
    (!/\s(?:of|for|to|with|at|in)\s/.test(role) && ROLE_NOUNS.has(role.slice(role.lastIndexOf(' ') + 1)))
  )
}
const GOES_ON = /^,(?! (?:and|or) )/
/** behind the cue the sentence may end with it: `said his son, retired judge Ray Orr.` */
const ENDS = /^(?:,(?! (?:and|or) )|\.?(?:\s|$))/
/** what the words before belong to, a comma, a role of the name's own */
const OWN_ROLE = /^(?:\s(?:of|for|at|from|with|in|to)\s[^,.;:"“”]{2,60})?, (?:the |an? )?([^,;:"“”]{3,60}) $/

/** `Ohio Secretary of State ` before a name whose role that is, whatever stands behind it. */
const isOwnRole = ({ office }: NamedMention, before: string): boolean =>
  /^[^,;.:"“”]{3,90} $/.test(before) && office.includes(before.trim().toLowerCase())

/** `Authority managing director Captain ` before a name: a body that opens the role is not who speaks. */
const opensRole = ({ kind, office }: NamedMention, before: string): boolean =>
  kind === 'person' &&
  /^\p{Lu}[^,;.:"“”]{3,90} $/u.test(before) &&
  office.includes(withoutTitles(before).toLowerCase())

function withoutTitles(words: string): string {
  const list = words.trim().split(' ')
  while (list.length > 1 && NAME_TITLES.has(list.at(-1)!.toLowerCase())) list.pop()
  return list.join(' ')
}

/** `, Dr ` between a role and a name is a comma, and so is `, President `; `of President ` tells whose nephew somebody is. */
const withoutHonorific = (between: string) =>
  between.replace(LAST_WORD, (whole, before: string, word: string) => {
    const title = word.toLowerCase()
    return BETWEEN_ROLE_AND_NAME.has(title) || (before.endsWith(', ') && NAME_TITLES.has(title))
      ? before
      : whole
  })
const LAST_WORD = /^(.*\P{L})(\p{L}+)\.?\s+$/su

/** A name in what is said stands beside the speaker by chance: `it backs Mr. Reza, a source said`. */
const isSaid = (name: NamedMention, said: Span) => name.start < said.end && name.end > said.start

/** A noun that may call a person; `the Post` and `the company` stand beside a name by chance. */
function callsPerson(written: string): boolean {
  const last = written.split(/\s+/).at(-1)!
  const noun = last.toLowerCase()
  if (ROLE_NOUNS.has(noun)) return true
  // `another Republican, Rep. Eva Strand, said`; `Germans` are no apposition
  if (isMember(written)) return /^(?:an?|another|the|one)\s/i.test(written)
  return !ORGANIZATION_NOUNS.has(noun) && !/^\p{Lu}/u.test(last)
}

/**
 * `the ambassador to Spain Ali Reza` is Ali Reza; `the nephew of the author Ali Reza` is not, since the role before
 * the name is the name's own.
 */
function belongsElsewhere(between: string): boolean {
  if (!BELONGING.test(between)) return false
  const last = between.trim().split(/\s/).at(-1)!
  const noun = last.toLowerCase()
  if (ROLE_NOUNS.has(noun)) return false
  return /^\p{Lu}/u.test(last) || ORGANIZATION_NOUNS.has(noun) || GROUP_NOUNS.has(noun)
}

/** `Orr, prosecutors said, left`: several people are no apposition of one */
function isPlural(words: string): boolean {
  const noun = lastWord(words)
  return noun !== singular(noun) && ROLE_NOUNS.has(singular(noun))
}

/** `, ` and at most an article before the words */
const AFTER_NAME = /^,\s*(?:(?:an?|the|his|her|its|their)\s*)?$/i
