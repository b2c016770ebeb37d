import type { LexiconEntry, UserLexicon } from '../../model/user-lexicon.ts'
import { nameKey } from './mention.ts'

/** Spans leave a leading article out, so it does not tell names apart. */
const keyOf = (name: string) => nameKey(name.replace(/^the\s+/i, ''))

type Kind = LexiconEntry['kind']
type Names = ReadonlyMap<string, string>

const NO_LEXICON: UserLexicon = []
/** What was read of a lexicon, so that a run reads it once and not with every article. */
const readBefore = new WeakMap<UserLexicon, Map<Kind, Names>>()

/** The user's canonical names of one kind by every way to write them, folded. */
export function userNames(kind: Kind, lexicon: UserLexicon = NO_LEXICON): Names {
  let byKind = readBefore.get(lexicon)
  if (!byKind) {
    byKind = new Map()
    readBefore.set(lexicon, byKind)
  }
  let names = byKind.get(kind)
  if (!names) {
    names = readNames(lexicon, kind)
    byKind.set(kind, names)
  }
  return names
}

function readNames(lexicon: UserLexicon, kind: Kind): Names {
  const names = new Map<string, string>()
  for (const entry of lexicon) {
    if (entry.kind !== kind) continue
    for (const written of [entry.name, ...entry.aliases]) names.set(keyOf(written), entry.name)
  }
  return names
}

/** The user's name for somebody whom an article calls all this, the first that the user knows. */
export function findUserName(names: Names, written: readonly string[]): string | undefined {
  if (names.size === 0) return undefined
  return written.map(name => names.get(keyOf(name))).find(known => known !== undefined)
}
