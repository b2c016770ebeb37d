import type { Document } from '../../model/document.ts'
import type { NamedMention } from './named.ts'
import type { Quote } from './speaker-context.ts'

const HE = /(?:^H|, h)e /
const SHE = /(?:^S|, s)he /
/**
 * `Her son Tom said it rained. ¶ Born in May, she left early. "…," she said`: who is told of at the head of a new paragraph under
 * the pronoun that speaks is whom the article is about, not whoever spoke above.
 */
export function isNarrated(previous: Quote, quote: Quote, { text, analysis }: Document): boolean {
  if (quote.words !== 'he' && quote.words !== 'she') return false
  const { paragraph } = analysis.sentences
  const first = quote.sentence - 1
  if (previous.paragraph === quote.paragraph || paragraph[first] !== quote.paragraph) return false
  const { start, end } = analysis.sentenceSpan(first)
  const told = quote.words === 'he' ? HE : SHE
  return told.test(text.slice(start, end))
}

const KIN = /^(?:His|Her) [^.;:"“”]{2,40}, $/
/** UTF-16 units from a possessive that opens a sentence to the name behind it. */
const LONGEST_KIN = 46
/** `Her daughter, Ruth, said`: whose daughter she is opens the sentence, and who that is stands above. */
export function opensWithKin({ text, analysis }: Document, { sentence, start }: NamedMention): boolean {
  const opening = analysis.sentenceSpan(sentence).start
  return start - opening <= LONGEST_KIN && KIN.test(text.slice(opening, start))
}
