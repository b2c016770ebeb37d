import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

/** Small words that begin a sentence before a name, and begin nobody's. */
const OPENER =
  /^(?:Had|Has|Have|Is|Was|Were|Are|Did|Does|Do|Would|Should|Could|Can|If|When|While|But|And|As|Because|Although|Though|Since|Unlike|Even|Yet|Now|Then|An)$/

/** Cuts the word off that opens a sentence before a name: `Had Clinton won`, `An EU official`. */
export const cutQuestions = <Name extends NameSpan>(
  names: readonly Name[],
  { word, together }: Written,
): Name[] =>
  names.map(name => {
    const { first, last, type } = name
    const opens = first === 0 || !together(first - 1, first)
    const isOpener = (type === 'PER' || type === 'ORG') && OPENER.test(word(first))
    return last - first > 1 && opens && isOpener ? { ...name, first: first + 1 } : name
  })
