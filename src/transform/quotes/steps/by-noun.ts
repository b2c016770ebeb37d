import { GROUP_NOUNS } from '../../../lexicon/descriptions.ts'
import { ROLE_NOUNS } from '../../../lexicon/role-nouns.ts'
import type { Step } from '../speaker-context.ts'

const PLURAL = /(?:[^su]s|men|women|people|police|children)$/

/** A single person without a name (`a spokesman`, `the mayor`): that it is a person is all one can say. */
export const byRole: Step = {
  name: 'role',
  resolve({ mention, words }) {
    const noun = words.split(' ').at(-1)!
    const isPerson =
      mention.raw.speaker !== null && (ROLE_NOUNS.has(noun) || /^(?:man|woman|girl|boy|person)$/.test(noun))
    return isPerson ? { kind: 'person', name: null, entityId: null } : null
  },
}

/** Several people without a name (`officials`, `the workers`) are a group, called as written. */
export const byNoun: Step = {
  name: 'group',
  resolve({ mention, words }, _, { doc }) {
    const { speaker } = mention.raw
    if (!speaker || words === '') return null
    const noun = words.split(' ').at(-1)!
    if (noun === 'they') return { kind: 'group', name: null, entityId: null }
    if (!PLURAL.test(noun) && !GROUP_NOUNS.has(noun)) return null
    const written = doc.text.slice(speaker.start, speaker.end).replace(/\s+/g, ' ')
    return { kind: 'group', name: written.replace(/^(?:the|an?)\s+/i, ''), entityId: null }
  },
}
