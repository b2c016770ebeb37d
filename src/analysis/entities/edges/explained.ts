import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

const LETTERS = /^\p{Lu}{2,8}$/u
const SMALL = /^(?:and|of|the|for|in|on|to|a|an|or|with|by|de|del|des|du|la|&|,|[-‐‑])$/i
const CAPITAL = /^\p{Lu}/u
/** Words of a name before the bracket, at most. */
const MOST = 14

/**
 * A name that a bracket makes short begins where its letters do: `Boycott, | Divestment and Sanctions (BDS)`, `Islamic State of
 * Iraq | and the | Levant (ISIL)`. Names inside are parts of it.
 */
export function joinExplained<Name extends NameSpan>(names: readonly Name[], written: Written): Name[] {
  const { count, word, together } = written
  const joined: Name[] = []
  for (const name of names) {
    const { last, type } = name
    const isShort =
      last + 2 < count &&
      word(last) === '(' &&
      LETTERS.test(word(last + 1)) &&
      word(last + 2) === ')' &&
      together(name.first, last)
    const first = isShort && type !== 'PER' ? lettersFrom(last, word(last + 1), written) : -1
    let kept = joined.length
    while (first >= 0 && kept > 0 && joined[kept - 1]!.last > first) kept--
    const inside = joined.slice(kept)
    const isWhole = first >= 0 && first < name.first && isOneBody(inside, first, name)
    if (isWhole) joined.length = kept
    joined.push(isWhole ? { ...name, first, type: 'ORG' } : name)
  }
  return joined
}

/** An organization stands in it, and neither somebody nor half of a name that goes on in front. */
const isOneBody = (inside: readonly NameSpan[], first: number, name: NameSpan): boolean =>
  (name.type === 'ORG' || inside.some(other => other.type === 'ORG')) &&
  inside.every(other => other.first >= first && other.type !== 'PER')

/** Where the words begin whose initials are the letters, read backwards from a bracket; -1 where they are not. */
function lettersFrom(bracket: number, short: string, { word, together }: Written): number {
  let letter = short.length - 1
  for (let i = bracket - 1; i >= 0 && i >= bracket - MOST && together(i, bracket); i--) {
    const here = word(i)
    if (CAPITAL.test(here) && here[0] === short[letter]) {
      if (letter-- === 0) return i
    } else if (!SMALL.test(here)) return -1
  }
  return -1
}
