import { LIMITS } from '../../config.ts'
import type { Encoding } from '../../model/encodings.ts'
import { beginningOf } from '../beginning.ts'
import { cutBundle, mayBeBundle } from '../bundles/bundle.ts'
import { collect } from '../collect.ts'
import { type CutOut, foundDocuments, readCutOut } from '../cut-out.ts'
import { decode } from '../decode.ts'
import { FormatError } from '../format-error.ts'
import type { Found, InputFormat } from '../input-format.ts'
import { noArticle } from '../no-article.ts'
import { readText } from '../read.ts'
import { typedFormatOf } from '../typed-formats.ts'
import { withoutEnding } from '../without-ending.ts'

/** A file that is one article, called by its path; or the export of a press database, cut into its documents. */
export const text: InputFormat<CutOut | null> = {
  name: 'txt',
  endings: ['.txt'],
  limit: LIMITS.articleBytes,
  looksAt: 8192,
  listsWhole: ({ size, isPlain, head }) =>
    (!isPlain || size > LIMITS.listApartBytes.text) && mayBeBundle(beginningOf(head)),
  async *list(file, { isNamed }): AsyncGenerator<Found<CutOut | null>> {
    const { source, size, head, isPlain } = file
    const id = withoutEnding(source)
    const beginning = beginningOf(head)
    const reason = isNamed ? null : noArticle(source, beginning, head.length < this.looksAt)
    if (reason !== null) return yield { leftAlone: reason }
    const other = typedFormatOf(beginning)
    if (other !== null) throw new FormatError('NOT_TEXT', other)
    if (mayBeBundle(beginning)) {
      const decoded = decode(await collect(file.stream(), LIMITS.documentBytes))
      const bundle = decoded.ok ? cutBundle(decoded.text) : null
      const encoding: Encoding = decoded.ok ? decoded.encoding : 'utf-8'
      if (bundle) return yield* foundDocuments(bundle, { source, id }, { encoding })
    }
    const bytes = isPlain ? undefined : await collect(file.stream(), LIMITS.articleBytes)
    yield { id, line: 0, offset: 0, length: bytes?.length ?? size, context: null, bytes }
  },
  read: (bytes, { id, source, context }) =>
    context === null ? readText(bytes, id, source) : readCutOut(bytes, { id, source, context }),
}
