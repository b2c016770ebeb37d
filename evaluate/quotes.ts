import { type Score, type Share, scoreOf, shareOf } from '../src/evaluate/measures.ts'
import { sameCue } from '../src/evaluate/words.ts'
import { sameMention, sameName } from './mentions.ts'
import type { Judged } from './predicted.ts'
import { countShared, locateQuotes, pairQuotes, type QuotePair } from './quote-pairs.ts'

/** Words that two quotes must have in common to be the same, as a share of the words of either. */
const LEAST_SHARED = 0.8
const TYPES = ['direct', 'mixed', 'indirect'] as const
type Type = (typeof TYPES)[number] | 'total'

type QuoteFigures = {
  /** recall over gold of the type, precision over predictions of it */
  readonly [T in Type]: { readonly exact: Score; readonly overlap: Score }
} & {
  /** of the quotes found whose gold has one: the right mention; `silent`: where none was given */
  readonly speaker: Share & { readonly silent: number }
  readonly cue: Share
  /** of those whose gold has a full name: resolved to it; then only where a pronoun spoke */
  readonly resolved: Share
  readonly resolvedPronoun: Share
}

const PRONOUN = /^(?:he|she|it|they|we|i|who)$/i

/**
 * Quotes by content, speaker and cue. `exact`: the same span once marks, blanks and punctuation at the edges are set aside;
 * `overlap`: 80 % of the words of either in common. Optional gold (`core` false) costs nothing where it is missed, and a
 * prediction that meets it, or lies in it by half, does not count.
 */
export function scoreQuotes(articles: readonly Judged[]): QuoteFigures {
  const tallies = Object.fromEntries([...TYPES, 'total'].map(type => [type, newTally()])) as Record<
    Type,
    Tally
  >
  const pairs: QuotePair[] = []
  for (const article of articles) {
    const { gold, found } = locateQuotes(article)
    const paired = pairQuotes(gold, found, LEAST_SHARED)
    const ofGold = new Map(paired.map(pair => [pair.gold, pair]))
    const ofFound = new Map(paired.map(pair => [pair.found, pair]))
    const optional = gold.filter(({ isOptional }) => isOptional)
    for (const g of gold) {
      if (g.isOptional) continue
      const pair = ofGold.get(g)
      for (const type of [g.quote.type, 'total'] as const) count(tallies[type].gold, pair)
      if (pair) pairs.push(pair)
    }
    for (const f of found) {
      const pair = ofFound.get(f)
      const isFree = pair ? pair.gold.isOptional : optional.some(g => countShared(g, f) >= f.words.size / 2)
      if (isFree) continue
      for (const type of [f.quote.type, 'total'] as const) count(tallies[type].found, pair)
    }
  }
  const byType = Object.fromEntries(
    Object.entries(tallies).map(([type, { gold, found }]) => [
      type,
      {
        exact: scoreOf({ hits: found.exact, all: found.all }, { hits: gold.exact, all: gold.all }),
        overlap: scoreOf({ hits: found.overlap, all: found.all }, { hits: gold.overlap, all: gold.all }),
      },
    ]),
  ) as Pick<QuoteFigures, Type>
  return { ...byType, ...scoreSpeakers(pairs) }
}

interface Count {
  all: number
  overlap: number
  exact: number
}
interface Tally {
  readonly gold: Count
  readonly found: Count
}
const newTally = (): Tally => ({
  gold: { all: 0, overlap: 0, exact: 0 },
  found: { all: 0, overlap: 0, exact: 0 },
})

function count(counts: Count, pair: QuotePair | undefined): void {
  counts.all++
  if (pair) counts.overlap++
  if (pair?.isExact) counts.exact++
}

/** Speakers and cues of the quotes found. */
function scoreSpeakers(
  pairs: readonly QuotePair[],
): Pick<QuoteFigures, 'speaker' | 'cue' | 'resolved' | 'resolvedPronoun'> {
  const given = pairs.flatMap(({ gold, found }) => {
    const { speaker } = found.quote
    if (!gold.quote.speaker) return []
    return [
      {
        wanted: gold.quote.speaker,
        mention: speaker.text || speaker.name,
        name: speaker.name || speaker.text,
      },
    ]
  })
  const named = given.filter(({ wanted }) => wanted.canonical)
  const pronouns = named.filter(({ wanted }) => PRONOUN.test(wanted.text))
  const resolved = (list: typeof given) =>
    shareOf(list.filter(({ wanted, name }) => name && sameName(wanted, name)).length, list.length)
  const cues = pairs.filter(({ gold }) => gold.quote.cue)
  const sameCues = cues.filter(({ gold, found }) => sameCue(gold.quote.cue!.text, found.quote.cue.text ?? ''))
  const right = given.filter(({ wanted, mention }) => mention && sameMention(wanted.text, mention))
  return {
    speaker: {
      ...shareOf(right.length, given.length),
      silent: given.filter(({ mention }) => !mention).length,
    },
    cue: shareOf(sameCues.length, cues.length),
    resolved: resolved(named),
    resolvedPronoun: resolved(pronouns),
  }
}
