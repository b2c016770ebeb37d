import { ROLE_NOUNS } from '../../../lexicon/role-nouns.ts'
import type { NameSpan } from '../spans.ts'
import { LEGAL_FORM } from './legal-forms.ts'
import type { Written } from './written.ts'

/** Small words that begin a sentence before a name, and begin nobody's. */
const OPENER =
  /^(?:Had|Has|Have|Is|Was|Were|Are|Did|Does|Do|Would|Should|Could|Can|If|When|While|But|And|As|Because|Although|Though|Since|Unlike|Even|Yet|Now|Then|An|Under|Despite|During|Amid|Until|Unless|Never|Whether|Once|After|Before|Why|How|Where)$/

/** What says at the beginning of a sentence which of a body's people: `Top | Senate Democrat`. */
const RANK = /^(?:Top|Former|Fellow|Veteran|Many|Most|Several|Other|Like)$/

/** What stands between people and whose they are. */
const OF_WHOM = /^(?:for|from|at|with)$/

/** `Bankers for | Sorensen Marine Inc.`: people who open a sentence before the firm that has them; `Lawyers for Liberty` is a body. */
const isPeopleOf = ({ first, last, type }: NameSpan, { word }: Written): boolean =>
  type === 'ORG' &&
  last - first > 3 &&
  OF_WHOM.test(word(first + 1)) &&
  LEGAL_FORM.test(word(last - 1)) &&
  ROLE_NOUNS.has(word(first).toLowerCase().replace(/s$/, ''))

/** Cuts the word off that opens a sentence before a name: `Had Clinton won`, `An EU official`, `Top Senate Democrat`; and `Web site` off its name. */
export const cutQuestions = <Name extends NameSpan>(names: readonly Name[], written: Written): Name[] => {
  const { word, together } = written
  return names.map(name => {
    const { first, last, type } = name
    const opens = first === 0 || !together(first - 1, first)
    const isOpener = (type === 'PER' || type === 'ORG') && OPENER.test(word(first))
    if (opens && isPeopleOf(name, written)) return { ...name, first: first + 2 }
    if (last - first > 1 && opens && isOpener) return { ...name, first: first + 1 }
    if (type === 'ORG' && last - first > 2 && word(first) === 'Web' && word(first + 1) === 'site')
      return { ...name, first: first + 2 }
    return type === 'ORG' && last - first > 1 && opens && RANK.test(word(first))
      ? { ...name, first: first + 1 }
      : name
  })
}
