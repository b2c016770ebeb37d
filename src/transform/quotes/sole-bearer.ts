import type { NamedMention } from './named.ts'
import type { SpeakerContext } from './speaker-context.ts'
import { lastWord } from './words.ts'

/** The only body of the article whose name ends in the noun, named before `end`, however far off: `the council` of the Norsund Council. */
export function soleBearer(noun: string, end: number, { byId }: SpeakerContext): NamedMention | null {
  const bearers = [...byId.values()].filter(
    ({ kind, name, start }) =>
      kind === 'organization' && start < end && lastWord(name.toLowerCase()) === noun,
  )
  return bearers.length === 1 ? bearers[0]! : null
}
