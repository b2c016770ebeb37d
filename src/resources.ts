import { readFileSync } from 'node:fs'
import type { Knowledge } from './model/knowledge.ts'
import type { UserLexicon } from './model/user-lexicon.ts'

/** What the user adds to the shipped data. */
export interface UserSettings {
  /** from `--lexicon` */
  readonly lexicon?: UserLexicon | undefined
  /** from `--region` */
  readonly region?: string | undefined
}

/** Reads the files that ship with newsfacts (`models/`, `data/`), each once, when first asked for. */
export function loadKnowledge({ lexicon, region }: UserSettings = {}): Knowledge {
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
    lexicon,
    region,
  }
}

/** The version of newsfacts, from its `package.json`. */
export function readVersion(): string {
  const content = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(content) as { version: string }).version
}
