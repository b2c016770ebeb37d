import { ENTITY_TYPES } from '../../../model/tags.ts'
import { FNV_BASIS } from '../../../text/hash.ts'
import { isWritten } from '../candidates.ts'
import { chain } from '../hash.ts'
import type { Stage } from '../scene.ts'
import type { NameSpan } from '../spans.ts'
import { NO_NAME } from './classes.ts'
import { hashSpan } from './known.ts'

/** Tokens `[first, last)` that may be a name. */
export interface Mention {
  readonly first: number
  readonly last: number
  /** the type that the chain gives it, or `NO_NAME` where only its likes elsewhere speak for it */
  readonly type: number
  /** tokens that the chain itself took for the name */
  readonly read: { readonly first: number; readonly last: number }
  /** `STYLE` of its stretch */
  readonly style: number
}

/** Longest name that is sought again, in words. */
const LONGEST = 6

/** The names that the chain found, and the other places in its stretches where one of them stands; in text order. */
export function listMentions({ candidates, scene }: Stage, spans: readonly NameSpan[]): Mention[] {
  const { word, kind } = scene.signs
  const known = knownNames(word, spans)
  const mentions: Mention[] = []
  let next = 0
  for (let c = 0; c < candidates.count; c++) {
    const style = candidates.style[c]!
    const end = candidates.last[c]!
    for (let i = candidates.first[c]!; i < end; ) {
      const span = spans[next]
      if (span && span.first <= i) {
        const { first, last, read = span } = span
        mentions.push({ first, last, type: ENTITY_TYPES.indexOf(span.type), read, style })
        next++
        i = Math.max(i, span.last)
        continue
      }
      const last = isWritten(kind[i]!) ? repeatFrom(word, i, Math.min(end, span?.first ?? end), known) : 0
      if (last > 0) mentions.push({ first: i, last, type: NO_NAME, read: { first: i, last }, style })
      i = Math.max(i + 1, last)
    }
  }
  return mentions
}

interface KnownNames {
  /** first words */
  readonly openers: ReadonlySet<number>
  readonly names: ReadonlySet<number>
}

function knownNames(word: Int32Array, spans: readonly NameSpan[]): KnownNames {
  const openers = new Set<number>()
  const names = new Set<number>()
  for (const { first, last } of spans) {
    if (last - first > LONGEST) continue
    openers.add(word[first]!)
    names.add(hashSpan(word, first, last))
  }
  return { openers, names }
}

/** The end of the longest known name that begins at token `i`, or 0. */
function repeatFrom(word: Int32Array, i: number, end: number, { openers, names }: KnownNames): number {
  if (!openers.has(word[i]!)) return 0
  let last = 0
  let hash = FNV_BASIS
  for (let j = i; j < Math.min(end, i + LONGEST); j++) {
    hash = chain(hash, word[j]!)
    if (names.has(hash)) last = j + 1
  }
  return last
}
