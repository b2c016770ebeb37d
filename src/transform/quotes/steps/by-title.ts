import { ROLE_NOUNS } from '../../../lexicon/role-nouns.ts'
import type { NamedMention } from '../named.ts'
import { fromNamed, type SpeakerContext, type Step } from '../speaker-context.ts'

const INITIALS = /^the (\p{Lu}{2,6})$/iu

/** `The WRO`: the person who was given that title with its initials, `Ward Relief Officer (WRO) Samir Haddad`. */
export const byTitle: Step = {
  name: 'title',
  resolve({ head }, _, context) {
    const written = head && context.doc.text.slice(head.start, head.end)
    const initials =
      written && (INITIALS.exec(written)?.[1] ?? (/^\p{Lu}{2,6}$/u.test(written) ? written : null))
    if (!initials || initials !== initials.toUpperCase()) return null
    const bearer = bearerOf(initials, context)
    return bearer ? fromNamed(bearer) : null
  },
}

/** A name right behind its initials in brackets, or whose role they shorten. */
function bearerOf(initials: string, { doc, named }: SpeakerContext): NamedMention | undefined {
  const bracket = doc.text.indexOf(`(${initials})`)
  const behind = bracket < 0 ? -1 : bracket + initials.length + 2
  return named.find(
    ({ kind, start, role }) =>
      kind === 'person' &&
      ((behind >= 0 && start >= behind && start - behind <= 2) || shortens(initials, role)),
  )
}

/** Letters of the shortest abbreviated title: `CEO`. */
const SHORTEST = 3
/** `CEO` of `chief executive officer`; whoever heads the Harbour Control Commission is not the HCC */
function shortens(initials: string, role: string): boolean {
  const words = role.split(/\s+/)
  const letters = initials.toLowerCase()
  if (initials.length < SHORTEST || words.includes(letters)) return false
  const at = words
    .map(word => word[0] ?? '-')
    .join('')
    .indexOf(letters)
  return at >= 0 && ROLE_NOUNS.has(words[at + letters.length - 1]!)
}
