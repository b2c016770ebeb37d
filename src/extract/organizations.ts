import { PARTY_MEMBER } from '../lexicon/party-members.ts'
import type { Analysis, EntitySpan } from '../model/analysis.ts'
import type { Extractor } from '../model/stage.ts'
import { namesOf } from './names.ts'

/** `(R-Wisc.)`: a politician's party and state, not an organization. */
const PARTY_AND_STATE = /^[DIR]-[A-Z]\p{L}*\.?$/u

/** `the North`: a part of the world. */
const DIRECTION = /^(?:the )?(?:north|south|east|west)$/i

/** `the Act`: a law that was named before. */
const LAW = /^(?:[Tt]he )?(?:Accord|Act|Agreement|Bill|Code|Law|Pact|Protocol|Statute|Treaty)$/

/** `the Sacketts`: how it is written, and how sure at most what has such a name is a body; teams and firms are surer. Set by hand. */
const FAMILY = /^(?:the )?\p{Lu}\p{L}+s$/iu
const DOUBTFUL = 0.8

/** Organizations are the recogniser's, as they stand; the rule says what each rests on. */
export const extractOrganizations: Extractor<'organizations'> = ({ analysis }) => {
  let surnames: ReadonlySet<string> | undefined
  const isFamily = ({ first, last }: EntitySpan): boolean => {
    const at = last - 1
    if (analysis.lower(at === first ? first - 1 : first) !== 'the') return false
    const plural = analysis.word(at)
    surnames ??= surnamesOf(analysis)
    const known = surnames
    return ['s', 'es'].some(end => plural.endsWith(end) && known.has(plural.slice(0, -end.length)))
  }
  return namesOf(analysis, 'ORG')
    .filter(
      ({ text, entity }) =>
        !PARTY_AND_STATE.test(text) &&
        !DIRECTION.test(text) &&
        !LAW.test(text) &&
        !PARTY_MEMBER.test(text.toLowerCase()) &&
        !(entity.confidence < DOUBTFUL && FAMILY.test(text) && isFamily(entity)),
    )
    .map(({ entity, start, end, text }) => ({
      kind: 'organizations',
      start,
      end,
      text,
      rule: `organizations/${entity.source}`,
      raw: { name: text.replace(/^the\s+/i, ''), confidence: entity.confidence },
    }))
}

/** The surnames of whom the article names in full: `Michael Sackett ... the Sacketts`. */
const surnamesOf = (analysis: Analysis): ReadonlySet<string> =>
  new Set(
    analysis.entities
      .filter(({ type, first, last }) => type === 'PER' && last - first > 1)
      .map(({ last }) => analysis.word(last - 1)),
  )
