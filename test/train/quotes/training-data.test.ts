import { describe, expect, test } from 'vitest'
import { createAnalyser } from '../../../src/analysis/index.ts'
import { findQuotedSpans } from '../../../src/extract/quotes/quoted-spans.ts'
import { readArticle } from '../../../src/extract/quotes/reading.ts'
import { loadKnowledge } from '../../../src/resources.ts'
import { toArticles } from '../../../train/quotes/data.ts'
import { inOtherStyle } from '../../../train/quotes/mark-styles.ts'
import { documentsOf, quotesOfTrees } from '../../../train/quotes/treebank-cases.ts'

test.each([
  [0, '“We sail,” she said. "It is late," he said.', '“We sail”, she said. "It is late", he said.'],
  [1, '“We don’t sail,” she said. "So," he said.', '‘We don’t sail,’ she said. ‘So,’ he said.'],
  [2, '“We sail,” she said.', '“We sail,” she said.'],
])('marks in other styles, article %i', (index, text, expected) => {
  expect(inOtherStyle(text, index)).toBe(expected)
  expect(expected).toHaveLength(text.length)
})

test('annotations of a text with broken encoding lie where they did', () => {
  const text = 'Papá said: “We sail at dawn.” — cafÃ© owners said: “We sail at dusk.”'
  const start = text.indexOf('We sail at dusk')
  const [article] = toArticles([
    { id: '1', text, quotes: [{ start, end: start + 'We sail at dusk'.length, type: 'direct' }] },
  ])
  const { analysis } = article!.reading
  expect(article!.quotes.map(quote => analysis.text.slice(quote.start, quote.end))).toEqual([
    'We sail at dusk',
  ])
})

const TREE = `# newdoc id = invented_1
# sent_id = 1
1\tBrandt\tBrandt\tPROPN\tNNP\t_\t2\tnsubj\t_\t_
2\tsaid\tsay\tVERB\tVBD\t_\t0\troot\t_\t_
3\tthat\tthat\tSCONJ\tIN\t_\t6\tmark\t_\t_
4\tthe\tthe\tDET\tDT\t_\t5\tdet\t_\t_
5\tport\tport\tNOUN\tNN\t_\t6\tnsubj\t_\t_
6\tcloses\tclose\tVERB\tVBZ\t_\t2\tccomp\t_\t_
7\tand\tand\tCCONJ\tCC\t_\t8\tcc\t_\t_
8\twent\tgo\tVERB\tVBD\t_\t2\tconj\t_\tSpaceAfter=No
9\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

`

describe('contents that trees show', () => {
  const analyse = createAnalyser(loadKnowledge().file)
  const read = (text: string, paragraphs: readonly { start: number; end: number }[]) =>
    readArticle(analyse(text, paragraphs), findQuotedSpans(text, paragraphs))

  test('the clause under a verb that reports, with its subject', () => {
    const { article, heads } = quotesOfTrees(TREE, read)
    const { text } = article.reading.analysis
    const slice = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end)
    expect(article.quotes.map(quote => [slice(quote), slice(quote.cue), slice(quote.speaker)])).toEqual([
      ['that the port closes', 'said', 'Brandt'],
    ])
    expect([...heads]).toEqual([1])
  })

  test('a verb that seldom reports shows none', () => {
    expect(quotesOfTrees(TREE.replace('said', 'hoped'), read).article.quotes).toEqual([])
  })

  test('documents that figures are measured on are left out', () => {
    expect(documentsOf(`${TREE}${TREE.replace('invented_1', 'GUM_news_x')}`)).toEqual([TREE])
  })
})
