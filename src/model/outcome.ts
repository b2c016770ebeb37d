import type { Document } from './document.ts'
import type { Facts } from './fact.ts'

/** Where an article failed. */
export const STAGES = ['read', 'extract', 'transform', 'load'] as const
export type Stage = (typeof STAGES)[number]

/** Machine-readable reasons for a rejection, each with what it means. */
export const CODES = {
  BINARY: 'holds NUL bytes: not a text',
  NOT_TEXT: 'starts like a file of another format',
  ENCODING: 'neither UTF-8, UTF-16 with a byte-order mark nor Windows-1252',
  UNREADABLE: 'the file cannot be read, or changed during the run',
  EMPTY: 'holds no words',
  TOO_LARGE: 'larger than the limit for one article',
  ILL_FORMED: 'holds a lone surrogate',
  BAD_JSON: 'the line is not a JSON object',
  BAD_RECORD: 'a required field is missing or of the wrong type',
  NO_ARTICLE: 'a page that holds no article: a list of links, a front page, an empty frame',
  UNSAFE: 'an archive that grows beyond the limits, points outside itself, declares entities or holds macros',
  TOO_MANY_FACTS: 'holds more facts, or more text in their rows, than one article may',
  DUPLICATE_ID: 'the id has been used before',
  TIMEOUT: 'took longer than the deadline',
  OOM: 'ran out of memory',
  CRASH: 'the worker stopped',
  INVARIANT: 'a row does not agree with its text',
  INTERNAL: 'an error inside newsfacts',
} as const
export type Code = keyof typeof CODES

export interface Rejection {
  readonly ok: false
  readonly id: string
  readonly source: string
  readonly sha256: string
  readonly stage: Stage
  readonly code: Code
  readonly reason: string
}
export interface Accepted {
  readonly ok: true
  readonly doc: Document
  readonly facts: Facts
  /** numbers of the reader's corrections that found what they speak of; none where there are no corrections */
  readonly corrected?: readonly number[]
}
export type Outcome = Accepted | Rejection
