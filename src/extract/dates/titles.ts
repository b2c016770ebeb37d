import { TITLES } from '../../lexicon/date-context.ts'
import { type Atoms, isCapital } from './atoms.ts'
import type { Found } from './found.ts'

const QUOTE = /^["“”'‘]$/

/**
 * Whether a day is part of the title of a paper, a programme or a match: `The Sunday Mail`, `the Saturday Review`, `BBC
 * Radio 4's Today programme`, `"Monday Night Boxing"`, `"Sunday Morning"`.
 */
export function isTitle(atoms: Atoms, i: number, { to, rule, type }: Found): boolean {
  // `Imus in the Morning`
  if (rule === 'the-daypart' && isCapital(atoms, to - 1) && i > 1 && isCapital(atoms, i - 2)) return true
  const day = rule === 'weekday' || rule === 'today' || rule === 'tonight'
  if (!day || !isCapital(atoms, i)) return false
  const next = atoms.lower[to] ?? ''
  const follows = to < atoms.count && /^\p{L}/u.test(next) && TITLES.has(next)
  if (rule !== 'weekday') return follows && i > 0
  if (isQuotedTitle(atoms, i, to)) return true
  // `The Mail on Sunday`
  const paper = atoms.lower[i - 1] === 'on' && isCapital(atoms, i - 2) && atoms.lower[i] === 'sunday'
  if (paper && /^(?:mail|independent)$/.test(atoms.lower[i - 2] ?? '')) return true
  if (follows && isCapital(atoms, to)) return true
  // `"Sunday Morning"`: both words in capitals, in marks of their own or before another capital
  if (type !== 'TIME' || to < i + 2 || !isCapital(atoms, to - 1)) return false
  return (
    (QUOTE.test(atoms.lower[i - 1] ?? '') && QUOTE.test(next)) || (to < atoms.count && isCapital(atoms, to))
  )
}

/** `"Friday Kitchen"`, `"Good Morning Tuesday"`: a day with a capital or two before or behind it, alone between marks. */
function isQuotedTitle(atoms: Atoms, i: number, to: number): boolean {
  let open = i - 1
  while (open >= 0 && open > i - 3 && isCapital(atoms, open)) open--
  if (!QUOTE.test(atoms.lower[open] ?? '')) return false
  let at = to
  while (at < to + 2 && at < atoms.count && isCapital(atoms, at)) at++
  // `said "On Friday"` quotes what somebody said
  const named =
    at > to || (open < i - 1 && !/^(?:on|by|until|since|this|last|next)$/.test(atoms.lower[i - 1]!))
  return named && QUOTE.test(atoms.lower[at] ?? '')
}
