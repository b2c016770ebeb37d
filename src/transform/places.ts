import { extractPlaces } from '../extract/places.ts'
import { readUserPlaces } from '../gazetteer/candidates.ts'
import { openGazetteer } from '../gazetteer/gazetteer.ts'
import type { Fact } from '../model/fact.ts'
import type { Mention } from '../model/mention.ts'
import type { KindCode, Normalizer } from '../model/stage.ts'
import type { UserLexicon } from '../model/user-lexicon.ts'
import { toFact } from './fact.ts'
import { articleMark } from './identity/slug.ts'
import { readEvidence } from './places/evidence.ts'
import { groupMentions } from './places/groups.ts'
import { meantOf } from './places/meant.ts'
import { placeId } from './places/place-id.ts'
import { greatest, rankPlaces } from './places/rank.ts'
import type { Ranking } from './places/ranking.ts'
import { type Answer, describeFacility, describePlace } from './places/verdict.ts'

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
    const { name } = ranking.group.mentions[0]!.raw
    const meant = meantOf(ranking, doc.text)
    const [marked, unmarked] = [true, false].map(isMarked => describePlace(ranking, meant, name, isMarked))
    for (const mention of ranking.group.mentions) {
      const isMarked = !UNMARKED.has(mention.rule)
      const fields = isMarked ? marked! : unmarked!
      if (!isMarked && (isFormerlyCalled(ranking, mention) || isGuessed(fields, mention, doc.text))) continue
      const answer = mention.raw.seat === null ? fields : describeFacility(fields, mention.raw.name)
      facts.push(toFact(doc, mention, { ...answer, entity_id: placeId(answer, mark) }))
    }
  }
  return facts.sort((a, b) => a.start - b.start)
}

/**
 * Rules that find what the recogniser did not take for a place: a town inside the name of a body (`Columbia University`,
 * `Delta Air Lines`), and what only the words around speak for (`revealed in Hollis filings`).
 */
const UNMARKED: ReadonlySet<string> = new Set(
  ['inside', 'context', 'elsewhere', 'gazetteer'].map(rule => `places/${rule}`),
)
/** Below it such a town is seldom the right one. Of 0.4 and 0.5. */
const LEAST = 0.4
const LEAST_OF_SCHOOLS = 0.5
/** What is called after anybody and anything; a police or a council has its town's name even if nobody lists the town. */
const SCHOOL_AFTER = /^ (?:\p{Lu}\p{L}+ )?(?:Universit|College|Institute|Law School|Business School)/u
const SCHOOL_REACH = 30

/** Such a place is one only where it says where. */
function isGuessed(
  { confidence, country, resolved_by }: Answer,
  { rule, end }: Mention<'places'>,
  text: string,
) {
  const isSchool = rule === 'places/inside' && SCHOOL_AFTER.test(text.slice(end, end + SCHOOL_REACH))
  if (confidence !== null)
    return confidence < (isSchool ? LEAST_OF_SCHOOLS : LEAST) && resolved_by !== 'region-table'
  // `Madison County commissioners`: a county somewhere
  if (country !== null || text.endsWith(' County', end)) return false
  return rule !== 'places/inside' || isSchool
}

/** Inhabitants from which another name of a town is one that news uses. Set by hand. */
const LARGE_TOWN = 100_000

/** `Columbia` of `Columbia High School`, `Google` for Topeka: a town that only once was called so is not what another name tells of. */
function isFormerlyCalled({ group, chances }: Ranking, { rule }: Mention<'places'>): boolean {
  const best = group.candidates[greatest(chances)]
  if (best?.kind !== 'city' || !best.alternate || best.population >= LARGE_TOWN) return false
  // elsewhere it may be a translation: `Bureij` for `al-Bureij`
  return rule === 'places/inside' || best.country === 'US'
}

export const places: KindCode<'places'> = {
  extract: extractPlaces,
  normalize: normalizePlaces,
}
