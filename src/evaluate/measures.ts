/** Precision, recall and F1 in percent, with the counts that they were made of. */
export interface Score {
  readonly P: number
  readonly R: number
  readonly F1: number
  /** how many there are in the gold, and how many were predicted */
  readonly gold: number
  readonly pred: number
}

/** How many of those that could be judged are right; in percent, null where there were none. */
export interface Share {
  readonly accuracy: number | null
  readonly right: number
  readonly of: number
}

/** A ratio in percent with two digits. */
export const percent = (ratio: number): number => Math.round(ratio * 1e4) / 100

/** The same of a part of a whole; 0 where the whole is nothing. */
export const percentOf = (part: number, whole: number): number => (whole === 0 ? 0 : percent(part / whole))

/**
 * Precision is hits among predictions, recall hits among gold; the two are counted apart, since one prediction may be a
 * hit of another sort than its gold. F1 is their harmonic mean, 0 where nothing was hit.
 */
export function scoreOf(
  predicted: { readonly hits: number; readonly all: number },
  gold: { readonly hits: number; readonly all: number } = predicted,
): Score {
  const precision = predicted.all === 0 ? 0 : predicted.hits / predicted.all
  const recall = gold.all === 0 ? 0 : gold.hits / gold.all
  const sum = precision + recall
  return {
    P: percent(precision),
    R: percent(recall),
    F1: percent(sum === 0 ? 0 : (2 * precision * recall) / sum),
    gold: gold.all,
    pred: predicted.all,
  }
}

/** The score of `hits` one-to-one pairs. */
export const pairScore = (hits: number, pred: number, gold: number): Score =>
  scoreOf({ hits, all: pred }, { hits, all: gold })

export const shareOf = (right: number, of: number): Share => ({
  accuracy: of === 0 ? null : percent(right / of),
  right,
  of,
})
