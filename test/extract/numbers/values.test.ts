import { describe, expect, test } from 'vitest'
import { brief, type Expected } from './brief.ts'

describe('plain numbers', () => {
  const table: [string, Expected[]][] = [
    ['In a 6-to-2 ruling, the court agreed.', [['6-to-2', [6, 2], null]]],
    ['He faced a 6-to-9-month wait.', [['6-to-9-month', [6, 9], 'month']]],
    ['It will go from 1500 to 2100 pilots.', [['1500 to 2100', [1500, 2100], null]]],
    ['It is for babies six months and older.', [['six months', 6, 'month', '>=']]],
    ['He signed nearly two-dozen orders.', [['two-dozen', 24, null, '~']]],
    ['They turned over thousands of files.', [['thousands', [1000, 10000], null]]],
    ['Bits fell off over two shifts.', [['two', 2, null]]],
    ['It took him over 400 innings.', [['400', 400, null, '>']]],
    ['The lot numbers are 25311 through 25318.', []],
    ['Dockers of local 375, which met, agreed.', []],
    ['Call us on 1800 333 000 or 1300 651 251.', []],
    ['It was a P96.5-million dam.', [['P96.5-million', 96_500_000, 'PHP']]],
    ['She was 9-for-17 from the field.', [['9-for-17', 9 / 17, null]]],
    ['It planned a 1-for-4 reverse split.', [['1', 1, null]]],
    ['The fare is Sh48.75.', [['Sh48.75', 48.75, 'shilling']]],
    [
      'He won three titles over two spells.',
      [
        ['three', 3, null],
        ['two', 2, null],
      ],
    ],
    ['It is a story about one man.', [['one', 1, null]]],
    [
      'It went from up 2.3 percent and up 4 percent.',
      [
        ['2.3 percent', 2.3, 'percent'],
        ['4 percent', 4, 'percent'],
      ],
    ],
    ['It predicts orders a quarter in advance.', []],
    ['It was 39 degrees Celsius each day.', [['39 degrees Celsius', 39, 'degree celsius']]],
    ['It costs $1,060 plus accrued interest.', [['$1,060', 1060, 'USD']]],
    ['The depot employs 1,204 drivers.', [['1,204', 1204, null]]],
    [
      'Temperatures hit 41 C (106 F).',
      [
        ['41 C', 41, 'degree celsius'],
        ['106 F', 106, 'degree fahrenheit'],
      ],
    ],
    ['It came over 52 laps.', [['52', 52, null]]],
    ['It has Rs2.55tr for defence.', [['Rs2.55tr', 2.55e12, 'INR']]],
    [
      'It will raise capacity to 192 mln pounds per year.',
      [['192 mln pounds per year', 192e6, 'pound per year']],
    ],
    ['Profit was 192 mln pounds.', [['192 mln pounds', 192e6, 'GBP']]],
    ['Ms. Ruiz won, 134 to 63.', [['134 to 63', [134, 63], null]]],
    ['I for one have doubts.', []],
    [
      'It is an offer of C $6 (US $4) a share.',
      [
        ['C $6', 6, 'CAD per share'],
        ['US $4', 4, 'USD per share'],
      ],
    ],
    ['16 Ana Orsova (Croatia)', []],
    ['It is a watch in 18k pink gold.', []],
    ['Hide Caption 8 of 27 Photos: The storm', []],
    ['Babies need 400 nanograms.', [['400 nanograms', 400, 'nanogram']]],
    ['It brings its order book up to 225 jets.', [['225', 225, null]]],
    ['It is plus or minus 2 percentage points.', [['2 percentage points', 2, 'percentage point']]],
    ['It cost the area perhaps 700 jobs.', [['700', 700, null, '~']]],
    [
      'Grants rise by R90 to R2,410 a month as the rand falls.',
      [
        ['R90', 90, 'ZAR'],
        ['R2,410 a month', 2410, 'ZAR per month'],
      ],
    ],
    ['He drove the R53 for 20 miles.', [['20 miles', 20, 'mile']]],
    [
      'Petrol rose 4c a litre and shares 3c to $6.11.',
      [
        ['4c a litre', 0.04, 'USD per liter'],
        ['3c', 0.03, 'USD'],
        ['$6.11', 6.11, 'USD'],
      ],
    ],
    ['It sold 30,000 megalitres of water.', [['30,000 megalitres', 30000, 'megaliter']]],
    ['It pumps 2.5 mln bpd.', [['2.5 mln bpd', 2.5e6, 'barrel per day']]],
    [
      'It drew 58 mln SDRs for 3 mln guilders.',
      [
        ['58 mln SDRs', 58e6, 'XDR'],
        ['3 mln guilders', 3e6, 'NLG'],
      ],
    ],
    ['It was less than in the preceding three quarters.', [['three', 3, null]]],
    ['It cost three to four times more.', [['three to four times', [3, 4], null]]],
    ['A child under 16 was hurt.', [['16', 16, 'year', '<']]],
    ['Terms are better than the 20-year loan.', [['20-year', 20, 'year']]],
    [
      'It is $499 plus "a storage fee", or $20 plus.',
      [
        ['$499', 499, 'USD'],
        ['$20', 20, 'USD', '>='],
      ],
    ],
    ['She said "we are at 2" to a crowd.', [['2', 2, null]]],
    ['It drew 1,25,000 visitors in its first week.', [['1,25,000', 125000, null]]],
    [
      'Nearly two hundred and fifty million letters were sorted.',
      [['two hundred and fifty million', 250e6, null, '~']],
    ],
    ['They planted twenty-two thousand saplings.', [['twenty-two thousand', 22000, null]]],
    [
      'About 1.2m people watched, and 25k stayed on.',
      [
        ['1.2m', 1.2e6, null, '~'],
        ['25k', 25000, null],
      ],
    ],
    [
      'Half a million voters and a dozen clerks waited.',
      [
        ['Half a million', 5e5, null],
        ['a dozen', 12, null],
      ],
    ],
    [
      'Tens of thousands marched; dozens were hurt.',
      [
        ['Tens of thousands', [1e4, 1e5], null],
        ['dozens', [12, 120], null],
      ],
    ],
    [
      'One in five pupils and nine of 10 teachers agreed.',
      [
        ['One in five', 0.2, null],
        ['nine of 10', 0.9, null],
      ],
    ],
    [
      'Two-thirds of growers lost a third of their crop.',
      [
        ['Two-thirds', 2 / 3, null],
        ['a third', 1 / 3, null],
      ],
    ],
    ['She slept for two and a half hours.', [['two and a half hours', 2.5, 'hour']]],
    ['The plot covers 2 1/2 acres.', [['2 1/2 acres', 2.5, 'acre']]],
    ['The town sold 10 000 tickets.', [['10 000', 10000, null]]],
    ['A couple of hundred fans stayed.', [['A couple of hundred', 200, null]]],
    ['Twice as many buses run now.', [['Twice', 2, null]]],
  ]
  test.each(table)('%s', (sentence, expected) => expect(brief(sentence)).toEqual(expected))
})

