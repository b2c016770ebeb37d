import { ORGANIZATION_NOUNS } from '../../../lexicon/descriptions.ts'
import { DOCUMENT_NOUNS, FIGURE_OF } from '../../../lexicon/document-nouns.ts'
import type { Document } from '../../../model/document.ts'
import { tokenFrom } from '../../../model/positions.ts'
import type { Span } from '../../../model/span.ts'
import { XPOS } from '../../../model/tags.ts'
import type { Step } from '../speaker-context.ts'
import { lastWord, singular } from '../words.ts'

/** A writing, a finding or a figure says it (`a poll`, `Estimates suggest`): nobody, so there is no name. */
export const byDocument: Step = {
  name: 'document',
  resolve({ mention, head, words }, index, { doc, quotes }) {
    if (!head || endsInName(doc, head)) return null
    const previous = quotes[index - 1]
    const goesOn = words === 'it' && previous?.speaker?.kind === 'document'
    const noun = lastWord(words)
    // `the paper said` is the newspaper, `a paper said` a study
    if (ORGANIZATION_NOUNS.has(noun) && /^the\s/i.test(doc.text.slice(head.start, head.end))) return null
    if (!goesOn && !DOCUMENT_NOUNS.has(noun) && !DOCUMENT_NOUNS.has(singular(noun))) return null
    const { cue } = mention.raw
    const told = cue ? doc.text.slice(cue.start, cue.end) : ''
    // `Silicon Valley figures have warned` are people, `Time magazine` a body
    if (singular(noun) === 'figure' && PEOPLE_DO.test(told)) return null
    if (
      /^(?:magazine|newspaper)$/.test(noun) &&
      /\p{Lu}\S{0,40} \S{1,40}$/u.test(doc.text.slice(head.start, head.end))
    )
      return null
    if (singular(noun) === 'figure' && words.split(' ').some(word => FIGURE_OF.has(word))) return null
    return { kind: 'document', name: null, entityId: null }
  },
}

const PEOPLE_DO = /\b(?:warn|told|accus|urg|call|criticis|criticiz|condemn|ask)/

const PROPER = new Set([XPOS.indexOf('NNP'), XPOS.indexOf('NNPS')])
/** `Mr Page` is no page. */
function endsInName({ text, analysis }: Document, { end }: Span): boolean {
  const last = tokenFrom(analysis.tokens, end) - 1
  return (
    last >= 0 &&
    PROPER.has(analysis.tokens.xpos[last]!) &&
    /\p{Lu}/u.test(text[analysis.tokens.start[last]!]!)
  )
}
