import type { LexiconEntry, UserLexicon } from '../../model/user-lexicon.ts'
import { nameKey } from './mention.ts'

/** Spans leave a leading article out, so it does not tell names apart. */
const keyOf = (name: string) => nameKey(name.replace(/^the\s+/i, ''))

/** The user's canonical names of one kind by every way to write them, folded. */
export function userNames(lexicon: UserLexicon, kind: LexiconEntry['kind']): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const entry of lexicon) {
    if (entry.kind !== kind) continue
    for (const written of [entry.name, ...entry.aliases]) names.set(keyOf(written), entry.name)
  }
  return names
}

/** The user's name for somebody whom an article calls all this, the first that the user knows. */
export function findUserName(
  names: ReadonlyMap<string, string>,
  written: readonly string[],
): string | undefined {
  return written.map(name => names.get(keyOf(name))).find(known => known !== undefined)
}
