import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenize } from '../../src/analysis/tokens/tokenizer.ts'
import { classOf } from '../../src/text/character-class.ts'
import { cpuTime } from '../cpu-time.ts'

function words(text: string): string[] {
  const { count, start, end } = tokenize(text, [{ start: 0, end: text.length }])
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]))
}

const CASES: [input: string, tokens: string][] = [
  ['The council met.', 'The council met .'],
  ["She didn't say it's Anna's.", "She did n't say it 's Anna 's ."],
  ['We’ll see; they’ve won’t.', 'We ’ll see ; they ’ve wo n’t .'],
  ["the workers' pay, O'Brien's car, five o'clock", "the workers ' pay , O'Brien 's car , five o'clock"],
  ['You cannot; I’m gonna', 'You can not ; I ’m gon na'],
  ['a long-term, 20-year plan', 'a long - term , 20 - year plan'],
  ['an anti-tax, non-profit e-mail', 'an anti-tax , non-profit e-mail'],
  ['Sheikh al-Amin', 'Sheikh al - Amin'],
  ['It cost $1.25 or US$3, up 4.5%.', 'It cost $ 1.25 or US$ 3 , up 4.5 % .'],
  ['1,234.5 and 25k, £3bn, 1.2m', '1,234.5 and 25k , £ 3bn , 1.2m'],
  ['5pm, 10km, 20th, 1970s, 1990’s', '5 pm , 10 km , 20th , 1970s , 1990’s'],
  ['in the ’90s and the 2015-16 season', 'in the ’90s and the 2015 - 16 season'],
  ['Call 555-014-2290 or 555-0142.', 'Call 555-014-2290 or 555-0142 .'],
  ['on 9/11 at 7:30 a.m. in D.C.', 'on 9/11 at 7:30 a.m. in D.C.'],
  ['Mr. J. Doe of Fresno, Calif., met Lt. Gov. Roe.', 'Mr. J. Doe of Fresno , Calif. , met Lt. Gov. Roe .'],
  ['U.S.-led forces, Acme Inc. and Foo Co.', 'U.S. - led forces , Acme Inc. and Foo Co.'],
  ['No. 5 won. No. He said no. The', 'No. 5 won . No . He said no . The'],
  ['Peoria, Ill. is ill. So', 'Peoria , Ill. is ill . So'],
  ['It was vitamin C. The end', 'It was vitamin C . The end'],
  ["Wait... what?! No—never -- “yes,” 'no'", "Wait ... what ?! No — never -- “ yes , ” ' no '"],
  [
    'See https://example.org/a?b=1, or www.example.com.',
    'See https://example.org/a?b=1 , or www.example.com .',
  ],
  ['Visit example.com. Mail jo.doe@example.co.uk!', 'Visit example.com . Mail jo.doe@example.co.uk !'],
  ['@newsdesk used #Vote2020 (#1)', '@newsdesk used #Vote2020 ( # 1 )'],
  ['AT&T, R&D, P&Ls and Marks&Spencer', 'AT&T , R&D , P & Ls and Marks & Spencer'],
  ['the end.The next', 'the end . The next'],
  ['1. First point', '1. First point'],
  ['and/or 1/2', 'and / or 1/2'],
  ['Zoë’s café in Łódź', 'Zoë ’s café in Łódź'],
  ['ok 👍🏽 👩‍🚀!', 'ok 👍 🏽 👩‍ 🚀 !'],
]

describe('tokenizer', () => {
  test.each(CASES)('%s', (input, tokens) => {
    expect(words(input).join(' ')).toBe(tokens)
  })

  test('tokens cover every non-blank character once, in order, of any text', () => {
    const odd = fc.constantFrom(
      ..."a.b'’@/:-$&1,0A “”\0\ud83d\udc4d\ufeff\u200d#?!)(n".split(''),
      'www.',
      'U.S.',
      '://',
      'n’t',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(odd).map(x => x.join('')),
        ),
        text => {
          const { count, start, end } = tokenize(text, [{ start: 0, end: text.length }])
          let at = 0
          const skip = (to: number) => {
            for (; at < to; at++) expect(classOf(text.charCodeAt(at))).toBe(classOf(0x20))
          }
          for (let i = 0; i < count; i++) {
            skip(start[i]!)
            expect(end[i]!).toBeGreaterThan(at)
            at = end[i]!
          }
          skip(text.length)
        },
      ),
      { numRuns: 2000, seed: 7 },
    )
  })

  test('no token leaves its span', () => {
    const text = 'abc def. U.S.'
    const { count, start, end } = tokenize(text, [
      { start: 1, end: 5 },
      { start: 9, end: 11 },
    ])
    expect(Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]))).toEqual([
      'bc',
      'd',
      'U',
      '.',
    ])
  })

  test.each([
    'a.',
    'U.S. ',
    'J. ',
    "'",
    'a@',
    'a.b',
    '1-',
    '1,234',
    'n’t',
    'non-',
    '://',
    'www.',
    '“a ',
    '$5 ',
    '\ud83d',
  ])('time grows with the length of repeated %j', unit => {
    const time = (size: number) => {
      const text = unit.repeat(size / unit.length)
      const spans = [{ start: 0, end: text.length }]
      let best = Number.POSITIVE_INFINITY
      for (let round = 0; round < 3; round++) {
        best = Math.min(
          best,
          cpuTime(() => tokenize(text, spans)),
        )
      }
      return best
    }
    expect(time(400_000)).toBeLessThan(time(100_000) * 12 + 30)
  })
})
