import { LIMITS } from '../../config.ts'
import type { SourceRecord } from '../../model/document.ts'
import type { Rejection } from '../../model/outcome.ts'
import { beginningOf } from '../beginning.ts'
import { cutBundle, mayBeBundle } from '../bundles/bundle.ts'
import { collect } from '../collect.ts'
import { type CutOut, foundDocuments, readCutOut } from '../cut-out.ts'
import { FormatError } from '../format-error.ts'
import type { Found, InputFormat } from '../input-format.ts'
import { decodePage } from '../pages/charset.ts'
import { readPage } from '../pages/page.ts'
import { textOfPage } from '../pages/text-of-page.ts'
import { hash, readFields, rejection } from '../read.ts'
import { withoutEnding } from '../without-ending.ts'

/** A saved page, called by its path; or the export of a press database as a page, cut into its documents. */
export const html: InputFormat<CutOut | null> = {
  name: 'html',
  endings: ['.html', '.htm', '.xhtml'],
  limit: LIMITS.documentBytes,
  looksAt: 32_768,
  listsWhole: ({ size, isPlain, head }) =>
    (!isPlain || size > LIMITS.listApartBytes.text) && mayBeBundlePage(head),
  async *list(file): AsyncGenerator<Found<CutOut | null>> {
    const { source, size, head, isPlain } = file
    const id = withoutEnding(source)
    if (mayBeBundlePage(head)) {
      const { text, encoding } = decodePage(await collect(file.stream(), LIMITS.documentBytes), null)
      const bundle = cutBundle(textOfPage(text))
      if (bundle) return yield* foundDocuments(bundle, { source, id }, { encoding })
    }
    const bytes = isPlain ? undefined : await collect(file.stream(), LIMITS.documentBytes)
    yield { id, line: 0, offset: 0, length: bytes?.length ?? size, context: null, bytes }
  },
  read: (bytes, { id, source, context }) =>
    context === null
      ? readArticle(bytes, { id, source, charset: null, url: null })
      : readCutOut(bytes, { id, source, context }),
}

const mayBeBundlePage = (head: Uint8Array) => mayBeBundle(beginningOf(head).replace(/<[^<>]*>/g, '\n'))

/** Where a page came from. */
export interface PageOrigin {
  readonly id: string
  readonly source: string
  /** encoding as the server named it */
  readonly charset: string | null
  /** address that it was fetched from */
  readonly url: string | null
}

/** The article of a page, given as bytes. */
export function readArticle(bytes: Uint8Array, origin: PageOrigin): SourceRecord | Rejection {
  const { id, source, charset, url } = origin
  try {
    const { text, encoding } = decodePage(bytes, charset)
    const page = readPage(text)
    if (page === null) throw new FormatError('NO_ARTICLE', 'a page without an article')
    const fields = { ...page, id, url: addressOf(page.url, url) }
    const record = readFields(fields, { source, encoding, bytes })
    return 'ok' in record ? record : { ...record, sha256: hash(bytes) }
  } catch (error) {
    if (!(error instanceof FormatError)) throw error
    return rejection({ id, source, sha256: hash(bytes), code: error.code, reason: error.message })
  }
}

/** An address that a page gives of itself may be relative to the one it was fetched from. */
function addressOf(given: string | null, fetched: string | null): string | null {
  try {
    const { href, protocol } = new URL(given ?? fetched ?? '', fetched ?? undefined)
    return /^https?:$/.test(protocol) ? href : fetched
  } catch {
    return fetched
  }
}