describe('money', () => {
  const table: [string, Expected[]][] = [
    [
      'The bridge cost $4.2 billion and 5 million euros in fees.',
      [
        ['$4.2 billion', 4.2e9, 'USD'],
        ['5 million euros', 5e6, 'EUR'],
      ],
    ],
    ['Homes from $750,000 to $1 million sell fast.', [['$750,000 to $1 million', [750e3, 1e6], 'USD']]],
    ['They want $10 to $15 billion.', [['$10 to $15 billion', [1e10, 1.5e10], 'USD']]],
    ['Oil closed at US$58.24 a barrel.', [['US$58.24 a barrel', 58.24, 'USD per barrel']]],
    [
      'The fee is C$40, or 75 pence a page.',
      [
        ['C$40', 40, 'CAD'],
        ['75 pence a page', 0.75, 'GBP per page'],
      ],
    ],
    ['Rents run from RM1,200 to RM1,500.', [['RM1,200 to RM1,500', [1200, 1500], 'MYR']]],
    ['It paid 3-5 million euros.', [['3-5 million euros', [3e6, 5e6], 'EUR']]],
    [
      'The grant was £3m; two-thirds is spent.',
      [
        ['£3m', 3e6, 'GBP'],
        ['two-thirds', 2 / 3, null],
      ],
    ],
    ['He owes 7.5 million Danish crowns.', [['7.5 million Danish crowns', 7.5e6, 'DKK']]],
    ['The balance stood at -15€.', [['-15€', -15, 'EUR']]],
  ]
  test.each(table)('%s', (sentence, expected) => expect(brief(sentence)).toEqual(expected))
})

