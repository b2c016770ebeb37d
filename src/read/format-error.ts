import type { Code } from '../model/outcome.ts'

/** A file that its format's reader refuses, with the code of the rejection. */
export class FormatError extends Error {
  override readonly name = 'FormatError'
  readonly code: Code

  constructor(code: Code, reason: string) {
    super(reason)
    this.code = code
  }
}
