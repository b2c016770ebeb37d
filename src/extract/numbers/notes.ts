import type { Amount } from './amount.ts'
import { type Atoms, lowerAt, NUMBER, WORD, written } from './atoms.ts'

/** `the abbot died. [12]`, `[1] The islands are`: a note; `[12] people` is an editor's word. */
export const isNote = (atoms: Atoms, { first, last, low }: Amount) =>
  lowerAt(atoms, first - 1) === '[' &&
  lowerAt(atoms, last) === ']' &&
  /^\d{1,3}$/.test(low.digits) &&
  atoms.kind[first] === NUMBER &&
  (atoms.kind[last + 1] !== WORD || first === 1 || AFTER_NOTE.test(lowerAt(atoms, last + 1)))
const AFTER_NOTE = /^(?:and|or|but|is|are|was|were|has|have|had|that|which|who|in|of|on|at|by|for|from|with)$/

/** `girls fell ill (2).`: a source by its number, at the end of a sentence */
export const isReference = (atoms: Atoms, { first, last, low, kind }: Amount) =>
  kind === 'count' &&
  lowerAt(atoms, first - 1) === '(' &&
  lowerAt(atoms, last) === ')' &&
  lowerAt(atoms, last + 1) === '.' &&
  /^\d{1,2}$/.test(low.digits) &&
  atoms.kind[first] === NUMBER &&
  /^[a-z]{3,}$/.test(written(atoms, first - 2))
