import { describe, expect, test } from 'vitest'
import { loadKnowledge } from '../../../src/resources.ts'
import { createPipeline } from '../../../src/run/pipeline.ts'
import { countryOfUrl } from '../../../src/transform/numbers/publisher.ts'

const knowledge = loadKnowledge()
function units(text: string, url?: string, region?: string): (string | null)[] {
  const run = createPipeline({ published: null }, { ...knowledge, region })
  const outcome = run({ id: 'a', source: '', sha256: '', encoding: 'utf-8', text, url })
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.facts.numbers.map(({ fields }) => fields.unit)
}

test.each([
  ['https://www.halden-news.com.au/2021/a', 'AU'],
  ['//news.example.co.uk/a', 'GB'],
  ['https://user@halden.ca:80/a', 'CA'],
  // anybody's domains
  ['https://halden.co/a', null],
  ['https://halden.com/au', null],
  ['halden.ca', null],
  [null, null],
])('the country of %s', (url, country) => expect(countryOfUrl(url)).toBe(country))

describe('a bare sign of money', () => {
  const bridge = 'The bridge cost $5 million.'
  test.each([
    ['is of the publisher', bridge, 'https://halden.com.au/a', undefined, ['AUD']],
    [
      'is of the country where all places lie',
      'The bridge from Perth to Fremantle cost $5 million, Western Australia says.',
      undefined,
      undefined,
      ['AUD'],
    ],
    [
      'is not of that country where an agency tells it',
      'PERTH (AP) - The bridge from Perth to Fremantle cost $5 million, Western Australia says.',
      undefined,
      undefined,
      ['USD'],
    ],
    ['is of the region that the user names', bridge, 'https://halden.com.au/a', 'CA', ['CAD']],
    ['is of a region without one', bridge, 'https://halden.com.au/a', 'US', ['USD']],
    [
      'is not the dollar that has a sign beside it',
      'It cost A$5 million, or $4 million.',
      'https://h.com.au/a',
      undefined,
      ['AUD', 'USD'],
    ],
    ['is not where papers write another sign', bridge, 'https://halden.hk/a', undefined, ['USD']],
    ['is a rupee of the publisher', 'It cost Rs 500 million.', 'https://halden.pk/a', undefined, ['PKR']],
    [
      'is of the dollar that is named beside US$',
      'Ore fetched US$106 in Singapore, China and India. Halden Ore closed at $43. The Australian dollar rose.',
      undefined,
      undefined,
      ['USD', 'AUD'],
    ],
    [
      'is of none of two dollars that are named',
      'Ore fetched US$106. Halden Ore closed at $43. The Australian dollar and the Canadian dollar rose.',
      undefined,
      undefined,
      ['USD', 'USD'],
    ],
    [
      'is where the article lies that tells it from US$',
      'The council in Toronto paid $5 million (US$3.6 million) for a pier in Ottawa.',
      undefined,
      undefined,
      ['CAD', 'USD'],
    ],
    [
      'is of the country where most places lie, by its spelling, though others are named',
      'The levy in Perth and Bunbury is $5 a tonne, 4 per cent up, but Ohio has none.',
      undefined,
      undefined,
      ['AUD per metric ton', 'percent'],
    ],
    [
      'is not of that country where an American spells',
      'The levy in Perth and Bunbury is $5, up 4 percent at the center, but Ohio has none.',
      undefined,
      undefined,
      ['USD', 'percent'],
    ],
    // wires write A$ for the dollars of Sydney
    [
      'is the common one elsewhere',
      'SYDNEY (Reuters) - The bridge in Melbourne cost $5 million.',
      undefined,
      undefined,
      ['USD'],
    ],
  ])('%s', (_, text, url, region, expected) => expect(units(text, url, region)).toEqual(expected))
})
