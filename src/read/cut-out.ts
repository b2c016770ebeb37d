import type { SourceRecord } from '../model/document.ts'
import type { Encoding } from '../model/encodings.ts'
import type { Rejection } from '../model/outcome.ts'
import type { Bundle } from './bundles/bundle.ts'
import { type Found, type Place, sourceOf } from './input-format.ts'
import { readJsonRecord } from './read.ts'
import { refuse } from './records.ts'

/** Of an article that was cut out of a larger file: how that file was decoded. */
export interface CutOut {
  readonly encoding: Encoding
}

/** The fields of an article that its file does not hold as a record. */
export interface CutOutFields {
  readonly id: string
  readonly text: string
  readonly title?: string | null
  readonly published?: string | null
  readonly url?: string | null
}

/** An article as the bytes that `readCutOut` reads again. */
export function foundCutOut(fields: CutOutFields, line: number, context: CutOut): Found<CutOut> {
  const bytes = Buffer.from(JSON.stringify(fields), 'utf8')
  return { id: fields.id, line, offset: 0, length: bytes.length, context, bytes }
}

/** The documents of a bundle: one is called like its file, several by their numbers in it. Behind them, what is lost or odd. */
export function* foundDocuments(
  { documents, faults, notes }: Bundle,
  file: { readonly source: string; readonly id: string },
  context: CutOut,
): Generator<Found<CutOut>> {
  for (const [i, { title, published, url, text }] of documents.entries()) {
    const isOnly = documents.length === 1
    const id = isOnly ? file.id : sourceOf(file.source, i + 1)
    yield foundCutOut({ id, text, title, published, url }, isOnly ? 0 : i + 1, context)
  }
  for (const fault of faults) yield refuse(file, 0, 'BAD_RECORD', fault)
  for (const note of notes) yield { note }
}

export function readCutOut(bytes: Uint8Array, { source, context }: Place<CutOut>): SourceRecord | Rejection {
  const record = readJsonRecord(bytes, source)
  return 'ok' in record ? record : { ...record, encoding: context.encoding }
}
