import { readFileSync } from 'node:fs'
import type { Knowledge } from './model/knowledge.ts'
import { withoutSharedAliases } from './model/shared-aliases.ts'
import type { UserLexicon } from './model/user-lexicon.ts'
import { hashBuild } from './resources/build.ts'
import { readShipped, SHIPPED, type ShippedFiles } from './resources/shipped.ts'

export { ShippedFileError, type ShippedFiles } from './resources/shipped.ts'

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
 * What the pipeline knows: `shipped`, or else the files that ship with newsfacts, each read once, when first asked for.
 * Throws a `ShippedFileError` for one that is cut or another.
 */
export function loadKnowledge({ lexicon, region }: UserSettings = {}, shipped: ShippedFiles = {}): Knowledge {
  const cache = new Map(Object.entries(shipped))
  return {
    file(name) {
      let bytes = cache.get(name)
      if (!bytes) {
        bytes = readShipped(ROOT, name)
        cache.set(name, bytes)
      }
      return bytes
    },
    lexicon: lexicon && withoutSharedAliases(lexicon),
    region,
  }
}

/** Reads every shipped file below a folder. Throws a `ShippedFileError` for one that is cut or another. */
export const readAllShipped = (root: URL): ShippedFiles =>
  Object.fromEntries(Object.keys(SHIPPED).map(name => [name, readShipped(root, name)]))

let loaded: ShippedFiles | undefined
/** Every shipped file, read and looked at once for all threads, which share its memory. Throws a `ShippedFileError`. */
export function loadShipped(): ShippedFiles {
  loaded ??= readAllShipped(ROOT)
  return loaded
}

/** The version of newsfacts, from its `package.json`. */
export function readVersion(): string {
  const content = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(content) as { version: string }).version
}

/** What stands for this program with all its data: a change of any of it may change rows. */
export const readBuild = (): string => hashBuild(ROOT, new URL('./', import.meta.url))
