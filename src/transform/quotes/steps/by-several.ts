import { namedBefore } from '../named.ts'
import type { Quote, Speaker, SpeakerContext, Step } from '../speaker-context.ts'
import { wordsOf } from '../words.ts'
import { byName } from './by-name.ts'
import { byPlace } from './by-place.ts'
import { byPronoun } from './by-pronoun.ts'
import { byWords } from './by-words.ts'

/** Each of several speakers is looked for by these alone. */
const STEPS_FOR_EACH: readonly Step[] = [byName, byWords, byPronoun]

/** `Duarte and Crane`: a group, with the names of those who have one; else as written. */
export const bySeveral: Step = {
  name: 'several',
  resolve(quote, index, context) {
    const { speaker } = quote.mention.raw
    if (!speaker || speaker.heads.length < 2) return null
    const { text } = context.doc
    const each = speaker.heads.map(head => {
      const one = { ...quote, head, words: wordsOf(text, head) }
      return { name: nameOf(one, index, context), place: placeOf(one, index, context) }
    })
    // a place speaks beside those who have a name; in `U.S. and Japanese officials` it is none
    const all = each.map(({ name, place }) => name ?? place)
    const names = all.includes(null) ? each.flatMap(({ name }) => name ?? []) : all
    // `the once|-a-month dose, and others` is cut out wrongly
    if (names.length === 0 && !/^[\p{L}\p{N}]/u.test(text.slice(speaker.start))) return null
    const name =
      names.length > 0 ? [...new Set(names)].join('; ') : asWritten(text.slice(speaker.start, speaker.end))
    return { kind: 'group', name, entityId: null }
  },
}

/** `The State Department and the Pentagon`; a place behind a body or behind `of` tells where that is: `the Fenn Institute, UK, and`. */
function placeOf(quote: Quote, index: number, context: SpeakerContext): string | null {
  const { start } = quote.head!
  const { doc, named } = context
  const before = named[namedBefore(named, start) - 1]
  const isHome = before?.kind === 'organization' && doc.text.slice(before.end, start) === ', '
  if (isHome || SHARED_OF.test(doc.text.slice(Math.max(0, start - LONGEST_SHARED), start))) return null
  return byPlace.resolve(quote, index, context)?.name ?? null
}
/** `the Port Authority of New York and | New Jersey` */
const SHARED_OF = / of \p{Lu}\S*(?: \p{Lu}\S*)? and $/u
/** UTF-16 units in which such a pair is looked for. */
const LONGEST_SHARED = 40

function nameOf(quote: Quote, index: number, context: SpeakerContext): string | null {
  for (const step of STEPS_FOR_EACH) {
    const found: Speaker | null = step.resolve(quote, index, context)
    if (found) return found.name
  }
  return null
}

const asWritten = (text: string): string => text.replace(/\s+/g, ' ').replace(/^(?:the|an?)\s+/i, '')
