import { soleBearer } from '../sole-bearer.ts'
import { fromNamed, type Step } from '../speaker-context.ts'

/** `The Post`: a short form with its article and a capital of its own */
const SHORT_NAME = /^[Tt]he\s\p{Lu}\S+$/u

/** The words are somebody's full or last name, though they were not taken for a name where they stand. */
export const byWords: Step = {
  name: 'same-words',
  resolve({ head, words }, _, context) {
    const { doc, byWords: known } = context
    const written = head && doc.text.slice(head.start, head.end)
    // `The bill` is no Bill
    if (!written || !/^(?:(?:The|An?) )?\p{Lu}/u.test(written) || /^(?:The|An?) \p{Ll}/u.test(written))
      return null
    const bearer =
      known.get(words) ??
      (SHORT_NAME.test(written) ? soleBearer(words, Number.POSITIVE_INFINITY, context) : null)
    return bearer ? fromNamed(bearer) : null
  },
}
