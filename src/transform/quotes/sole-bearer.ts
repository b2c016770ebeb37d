import type { NamedMention } from './named.ts'
import type { SpeakerContext } from './speaker-context.ts'
import { lastWord } from './words.ts'

/** The only body of the article whose name ends in the noun, however far off: `the council` of the Norsund Council. */
export function soleBearer(noun: string, { byId }: SpeakerContext): NamedMention | null {
  const bearers = [...byId.values()].filter(
    ({ kind, name }) => kind === 'organization' && lastWord(name.toLowerCase()) === noun,
  )
  return bearers.length === 1 ? bearers[0]! : null
}
