import { answerer, presentedBefore } from '../interviewee.ts'
import type { NamedMention } from '../named.ts'
import { fromNamed, type Speaker, type SpeakerContext, type Step } from '../speaker-context.ts'

/** `A: …`, `Answer: …` in an interview by questions and answers */
const ANSWER = /^(?:a|answer)$/
const QUESTION = /^(?:q|question)$/
const INTERVIEWED =
  /\b(?:interview(?:ed|s)?|sp(?:oke|eaks)|talk(?:ed|s)|ask(?:ed|s)|answer(?:ed|s)|sat down|conversation|questions|chatted|caught up)\b/i
/** UTF-16 units before the first question in which an introduction tells of the interview. Set by hand. */
const LONGEST_INTRODUCTION = 1500
/** A person who answers says `I`; a page of answers to common questions does not. */
const SPEAKS = /(?<![\p{L}'’])(?:I|me|my|we|our)(?!\p{L})/u

/** The answers of an interview, labelled or in marks below plain questions, are those of the one whom its introduction presents; `BH` is Ben Howe. */
export const byLabel: Step = {
  name: 'label',
  resolve(quote, _, context) {
    const { mention, words } = quote
    if (mention.rule !== TURN) return answerer(quote, context)
    if (INITIALS.test(words)) return bearerOf(words, context)
    if (!ANSWER.test(words)) return null
    let found = interviewees.get(context)
    if (found === undefined) {
      found = intervieweeOf(context)
      interviewees.set(context, found)
    }
    return found
  },
}
const INITIALS = /^\p{L}{2,3}$/u
/** The only person of an article whose names begin with the letters. */
function bearerOf(letters: string, { byId }: SpeakerContext): Speaker | null {
  let found: NamedMention | null = null
  for (const mention of byId.values()) {
    if (mention.kind !== 'person' || !mention.name.includes(' ')) continue
    const initials = mention.name.replace(/(\p{L})[\p{L}'’.]*[\s-]*/gu, '$1').toLowerCase()
    if (initials !== letters) continue
    if (found) return null
    found = mention
  }
  return found && fromNamed(found)
}
const TURN = 'quotes/turn'
/** looked for once an article */
const interviewees = new WeakMap<SpeakerContext, Speaker | null>()

function intervieweeOf(context: SpeakerContext): Speaker | null {
  const { doc, quotes } = context
  const turns = quotes.filter(quote => quote.mention.rule === TURN)
  const { start } = turns[0]!.mention
  const isInterview =
    turns.some(turn => QUESTION.test(turn.words)) &&
    turns.some(turn => ANSWER.test(turn.words) && SPEAKS.test(turn.mention.text)) &&
    INTERVIEWED.test(doc.text.slice(Math.max(0, start - LONGEST_INTRODUCTION), start))
  if (!isInterview) return null
  return presentedBefore(start, context)
}
