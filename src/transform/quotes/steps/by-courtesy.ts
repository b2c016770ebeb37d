import { FEMALE_HONORIFICS, MALE_HONORIFICS } from '../../../lexicon/honorifics.ts'
import { ROLE_NOUNS } from '../../../lexicon/role-nouns.ts'
import type { Span } from '../../../model/span.ts'
import { genderOfTitle } from '../../identity/gender.ts'
import { type NamedMention, namedBefore } from '../named.ts'
import { fromNamed, type SpeakerContext, type Step } from '../speaker-context.ts'
import { lastWord, surnameOf } from '../words.ts'

/**
 * `Mr Dunne` among several Dunnes: the one whom the title fits. Where nobody of that name is known it is a person all
 * the same, called as written.
 */
export const byCourtesy: Step = {
  name: 'courtesy',
  resolve({ head }, _, context) {
    if (!head) return null
    const [title, surname] = titledName(context.doc.text, head) ?? []
    if (!title || !surname) return null
    const bearers = bearersOf(surname, context)
    const gender = genderOfTitle(title)
    const fitting = bearers.filter(bearer => !bearer.gender || !gender || bearer.gender === gender)
    // one bearer whom the title fits is found by name
    if (fitting.length === 1 && bearers.length === 1 && isMentioned(head, context)) return null
    const bearer = fitting.find(one => one.gender === gender) ?? fitting[0]
    return bearer ? fromNamed(bearer) : { kind: 'person', name: surname, entityId: null }
  },
}

/** A courtesy title, inside the phrase or before it, and the single word behind it. */
function titledName(text: string, { start, end }: { start: number; end: number }): [string, string] | null {
  const words = text.slice(Math.max(0, start - LONGEST_TITLE), end).split(/\s+/)
  const [before, surname] = words.slice(-2)
  const title = before?.toLowerCase().replace('.', '') ?? ''
  // `the Lord Chancellor` is an office
  const isOffice = surname !== undefined && ROLE_NOUNS.has(surname.toLowerCase())
  // `Martin King Jr.`
  const isGeneration =
    surname !== undefined && surnameOf(`${before} ${surname}`.toLowerCase()) !== surname.toLowerCase()
  if (!surname || isOffice || isGeneration || !/^\p{Lu}/u.test(surname) || !isCourtesy(title)) return null
  return [title, surname]
}
/** UTF-16 units of the longest courtesy title with its blank: `Madam `. */
const LONGEST_TITLE = 6
const isCourtesy = (title: string): boolean => FEMALE_HONORIFICS.has(title) || MALE_HONORIFICS.has(title)

/** The people of that surname, each once, in the order in which they are named. */
function bearersOf(surname: string, { byId }: SpeakerContext): NamedMention[] {
  const wanted = surname.toLowerCase()
  const people = [...byId.values()].filter(({ kind }) => kind === 'person')
  const bearers = people.filter(({ name }) => lastWord(name.toLowerCase()) === wanted)
  // `Mr. Orr` is Dale Orr Jr. where there is no other Orr
  return bearers.length > 0 ? bearers : people.filter(({ name }) => surnameOf(name.toLowerCase()) === wanted)
}

/** Is a person or an organization named at the end of the phrase? */
function isMentioned({ start, end }: Span, { named }: SpeakerContext): boolean {
  const last = named[namedBefore(named, end) - 1]
  return last !== undefined && last.end > start
}
