import type { Facts } from '../model/fact.ts'
import type { Kind, KindModel } from '../model/kind.ts'
import * as list from './list.ts'

/** The kinds of facts, without their code. A plain object: looking into a module's namespace is many times slower. */
export const DESCRIPTORS: { readonly [K in Kind]: KindModel<K> } = { ...list }

/** The kinds in the order in which output lists their tables. */
export const KINDS: readonly Kind[] = Object.values(DESCRIPTORS)
  .sort((a, b) => a.order - b.order)
  .map(({ name }) => name)

/** The kinds in an order in which each comes after those that its normaliser needs. */
export const BY_NEEDS: readonly Kind[] = sortByNeeds()

function sortByNeeds(): readonly Kind[] {
  const sorted = new Set<Kind>()
  const place = (kind: Kind, trail: readonly Kind[]) => {
    if (trail.includes(kind)) throw new Error(`kinds need one another: ${[...trail, kind].join(' -> ')}`)
    for (const need of DESCRIPTORS[kind].needs) place(need, [...trail, kind])
    sorted.add(kind)
  }
  for (const kind of KINDS) place(kind, [])
  return [...sorted]
}

/** Something for every kind. */
export const forKinds = <T>(value: (kind: Kind) => T): Record<Kind, T> =>
  Object.fromEntries(KINDS.map(kind => [kind, value(kind)])) as Record<Kind, T>

/** The facts of an article that has none. */
export const noFacts = (): Facts => forKinds(() => [])
