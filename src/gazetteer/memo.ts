import type { Gazetteer } from './gazetteer.ts'

/** Answers kept for one gazetteer; with more, all are forgotten. */
const MOST = 20_000

/** Remembers what a pure function of a gazetteer and a name has answered. */
export function memoize<V>(
  answer: (gazetteer: Gazetteer, name: string) => V,
): (gazetteer: Gazetteer, name: string) => V {
  const caches = new WeakMap<Gazetteer, Map<string, V>>()
  return (gazetteer, name) => {
    let cache = caches.get(gazetteer)
    if (!cache) {
      cache = new Map()
      caches.set(gazetteer, cache)
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
