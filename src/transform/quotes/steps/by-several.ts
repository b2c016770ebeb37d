import type { Speaker, SpeakerContext, Step } from '../speaker-context.ts'
import { wordsOf } from '../words.ts'
import { byName } from './by-name.ts'
import { byPronoun } from './by-pronoun.ts'
import { byWords } from './by-words.ts'

/** Each of several speakers is looked for by these alone. */
const STEPS_FOR_EACH: readonly Step[] = [byName, byWords, byPronoun]

/** `Duarte and Crane`: a group, with the names of those who have one; else as written. */
export const bySeveral: Step = {
  name: 'several',
  resolve(quote, index, context) {
    const { speaker } = quote.mention.raw
    if (!speaker || speaker.heads.length < 2) return null
    const { text } = context.doc
    const names = speaker.heads.flatMap(head => {
      const one = { ...quote, head, words: wordsOf(text, head) }
      return nameOf(one, index, context) ?? []
    })
    // `the once|-a-month dose, and others` is cut out wrongly
    if (names.length === 0 && !/^[\p{L}\p{N}]/u.test(text.slice(speaker.start))) return null
    const name =
      names.length > 0 ? [...new Set(names)].join('; ') : asWritten(text.slice(speaker.start, speaker.end))
    return { kind: 'group', name, entityId: null }
  },
}

function nameOf(
  quote: Parameters<Step['resolve']>[0],
  index: number,
  context: SpeakerContext,
): string | null {
  for (const step of STEPS_FOR_EACH) {
    const found: Speaker | null = step.resolve(quote, index, context)
    if (found) return found.name
  }
  return null
}

const asWritten = (text: string): string => text.replace(/\s+/g, ' ').replace(/^(?:the|an?)\s+/i, '')
