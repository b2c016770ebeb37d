/** The tokens of a number and of its sentence, half-open. */
export interface Place {
  readonly first: number
  readonly last: number
  readonly begin: number
  readonly end: number
}
