import { key, pair } from './hash.ts'
import type { Signs } from './signs.ts'

/**
 * The templates of the features of a single token, for the token itself; those of its neighbours follow, `OWN_TEMPLATES`
 * apart for each role. Their numbers are hashed into the learnt weights: a new one takes a number that none had.
 */
const enum Template {
  Word = 401,
  Fine = 402,
  Coarse = 403,
  Listed = 404,
  CoarseCase = 405,
  Suffix3 = 406,
  Prefix3 = 407,
  WordCase = 408,
  Shape = 409,
  Prefix2 = 410,
  Prefix4 = 411,
  Suffix1 = 412,
  Suffix2 = 413,
  Suffix4 = 414,
  ListedCase = 416,
  ListedClassCase = 417,
  Profile = 418,
  ProfileCase = 419,
}

/** Numbers between the templates of a role and those of the next one. */
const OWN_TEMPLATES = 20

/** How far a token stands from the one that its features are for; each has templates of its own. */
const ROLES = [0, -1, 1, -2, 2] as const
export const OWN_ROLES = ROLES.length

/**
 * Writes the keys of the features that a single token gives in a role (an index into `ROLES`), from `at` on, and
 * gives the end. They depend on nothing but the token's letters, so that their sum can be kept.
 */
export function writeOwnFeatures(signs: Signs, role: number, i: number, out: Int32Array, at: number): number {
  const of = role * OWN_TEMPLATES
  const kind = signs.kind[i]!
  const word = signs.word[i]!
  const coarse = signs.coarse[i]!
  let n = at
  out[n++] = key(of + Template.Word, word)
  out[n++] = key(of + Template.Fine, signs.fine[i]!)
  if (signs.profile[i]! !== 0) out[n++] = key(of + Template.Profile, signs.profile[i]!)
  if (role > 2) {
    out[n++] = key(of + Template.Coarse, coarse)
    return n
  }
  const listed = signs.listed[i]!
  out[n++] = key(of + Template.Listed, listed)
  out[n++] = key(of + Template.CoarseCase, coarse | (kind << 8))
  out[n++] = key(of + Template.Suffix3, signs.suffix3[i]!)
  if (role > 0) return n
  out[n++] = key(Template.Prefix3, signs.prefix3[i]!)
  out[n++] = key(Template.WordCase, pair(word, kind))
  out[n++] = key(Template.Shape, signs.shape[i]!)
  out[n++] = key(Template.Prefix2, signs.prefix2[i]!)
  out[n++] = key(Template.Prefix4, signs.prefix4[i]!)
  out[n++] = key(Template.Suffix1, signs.suffix1[i]!)
  out[n++] = key(Template.Suffix2, signs.suffix2[i]!)
  out[n++] = key(Template.Suffix4, signs.suffix4[i]!)
  out[n++] = key(Template.ProfileCase, pair(signs.profile[i]!, kind))
  out[n++] = key(Template.ListedCase, pair(listed, kind))
  for (let bits = listed; bits !== 0; bits &= bits - 1)
    out[n++] = key(Template.ListedClassCase, (bits & -bits) | (kind << 16))
  return n
}

/** The token that plays a role for token `i` in a sentence of tokens `[from, to)`. */
export const playerOf = (signs: Signs, role: number, i: number, from: number, to: number): number =>
  tokenAt(signs, i + ROLES[role]!, from, to)

/** A token as seen from a sentence `[from, to)`: outside of it what stands for its start or its end. */
export const tokenAt = ({ count }: Signs, at: number, from: number, to: number): number =>
  at < from ? count : at < to ? at : count + 1
