import type { Span } from '../../model/span.ts'

/** What stands between an opening and a closing mark; `start` and `end` leave the marks out. */
export interface QuotedSpan extends Span {
  /** offset of the opening mark */
  readonly open: number
  /** offset behind the closing mark */
  readonly close: number
}
