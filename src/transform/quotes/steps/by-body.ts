import { ORGANIZATION_NOUNS } from '../../../lexicon/descriptions.ts'
import { type NamedMention, namedBefore } from '../named.ts'
import { fromNamed, type Step } from '../speaker-context.ts'
import { isSetOffBody } from '../surroundings.ts'
import { GUARDS } from './by-noun.ts'

/** Bodies that are called by a name and what they are: `the opposition Chadema party`; a subsidiary is its owner's. */
const CALLED =
  /^(?:agency|airline|alliance|bank|channel|charity|coalition|company|federation|firm|group|magazine|militia|movement|network|newspaper|party|station|union|website)$/

const PART = /^(?:subsidiary|unit|division|affiliate)$/

/** A body by its name and its noun; else all one can say is that it is an organization (`the team`, `the city government`). */
export const byBody: Step = {
  name: 'body',
  resolve({ head, words }, _, { doc, named }) {
    const noun = words.split(' ').at(-1)!
    if (head === null || !(ORGANIZATION_NOUNS.has(noun) || GUARDS.test(words))) return null
    const beside = named[namedBefore(named, head.end)]
    if (beside?.kind === 'organization' && isSetOffBody(beside, head.end, doc.text)) return fromNamed(beside)
    const last = named[namedBefore(named, head.end) - 1]
    const isCalled =
      last &&
      (CALLED.test(noun) || (PART.test(noun) && isOwned(last, head.start, doc.text))) &&
      isItsName(last, head.start, doc.text.slice(last.end, head.end))
    return isCalled ? fromNamed(last) : { kind: 'organization', name: null, entityId: null }
  },
}

/** `Orrin Corp's Halden Co subsidiary`: whose it is stands before it in the phrase, so that it is not its owner's name. */
const isOwned = ({ start }: NamedMention, from: number, text: string): boolean =>
  /['’]s? $/.test(text.slice(Math.max(from, start - 3), start))

/** An organization that stands right before the last noun of a phrase that begins at `start`, or but for one word (`Reuters news agency`). */
const isItsName = (name: NamedMention, start: number, behind: string): boolean =>
  name.kind === 'organization' && name.start >= start && /^ (?:\p{Ll}+ )?\p{L}+$/u.test(behind)
