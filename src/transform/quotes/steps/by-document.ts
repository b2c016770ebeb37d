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
  resolve({ mention, head, words, sentence }, index, { doc, quotes }) {
    if (!head || endsInName(doc, head)) return null
    const previous = quotes[index - 1]
    const { cue } = mention.raw
    const told = cue ? doc.text.slice(cue.start, cue.end) : ''
    const goesOn =
      words === 'it' &&
      (previous?.speaker?.kind === 'document' || (WRITES.test(told) && isBehindWriting(doc, sentence)))
    const noun = lastWord(words)
    // `the paper said` is the newspaper, `a paper said` a study
    if (ORGANIZATION_NOUNS.has(noun) && /^the\s/i.test(doc.text.slice(head.start, head.end))) return null
    if (!goesOn && !DOCUMENT_NOUNS.has(noun) && !DOCUMENT_NOUNS.has(singular(noun))) return null
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

/** What a writing does rather than a body. */
const WRITES = /^(?:states|stated|declares|stipulates|reads|outlines)$/
const SKIPPED = XPOS.map(tag => /^(?:DT|JJ|PRP\$|POS|VBN|NNP?S?)$/.test(tag))
/** `The law dates back to 1927. It states that`: is a writing the subject of the sentence before? */
function isBehindWriting({ text, analysis }: Document, sentence: number): boolean {
  const { tokens, sentences } = analysis
  if (sentence < 1) return false
  let at = sentences.first[sentence - 1]!
  const stop = sentences.first[sentence]!
  while (at < stop && SKIPPED[tokens.xpos[at]!]) at++
  if (at === sentences.first[sentence - 1]!) return false
  const noun = text.slice(tokens.start[at - 1]!, tokens.end[at - 1]!).toLowerCase()
  return DOCUMENT_NOUNS.has(noun) && !ORGANIZATION_NOUNS.has(noun)
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
