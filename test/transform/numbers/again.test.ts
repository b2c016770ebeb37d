import { describe, expect, test } from 'vitest'
import { readNumbers } from '../../read-numbers.ts'

/** What is counted with the level and the change, where there are some. */
const brief = (text: string) =>
  readNumbers(text)
    .filter(({ fields: { kind } }) => kind !== 'ordinal')
    .map(({ fields: { counted, change, level } }) =>
      [counted ?? '-', change, level].filter(Boolean).join(' '),
    )

describe('an amount that is compared measures what the amount before it does', () => {
  test.each([
    ['Farmers earned $7 million in bonuses in May, 11 percent less than a year ago.', ['bonuses', 'bonuses']],
    ['The port handled 6.4 million passengers, 2 per cent more than in May.', ['passengers', 'passengers']],
    [
      'Police have recorded 121 homicides this year, a 20 percent drop from 2024.',
      ['homicides', 'homicides down by'],
    ],
    [
      'There were 1,204 people in hospital, an increase of 18 per cent from last week.',
      ['people', 'people up by'],
    ],
    ['It sold 300 cars, a 5 percent rise in fleet sales.', ['cars', 'fleet sales up by']],
    ['Sales were 5 per cent ahead of last year.', ['Sales']],
    [
      'The deficit will widen to $41 billion, or 1.4 per cent of output, from $27 billion.',
      ['deficit to', 'output', 'deficit'],
    ],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected))
})

describe('levels behind an aside', () => {
  test.each([
    [
      'The Halden 40 rose 112.3 points, or 0.2 percent, to 47,368.63, the Brane 30 lost 4 points.',
      ['Halden 40 up by', 'Halden 40 up by', 'Halden 40 to', 'Brane 30 down by'],
    ],
    [
      'Halden crude settled up 84 cents, or 1.3%, at $65.47 a barrel.',
      ['Halden crude up by', 'Halden crude up by', 'Halden crude to'],
    ],
    [
      'The shares fell $4.12, or 7.4%, to close at $51.60.',
      ['shares down by', 'shares down by', 'shares to'],
    ],
    ['Shootings are down 14 percent, to 287.', ['Shootings down by', 'Shootings to']],
    [
      'Measles cases rose 38% worldwide last year to more than 480,000.',
      ['Measles cases up by', 'Measles cases to'],
    ],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected))
})

