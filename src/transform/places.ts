import { extractPlaces } from '../extract/places.ts'
import { readUserPlaces } from '../gazetteer/candidates.ts'
import { openGazetteer } from '../gazetteer/gazetteer.ts'
import type { Fact, Fields } from '../model/fact.ts'
import type { KindCode, Normalizer } from '../model/stage.ts'
import type { UserLexicon } from '../model/user-lexicon.ts'
import { toFact } from './fact.ts'
import { articleMark } from './identity/slug.ts'
import { readEvidence } from './places/evidence.ts'
import { groupMentions } from './places/groups.ts'
import { placeId } from './places/place-id.ts'
import { greatest, rankPlaces } from './places/rank.ts'
import type { Ranking } from './places/ranking.ts'
import { describeFacility, describePlace } from './places/verdict.ts'

const NO_LEXICON: UserLexicon = []

/** Puts places on the map: user's list, container, region table, one sense an article, votes, population. */
const normalizePlaces: Normalizer<'places'> = (mentions, { doc, knowledge }) => {
  if (!mentions.length) return []
  const { analysis } = doc
  const gazetteer = openGazetteer(knowledge.file('data/gazetteer.bin'))
  const user = readUserPlaces(knowledge.lexicon ?? NO_LEXICON, gazetteer)
  const groups = groupMentions(mentions, gazetteer, user)
  const facts: Fact<'places'>[] = []
  const mark = articleMark(doc.id)
  const evidence = readEvidence(analysis, knowledge.region)
  for (const ranking of rankPlaces(groups, evidence, doc.text, knowledge.trace)) {
    const fields = describePlace(ranking, ranking.group.mentions[0]!.raw.name)
    const isNowhere = isFormerlyCalled(ranking) || isGuessed(fields)
    for (const mention of ranking.group.mentions) {
      if (isNowhere && mention.rule === 'places/inside') continue
      const answer = mention.raw.seat === null ? fields : describeFacility(fields, mention.raw.name)
      facts.push(toFact(doc, mention, { ...answer, entity_id: placeId(answer, mark) }))
    }
  }
  return facts.sort((a, b) => a.start - b.start)
}

/** Below it a town inside the name of a body is seldom the right one: `Columbia University`, `Delta Air Lines`. Of 0.4 and 0.5. */
const LEAST_INSIDE = 0.4

/** A place inside a name is one only where it says where. */
const isGuessed = ({ confidence }: Pick<Fields<'places'>, 'confidence'>): boolean =>
  confidence !== null && confidence < LEAST_INSIDE

/** Inhabitants from which another name of a town is one that news uses. Set by hand. */
const LARGE_TOWN = 100_000

/** `Columbia` of `Columbia High School`: a town that only once was called so is not what another name tells of. */
function isFormerlyCalled({ group, chances }: Ranking): boolean {
  const best = group.candidates[greatest(chances)]
  return best?.kind === 'city' && best.alternate && best.population < LARGE_TOWN
}

export const places: KindCode<'places'> = {
  extract: extractPlaces,
  normalize: normalizePlaces,
}
