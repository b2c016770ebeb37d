import type { TreebankSentence } from '../conllu.ts'

/** Pairs of UPOS and XPOS that the tagger knows; a rare pair is replaced by the commonest with its UPOS. */
export interface JointTags {
  readonly upos: Uint8Array
  readonly xpos: Uint8Array
  /** the joint tag of a pair */
  of(upos: number, xpos: number): number
}

const LEAST = 10

export function collectJointTags(sentences: readonly TreebankSentence[]): JointTags {
  const counts = new Map<number, number>()
  for (const sentence of sentences)
    for (let i = 0; i < sentence.upos.length; i++) {
      const pair = sentence.upos[i]! * 256 + sentence.xpos[i]!
      counts.set(pair, (counts.get(pair) ?? 0) + 1)
    }
  const ordered = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  const largest = new Map<number, number>()
  for (const [pair] of ordered) if (!largest.has(pair >> 8)) largest.set(pair >> 8, pair)
  const kept = ordered
    .filter(([pair, count]) => count >= LEAST || largest.get(pair >> 8) === pair)
    .map(([pair]) => pair)
  if (kept.length > 250) throw new Error(`too many joint tags: ${kept.length}`)
  const index = new Map(kept.map((pair, tag) => [pair, tag]))
  return {
    upos: Uint8Array.from(kept, pair => pair >> 8),
    xpos: Uint8Array.from(kept, pair => pair & 255),
    of: (upos, xpos) => index.get(upos * 256 + xpos) ?? index.get(largest.get(upos) ?? -1) ?? 0,
  }
}
