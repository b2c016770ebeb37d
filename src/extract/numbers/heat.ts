import { type Atoms, lowerAt, written } from './atoms.ts'

/** Words of weather and heat that stand in a sentence with its degrees. */
const HEAT =
  /^(?:temperatures?|thermometers?|highs?|lows?|heat|hot|hottest|cold|coldest|mercury|celsius|fahrenheit|warmer|cooler)$/
/** Atoms on either side in which one is looked for. Set by hand. */
const REACH = 20

/** Whether a letter set apart is a scale: `hit 41 C (106 F)`, `a high of 30 C`; `a 12 C building` is none. */
export function isScaleOfHeat(atoms: Atoms, at: number): boolean {
  if (!/^[CF]$/.test(written(atoms, at)) || /^[\p{L}\d]/u.test(written(atoms, at + 1))) return false
  const end = Math.min(atoms.count, at + REACH)
  for (let i = Math.max(0, at - REACH); i < end; i++) if (HEAT.test(lowerAt(atoms, i))) return true
  return false
}
