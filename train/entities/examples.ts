import { readFileSync } from 'node:fs'

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
    const units = unitOffsets(text)
    const gold = entities.map(e => ({
      start: units(e.start),
      end: units(e.end),
      type: TYPES.indexOf(e.type),
    }))
    examples.push({ id, text, gold: gold.sort((a, b) => a.start - b.start) })
  }
  return examples
}

function unitOffsets(text: string): (point: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return point => point
  const units: number[] = []
  let at = 0
  for (const char of text) {
    units.push(at)
    at += char.length
  }
  units.push(at)
  return point => units[point]!
}
