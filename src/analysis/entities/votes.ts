import type { Scratch } from '../scratch.ts'
import { STYLE } from './candidates.ts'
import { STATES } from './decode.ts'
import type { Scene } from './features.ts'
import { key, pair, spread } from './hash.ts'
import type { Stage } from './scene.ts'

/** What the first pass says of the other places where an article has a word, or a pair of words. */
export interface Votes {
  /** of each token: commonest label among the others, how sure, how many; `NONE` where there are no others */
  readonly word: Uint16Array
  /** of each token and the next: the same of the first of the two */
  readonly next: Uint16Array
}

/** Verdict on a word without other occurrences. */
export const NONE = 0xffff

/** Counts the labels of equal words among the members, and hands each member the verdict of the others. */
function countVotes(
  ids: Int32Array,
  kinds: number,
  labels: Uint8Array,
  members: Int32Array,
  scratch: Scratch,
): Uint16Array {
  const totals = scratch.ints(kinds)
  for (let m = 0; m < members.length; m++) totals[ids[members[m]!]!]!++
  // most words stand alone: only the others are counted by label
  const rows = scratch.ints(kinds)
  let repeated = 0
  for (let id = 0; id < kinds; id++) if (totals[id]! > 1) rows[id] = STATES * repeated++
  const counts = scratch.ints(repeated * STATES)
  for (let m = 0; m < members.length; m++) {
    const i = members[m]!
    if (totals[ids[i]!]! > 1) counts[rows[ids[i]!]! + labels[i]!]!++
  }
  const verdict = scratch.shorts(labels.length).fill(NONE)
  for (let m = 0; m < members.length; m++) {
    const i = members[m]!
    if (totals[ids[i]!]! < 2) continue
    const row = rows[ids[i]!]!
    counts[row + labels[i]!]!--
    verdict[i] = judge(counts, row)
    counts[row + labels[i]!]!++
  }
  return verdict
}

function judge(counts: Int32Array, row: number): number {
  let total = 0
  let best = 0
  let most = 0
  let type = 0
  let mostOfType = counts[row]!
  let ofType = 0
  for (let label = 0; label < STATES; label++) {
    const count = counts[row + label]!
    total += count
    if (count > most) {
      most = count
      best = label
    }
    if (label === 0) continue
    ofType += count
    if (((label - 1) & 3) === 3) {
      if (ofType > mostOfType) {
        mostOfType = ofType
        type = 1 + ((label - 1) >> 2)
      }
      ofType = 0
    }
  }
  if (total === 0) return NONE
  const share = mostOfType === total ? 3 : mostOfType * 4 >= total * 3 ? 2 : mostOfType * 2 > total ? 1 : 0
  return best | (type << 5) | (share << 8) | (Math.min(total, 4) << 10)
}

/** Numbers the pairs of a member and the word behind it. */
function numberPairs(
  ids: Int32Array,
  members: Int32Array,
  scratch: Scratch,
): { readonly id: Int32Array; readonly count: number } {
  let size = 64
  while (size < members.length * 2) size *= 2
  const mask = size - 1
  const first = scratch.ints(size)
  const second = scratch.ints(size)
  const numbers = scratch.ints(size)
  const id = scratch.ints(ids.length)
  let count = 0
  for (let m = 0; m < members.length; m++) {
    const i = members[m]!
    // no word is behind the last one
    const behind = i + 1 < ids.length ? ids[i + 1]! : -1
    let at = (spread(key(ids[i]!, behind)) >>> 3) & mask
    while (numbers[at] !== 0 && (first[at] !== ids[i] || second[at] !== behind)) at = (at + 1) & mask
    if (numbers[at] === 0) {
      first[at] = ids[i]!
      second[at] = behind
      numbers[at] = ++count
    }
    id[i] = numbers[at]! - 1
  }
  return { id, count }
}

/** Verdicts on all tokens that the first pass labelled. */
export function takeVotes(stage: Stage, labels: Uint8Array): Votes {
  const { scratch } = stage
  const { id, count } = stage.scene.words
  const members = listMembers(stage)
  const pairs = numberPairs(id, members, scratch)
  return {
    word: countVotes(id, count, labels, members, scratch),
    next: countVotes(pairs.id, pairs.count, labels, members, scratch),
  }
}

/** The tokens of the candidate stretches, which never overlap. */
function listMembers({ candidates, scratch }: Stage): Int32Array {
  const { count, first, last } = candidates
  let length = 0
  for (let c = 0; c < count; c++) length += last[c]! - first[c]!
  const members = scratch.ints(length)
  let m = 0
  for (let c = 0; c < count; c++) for (let i = first[c]!; i < last[c]!; i++) members[m++] = i
  return members
}

/** A verdict without the exact label: type, how sure, how many. */
const typeOf = (verdict: number): number => verdict >> 5

/** Most features that the second pass adds to a token. */
export const MOST_VOTE_FEATURES = 24

/** Writes the keys of the second pass's features of token `i`, in a sentence of tokens `[from, to)`, from `at` on; gives the end. */
export function writeVoteFeatures(
  scene: Scene,
  votes: Votes,
  labels: Uint8Array,
  style: number,
  i: number,
  from: number,
  to: number,
  out: Int32Array,
  at = 0,
): number {
  const { signs, words } = scene
  const own = labels[i]!
  const vote = votes.word[i]!
  const before = i > from ? votes.word[i - 1]! : NONE - 1
  const after = i + 1 < to ? votes.word[i + 1]! : NONE - 1
  const labelBefore = i > from ? labels[i - 1]! : 0
  const labelAfter = i + 1 < to ? labels[i + 1]! : 0
  const next = votes.next[i]!
  const previous = i > from ? votes.next[i - 1]! : NONE
  const of = style === STYLE.NORMAL ? 100 : 300
  const how = style === STYLE.NORMAL ? signs.kind[i]! | (i === from ? 16 : 0) : 0
  const habit = style === STYLE.NORMAL ? words.habit[words.id[i]!]! : 0
  let n = at
  out[n++] = key(of + 1, own)
  out[n++] = key(of + 2, pair(own, vote))
  out[n++] = key(of + 3, pair(own, typeOf(vote)))
  out[n++] = key(of + 4, pair(pair(own, how), typeOf(vote)))
  out[n++] = key(of + 5, pair(pair(own, habit), typeOf(vote)))
  out[n++] = key(of + 6, pair(pair(own, typeOf(before)), typeOf(vote)))
  out[n++] = key(of + 7, pair(pair(own, typeOf(after)), typeOf(vote)))
  out[n++] = key(of + 8, pair(pair(labelBefore, own), vote))
  out[n++] = key(of + 9, pair(pair(own, labelAfter), vote))
  out[n++] = key(of + 10, pair(signs.listed[i]!, typeOf(vote)))
  out[n++] = key(of + 11, pair(signs.coarse[i]!, typeOf(vote)))
  out[n++] = key(of + 12, pair(own, next))
  out[n++] = key(of + 13, pair(own, previous))
  out[n++] = key(of + 14, pair(typeOf(next), typeOf(vote)))
  out[n++] = key(of + 15, pair(typeOf(previous), typeOf(vote)))
  out[n++] = key(of + 16, pair(labelBefore, pair(own, labelAfter)))
  out[n++] = key(of + 17, pair(signs.word[i]!, typeOf(vote)))
  return n
}
