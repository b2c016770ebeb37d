import { ownString } from './own-string.ts'

/** Longer texts are rare and many: they are answered anew. */
const LONGEST = 120
/** Answers kept by one memory; with more, all are forgotten. */
const MOST = 20_000

/** Remembers what a pure function has answered for a short text (never `undefined`): the news of a day repeats its words. */
export function remember<T>(answer: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>()
  return text => {
    if (text.length > LONGEST) return answer(text)
    let known = answers.get(text)
    if (known === undefined) {
      const kept = ownString(text)
      known = answer(kept)
      if (answers.size >= MOST) answers.clear()
      answers.set(kept, known)
    }
    return known
  }
}