describe('percents, units and ranges', () => {
  const table: [string, Expected[]][] = [
    ['Turnout was 12-15% in the south.', [['12-15%', [12, 15], 'percent']]],
    [
      'Prices rose 5, 6 and 7 per cent.',
      [
        ['5', 5, 'percent'],
        ['6', 6, 'percent'],
        ['7 per cent', 7, 'percent'],
      ],
    ],
    ['It froze at minus 5 degrees Celsius.', [['minus 5 degrees Celsius', -5, 'degree celsius']]],
    ['Gusts of 50mph hit the coast.', [['50mph', 50, 'mile per hour']]],
    ['The tank holds between 44 and 50 litres.', [['44 and 50 litres', [44, 50], 'liter']]],
    ['An 8- to 16-metre mast is planned.', [['8- to 16-metre', [8, 16], 'meter']]],
    ['There were four to five thousand walkers.', [['four to five thousand', [4000, 5000], null]]],
    [
      'The panel drew 35 GWh over 450 sq ft.',
      [
        ['35 GWh', 35, 'gigawatt-hour'],
        ['450 sq ft', 450, 'square foot', '>'],
      ],
    ],
    [
      'A 7-year-old and a man aged 61 were found.',
      [
        ['7-year-old', 7, 'year'],
        ['61', 61, 'year'],
      ],
    ],
    [
      'At least 40 or more than 50 may come.',
      [
        ['40', 40, null, '>='],
        ['50', 50, null, '>'],
      ],
    ],
    ['Yields rose half a percentage point.', [['half a percentage point', 0.5, 'percentage point']]],
    [
      'The index fell 10 points to 1,333.',
      [
        ['10 points', 10, 'point'],
        ['1,333', 1333, 'point'],
      ],
    ],
  ]
  test.each(table)('%s', (sentence, expected) => expect(brief(sentence)).toEqual(expected))
})

describe('science and engineering', () => {
  const table: [string, Expected[]][] = [
    [
      'Its density is about 5.5x10-3 kg/cm³.',
      [['5.5x10-3 kg/cm³', 0.0055, 'kilogram per cubic centimeter', '~']],
    ],
    [
      'It has 1.5 × 10^5 craters, 3×10⁸ stones and 10^6 pits.',
      [
        ['1.5 × 10^5', 150_000, null],
        ['3×10⁸', 3e8, null],
        ['10^6', 1e6, null],
      ],
    ],
    [
      'The cloud holds 2e30 kg of gas at -1.5E-3 W/min.',
      [
        ['2e30 kg', 2e30, 'kilogram'],
        ['-1.5E-3 W/min', -0.0015, 'watt per minute'],
      ],
    ],
    ['A 7E7 flew over block 3e5.', []],
    [
      'He has 20 moles, and the street 12 bars; the tank holds 20 bar.',
      [
        ['20', 20, null],
        ['12', 12, null],
        ['20 bar', 20, 'bar'],
      ],
    ],
    ['The beam reached 12.8–13.0 TeV.', [['12.8–13.0 TeV', [12.8, 13], 'teraelectronvolt']]],
    [
      'Light of 4.5 μs at 12 km h-1 and 9.81 m/s².',
      [
        ['4.5 μs', 4.5, 'microsecond'],
        ['12 km h-1', 12, 'kilometer per hour'],
        ['9.81 m/s²', 9.81, 'meter per second squared'],
      ],
    ],
    ['Each pore is 2.123 pm wide.', [['2.123 pm', 2.123, 'picometer']]],
    ['Doors shut at 2.45 pm and 11 am.', []],
    ['It issued ten F-1 visas.', [['ten', 10, null]]],
    ['It was 10 degrees below zero.', [['10 degrees below zero', -10, 'degree']]],
    [
      'A plot of 12,5 km was sold, as were lots 3,5.',
      [
        ['12,5 km', 12.5, 'kilometer'],
        ['3', 3, null],
        ['5', 5, null],
      ],
    ],
    ['It counted 1 234 567 votes.', [['1 234 567', 1_234_567, null]]],
  ]
  test.each(table)('%s', (sentence, expected) => expect(brief(sentence)).toEqual(expected))
})
