import { readFileSync } from 'node:fs'
import { toUnits } from '../../src/text/code-points.ts'

/** A labelled span in UTF-16 units; `type` is an index into `ENTITY_TYPES`. */
export interface Gold {
  readonly start: number
  readonly end: number
  readonly type: number
}
export interface Example {
  readonly id: string
  readonly text: string
  readonly gold: readonly Gold[]
}

interface Line {
  readonly id: string
  readonly text: string
  readonly entities: readonly { start: number; end: number; type: string; label?: string; text: string }[]
}

const TYPES = ['PER', 'ORG', 'LOC', 'MISC']

/** Reads articles with labelled names; offsets of the file are code points. */
export function readExamples(path: string): Example[] {
  const examples: Example[] = []
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '') continue
    const { id, text, entities } = JSON.parse(line) as Line
    const units = toUnits(text)
    const gold = entities.flatMap(e =>
      splitPlaces(text, { start: units(e.start), end: units(e.end), type: TYPES.indexOf(e.type) }),
    )
    examples.push({ id, text, gold: gold.sort((a, b) => a.start - b.start) })
  }
  return examples
}

/** `Tampa, Florida` is one name in some sets, two in others and here. */
function splitPlaces(text: string, span: Gold): Gold[] {
  if (TYPES[span.type] !== 'LOC') return [span]
  const parts: Gold[] = []
  let { start } = span
  for (const part of text.slice(span.start, span.end).split(', ')) {
    parts.push({ start, end: start + part.length, type: span.type })
    start += part.length + 2
  }
  return parts
}
