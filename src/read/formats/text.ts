import { LIMITS } from '../../config.ts'
import type { InputFormat } from '../input-format.ts'
import { readText } from '../read.ts'

const ENDING = '.txt'

/** A file that is one article. Its path is its id. */
export const text: InputFormat<null> = {
  name: 'txt',
  endings: [ENDING],
  limit: LIMITS.articleBytes,
  async *list({ source, size }) {
    yield { id: source.slice(0, -ENDING.length), line: 0, offset: 0, length: size, context: null }
  },
  read: (bytes, { id, source }) => readText(bytes, id, source),
}
