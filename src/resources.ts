import { readFileSync } from 'node:fs'
import type { Knowledge } from './model/knowledge.ts'
import type { UserLexicon } from './model/user-lexicon.ts'
import { hashBuild } from './resources/build.ts'
import { read, readShipped, SHIPPED } from './resources/shipped.ts'

export { ShippedFileError } from './resources/shipped.ts'

/** What the user adds to the shipped data. */
export interface UserSettings {
  /** from `--lexicon` */
  readonly lexicon?: UserLexicon | undefined
  /** from `--region` */
  readonly region?: string | undefined
}

/** The folder that holds `models/` and `data/`, seen from the sources as from a build. */
const ROOT = new URL('../', import.meta.url)

/**
 * Reads the files that ship with newsfacts, each once, when first asked for. Throws a `ShippedFileError` for one that is
 * cut or another; `checked`: somebody has called `checkShipped`, so they are not looked at again.
 */
export function loadKnowledge(
  { lexicon, region }: UserSettings = {},
  { checked = false }: { readonly checked?: boolean } = {},
): Knowledge {
  const cache = new Map<string, Uint8Array>()
  return {
    file(name) {
      let bytes = cache.get(name)
      if (!bytes) {
        bytes = checked ? read(ROOT, name) : readShipped(ROOT, name)
        cache.set(name, bytes)
      }
      return bytes
    },
    lexicon,
    region,
  }
}

/** Looks at every shipped file once for all threads. Throws a `ShippedFileError`. */
export function checkShipped(root: URL = ROOT): void {
  for (const name of Object.keys(SHIPPED)) readShipped(root, name)
}

/** The version of newsfacts, from its `package.json`. */
export function readVersion(): string {
  const content = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(content) as { version: string }).version
}

/** What stands for this program with all its data: a change of any of it may change rows. */
export const readBuild = (): string => hashBuild(ROOT, new URL('./', import.meta.url))
