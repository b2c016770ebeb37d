/**
 * Names whose usual sense in the news is not the most populous place that bears them:
 * folded name | GeoNames id of the usual sense | how many steps it is ahead (1 is a factor of ten in population).
 * Source: our own table.
 */
export const USUAL_SENSES: readonly (readonly [name: string, geonamesId: number, ahead: number])[] = [
  ['washington', 4140963, 2.4],
  ['new york', 5128581, 2.5],
]
