import { SMALL } from '../../lexicon/number-words.ts'
import { type Atoms, isGlued, isHyphen, lowerAt, NUMBER, written } from './atoms.ts'

/** Inches below a foot, in digits or words; -1: none. */
function inchesAt(atoms: Atoms, i: number): number {
  if (atoms.kind[i] === NUMBER)
    return /^(?:\d|1[01])$/.test(written(atoms, i)) ? Number(written(atoms, i)) : -1
  const value = SMALL.get(lowerAt(atoms, i)) ?? -1
  return value < 12 ? value : -1
}
const INCH = /^(?:in|inch|inches|")$/

/** Inches that go with feet, and the atom after them. */
export interface Inches {
  readonly inches: number
  readonly next: number
}

/** The inches after feet whose unit ends before atom `i`: `6-foot-2`, `six feet two inches`, `5 ft. 9 in`. */
export function inchesAfter(atoms: Atoms, i: number): Inches | null {
  const joined = isHyphen(atoms, i) && isGlued(atoms, i) && isGlued(atoms, i + 1)
  const at = joined || /^[,.]$/.test(lowerAt(atoms, i)) ? i + 1 : i
  const inches = inchesAt(atoms, at)
  if (inches < 0) return null
  const unit = isHyphen(atoms, at + 1) && isGlued(atoms, at + 1) ? at + 2 : at + 1
  if (INCH.test(lowerAt(atoms, unit))) return { inches, next: unit + 1 }
  return joined && !isGlued(atoms, at + 1) ? { inches, next: at + 1 } : null
}

/** `6'4"`: the inches, where atom `i` is the mark of the feet. */
export function markedInches(atoms: Atoms, i: number): Inches | null {
  if (!isGlued(atoms, i) || !/^['’′]$/.test(lowerAt(atoms, i))) return null
  const inches = isGlued(atoms, i + 1) && atoms.kind[i + 1] === NUMBER ? inchesAt(atoms, i + 1) : -1
  return inches >= 0 && isGlued(atoms, i + 2) && /^["”″]$/.test(lowerAt(atoms, i + 2))
    ? { inches, next: i + 3 }
    : null
}
