import type { Gazetteer } from './gazetteer.ts'

/** Answers kept for one gazetteer; with more, all are forgotten. */
const MOST = 20_000

/** Remembers what a pure function of a gazetteer and a name has answered. */
export function memoize<V>(
  answer: (gazetteer: Gazetteer, name: string) => V,
): (gazetteer: Gazetteer, name: string) => V {
  const caches = new WeakMap<Gazetteer, Map<string, V>>()
  let last: Gazetteer | null = null
  let cache = new Map<string, V>()
  return (gazetteer, name) => {
    if (gazetteer !== last) {
      cache = caches.get(gazetteer) ?? new Map()
      caches.set(gazetteer, cache)
      last = gazetteer
    }
    let known = cache.get(name)
    if (known === undefined) {
      known = answer(gazetteer, name)
      if (cache.size >= MOST) cache.clear()
      cache.set(name, known)
    }
    return known
  }
}
