import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

/** Small words that begin a sentence before a name, and begin nobody's. */
const OPENER =
  /^(?:Had|Has|Have|Is|Was|Were|Are|Did|Does|Do|Would|Should|Could|Can|If|When|While|But|And|As|Because|Although|Though|Since|Unlike|Even|Yet|Now|Then|An)$/

/** What says at the beginning of a sentence which of a body's people: `Top | Senate Democrat`. */
const RANK = /^(?:Top|Former|Fellow|Veteran|Many|Most|Several|Other|Like)$/

/** Cuts the word off that opens a sentence before a name: `Had Clinton won`, `An EU official`, `Top Senate Democrat`; and `Web site` off its name. */
export const cutQuestions = <Name extends NameSpan>(
  names: readonly Name[],
  { word, together }: Written,
): Name[] =>
  names.map(name => {
    const { first, last, type } = name
    const opens = first === 0 || !together(first - 1, first)
    const isOpener = (type === 'PER' || type === 'ORG') && OPENER.test(word(first))
    if (last - first > 1 && opens && isOpener) return { ...name, first: first + 1 }
    if (type === 'ORG' && last - first > 2 && word(first) === 'Web' && word(first + 1) === 'site')
      return { ...name, first: first + 2 }
    return type === 'ORG' && last - first > 1 && opens && RANK.test(word(first))
      ? { ...name, first: first + 1 }
      : name
  })
