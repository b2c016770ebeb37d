import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { lookUp } from '../../gazetteer/known.ts'
import { NO_PLACES } from '../../lexicon/place-cues.ts'
import type { Analysis } from '../../model/analysis.ts'
import { hasLocative, hasTownBody, isBare } from './cues.ts'
import { hasAreaBehind } from './in-state.ts'

/** What an article calls places and people, as far as the recogniser saw it. */
export interface Named {
  /** names that are known as places and that it marked so at least as often as anything else */
  readonly places: ReadonlySet<string>
  /** names that it marked so and gives with their state or country somewhere, known or not: `Milden, South Carolina` */
  readonly towns: ReadonlySet<string>
  /** first and last words of people's full names, without names of countries and states */
  readonly people: ReadonlySet<string>
  /** the same, names of countries and states among them (`Denzel Washington`) */
  readonly namesakes: ReadonlySet<string>
  /** first words of names of anything else */
  readonly others: ReadonlySet<string>
  /** all names that no capitalised word follows: `Dublin City` not of `Dublin City Manager` */
  readonly whole: ReadonlySet<string>
}

/** Reads off the recogniser's marks what stands for a place in this article and what for somebody. */
export function readNamed(analysis: Analysis, gazetteer: Gazetteer): Named {
  const { text, tokens, entities, word, lower } = analysis
  const balance = new Map<string, number>()
  const people = new Set<string>()
  const others = new Set<string>()
  const whole = new Set<string>()
  const towns = new Set<string>()
  for (const { first, last, type } of entities) {
    const written = last - first === 1 ? word(first) : text.slice(tokens.start[first]!, tokens.end[last - 1]!)
    balance.set(
      written,
      (balance.get(written) ?? 0) +
        (type === 'LOC' || hasTownBody(analysis, last) || isBehindLocative(analysis, first, last) ? 1 : -1),
    )
    if (type !== 'LOC') others.add(word(first))
    else if (hasAreaBehind(text, tokens.end[last - 1]!, gazetteer)) towns.add(written)
    if (last === tokens.count || word(last)[0] === lower(last)[0]) whole.add(written)
    if (type === 'PER' && last - first > 1)
      for (const part of readPersonWords(analysis, first, last)) people.add(part)
  }
  const namesakes = new Set(people)
  for (const name of people) if (lookUp(gazetteer, name)?.large) people.delete(name)
  const places = new Set<string>()
  for (const [written, more] of balance)
    if (more >= 0 && !NO_PLACES.has(written.toLowerCase()) && lookUp(gazetteer, written)) places.add(written)
  return { places, towns, people, namesakes, others, whole }
}

const isBehindLocative = (analysis: Analysis, first: number, last: number): boolean =>
  hasLocative(analysis, first, true) && isBare(analysis, first, last)

/** First and last word of `Jan Novak` in `Jan Novak of Dallas`. */
function readPersonWords({ word, lower }: Analysis, first: number, last: number): string[] {
  let end = first + 1
  while (end < last && word(end) !== lower(end)) end++
  return [word(first), word(end - 1)]
}
