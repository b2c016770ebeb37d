import { extractPlaces } from '../extract/places.ts'
import { readUserPlaces } from '../gazetteer/candidates.ts'
import { openGazetteer } from '../gazetteer/gazetteer.ts'
import type { Fact, Fields } from '../model/fact.ts'
import { placeKind } from '../model/places.ts'
import type { KindDescriptor, Normalizer } from '../model/stage.ts'
import type { UserLexicon } from '../model/user-lexicon.ts'
import { toFact } from './fact.ts'
import { slug } from './identity/slug.ts'
import { readEvidence } from './places/evidence.ts'
import { groupMentions } from './places/groups.ts'
import { rankPlaces } from './places/rank.ts'
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
  const evidence = readEvidence(analysis, knowledge.region)
  for (const ranking of rankPlaces(groups, evidence, doc.text, knowledge.trace)) {
    const fields = describePlace(ranking, ranking.group.mentions[0]!.raw.name)
    for (const mention of ranking.group.mentions)
      facts.push(
        toFact(doc, mention, mention.raw.seat === null ? fields : describeFacility(fields, mention.raw.name)),
      )
  }
  return facts.sort((a, b) => a.start - b.start)
}

/** A place in GeoNames is its number there; of others the name is all there is. */
const placeId = ({ name, geonames_id }: Fields<'places'>) =>
  geonames_id === null ? `place:${slug(name)}` : `place:geonames-${geonames_id}`

export const places: KindDescriptor<'places'> = {
  ...placeKind,
  extract: extractPlaces,
  normalize: normalizePlaces,
  entityOf: fields => ({ id: placeId(fields), kind: 'place', name: fields.name, as: 'mention' }),
}