describe('what stands beside an amount', () => {
  test.each([
    ['Retail sales fell 2.7 percent month on month.', ['Retail sales down by']],
    ['The poll has a margin of error of plus or minus 3.3 points.', ['margin of error']],
    ['They found a star 22 light-years away.', ['star']],
    ['It has a backlog of 82,000 cases, of which 34 per cent are old.', ['cases', 'cases']],
    ['Each child had one dose. Side effects hit 4% of them.', ['dose', '-']],
    ['A bus carrying 42 passengers plunged 30 metres.', ['passengers', 'bus']],
    ['It is a 2,400-square-foot, four-bedroom house.', ['house', 'bedroom']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected))
})

describe('what a price is of', () => {
  test.each([
    ['Pre-orders open today, with the phone priced at $349.', ['phone']],
    ['Pre-orders for the headset, which costs $349, begin on Friday.', ['headset']],
    ['The firm was bought by Halden for £35m.', ['firm']],
    ['The house, sold to Meridian Homes for $2 million, is old.', ['house']],
    ['It agreed to sell its Dalco unit to a group led by management for $46 million.', ['Dalco unit']],
    ['She sold a house in Leeds for £200,000.', ['house']],
    ['Flats sold for $2 million.', ['Flats']],
    ['He signed a deal to sell to a friend for $360,000.', ['-']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected))
})

describe('shares of people', () => {
  test.each([
    ['Majorities of Republicans (58 percent) and women (52 percent) agree.', ['Republicans', 'women']],
    ['In a separate question, a majority — 52 percent — say so.', ['-']],
    ['Over 300 of the S&P 500’s components are down.', ['components']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected))
})

describe('the whole noun', () => {
  test.each([
    ['Net migration to Norland fell to 204,000.', ['Net migration to Norland to']],
    ['Sales of previously occupied homes fell 2.4%.', ['Sales of previously occupied homes down by']],
    ['Shares, which have risen since January, slipped 3p to 412p.', ['Shares down by', 'Shares to']],
    ['The party won 18 of 28 governorship races.', ['governorship races']],
    ['Care firms added 43,000 jobs, restaurants and bars 37,000.', ['jobs up by', '-']],
    [
      'Output was put at 4 million bushels, with ending stocks at 310,000 bushels.',
      ['Output', 'ending stocks'],
    ],
    ['M-1 rose 1.2 billion dollars to 738 billion dollars.', ['M-1 up by', 'M-1 to']],
    ['A2 Dairy was up 4 per cent.', ['A2 Dairy up by']],
    ['Dow +0.2% S&P 500 +0.3%', ['Dow up by', 'S&P 500 up by']],
    ['It comes with a 5 W USB-C charger.', ['USB-C charger']],
    ['The task is to soothe Halden, which is 43 percent-owned by Brane.', ['Halden']],
    [
      'He foresees a 19% drop for the Halden index to 1,350 points.',
      ['Halden index down by', 'Halden index to'],
    ],
    ["Sales of Halden's small tractors fell 2%.", ["Sales of Halden's small tractors down by"]],
    ['The rise took the inflation rate to 3.4 percent.', ['inflation rate to']],
    ['Its profits showed a 5.5% rise to 18.3bn euros.', ['profits up by', 'profits to']],
    ['Horsepower jumped from 240 to 273.', ['Horsepower from', 'Horsepower to']],
    [
      'Ives raised his earnings estimates for the firm to $1.28 a share.',
      ['earnings estimates for the firm to'],
    ],
    ['The minimum settled at 31.2 degrees.', ['minimum']],
    ['The news sent shares tumbling as much as 10 percent.', ['shares down by']],
    ['A 6.2 magnitude quake struck the coast.', ['magnitude quake']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected))
})

describe('whose it is, beside other nouns', () => {
  test.each([
    [
      'Rare earth exports slumped 31% to 4,000 tons.',
      ['Rare earth exports down by', 'Rare earth exports to'],
    ],
    ['Manufacturing expanded 15.8 per cent year on year.', ['Manufacturing up by']],
    ['In London 28.4% got top grades.', ['-']],
    ['The number of pupils taking computing rose 4 per cent.', ['number of pupils up by']],
    ['It has 16 million customers and debts of £19bn.', ['customers', 'debts']],
    ['It ran for 298,081 hours last year, 50 per cent more than in 2023.', ['-', '-']],
    ['It uses 15 percent less power.', ['power']],
    ['Shipments rose 5%, while those to the Norland Union climbed 14%.', ['Shipments up by', '- up by']],
    ['Exports beat a forecast 6.0% increase in a Halden poll.', ['- up by']],
    [
      'It fell in 569 patients (6.5%) in the drug group and 701 (8%) in the other.',
      ['patients', 'patients', 'patients', 'patients'],
    ],
    ['It said 70p in every pound went on care, against 52p.', ['-', '-']],
    ['The Cats have won five of their first seven matches.', ['matches', 'matches']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected))
})

describe('steps and funds', () => {
  test.each([
    ['All were lower, the staples index’s 1.02 percent fall leading.', ['staples index down by']],
    ['Last year’s 5 percent fall was steep.', ['- down by']],
    ['They refused to devote $1.3 billion to border security.', ['border security']],
    ['It has $2 billion set aside for defence.', ['defence']],
    ['It dropped more than two feet of snow and killed more than 30.', ['feet', '-']],
    ['He gave $1.3 billion to border security.', ['-']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected))
})

describe('in a match', () => {
  test.each([
    ['Burke added 22 points and Fox grabbed 12 rebounds.', ['points', 'rebounds']],
    ['They have dropped six of seven after 19 turnovers.', ['-', 'turnovers']],
    ['The Bears rallied from a 17-point deficit. It threw for three touchdowns.', ['deficit', 'touchdowns']],
    ['Coleman made five 3-pointers.', ['3-pointers']],
    ['The Orioles (17-21) struck out in six innings.', ['-', 'innings']],
    ['Tull took 2-48 from 18 overs.', ['-', 'overs']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected))
})

test.each([
  ['At the 2024 election Harbour won 411 seats.', 'Harbour'],
  ['Economists had expected 50,000.', null],
  ['Analysts expect 74 million units.', null],
  ['A fire fanned by 60 kph winds burned 8,500 hectares of forest.', null],
  ['A quake in the same area killed 100 people.', 'quake in the same area'],
])('whose: %s', (text, expected) => expect(readNumbers(text).at(-1)!.fields.subject).toBe(expected))
