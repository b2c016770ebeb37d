import { OFTEN_REPORTS } from '../../src/extract/quotes/cue-rates.ts'
import type { Reading } from '../../src/extract/quotes/reading.ts'
import { DEPRELS } from '../../src/model/tags.ts'
import { parseConllu, type TreebankSentence } from '../conllu.ts'
import { restoreText } from '../raw-text.ts'
import { type GoldArticle, type GoldQuote, tokensIn } from './data.ts'

const CCOMP = DEPRELS.indexOf('ccomp')
const NSUBJ = DEPRELS.indexOf('nsubj')

/** Documents of a CoNLL-U file, those whose text is measured on (GUM's news) left out. */
export const documentsOf = (conllu: string): string[] =>
  conllu
    .split(/^(?=# newdoc id)/m)
    .filter(document => document.trim() !== '' && !document.startsWith('# newdoc id = GUM_news'))

/**
 * What annotated trees say of contents: the clause that hangs from a verb that mostly reports, right of it, with the
 * verb's subject as the speaker. Gives the token of each quote's cue beside the article.
 */
export function quotesOfTrees(
  conllu: string,
  read: (text: string, paragraphs: readonly { start: number; end: number }[]) => Reading,
): { article: GoldArticle; heads: Int32Array } {
  const raw = restoreText(conllu)
  const reading = read(raw.text, raw.paragraphs)
  const quotes: GoldQuote[] = []
  const heads: number[] = []
  let first = 0
  for (const sentence of parseConllu(conllu)) {
    for (const [clause, label] of sentence.label.entries()) {
      const verb = sentence.head[clause]!
      if (label !== CCOMP || verb < 0 || verb > clause) continue
      const [low, high] = reachOf(sentence, clause)
      const cue = raw.tokens[first + verb]!
      const token = tokensIn(reading, cue).first
      if (low <= verb || reading.formRate[token]! < OFTEN_REPORTS) continue
      const subject = sentence.label.findIndex((name, i) => name === NSUBJ && sentence.head[i] === verb)
      const span = (from: number, to: number) => ({
        start: raw.tokens[first + from]!.start,
        end: raw.tokens[first + to]!.end,
      })
      quotes.push({
        ...span(low, high),
        type: 'indirect',
        cue,
        speaker: subject < 0 ? null : span(...reachOf(sentence, subject)),
        core: true,
      })
      heads.push(token)
    }
    first += sentence.forms.length
  }
  return { article: { id: '', reading, quotes }, heads: Int32Array.from(heads) }
}

/** First and last word under a word. */
function reachOf({ head }: TreebankSentence, top: number): [low: number, high: number] {
  const under = (i: number): boolean => {
    for (let at = i, depth = 0; at >= 0 && depth < head.length; at = head[at]!, depth++)
      if (at === top) return true
    return false
  }
  let low = top
  let high = top
  while (low > 0 && under(low - 1)) low--
  while (high + 1 < head.length && under(high + 1)) high++
  return [low, high]
}
