import { membersBefore } from '../cast.ts'
import { fromMember, type Step } from '../scene.ts'

/** nothing, a comma or a dash; or what the role belongs to, then a comma: `a spokesman for Acme, Owen Hart,` */
const BESIDE = /^(?:(?:\s(?:of|for|at|from|with)\s[^,.;:"“”]{2,60})?,|\s[-–—]|\s)?\s*$/u

/** A name stands beside the words: `his father, Ali Reza,` or `Lee Park, a spokesman,`. */
export const byApposition: Step = {
  name: 'apposition',
  resolve({ mention, words }, _, { doc, cast }) {
    const { speaker } = mention.raw
    if (!speaker || words === '' || PRONOUN.test(words)) return null
    const after = membersBefore(cast, speaker.end)
    for (const next of cast.slice(after, after + 2)) {
      if (next.kind === 'person' && BESIDE.test(doc.text.slice(speaker.end, next.start)))
        return fromMember(next)
    }
    const previous = cast[membersBefore(cast, speaker.start) - 1]
    if (previous?.kind === 'person' && isAppositive(doc.text.slice(previous.end, speaker.start)))
      return fromMember(previous)
    return null
  },
}

const PRONOUN = /^(?:he|she|it|they|we|i|you|who|which|that|this|those|these|him|her|them)$/
/** `, ` and at most an article before the words */
const isAppositive = (between: string) => /^,\s*(?:(?:an?|the|his|her|its|their)\s*)?$/i.test(between)
