import { type Atoms, isGlued, isHyphen, lowerAt, NUMBER, written } from './atoms.ts'

const isInches = (atoms: Atoms, i: number) =>
  atoms.kind[i] === NUMBER && /^(?:\d|1[01])$/.test(written(atoms, i))
const INCH = /^(?:ins?|inch|inches|")$/

/** Inches that go with feet, and the atom after them. */
export interface Inches {
  readonly inches: number
  readonly next: number
}

/** The inches after feet whose unit ends before atom `i`: `6-foot-2`, `6 feet 2 inches`, `5ft 9in`. */
export function inchesAfter(atoms: Atoms, i: number): Inches | null {
  const joined = isHyphen(atoms, i) && isGlued(atoms, i) && isGlued(atoms, i + 1)
  const at = joined || lowerAt(atoms, i) === ',' ? i + 1 : i
  if (!isInches(atoms, at)) return null
  const unit = isHyphen(atoms, at + 1) && isGlued(atoms, at + 1) ? at + 2 : at + 1
  const inches = Number(written(atoms, at))
  if (INCH.test(lowerAt(atoms, unit))) return { inches, next: unit + 1 }
  return joined && !isGlued(atoms, at + 1) ? { inches, next: at + 1 } : null
}

/** `6'4"`: the inches, where atom `i` is the mark of the feet. */
export function markedInches(atoms: Atoms, i: number): Inches | null {
  if (!isGlued(atoms, i) || !/^['’′]$/.test(lowerAt(atoms, i))) return null
  if (!isGlued(atoms, i + 1) || !isInches(atoms, i + 1)) return null
  const inches = Number(written(atoms, i + 1))
  return isGlued(atoms, i + 2) && /^["”″]$/.test(lowerAt(atoms, i + 2)) ? { inches, next: i + 3 } : null
}
