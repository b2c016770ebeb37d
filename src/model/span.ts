/** A stretch of the article's text: UTF-16 units, half-open `[start, end)`. Output files count code points. */
export interface Span {
  readonly start: number
  readonly end: number
}
