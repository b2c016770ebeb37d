/** What the pipeline is given beside the article: data and the user's own settings, read once. */
export interface Knowledge {
  /** bytes of a file of `data/` or `models/`, by name; read on first use */
  readonly file: (name: string) => Uint8Array
}
