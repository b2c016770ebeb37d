import type { NameSpan } from '../spans.ts'
import { type Written, wordsOf } from './written.ts'

/** What only ships of navies have before their names; `MS` and `SS` are initials as well. */
const SHIP = /^(?:USS|USNS|USCGC|HMS|HMAS|HMCS|HMNZS|INS|KRI|RMS)$/

/** A ship has the name of somebody or of a place, but is neither: `the carrier USS Warren T. Hale`, and `the Warren T. Hale` from then on. */
export function renameShips<Name extends NameSpan>(names: readonly Name[], written: Written): Name[] {
  const { word, together } = written
  const isCalled = ({ first, type }: NameSpan) =>
    type !== 'MISC' &&
    (SHIP.test(word(first)) || (first > 0 && together(first - 1, first) && SHIP.test(word(first - 1))))
  const ships = new Set<string>()
  for (const name of names)
    if (isCalled(name)) {
      const from = SHIP.test(word(name.first)) ? name.first + 1 : name.first
      if (from < name.last) ships.add(wordsOf({ ...name, first: from }, written))
    }
  if (ships.size === 0) return [...names]
  return names.map(name => {
    const { first } = name
    const isShip =
      isCalled(name) || (first > 0 && /^[Tt]he$/.test(word(first - 1)) && ships.has(wordsOf(name, written)))
    return isShip ? { ...name, type: 'MISC' } : name
  })
}
