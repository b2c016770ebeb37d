import { REGNAL_NAMES } from '../../lexicon/known-people.ts'
import type { Mention } from '../../model/mention.ts'
import { nameKey } from '../identity/mention.ts'

/** Who is meant by a lone given name that an article writes with a ruler's title (`Pope Francis`), or null; `names`: the canonical ones. */
export function rulersIn(
  mentions: readonly Mention<'people'>[],
  names: readonly string[],
): (name: string) => string | null {
  const rulers = new Map<string, string>()
  mentions.forEach(({ raw }, i) => {
    const ruler = raw.title && REGNAL_NAMES.get(nameKey(`${raw.title} ${names[i]!}`))
    if (ruler && !rulers.has(names[i]!)) rulers.set(names[i]!, ruler)
  })
  return name => rulers.get(name) ?? null
}
