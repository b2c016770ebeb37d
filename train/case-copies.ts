import type { TreebankSentence } from './conllu.ts'
import type { Random } from './random.ts'

const CHANGES: ((form: string) => string)[] = [
  form => form.toUpperCase(),
  form => form.toLowerCase(),
  form => (form.length > 3 ? form.charAt(0).toUpperCase() + form.slice(1) : form),
]

/**
 * Adds copies of about one sentence in `rate` in capitals, in lower case and in title case, so that headlines,
 * wire slugs and careless writing are no surprise.
 */
export function addCaseCopies(
  sentences: readonly TreebankSentence[],
  rate: number,
  random: Random,
): TreebankSentence[] {
  const result = [...sentences]
  for (const change of CHANGES)
    for (const sentence of sentences)
      if (random.below(rate) === 0) result.push({ ...sentence, forms: sentence.forms.map(change) })
  return result
}
