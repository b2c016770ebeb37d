import { fromNamed, type Step } from '../speaker-context.ts'

/** The words are somebody's full or last name, though they were not taken for a name where they stand. */
export const byWords: Step = {
  name: 'same-words',
  resolve({ head, words }, _, { doc, byWords: known }) {
    if (!head || !/^\p{Lu}/u.test(doc.text.slice(head.start, head.end))) return null
    const bearer = known.get(words)
    return bearer ? fromNamed(bearer) : null
  },
}
