/** A stretch of a text and what a reader should see in its place. */
export interface Repair {
  readonly start: number
  readonly end: number
  readonly to: string
}
