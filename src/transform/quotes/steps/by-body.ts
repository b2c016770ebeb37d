import { ORGANIZATION_NOUNS } from '../../../lexicon/descriptions.ts'
import type { Step } from '../speaker-context.ts'

/** A body without a name (`the team`, `the city government`): that it is an organization is all one can say. */
export const byBody: Step = {
  name: 'body',
  resolve({ head, words }) {
    const noun = words.split(' ').at(-1)!
    const isBody = head !== null && ORGANIZATION_NOUNS.has(noun)
    return isBody ? { kind: 'organization', name: null, entityId: null } : null
  },
}
