import { CLOSE_LIST, COMMA, JsonOutline, OPEN_LIST } from './json-outline.ts'

/** A stretch of bytes that is one record of a JSON file. */
export interface JsonFrame {
  readonly offset: number
  /** more than `bytes` holds where the record is longer than the limit */
  readonly length: number
  readonly bytes: Uint8Array
  /** number of the record in the file, from 1 */
  readonly record: number
  /** the file ended inside it, or, where it has no length, behind it in the middle of a list */
  readonly cut: boolean
  /** a list, text, number or word in the place of a record */
  readonly isStray: boolean
  /** it stands at the top of the file: what came before it out of its own lists were no records; how many frames, and of them how many strays */
  readonly replaces: number
  readonly replacedStrays: number
}

/** Lists of objects beside those that hold the records of an object at the top: by their names they are none. */
export interface PassedOver {
  readonly passedOver: readonly string[]
}

/** Something other than records, commas and marks of text sequences stands between the records at the top of the file. */
export interface Between {
  readonly between: true
}

interface Open {
  readonly offset: number
  readonly depth: number
  /** frames and strays that came before it */
  readonly before: number
  readonly straysBefore: number
  /** a text, number or word: it ends at the next comma or bracket */
  readonly isScalar: boolean
  readonly isStray: boolean
  readonly parts: Uint8Array[]
  kept: number
}

/** Records that are handed on together: a chunk of empty objects holds millions. */
const TOGETHER = 4096
const QUOTE = 0x22
const BACKSLASH = 0x5c

/**
 * Finds the records of a JSON file as it streams by, without reading it whole: the elements of a list at the top, of a
 * list inside an object at the top (`articles`, `response.results`), or objects one after another. An object without
 * such a list is a record itself. `list` is a further key of such lists. Strings and brackets are followed, nothing else:
 * whether a record is sound, its reader tells.
 */
export async function* frameJson(
  stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limit: number,
  list: string | null = null,
): AsyncGenerator<JsonFrame | PassedOver | Between> {
  const outline = new JsonOutline(list)
  const open: Open[] = []
  let position = 0
  let count = 0
  let strays = 0
  const holdsNone = (frame: Open) => count - frame.before === strays - frame.straysBefore
  let inString = false
  let escaped = false
  let between = false

  for await (const chunk of stream) {
    const done: (JsonFrame | PassedOver)[] = []
    const close = (at: number) => {
      const frame = open.at(-1)
      if (frame === undefined || frame.depth !== outline.depth) return
      open.pop()
      keep(frame, chunk, position, at, limit)
      const isRecord = frame.depth > 0 || holdsNone(frame) || outline.hasText
      if (!isRecord) {
        if (outline.passedOver.size > 0) done.push({ passedOver: [...outline.passedOver] })
        return
      }
      const ended = frameOf(frame, position + at, { record: ++count, strays, cut: false })
      done.push(ended)
      strays += Number(frame.isStray) - ended.replacedStrays
      count -= ended.replaces
    }
    const begin = (at: number, isScalar: boolean, isStray: boolean) =>
      open.push({
        offset: position + at,
        depth: outline.depth,
        before: count,
        straysBefore: strays,
        isScalar,
        isStray,
        parts: [],
        kept: 0,
      })
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i]!
      if (!between && outline.depth === 0) between = count > 0 && isWord(byte)
      if (!inString) {
        const inScalar = open.at(-1)?.isScalar === true
        if (inScalar && (byte === COMMA || byte === CLOSE_LIST)) close(i)
        else if (!inScalar && outline.beginsScalar(byte)) begin(i, true, true)
      }
      if (inString && !escaped && !outline.spells) {
        const quote = chunk.indexOf(QUOTE, i)
        const stop = quote < 0 ? chunk.length : quote
        const odd = backslashesBefore(chunk, stop, i) % 2 === 1
        if (quote < 0) escaped = odd
        else inString = odd
        i = stop
      } else if (inString) {
        if (escaped) escaped = false
        else if (byte === BACKSLASH) escaped = true
        else if (byte === QUOTE) inString = false
        outline.spell(byte, inString)
      } else if (byte === QUOTE) {
        inString = true
        outline.beginString()
      } else if (outline.opensRecord(byte)) {
        begin(i, false, byte === OPEN_LIST)
        outline.take(byte)
      } else if (outline.take(byte)) close(i + 1)
      if (done.length < TOGETHER) continue
      yield* done
      done.length = 0
    }
    for (const frame of open) keep(frame, chunk, position, chunk.length, limit)
    position += chunk.length
    yield* done
  }
  if (between) yield { between }
  const last = open.at(-1)
  if (last && (last.depth > 0 || holdsNone(last)))
    yield frameOf(last, position, { record: ++count, strays, cut: true })
  else if (outline.depth > 0)
    yield {
      offset: position,
      length: 0,
      bytes: new Uint8Array(),
      record: ++count,
      cut: true,
      isStray: false,
      replaces: 0,
      replacedStrays: 0,
    }
}

/** Record separators (0x1E) of JSON text sequences, and what closes a call round the records, are no words. */
const isWord = (byte: number) => byte > 0x20 && !NO_WORDS.has(byte)
const NO_WORDS: ReadonlySet<number> = new Set(Buffer.from('{}[],;)'))

function backslashesBefore(chunk: Uint8Array, at: number, from: number): number {
  let first = at
  while (first > from && chunk[first - 1] === BACKSLASH) first--
  return at - first
}

/** Keeps what a chunk of the stream holds of a record, up to one byte above the limit. */
function keep(frame: Open, chunk: Uint8Array, position: number, end: number, limit: number): void {
  const start = Math.max(0, frame.offset - position)
  const room = limit + 1 - frame.kept
  if (room > 0) frame.parts.push(chunk.subarray(start, Math.min(end, start + room)))
  frame.kept += end - start
}

function frameOf(
  frame: Open,
  end: number,
  { record, strays, cut }: { record: number; strays: number; cut: boolean },
): JsonFrame {
  const bytes = frame.parts.length === 1 ? frame.parts[0]! : Buffer.concat(frame.parts)
  const [replaces, replacedStrays] =
    frame.depth > 0 ? [0, 0] : [record - 1 - frame.before, strays - frame.straysBefore]
  const { offset, isStray } = frame
  return { offset, length: end - offset, bytes, record, cut, isStray, replaces, replacedStrays }
}
