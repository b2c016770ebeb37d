import { describe, expect, test } from 'vitest'
import { readNumbers } from '../../read-numbers.ts'

/** Each number with its unit and what it counts: `222.2 marks | DEM | shares`. */
const told = (text: string) =>
  readNumbers(text).map(({ text: number, fields: { unit, counted } }) =>
    [number, unit, counted].filter(Boolean).join(' | '),
  )

describe('tallies', () => {
  test.each([
    ['Claims for benefits have averaged 289,000.', ['289,000 | Claims for benefits']],
    [
      'Its ferry trips have exceeded 1,500,000, up from 1,400,000.',
      ['1,500,000 | ferry trips', '1,400,000 | ferry trips'],
    ],
    ['It was a month of job gains exceeding 200,000.', ['200,000 | job gains']],
    ['Police say the number of people injured stands at 515.', ['515 | people']],
    ['The vote brings to 31 the number of senators who back the deal.', ['31 | senators']],
    [
      'The level of openings was 4.7 million in June, up from 4.6 million.',
      ['4.7 million | level of openings', '4.6 million | level of openings'],
    ],
    ['Openings have risen sharply this year from 3.87 million.', ['3.87 million | Openings']],
    [
      'The war led to 900,000 people fleeing, while an additional 300,000 have been enlisted.',
      ['900,000 | people', '300,000 | people'],
    ],
    ['It plans to raise the number of its shops in Norland to 60.', ['60 | shops']],
    [
      'Norland has two million refugees, down from a peak of over three million.',
      ['two million | refugees', 'three million | refugees'],
    ],
    [
      'The number of unemployed edged up to 2.67 million from 2.65 million.',
      ['2.67 million | unemployed', '2.65 million | unemployed'],
    ],
    [
      'Cutbacks pushed the drilling rig count down by 36 to a total of 748.',
      ['36 | drilling rig count', '748 | drilling rig count'],
    ],
    [
      'The count dropped by 52 to a total of 131 rigs, against 222 one year ago.',
      ['52 | count', '131 | rigs', '222 | rigs', 'one year | year'],
    ],
    [
      'The death toll in the eruption of a volcano in western Norland rose to seven.',
      ['seven | death toll in the eruption of a volcano in western Norland'],
    ],
    // a verb that the tagger took for a noun
    ['Millions dwell in slums.', ['Millions']],
    ['Hundreds more people left.', ['Hundreds | people']],
    // the surplus, not the exports
    [
      'Exports fell and the trade surplus has since averaged under 150 million.',
      ['150 million | trade surplus'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('nouns behind a number that their tags hide', () => {
  test.each([
    ['One official even called the talks a waste.', ['One | official']],
    [
      'He had three sacks and three quarterback hits while Dunn ran.',
      ['three | sacks', 'three | quarterback hits'],
    ],
    ['It drew up a list of 2,753 suspended, council-owned taxis.', ['2,753 | taxis']],
    ['There were 111 no votes.', ['111 | no votes']],
    ['More than a dozen states vote on Tuesday.', ['a dozen | states']],
    [
      'The news came after three billionaire Republican donors backed her.',
      ['three | billionaire Republican donors'],
    ],
    ['It beat the record of 1,400,000 set last year.', ['1,400,000']],
    ['It can find one gene among the 30,000 present in the genome.', ['one | gene', '30,000']],
    ['It conducted its sixth and most powerful nuclear test in September.', ['sixth | nuclear test']],
    [
      'This is the second seven-year yen issue.',
      ['second | seven-year yen issue', 'seven-year | year | yen issue'],
    ],
    ['Halden is selling its 25.2 pct holding in the mill.', ['25.2 pct | percent | holding']],
    ['This is one of those funny, beautiful moments in history.', ['one | moments']],
    ['Lightning is one of those low-risk, but high-impact events.', ['one']],
    [
      'Guidelines, issued by two leading cardiology societies in May, move away.',
      ['two | leading cardiology societies'],
    ],
    [
      'It is one of the most commonly performed plastic surgery procedures.',
      ['one | plastic surgery procedures'],
    ],
    [
      'He published thousands of secret U.S. diplomatic cables.',
      ['thousands | secret U.S. diplomatic cables'],
    ],
    ['It is a city of 100,000 northwest of Detford.', ['100,000']],
    ['Growth trails the three pct forecast for the county.', ['three pct | percent | forecast']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('whose age it is', () => {
  test.each([
    ['Succeeding Stott, who is 69, is Lena Marsh.', ['69 | year | Stott']],
    ['Man, 19, faces charges in the shooting.', ['19 | year | Man']],
    ['Lena Heard sued the paper. Heard, 36, had lost before.', ['36 | year | Heard']],
    [
      'Rosalba Garza lives here. Under the old rules, Rosalba, 36, who came in May, was safe.',
      ['36 | year | Rosalba'],
    ],
    ['Another brother, 22, was still in bed.', ['22 | year | brother']],
    ['Five held over stabbing of boy, 13', ['Five', '13 | year | boy']],
    ['They studied people over the age of 54.', ['54 | year | people']],
    [
      'Only 46 percent of women between the ages of 18 and 34 voted.',
      ['46 percent | percent | women', '18 and 34 | year | women'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('what an amount is of', () => {
  test.each([
    [
      "The island's Central Bank reserves totalled 74 billion yen in March.",
      ['74 billion yen | JPY | Central Bank reserves'],
    ],
    [
      'The deficit shows signs of easing and could narrow to 12 billion euros.',
      ['12 billion euros | EUR | deficit'],
    ],
    [
      'Marlow reported revenues 5.8pc higher at €55bn.',
      ['5.8pc | percent | revenues', '€55bn | EUR | revenues'],
    ],
    ['The shutdown pushed up the jobless rate to 8.1 percent.', ['8.1 percent | percent | jobless rate']],
    [
      "Tokyo's Nikkei share average opened up 1.31 percent.",
      ['1.31 percent | percent | Nikkei share average'],
    ],
    [
      'The allowance for credit losses at the end of March totaled 953 million dollars.',
      ['953 million dollars | USD | allowance for credit losses'],
    ],
    // of another season
    ['Exports were near the previous record of 5.9 million tonnes.', ['5.9 million tonnes | metric ton']],
    [
      'The bank spent $3 million on a major land and livestock purchase.',
      ['$3 million | USD | major land and livestock purchase'],
    ],
    [
      'The old models last longer and their prices have been cut by an average of £40.',
      ['£40 | GBP | prices'],
    ],
    // how far, not what
    ['Vehicles heading for Kefra, nearly 300 km away, had left.', ['300 km | kilometer']],
    ['The comet is 300 million km away.', ['300 million km | kilometer | comet']],
    [
      'The duty on timber was 100 per cent - up from about five per cent - last year.',
      ['100 per cent | percent | duty on timber', 'five per cent | percent | duty on timber'],
    ],
    [
      'The bank said its outstanding loans to Brasnia currently total about 2.7 billion dlrs.',
      ['2.7 billion dlrs | USD | outstanding loans to Brasnia'],
    ],
    [
      'Residential building fell four pct to an annualized rate of 227.6 billion dlrs.',
      ['four pct | percent | Residential building', '227.6 billion dlrs | USD | Residential building'],
    ],
    // millions in words are money as those in digits are
    [
      'It had net income of six mln dlrs after losses of eight mln.',
      ['six mln dlrs | USD | net income', 'eight mln | USD | losses'],
    ],
    ['The risk was 1.34 (95% CI, 1.1 to 1.6).', ['1.34', '95% | percent | CI', '1.1 to 1.6']],
    // words of somebody
    ['Mr. Orr spoke of the “47 percent,” as they all know.', ['47 percent | percent']],
    // two words vote for one currency
    ['In Germany, Deutsche Mill shares opened at 222.2 marks.', ['222.2 marks | DEM | Deutsche Mill shares']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})
