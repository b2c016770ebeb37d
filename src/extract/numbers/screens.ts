import { MARKETS, SCREEN_WORDS } from '../../lexicon/number-context.ts'
import { AFTER_LIST } from '../../lexicon/number-neighbours.ts'
import { type Atoms, isGlued, lowerAt, WORD, written } from './atoms.ts'

/** Lines of a screen that no price in pence has, and those that one may have; and thousands of dots in a line. */
const LINES = /^(?:1080|1440|2160|4320)$/
const LINES_OR_PENCE = /^(?:240|360|480|576|720)$/
const THOUSANDS = /^(?:[2-9]|1[0-6])$/
/** Atoms on either side in which screens are spoken of. Set by hand. */
const REACH = 20

/** Whether a number that starts at atom `i` is the size of a picture: `1080p`, `streams at 720p`, `a 4K video`. */
export function isScreen(atoms: Atoms, i: number): boolean {
  const digits = written(atoms, i)
  const letter = written(atoms, i + 1)
  if (!isGlued(atoms, i + 1)) return false
  if (letter === 'p')
    return LINES.test(digits) || (LINES_OR_PENCE.test(digits) && isOfPictures(atoms, i) && !isPrice(atoms, i))
  return /^[kK]$/.test(letter) && THOUSANDS.test(digits) && isOfPictures(atoms, i)
}

/** Whether a word for pictures stands right behind it, or near it where it has no noun of its own. */
function isOfPictures(atoms: Atoms, i: number): boolean {
  const after = lowerAt(atoms, i + 2)
  if (SCREEN_WORDS.has(after)) return true
  if (atoms.kind[i + 2] === WORD && !AFTER_LIST.has(after)) return false
  return isNear(atoms, i, at => SCREEN_WORDS.has(lowerAt(atoms, at)) || isSure(atoms, at))
}

const isSure = (atoms: Atoms, at: number) =>
  LINES.test(written(atoms, at)) && lowerAt(atoms, at + 1) === 'p' && isGlued(atoms, at + 1)

const isPrice = (atoms: Atoms, i: number) =>
  isNear(atoms, i, at => MARKETS.has(lowerAt(atoms, at)) || OF_PRICES.test(lowerAt(atoms, at)))
const OF_PRICES = /^(?:share|prices?|pence|per|percent|%)$/

function isNear(atoms: Atoms, i: number, isOne: (at: number) => boolean): boolean {
  const end = Math.min(atoms.count, i + REACH)
  for (let at = Math.max(0, i - REACH); at < end; at++) if (isOne(at)) return true
  return false
}
