import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Sentences, Tokens } from '../../src/model/analysis.ts'
import { ENTITY_TYPES } from '../../src/model/tags.ts'
import type { Example, Gold } from './examples.ts'

const ORG = ENTITY_TYPES.indexOf('ORG')

/** The names that a second recogniser found in the articles of a file of plain news, by article. */
export function readSilver(data: string, file: string): ReadonlyMap<string, readonly Gold[]> {
  const path = join(data, 'silver', file)
  if (!existsSync(path)) return new Map()
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n')
  return new Map(
    lines
      .filter(line => line !== '')
      .map(line => {
        const { id, entities } = JSON.parse(line) as {
          id: string
          entities: { start: number; end: number; type: string }[]
        }
        return [
          id,
          entities.map(({ start, end, type }) => ({
            start,
            end,
            type: (ENTITY_TYPES as readonly string[]).indexOf(type),
          })),
        ]
      }),
  )
}

/** The sentences with an organization in which two recognisers find the same names. */
export function findAgreement(
  id: string,
  text: string,
  tokens: Tokens,
  sentences: Sentences,
  ours: readonly Gold[],
  theirs: readonly Gold[],
): Example[] {
  // offsets of the file are code points
  if (/[\ud800-\udbff]/.test(text)) return []
  const found: Example[] = []
  let a = 0
  let b = 0
  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.first[s]!
    const end = sentences.first[s + 1]!
    if (first === end) continue
    const from = tokens.start[first]!
    const to = tokens.end[end - 1]!
    const gold: Gold[] = []
    let same = true
    while (a < ours.length && ours[a]!.start < to) gold.push(ours[a++]!)
    while (b < theirs.length && theirs[b]!.end <= from) b++
    let at = 0
    for (; b < theirs.length && theirs[b]!.start < to; b++, at++) {
      const one = gold[at]
      const other = theirs[b]!
      if (!one || one.start !== other.start || one.end !== other.end || one.type !== other.type) same = false
    }
    if (!same || at !== gold.length || !gold.some(({ type }) => type === ORG)) continue
    const moved = gold.map(({ start, end: stop, type }) => ({ start: start - from, end: stop - from, type }))
    found.push({ id: `${id}-${s}`, text: text.slice(from, to), gold: moved })
  }
  return found
}
