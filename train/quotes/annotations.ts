import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Two of the halves of our own articles: what to learn from, and what to measure with. */
export type Half = 'learn' | 'measure'

type Place = readonly [start: number, end: number]

/** A quote of an article whose text stands elsewhere; offsets in code points. */
interface StandOff {
  readonly start: number
  readonly end: number
  readonly type: 'direct' | 'mixed' | 'indirect'
  readonly act: string
  /** false: one reader of two has it, or both call it doubtful */
  readonly core: boolean
  readonly cue: Place | null
  readonly speaker: Place | null
  /** where the article gives the speaker's full name */
  readonly name: Place | null
  readonly kind: string | null
}

interface Annotation {
  readonly id: string
  /** file below `raw/` of the training material, without its ending */
  readonly file: string
  readonly half: Half
  /** of the text, in UTF-8 */
  readonly sha256: string
  readonly quotes: readonly StandOff[]
}

const FILE = new URL('annotations.jsonl', import.meta.url)

/**
 * Joins the annotations of one half to the articles of the training material, in the shape of the development sets.
 * Throws where a text is missing or is another one than was annotated.
 */
export function joinAnnotations(data: string, half: Half) {
  const annotations = readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Annotation)
    .filter(annotation => annotation.half === half)
  const texts = textsOf(data, annotations)
  return annotations.map(({ id, sha256, quotes }) => {
    const text = texts.get(id)
    if (text === undefined || createHash('sha256').update(text).digest('hex') !== sha256)
      throw new Error(`${id}: not the article that was annotated`)
    const points = Array.from(text)
    const slice = (place: Place) => points.slice(...place).join('')
    const span = (place: Place | null) => place && { start: place[0], end: place[1], text: slice(place) }
    return {
      id,
      text,
      quotes: quotes.map(({ name, kind, speaker, cue, ...quote }) => ({
        ...quote,
        text: slice([quote.start, quote.end]),
        cue: span(cue),
        speaker: speaker && {
          ...span(speaker)!,
          kind,
          ...(name && { canonical: slice(name), names: [slice(name)] }),
        },
      })),
    }
  })
}

function textsOf(data: string, annotations: readonly Annotation[]): Map<string, string> {
  const wanted = new Set(annotations.map(({ id }) => id))
  const texts = new Map<string, string>()
  for (const file of new Set(annotations.map(annotation => annotation.file))) {
    const lines = gunzipSync(readFileSync(join(data, 'raw', `${file}.jsonl.gz`))).toString('utf8')
    for (const line of lines.split('\n')) {
      if (line === '') continue
      const { id, text } = JSON.parse(line) as { id: string; text: string }
      if (wanted.has(id)) texts.set(id, text)
    }
  }
  return texts
}
