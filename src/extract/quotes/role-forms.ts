import { ROLE_NOUNS } from '../../lexicon/role-nouns.ts'
import { formSet } from './hash.ts'

/** What people are called by what they do, as hashes of forms in the singular. */
export const ROLES = formSet([...ROLE_NOUNS].join(' '))
