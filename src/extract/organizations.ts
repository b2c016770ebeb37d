import { PARTY_MEMBER } from '../lexicon/party-members.ts'
import type { Extractor } from '../model/stage.ts'
import { namesOf } from './names.ts'

/** `(R-Wisc.)`: a politician's party and state, not an organization. */
const PARTY_AND_STATE = /^[DIR]-[A-Z]\p{L}*\.?$/u

/** `the North`: a part of the world. */
const DIRECTION = /^(?:the )?(?:north|south|east|west)$/i

/** Organizations are the recogniser's, as they stand; the rule says what each rests on. */
export const extractOrganizations: Extractor<'organizations'> = ({ analysis }) =>
  namesOf(analysis, 'ORG')
    .filter(
      ({ text }) =>
        !PARTY_AND_STATE.test(text) && !DIRECTION.test(text) && !PARTY_MEMBER.test(text.toLowerCase()),
    )
    .map(({ entity, start, end, text }) => ({
      kind: 'organizations',
      start,
      end,
      text,
      rule: `organizations/${entity.source}`,
      raw: { name: text.replace(/^the\s+/i, ''), confidence: entity.confidence },
    }))
