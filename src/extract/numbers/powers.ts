import { type Atoms, CODE, isGlued, lowerAt, NUMBER, SIGN, WORD, written } from './atoms.ts'

/** A power of ten, and the atom after it. */
export interface Power {
  readonly exponent: number
  readonly next: number
}

const MINUS = /^[-−–⁻]$/
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const isExponent = (atoms: Atoms, i: number) =>
  isGlued(atoms, i) && atoms.kind[i] === NUMBER && /^\d{1,3}$/.test(written(atoms, i))

/** Whether a number in digits may end before atom `i`: no letter or digit is glued to it. */
const endsAt = (atoms: Atoms, i: number) =>
  !isGlued(atoms, i) || (atoms.kind[i] === SIGN && lowerAt(atoms, i) !== '.')

/** What a power of ten follows: `5.5x10-3`, `1.5 × 10^5`, `3×10⁸`, `4e14`, `1E-3`; `i` is the atom after the mantissa. */
export function powerAfter(atoms: Atoms, i: number, mantissa: string): Power | null {
  const word = lowerAt(atoms, i)
  if (isGlued(atoms, i) && word.startsWith('e')) return scientific(atoms, i, word, mantissa)
  if (word === 'x10' && atoms.kind[i] === CODE) return raised(atoms, i + 1, true)
  const times = word === '×' || word === 'x' || word === '·' || word === '*'
  return times && written(atoms, i + 1) === '10' ? raised(atoms, i + 2, true) : null
}

/** `10^5`, `10⁵` by itself; `10²` is as often a footnote. `i` is the atom after the ten. */
export function powerOfTen(atoms: Atoms, i: number): Power | null {
  const power = raised(atoms, i, false)
  const caret = lowerAt(atoms, i) === '^' || lowerAt(atoms, i) === '*'
  return power && (caret || power.exponent < 0 || power.exponent > 3) ? power : null
}

/** `e14`, `e-3`, and `e9` after decimals: a `7e7` is a name as well. */
function scientific(atoms: Atoms, i: number, word: string, mantissa: string): Power | null {
  if (atoms.kind[i] === CODE && (mantissa.includes('.') ? /^e\d{1,2}$/ : /^e\d\d$/).test(word))
    return endsAt(atoms, i + 1) ? { exponent: Number(word.slice(1)), next: i + 1 } : null
  const sign = lowerAt(atoms, i + 1)
  if (word !== 'e' || atoms.kind[i] !== WORD || !isGlued(atoms, i + 1) || !/^[-−+]$/.test(sign)) return null
  if (!isExponent(atoms, i + 2) || !endsAt(atoms, i + 3)) return null
  return { exponent: Number(written(atoms, i + 2)) * (sign === '+' ? 1 : -1), next: i + 3 }
}

/** `^5`, `**5`, `⁻³`; `-3` only where `bare` says that nothing else can be meant. */
function raised(atoms: Atoms, i: number, bare: boolean): Power | null {
  if (!isGlued(atoms, i)) return null
  let at = i
  const caret = lowerAt(atoms, at) === '^' || (lowerAt(atoms, at) === '*' && lowerAt(atoms, at + 1) === '*')
  if (caret) at += lowerAt(atoms, at) === '^' ? 1 : 2
  const sign = MINUS.test(lowerAt(atoms, at)) ? -1 : 1
  if (sign < 0) at++
  if ((caret || (bare && sign < 0)) && isExponent(atoms, at))
    return endsAt(atoms, at + 1) ? { exponent: sign * Number(written(atoms, at)), next: at + 1 } : null
  let digits = ''
  while (digits.length < 3 && isGlued(atoms, at) && SUPERSCRIPTS.includes(written(atoms, at)))
    digits += SUPERSCRIPTS.indexOf(written(atoms, at++))
  return digits && !caret ? { exponent: sign * Number(digits), next: at } : null
}
