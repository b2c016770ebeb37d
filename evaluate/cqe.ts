import { percent, percentOf, type Score } from '../src/evaluate/measures.ts'
import type { GoldNumber } from './gold.ts'
import { compareConcepts, type Quantity, sameUnit, sameValue } from './quantity.ts'
import { plain } from './unit-names.ts'

/** What a sentence says beside what was found in it. */
interface Sentence {
  readonly gold: readonly GoldNumber[]
  readonly predicted: readonly Quantity[]
}

const COUNTED = ['value', 'valueUnit', 'valueChange', 'conceptPartial', 'conceptComplete'] as const

/**
 * The sentence rule of CQE (its `evaluate_models.py`): spans do not matter, a quantity is found where one of its sentence
 * has the same value. Both sides go by the name of their unit. A prediction that agrees in the unit too is used up;
 * one that agrees in the value alone may serve again, but never are more values right than there are gold rows.
 */
export function scoreSentences(
  sentences: readonly Sentence[],
): Readonly<Record<(typeof COUNTED)[number], Score>> {
  const hits = { value: 0, valueUnit: 0, valueChange: 0, conceptPartial: 0, conceptComplete: 0 }
  let gold = 0
  let predicted = 0
  for (const sentence of sentences) {
    const left = sortBy(sentence.predicted, ({ units }) => units[0]!)
    let unmatched = sentence.gold.length
    gold += unmatched
    predicted += left.length
    for (const wanted of sortBy(sentence.gold, ({ unit }) => (plain(unit) === '-' ? '-' : unit!)))
      for (let i = 0; i < left.length; i++) {
        const found = left[i]!
        if (!sameValue(wanted, found)) continue
        if (unmatched > 0) {
          hits.value++
          unmatched--
        }
        if (wanted.change === found.change) hits.valueChange++
        const { partial, complete } = compareConcepts(wanted, found)
        if (partial) hits.conceptPartial++
        if (complete) hits.conceptComplete++
        if (!sameUnit(wanted, found)) continue
        hits.valueUnit++
        left.splice(i, 1)
        break
      }
  }
  const score = (count: number): Score => ({
    P: percentOf(count, predicted),
    R: percentOf(count, gold),
    F1: percent(gold + predicted === 0 ? 0 : (2 * count) / (gold + predicted)),
    gold,
    pred: predicted,
  })
  return Object.fromEntries(COUNTED.map(name => [name, score(hits[name])])) as ReturnType<
    typeof scoreSentences
  >
}

/** By a string, in code-unit order; equal ones stay as they were. */
function sortBy<T>(list: readonly T[], key: (item: T) => string): T[] {
  return [...list].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}
