import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

const HYPHEN = /^[-‐‑]$/
/** The first half of a double given name. */
const GIVEN = /^\p{Lu}\p{Ll}+$/u
/** The first half of a body's name, before one that is no word: letters, or letters and figures, in capitals. */
const HALF = /^\p{Lu}[\p{L}\p{N}]+$/u
const CODE = /^\p{Lu}[\p{Lu}\p{N}]+$/u

/** Lengthens names that begin behind a hyphen: `Per-|Arne Lind`, `K7-|RDL`; `names` are in text order. */
export const joinFirstHalves = <Name extends NameSpan>(
  names: readonly Name[],
  { word, touches }: Written,
): Name[] =>
  names.map((name, k) => {
    const { first, type } = name
    const from = first - 2
    const isHung =
      from >= (names[k - 1]?.last ?? 0) &&
      touches(first) &&
      touches(first - 1) &&
      HYPHEN.test(word(first - 1))
    if (!isHung) return name
    const isHalf =
      type === 'PER'
        ? GIVEN.test(word(from))
        : type === 'ORG' && HALF.test(word(from)) && CODE.test(word(first))
    return isHalf ? { ...name, first: from } : name
  })
