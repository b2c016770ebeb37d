import { LIMITS } from '../../config.ts'
import { cutBundle } from '../bundles/bundle.ts'
import { collect } from '../collect.ts'
import { type CutOut, foundCutOut, foundDocuments, readCutOut } from '../cut-out.ts'
import type { InputFormat } from '../input-format.ts'
import { readDocx } from '../office/docx.ts'
import { withoutEnding } from '../without-ending.ts'

/** A Word document: one article, or the export of a press database. */
export const docx: InputFormat<CutOut> = {
  name: 'docx',
  endings: ['.docx'],
  limit: LIMITS.recordBytes,
  looksAt: 0,
  listsWhole: ({ size, isPlain }) => !isPlain || size > LIMITS.listApartBytes.archive,
  async *list(file) {
    const { source } = file
    const id = withoutEnding(source)
    const text = readDocx(await collect(file.stream(), LIMITS.documentBytes))
    const bundle = cutBundle(text)
    if (bundle) yield* foundDocuments(bundle, { source, id }, { encoding: 'utf-8' })
    else yield foundCutOut({ id, text }, 0, { encoding: 'utf-8' })
  },
  read: readCutOut,
}
