import type { NamedMention } from './named.ts'
import type { Quote, SpeakerContext } from './speaker-context.ts'

const WORD = /\p{L}{4,}/gu
const COMPLEMENT = /^\s(?:of|for|at|with)\s/

/**
 * `The head of the rail inquiry` is not whoever heads the bank: where the words say of what somebody is the head, the article
 * has to say so of the person too.
 */
export function headsTheSame(
  { office }: NamedMention,
  { head, mention }: Quote,
  { doc }: SpeakerContext,
): boolean {
  const speaker = mention.raw.speaker
  if (!head || !speaker || speaker.end <= head.end) return true
  const behind = doc.text.slice(head.end, speaker.end)
  if (!COMPLEMENT.test(behind)) return true
  const words = behind.toLowerCase().match(WORD) ?? []
  return words.length === 0 || words.some(word => office.includes(word))
}
