import { BUSINESS_ENDS } from '../../../lexicon/business-words.ts'
import type { EntitySpan } from '../../../model/analysis.ts'
import { LEGAL_FORM } from './legal-forms.ts'
import type { Written } from './written.ts'

const GROUP = /^(?:Group|Company|Companies|Co\.?|Corporation|Corp\.?|Partners|Associates|Farms|Brothers)$/
/** Words of a town's name, at most. */
const MOST = 3

/** Cuts off a body the town that it sits in, a firm before its state or country: `Clement Food Group | of | Hatfield |, Pa.`. */
export const cutSeats = (names: readonly EntitySpan[], { word, touches }: Written): EntitySpan[] =>
  names.flatMap((name, k) => {
    const { first, last, type } = name
    // `New York | -based | Legal Action Center`
    if (type === 'LOC')
      for (let i = first + 2; i < last - 1; i++)
        if (word(i) === 'based' && touches(i) && touches(i - 1))
          return [
            { ...name, last: i - 1 },
            { ...name, first: i + 1, type: 'ORG' },
          ]
    const state = names[k + 1]
    if (type !== 'ORG' || state?.type !== 'LOC' || state.first !== last + 1 || word(last) !== ',')
      return [name]
    for (let i = last - 2; i > first && i >= last - 1 - MOST; i--) {
      if (word(i) !== 'of') continue
      const head = word(i - 1)
      const isFirm = LEGAL_FORM.test(head) || GROUP.test(head) || BUSINESS_ENDS.has(head)
      return isFirm
        ? [
            { ...name, last: i },
            { ...name, first: i + 1, type: 'LOC' },
          ]
        : [name]
    }
    return [name]
  })
