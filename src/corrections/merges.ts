import type { Correction } from '../model/correction.ts'
import { type Identity, identityOf, type Renames } from './renames.ts'

/**
 * Who merged and parted entities are in an article: what is merged into an entity that is merged itself goes where that goes.
 * `entities`: the numbers of their corrections, which lead to no circle; `used` takes those that found something.
 */
export function followMerges(
  corrections: readonly Correction[],
  entities: ReadonlyMap<string, number>,
  article: string,
  used: Set<number>,
): Renames {
  // each step of a long way is taken once
  const ends = new Map<string, Identity>()
  return start => {
    const way: (readonly [id: string, Identity])[] = []
    let id = start
    for (let number = entities.get(id); number !== undefined && !ends.has(id); number = entities.get(id)) {
      used.add(number)
      const next = identityOf(corrections[number]!, article)
      way.push([id, next])
      id = next.id
    }
    let end = ends.get(id)
    for (const [from, next] of way.reverse()) {
      end = end ? { id: end.id, name: end.name ?? next.name } : next
      ends.set(from, end)
    }
    return ends.get(start)
  }
}
