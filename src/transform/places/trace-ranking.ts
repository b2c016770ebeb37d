import type { Trace } from '../../model/trace.ts'
import type { Ranking } from './ranking.ts'
import type { Votes } from './votes.ts'

/**
 * Tells what each candidate of a ranking has: chance, what it is worth before context, what the context adds (`gains`,
 * in the same steps), and how the others voted. To be called while the ranking's own votes are taken out.
 */
export function traceRanking(
  trace: Trace,
  { group, priors, chances, countries, states, counties }: Ranking,
  votes: Votes,
  gains: Float64Array,
): void {
  group.candidates.forEach((candidate, i) => {
    const { name, kind, admin1, country, geonamesId } = candidate
    const entry = {
      step: 'places/candidate',
      what: `${name} (${[kind, admin1 ?? country, geonamesId].filter(part => part !== null).join(', ')})`,
      score: chances[i]!,
      terms: {
        prior: priors[i]!,
        context: gains[i]!,
        'votes for its country': votes.countries.share(countries[i]!),
        'votes for its state': votes.states.share(states[i]!),
        'votes for its county': votes.counties.share(counties[i]!),
        nearness: votes.anchors.nearness(candidate),
      },
    }
    for (const mention of group.mentions) trace.note(mention, entry)
  })
}
