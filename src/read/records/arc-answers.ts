import { LIMITS } from '../../config.ts'
import type { FieldMap } from './field-names.ts'
import { type Between, frameJson, type JsonFrame, type PassedOver } from './json-frames.ts'
import { hasTooManyParts } from './json-parts.ts'
import { isObject, mapFields } from './map-fields.ts'

/** Arc calls so the paragraphs of a story, and the stories of an answer to a search or of a collection. */
const LIST = 'content_elements'
const QUOTED = `"${LIST}"`

/** Puts the stories of an answer of Arc in its place, which has no text of its own. */
export async function* withArcStories(
  frames: AsyncIterable<JsonFrame | PassedOver | Between>,
  map: FieldMap,
): AsyncGenerator<JsonFrame | PassedOver | Between> {
  for await (const frame of frames) {
    if (!('bytes' in frame) || frame.cut || frame.replaces > 0 || !holdsStories(frame, map)) {
      yield frame
      continue
    }
    for await (const story of frameJson([frame.bytes], LIMITS.recordBytes, LIST))
      yield 'bytes' in story ? { ...story, offset: frame.offset + story.offset } : story
  }
}

/** A story has one such list, or its paragraphs below a second one are no objects with a text and a list. */
function holdsStories({ bytes, length }: JsonFrame, map: FieldMap): boolean {
  const written = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const first = written.indexOf(QUOTED)
  if (first < 0 || written.indexOf(QUOTED, first + 1) < 0) return false
  if (length > LIMITS.recordBytes || hasTooManyParts(bytes)) return false
  try {
    const answer: unknown = JSON.parse(written.toString('utf8'))
    const inside: unknown = isObject(answer) ? Reflect.get(answer, LIST) : null
    if (!Array.isArray(inside) || mapFields(answer as object, map).text !== undefined) return false
    return inside.some(
      one => isObject(one) && Object.hasOwn(one, LIST) && mapFields(one, map).text !== undefined,
    )
  } catch {
    return false
  }
}
