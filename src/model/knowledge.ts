import type { Trace } from './trace.ts'
import type { UserLexicon } from './user-lexicon.ts'

/** What the pipeline is given beside the article: data and the user's own settings, read once. */
export interface Knowledge {
  /** bytes of a file of `data/` or `models/`, by name; read on first use */
  readonly file: (name: string) => Uint8Array
  /** the user's own names, from `--lexicon` */
  readonly lexicon?: UserLexicon | undefined
  /** where the publisher sits, from `--region`: ISO 3166-1 (`US`) or 3166-2 (`US-CA`) */
  readonly region?: string | undefined
  /** is told why rows become what they are; nobody is in a run */
  readonly trace?: Trace | undefined
}
