import type { Words } from './article.ts'
import { key, pair } from './hash.ts'
import { OWN_ROLES, playerOf, tokenAt, writeOwnFeatures } from './own-features.ts'
import type { Signs } from './signs.ts'

/**
 * The templates of the features, by what they look at: here, before, behind, or in the run of capitalised tokens. Their
 * numbers are hashed into the learnt weights: a new one takes a number that none had, in the other files of features neither.
 */
const enum Template {
  CaseOpening = 1,
  PreviousWordWord = 8,
  WordNextWord = 9,
  CasesAround = 16,
  PreviousCoarseCoarse = 41,
  CoarseNextCoarse = 42,
  PreviousCoarseNextCoarse = 43,
  CoarsesAround = 44,
  PreviousFineFine = 45,
  FineNextFine = 46,
  PreviousFineNextFine = 47,
  CoarsesBefore = 48,
  CoarsesBehind = 49,
  HabitCaseOpening = 50,
  WordHabit = 51,
  HabitCoarse = 52,
  PreviousProfileProfile = 53,
  ProfileNextProfile = 54,
  PreviousListedListed = 56,
  ListedNextListed = 57,
  ListedCaseOpening = 58,
  Phrase = 60,
  PhraseClass = 61,
  RunPlace = 64,
  RunWordBefore = 65,
  RunWordBehind = 66,
  RunLastWord = 67,
  RunFirstWord = 68,
  RunLastFine = 69,
  RunFineBefore = 70,
  RunFineBehind = 71,
  RunCoarsesRound = 72,
  RunLastSuffix3 = 73,
  RunLastListed = 74,
  RunFirstListed = 75,
  RunWordsRound = 76,
}

/** Everything that a feature may look at. A feature is the key of a template number and of the signs that it looks at. */
export interface Scene {
  readonly signs: Signs
  readonly words: Words
  /** place and bits of listed phrases, from `markPhrases` */
  readonly phrases: Int32Array
  /** first token and end of the run of capitalised tokens that a token stands in */
  readonly runFirst: Int32Array
  readonly runLast: Int32Array
}

/** Most features that a token can have. */
export const MOST_FEATURES = 128

/** Writes the keys of all features of token `i`, in a sentence of tokens `[from, to)`, from `at` on; gives the end. */
export function writeFeatures(
  scene: Scene,
  i: number,
  from: number,
  to: number,
  out: Int32Array,
  at: number,
): number {
  let n = at
  for (let role = 0; role < OWN_ROLES; role++)
    n = writeOwnFeatures(scene.signs, role, playerOf(scene.signs, role, i, from, to), out, n)
  return writeContextFeatures(scene, i, from, to, out, n, true)
}

/**
 * Writes the keys of the features that a single token gives with how the article writes its word, and with whether it
 * opens its sentence, which begins at `from`; from `at` on; gives the end.
 */
export function writeHabitFeatures(
  { signs, words }: Scene,
  i: number,
  from: number,
  out: Int32Array,
  at: number,
): number {
  const habit = words.habit[words.id[i]!]!
  const kinds = signs.kind[i]! | (i === from ? 16 : 0)
  out[at] = key(Template.HabitCaseOpening, habit | (kinds << 4))
  out[at + 1] = key(Template.WordHabit, pair(signs.word[i]!, habit))
  out[at + 2] = key(Template.HabitCoarse, (habit << 8) | signs.coarse[i]!)
  out[at + 3] = key(Template.ListedCaseOpening, pair(signs.listed[i]!, kinds))
  return at + 4
}

/**
 * Writes the keys of the features that look at several tokens from `at` on, and, if asked, those of
 * `writeHabitFeatures` among them; gives the end.
 */
