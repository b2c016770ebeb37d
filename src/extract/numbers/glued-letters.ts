import { AFTER_K } from '../../lexicon/number-context.ts'
import { type Atoms, lowerAt, written } from './atoms.ts'
import { isScreen } from './screens.ts'

/** A small letter and a capital in one word, as names of products have it. */
const PRODUCT = /\p{Ll}\p{Lu}/u

/** Whether a letter at atom `at`, glued to a number, is no symbol of a unit: `the iPhone 5C`, `a 5K race`, `filmed in 4K`. */
export function isNoSymbol(atoms: Atoms, at: number): boolean {
  const letter = written(atoms, at)
  if (!/^[A-Z]$/.test(letter)) return false
  if (PRODUCT.test(written(atoms, at - 2))) return true
  return letter === 'K' && isNoThousand(atoms, at)
}

/** `a 5k race`, `18k pink gold`, `filmed in 4K`, `a 401k` */
export const isNoThousand = (atoms: Atoms, at: number): boolean =>
  written(atoms, at - 1) === '401' || AFTER_K.has(lowerAt(atoms, at + 1)) || isScreen(atoms, at - 1)
