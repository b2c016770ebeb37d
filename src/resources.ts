import { readFileSync } from 'node:fs'
import type { Knowledge } from './model/knowledge.ts'

/** Reads the files that ship with newsfacts (`models/`, `data/`), each once, when first asked for. */
export function loadKnowledge(): Knowledge {
  const cache = new Map<string, Uint8Array>()
  return {
    file(name) {
      let bytes = cache.get(name)
      if (!bytes) {
        bytes = readFileSync(new URL(`../${name}`, import.meta.url))
        cache.set(name, bytes)
      }
      return bytes
    },
  }
}
