import { describe, expect, test } from 'vitest'
import { loadKnowledge } from '../../src/resources.ts'
import { createPipeline } from '../../src/run/pipeline.ts'
import { cpuTime } from '../cpu-time.ts'

const run = createPipeline({ published: null }, loadKnowledge())

function quotesOf(text: string) {
  const outcome = run({ id: 'a', source: '', sha256: '', encoding: 'utf-8', text })
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.facts.quotes
}

describe('hostile articles', () => {
  test.each<[what: string, text: string]>([
    ['opening marks', '“a '.repeat(8000)],
    ['straight marks', '" said '.repeat(5000)],
    ['cues without end', 'he said that '.repeat(4000)],
    ['one endless sentence in marks', `He said: “${'the boat sails and '.repeat(5000)}`],
    ['colons', 'A: b. '.repeat(4000)],
    ['empty marks', '"" “” \'\' '.repeat(2000)],
  ])('%s', (_, text) => {
    expect(cpuTime(() => quotesOf(text))).toBeLessThan(20_000)
  })

  test('time grows with the length, not faster', () => {
    const article = '“The boat sails at dawn,” Laura Finch said. She added that the port was closed.\n\n'
    const time = (copies: number) => {
      const text = article.repeat(copies)
      return cpuTime(() => quotesOf(text))
    }
    time(100)
    expect(time(800) / time(100)).toBeLessThan(40)
  })
})

test.each([
  ['HALDEN, Ark. (AP) — The union would strike in May, its leader said.', 'The union would strike in May'],
  ['Berlin (Reuters) - Prices will fall next year, the bank said on Monday.', 'Prices will fall next year'],
  ['SKARHOLM ― Prices will fall next year, the bank said.', 'Prices will fall next year'],
  ['HALDEN, May 4 (AFP) — Prices will fall next year, the bank said.', 'Prices will fall next year'],
  ['Halden, Arken, March 3, 2023 (HNS) - Prices will fall, the bank said.', 'Prices will fall'],
  ['Halden, Aug 3 (HNS) Prices will fall next year, the bank said.', 'Prices will fall next year'],
  ['LOS ANGELES Prices will fall next year, the bank said.', 'Prices will fall next year'],
  ['LONDON mayors will meet next year, the bank said.', 'LONDON mayors will meet next year'],
  ['NEW HALDEN: Prices will fall next year, the bank said.', 'Prices will fall next year'],
])('nobody says a dateline: %s', (article, expected) => {
  expect(quotesOf(article).map(({ start, end }) => article.slice(start, end))).toEqual([expected])
})

test('no quote lies inside another, and all are in text order', () => {
  const quotes = quotesOf(
    'Ruth Calloway said the committee had found that the bridge was unsafe. “They told us ‘never again’ and left,” she added. According to Daniel Price, who said he was there, the vote was close.',
  )
  expect(quotes.length).toBeGreaterThan(1)
  for (const [i, quote] of quotes.entries()) {
    const previous = quotes[i - 1]
    if (previous) expect(quote.start).toBeGreaterThanOrEqual(previous.end)
  }
})

test('the parts of a broken utterance share a group', () => {
  const groups = quotesOf('“The boat sails,” Laura Finch said. “The port does not.”').map(
    quote => quote.fields.group,
  )
  expect(groups).toEqual([1, 1])
})
