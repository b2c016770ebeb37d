import type { Atoms } from './atoms.ts'

/** `aged between 35 and 70 years`, `aged over 65 years` */
export function isAged(atoms: Atoms, i: number): boolean {
  for (let at = i - 1; at >= 0 && at > i - 5; at--) {
    if (/^(?:aged|older|younger)$/.test(atoms.lower[at]!)) return true
    if (atoms.value[at]! < 0 && !BEFORE_AGES.test(atoms.lower[at]!)) return false
  }
  return false
}
const BEFORE_AGES = /^(?:between|than|and|to|or|from|over|under|about|around|-)$/
