import { marksOf } from './content-marks.ts'
import type { Piece } from './decode.ts'
import { add, type FeatureVector } from './feature-vector.ts'
import type { Frame } from './frame.ts'
import type { Reading } from './reading.ts'
import { beyondEdge } from './tree-features.ts'

/** The templates of what tells a content from another of its cue. Their numbers are hashed into the learnt weights: a new one takes a number that none had. */
const enum Rival {
  WordTag = 0,
  WordBefore = 1,
  WordComing = 2,
  WordStem = 3,
  BeyondTags = 4,
  BeyondWord = 5,
  VerbsTags = 6,
  VerbsWord = 7,
  MarksVerbsTag = 8,
  BeyondVerbs = 9,
  WordNext = 10,
}

const RIVAL = 1300
const WIDTH = 20

/**
 * What a content has more than each shorter one that shares its near edge, and less than each longer one: how the stretch
 * between their far edges opens, what it hangs on in the tree, its verbs and marks. `, who`, `but`, a dash say more of
 * whether they are still part of what is said than the edge alone does.
 */
export function rivalFeatures(
  vector: FeatureVector,
  r: Reading,
  frame: Frame,
  { start, end }: Piece,
  choices: readonly Piece[],
): void {
  const right = start > frame.cue
  for (const rival of choices) {
    const shared = right ? rival.start === start : rival.end === end
    if (!shared || (rival.start === start && rival.end === end)) continue
    const low = right ? Math.min(end, rival.end) : Math.min(start, rival.start)
    const high = right ? Math.max(end, rival.end) : Math.max(start, rival.start)
    const isLonger = right ? end === high : start === low
    const T = RIVAL + WIDTH * ((right ? 0 : 2) + (isLonger ? 0 : 1))
    // the stretch is seen from the edge of the shorter one
    const [first, before] = right ? [low, low - 1] : [high - 1, high]
    const next = right && r.isInk[first] === 0 && first + 1 < high ? first + 1 : first
    const word = r.form[next]!
    const tag = r.xpos[first]!
    const tags = tag * 64 + r.xpos[before]!
    const own = right ? r.verbs[low]! > r.verbs[start]! : r.verbs[end]! > r.verbs[high]!
    const verbs = 2 * Math.min(2, r.verbs[high]! - r.verbs[low]!) + (own ? 1 : 0)
    const cut = right ? beyondEdge(frame, start, low, true) : beyondEdge(frame, high, end, false)
    add(vector, T + Rival.WordTag, word, tag)
    add(vector, T + Rival.WordBefore, word, r.form[before]!)
    add(vector, T + Rival.WordComing, word, (r.chunks.ahead[next]! >> 4) & 0xff)
    add(vector, T + Rival.WordStem, word, r.stem[frame.cue]!)
    add(vector, T + Rival.BeyondTags, cut, tags)
    add(vector, T + Rival.BeyondWord, cut, word)
    add(vector, T + Rival.VerbsTags, verbs, tags)
    add(vector, T + Rival.VerbsWord, verbs, word)
    add(vector, T + Rival.MarksVerbsTag, marksOf(r, low, high) * 8 + verbs, tag)
    add(vector, T + Rival.BeyondVerbs, cut, verbs)
    add(vector, T + Rival.WordNext, word, next + 1 < high ? r.form[next + 1]! : 0)
  }
}