export function writeContextFeatures(
  scene: Scene,
  i: number,
  from: number,
  to: number,
  out: Int32Array,
  at: number,
  habits: boolean,
): number {
  const { signs, phrases, runFirst, runLast } = scene
  const { word, kind, fine, coarse, listed, profile } = signs
  const a = tokenAt(signs, i - 2, from, to)
  const b = tokenAt(signs, i - 1, from, to)
  const d = tokenAt(signs, i + 1, from, to)
  const e = tokenAt(signs, i + 2, from, to)
  const w = word[i]!
  const wb = word[b]!
  const wd = word[d]!
  const kindHere = kind[i]!
  const opening = i === from ? 16 : 0
  const kinds = kindHere | opening
  const around = (kind[b]! << 8) | (kindHere << 4) | kind[d]!
  const phrase = phrases[i]!
  const cb = coarse[b]!
  const c = coarse[i]!
  const cd = coarse[d]!
  let n = at
  out[n++] = key(Template.CaseOpening, kinds)
  out[n++] = key(Template.PreviousWordWord, pair(wb, w))
  out[n++] = key(Template.WordNextWord, pair(w, wd))
  out[n++] = key(Template.CasesAround, around)
  out[n++] = key(Template.PreviousCoarseCoarse, (cb << 8) | c)
  out[n++] = key(Template.CoarseNextCoarse, (c << 8) | cd)
  out[n++] = key(Template.PreviousCoarseNextCoarse, (cb << 8) | cd)
  out[n++] = key(Template.CoarsesAround, (cb << 16) | (c << 8) | cd)
  out[n++] = key(Template.PreviousFineFine, (fine[b]! << 12) | fine[i]!)
  out[n++] = key(Template.FineNextFine, (fine[i]! << 12) | fine[d]!)
  out[n++] = key(Template.PreviousFineNextFine, (fine[b]! << 12) | fine[d]!)
  out[n++] = key(Template.CoarsesBefore, (coarse[a]! << 8) | cb)
  out[n++] = key(Template.CoarsesBehind, (cd << 8) | coarse[e]!)
  if (habits) n = writeHabitFeatures(scene, i, from, out, n)
  out[n++] = key(Template.PreviousListedListed, pair(listed[b]!, listed[i]!))
  out[n++] = key(Template.ListedNextListed, pair(listed[i]!, listed[d]!))
  out[n++] = key(Template.PreviousProfileProfile, (profile[b]! << 10) | profile[i]!)
  out[n++] = key(Template.ProfileNextProfile, (profile[i]! << 10) | profile[d]!)
  if (phrase !== 0) {
    out[n++] = key(Template.Phrase, phrase)
    for (let bits = phrase >> 2; bits !== 0; bits &= bits - 1)
      out[n++] = key(Template.PhraseClass, ((bits & -bits) << 2) | (phrase & 3))
  }
  return runLast[i]! > runFirst[i]! ? writeRunFeatures(scene, i, from, to, out, n) : n
}

/** Writes the keys of the features of a token in a run of capitalised ones. */
function writeRunFeatures(
  scene: Scene,
  i: number,
  from: number,
  to: number,
  out: Int32Array,
  at: number,
): number {
  const { word, fine, coarse, listed, suffix3, count } = scene.signs
  const first = scene.runFirst[i]!
  const last = scene.runLast[i]!
  const before = first > from ? first - 1 : count
  const behind = last < to ? last : count + 1
  const head = last - 1
  let n = at
  const place = (i === first ? 1 : 0) | (i === head ? 2 : 0) | (Math.min(last - first, 5) << 2)
  out[n++] = key(Template.RunPlace, place)
  out[n++] = key(Template.RunWordBefore, pair(word[before]!, place))
  out[n++] = key(Template.RunWordBehind, pair(word[behind]!, place))
  out[n++] = key(Template.RunLastWord, pair(word[head]!, place & 3))
  out[n++] = key(Template.RunFirstWord, pair(word[first]!, place & 3))
  out[n++] = key(Template.RunLastFine, (fine[head]! << 2) | (place & 3))
  out[n++] = key(Template.RunFineBefore, (fine[before]! << 2) | (place & 3))
  out[n++] = key(Template.RunFineBehind, (fine[behind]! << 2) | (place & 3))
  out[n++] = key(Template.RunCoarsesRound, (coarse[before]! << 16) | (coarse[behind]! << 8) | place)
  out[n++] = key(Template.RunLastSuffix3, pair(suffix3[head]!, place & 3))
  out[n++] = key(Template.RunLastListed, pair(listed[head]!, place))
  out[n++] = key(Template.RunFirstListed, pair(listed[first]!, place))
  out[n++] = key(Template.RunWordsRound, pair(word[before]!, word[behind]!))
  return n
}
