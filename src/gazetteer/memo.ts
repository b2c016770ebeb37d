import { remember } from '../text/remember.ts'
import type { Gazetteer } from './gazetteer.ts'

/** Remembers what a pure function of a gazetteer and a name has answered. */
export function memoize<V>(
  answer: (gazetteer: Gazetteer, name: string) => V,
): (gazetteer: Gazetteer, name: string) => V {
  const memories = new WeakMap<Gazetteer, (name: string) => V>()
  let last: Gazetteer | null = null
  let ask: (name: string) => V
  return (gazetteer, name) => {
    if (gazetteer !== last) {
      ask = memories.get(gazetteer) ?? remember(about => answer(gazetteer, about))
      memories.set(gazetteer, ask)
      last = gazetteer
    }
    return ask(name)
  }
}
