import { LIMITS } from '../../config.ts'
import { ID_LENGTH } from '../../model/source-record.ts'
import { FormatError } from '../format-error.ts'
import { type InputFormat, sourceOf } from '../input-format.ts'
import { isPage, readHttp } from '../pages/http.ts'
import { readWarc } from '../pages/warc.ts'
import { hash, rejection, tooLarge } from '../read.ts'
import { refuse } from '../records.ts'
import { readArticle } from './html.ts'

/** Records that may hold a page, or its text, without the answer of a server round it. */
const WITHOUT_ANSWER = new Set(['resource', 'conversion'])
const LEFT = 'its records of the kinds resource and conversion were not read'

/** A crawl: the pages that came back, called by their addresses. When they were fetched says nothing of when they appeared. */
export const warc: InputFormat<string> = {
  name: 'warc',
  endings: ['.warc'],
  limit: LIMITS.documentBytes,
  looksAt: 0,
  async *list(file) {
    let page = 0
    let others = 0
    const isAnswer = (type: string) => {
      if (WITHOUT_ANSWER.has(type)) others++
      return type === 'response'
    }
    for await (const record of readWarc(file.stream(), LIMITS.documentBytes, isAnswer)) {
      if ('fault' in record) {
        yield refuse(file, 0, 'BAD_RECORD', record.fault)
        continue
      }
      const { url, offset, length, bytes } = record
      if (!isPage(bytes)) continue
      page++
      const id = url === '' || url.length >= ID_LENGTH ? sourceOf(file.source, page) : url
      if (length > LIMITS.documentBytes) yield refuse(file, page, 'TOO_LARGE', tooLarge(length), id)
      else {
        const at = { line: page, offset, length, context: url, bytes: file.isPlain ? undefined : bytes }
        yield { id, ...at }
      }
    }
    if (page === 0)
      throw new FormatError('EMPTY', `holds no page that came back${others > 0 ? `; ${LEFT}` : ''}`)
    if (others > 0) yield { note: LEFT }
  },
  read(bytes, { id, source, context: url }) {
    try {
      const response = readHttp(bytes)
      if (response === null) throw new FormatError('NOT_TEXT', 'is no answer of a server')
      return readArticle(response.body(), { id, source, charset: response.charset, url })
    } catch (error) {
      if (!(error instanceof FormatError)) throw error
      return rejection({ id, source, sha256: hash(bytes), code: error.code, reason: error.message })
    }
  },
}
