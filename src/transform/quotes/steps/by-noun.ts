import { GROUP_NOUNS } from '../../../lexicon/descriptions.ts'
import { ROLE_NOUNS } from '../../../lexicon/role-nouns.ts'
import type { Step } from '../speaker-context.ts'

/** `a number of towns`: of whom so many speak */
const SOME_OF = /^(?:number|majority|handful|couple|dozen|dozens|scores|hundreds|thousands)$/
const PLURAL = /(?:[^su]s|men|women|people|police|children)$/

/** `Friends of the Earth`, `Doctors Without Borders`: a plural noun that opens a name. */
const SOCIETY = /^\p{Lu}\p{L}+s(?:\s(?:of|for|without|with|in|the)){1,2}(?:\s\p{Lu}[\p{L}-]+)+$/u

/** In -s, and no plural. */
const PRONOUN = /^(?:his|hers|its|ours|theirs|this|yours)$/

/** `the coast guard`: a body, though a guard is somebody */
export const GUARDS = /(?:^|\s)(?:coast|national|border|home|civil|republican|presidential) guard$/

/** A single person without a name (`a spokesman`, `the mayor`): that it is a person is all one can say. */
export const byRole: Step = {
  name: 'role',
  resolve({ head, words }) {
    const noun = words.split(' ').at(-1)!
    const isPerson =
      head !== null &&
      !GUARDS.test(words) &&
      (ROLE_NOUNS.has(noun) || /^(?:man|woman|girl|boy|person|source|insider|figure)$/.test(noun))
    return isPerson ? { kind: 'person', name: null, entityId: null } : null
  },
}

/** Several people without a name (`officials`, `the workers`) are a group, called as written. */
export const byNoun: Step = {
  name: 'group',
  resolve({ mention, head, words, paragraph }, index, { doc, quotes }) {
    if (!head || words === '') return null
    const noun = words.split(' ').at(-1)!
    if (noun === 'they') {
      const previous = quotes[index - 1]
      const isNear = previous && paragraph - previous.paragraph <= 1
      return isNear && previous.speaker?.kind === 'group'
        ? previous.speaker
        : { kind: 'group', name: null, entityId: null }
    }
    if (SOME_OF.test(noun)) return { kind: 'group', name: null, entityId: null }
    if (PRONOUN.test(noun) || (!PLURAL.test(noun) && !GROUP_NOUNS.has(noun))) return null
    const phrase = doc.text.slice(head.start, mention.raw.speaker!.end)
    const written = (SOCIETY.exec(phrase)?.[0] ?? doc.text.slice(head.start, head.end)).replace(/\s+/g, ' ')
    return { kind: 'group', name: written.replace(/^(?:['’]s\s+)?(?:the\s+|an?\s+)?/i, ''), entityId: null }
  },
}
