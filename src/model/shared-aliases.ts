import type { UserLexicon } from './user-lexicon.ts'

/** An alias that stands with several names of a user's list, and which. */
export interface SharedAlias {
  readonly alias: string
  readonly names: readonly string[]
}

const fold = (written: string) => written.trim().toLowerCase().replace(/\s+/g, ' ').replace(/^the /, '')

/** The names of a list by each way to write them, folded. */
function namesByForm(lexicon: UserLexicon): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const forms = new Map<string, Map<string, string>>()
  for (const { name, aliases } of lexicon)
    for (const written of [name, ...aliases]) {
      const form = fold(written)
      const names = forms.get(form) ?? new Map<string, string>()
      forms.set(form, names.set(fold(name), name))
    }
  return forms
}

/** The aliases of a list that tell nobody apart. */
export function sharedAliases(lexicon: UserLexicon): readonly SharedAlias[] {
  const forms = namesByForm(lexicon)
  const shared = new Map<string, SharedAlias>()
  for (const alias of lexicon.flatMap(({ aliases }) => aliases)) {
    const names = [...forms.get(fold(alias))!.values()]
    if (names.length > 1 && !shared.has(fold(alias))) shared.set(fold(alias), { alias, names })
  }
  return [...shared.values()]
}

/** A list without them: whom such an alias means the article has to say, not the order of the list. A name beats an alias. */
export function withoutSharedAliases(lexicon: UserLexicon): UserLexicon {
  const forms = namesByForm(lexicon)
  return lexicon.map(entry => {
    const isOwn = (alias: string) => forms.get(fold(alias))!.size === 1 || fold(alias) === fold(entry.name)
    const aliases = entry.aliases.filter(isOwn)
    return aliases.length === entry.aliases.length ? entry : { ...entry, aliases }
  })
}
