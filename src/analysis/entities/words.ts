/** Words of an article: the token as written, and in lower case. */
export interface Words {
  readonly count: number
  word(i: number): string
  lower(i: number): string
}
