import { describe, expect, test } from 'vitest'
import { readNumbers } from '../../read-numbers.ts'

const counted = (text: string) =>
  readNumbers(text)
    .filter(({ fields: { kind } }) => kind !== 'ordinal')
    .map(({ fields }) => fields.counted ?? '-')

describe('what an amount before it measured', () => {
  test.each([
    [
      'Hall has 310 delegates, followed by Reyes at 205, Okoro at 98 and Lund at 41.',
      ['delegates', 'delegates', 'delegates', 'delegates'],
    ],
    ['Fares rose after a 7 percent toll hike and a 12 percent increase in 2019.', ['toll', 'toll']],
    ['Profits fell 13 percent against a 22 percent fall in May.', ['Profits', 'Profits']],
    ['The surplus reached 124 billion kroner in 2019, after 86 billion in 2018.', ['surplus', 'surplus']],
    [
      'Output amounted to 1.4 million tonnes in July, vs a revised 1.2 million tonnes the previous month and 1.1 million a year earlier.',
      ['Output', 'Output', 'Output'],
    ],
    [
      'The company cut its forecast to $400 million to $420 million, from an earlier range of $500 million to $520 million.',
      ['forecast', 'forecast'],
    ],
    ['The index rose to 4,512 from 4,498.', ['index', 'index']],
    ['The course had up to 11 lessons (nine required).', ['lessons', 'lessons']],
  ])('%s', (text, expected) => expect(counted(text)).toEqual(expected))
})

describe('what the clause tells of', () => {
  test.each([
    [
      'Brokers expect profit per share to fall 8 percent to $1.10 and turnover to slip 3 percent to $4.1 billion.',
      ['profit per share', 'profit per share', 'turnover', 'turnover'],
    ],
    ['Analysts put the drop in household spending at between 12 and 15 percent.', ['household spending']],
    ['Swedish borrowing costs are set to stay on hold at 2.25%.', ['Swedish borrowing costs']],
    ['The krona stood at 9.80, representing a 3.2 percent gain so far this month.', ['-', 'krona']],
    ['The tariffs - up from five percent - start in May.', ['tariffs']],
    ['Ministers back a reduction in the legal limit from 24 weeks to 20.', ['legal limit', 'legal limit']],
    [
      'The line will cut travel time from Delhi to Jaipur by two hours.',
      ['travel time from Delhi to Jaipur'],
    ],
    ['The book costs $12, the film $9.', ['book', 'film']],
    ['The deal values Halden at $4.2 billion.', ['Halden']],
    ['The harbour destroyed 12 bridges, burying cars and trucks.', ['bridges']],
    ['Nearly 50 percent or more of pupils tested were proficient.', ['pupils']],
    ['Banks are raking in billions in profit.', ['profit']],
    ['Two people died of flu and one of pneumonia.', ['people', '-']],
    ['He is one of the few ways to win.', ['ways']],
    ['Guard Luke Maldano (15.3 ppg, 7.4 rpg) leads them.', ['Guard Luke Maldano', 'Guard Luke Maldano']],
    [
      'At least 63 people died of flu in the week ending February 28, up from 47 the week before, it said.',
      ['people', 'people'],
    ],
    ['Her majority of 1,204 was cut to 988 after a recount.', ['majority', 'majority']],
    [
      'Nair won 46.2 percent of the vote, ahead of Tom Bell on 38.1 percent and the Greens on 9 percent.',
      ['vote', 'vote', 'vote'],
    ],
    ['The house sold for $389,000, $20,000 below the asking price.', ['house', 'house']],
    ['Output will grow by one percent, down from two percent growth last year.', ['Output', 'Output']],
    ['The growth rate is expected to edge up to 2.75 percent.', ['growth rate']],
    [
      'Inflation should slow to 3.5 percent from 3.75 percent, unemployment should edge down to nine percent.',
      ['Inflation', 'Inflation', 'unemployment'],
    ],
    ['She sells items, which range from $11 to $30 a bottle.', ['items']],
    ['The shares fell last week to $3.36.', ['shares']],
    [
      "Shares in Halden, the island's only listed brewer, dropped by almost 23% to 2.05 euros.",
      ['Shares in Halden', 'Shares in Halden'],
    ],
    [
      'The fund controls 14.1 percent of the voting rights with 22.3 percent held by its owners.',
      ['voting rights', 'voting rights'],
    ],
    [
      'The study forecast a decline in domestic growth to 1.75 percent this year from an estimated two percent in 1986.',
      ['domestic growth', 'domestic growth'],
    ],
    ["Customers can order up to 20 Lumo's products.", ['products']],
    ['Nearly 4 percent of those taking placebo recovered.', ['-']],
    [
      'Hospitalizations among people 65 and older were 23 percent higher.',
      ['-', 'Hospitalizations among people'],
    ],
    ['Burglaries fall but knife crime up a quarter in Lindsey', ['knife crime']],
    ['Of the 655, 402 involved keyless cars.', ['-', '-']],
    [
      'Energy fell 2.3 percent, with Borealis Oil down 3 percent and Cedar Gas off 4 percent.',
      ['Energy', 'Borealis Oil', 'Cedar Gas'],
    ],
    ['She wants response times cut to under 10 minutes.', ['response times']],
    ['The government will spend $2.1 billion over five years on roads.', ['roads', '-']],
    ['They forecast economic growth of 3 percent.', ['economic growth']],
    ['It saw 2.5 percent export growth in volume terms.', ['export']],
    ['That brings the toll this season to 512.', ['toll']],
    [
      'Only 38 percent of those polled said her government is doing a good job, compared with 51 percent in January.',
      ['-', '-'],
    ],
    ['He can be removed if two-thirds of the senators vote for it.', ['senators']],
    ['The current target of 18 months will be cut.', ['current target']],
    ['The cost of panels could be sliced by more than 60% thanks to new technology.', ['cost of panels']],
    ['The news made its stock drop 31 points.', ['stock']],
    ['He was found guilty of killing 12 people and wounding 70 when he opened fire.', ['people', 'people']],
    ['She is a beneficiary of millions of dollars.', ['-']],
    ['The Dow skidded 44.60 points to 2360.94.', ['Dow', 'Dow']],
    ['Sales rose 4.5 percent, while EC exports to Japan fell one percent.', ['Sales', 'EC exports to Japan']],
    [
      'Wall Street expects adjusted earnings per share to drop 14 percent to $2.00.',
      ['earnings per share', 'earnings per share'],
    ],
    ['Three went to Yale and one attended Columbia.', ['-', '-']],
    ['It completed its sale of the seaside property for 440 million dollars.', ['seaside property']],
    ['Earnings last year were 25 cents per share.', ['Earnings']],
    ['The survival rate at one year is more than 80 percent.', ['-', 'survival rate']],
    ['Makers promise 14 and 15 inch screens.', ['screens', 'screens']],
    ['The agency has uncovered nearly $1 billion in illegally unpaid wages.', ['unpaid wages']],
    ['Republicans hold 51 seats, while Democrats hold the remaining 49.', ['seats', 'seats']],
    [
      'France was awarded 2,000 patents last year, against 6,000 awarded to German firms.',
      ['patents', 'patents'],
    ],
    ['The highway is set to stretch over 2,000km from the border to the sea.', ['highway']],
    ['The accident happened about 2 miles from the port.', ['-']],
    [
      'The firm holds 89.4 percent of the total issued and outstanding shares.',
      ['issued and outstanding shares'],
    ],
    ['It will go to people earning between $48,000 and $90,000 a year.', ['people']],
    [
      'People who eat rice reduce their risk of developing kidney disease by 10 percent.',
      ['risk of developing kidney disease'],
    ],
    [
      'He met the eight top Democratic and Republican congressional leaders.',
      ['Democratic and Republican congressional leaders'],
    ],
    ['This cost £1bn in revenue for firms.', ['revenue']],
    ['The phone costs $649 in shops.', ['phone']],
    ['The majority of parents, 60%, say so.', ['parents']],
    ['Her time of 9.83 seconds was the best.', ['time']],
    ['Those who ate nuts were 14 percent less likely to die.', ['-']],
    [
      'Halden must sell its glass and building products units for $4 million.',
      ['glass and building products units'],
    ],
  ])('%s', (text, expected) => expect(counted(text)).toEqual(expected))
})

describe('units and changes that a comparison shares', () => {
  const told = (text: string) =>
    readNumbers(text).map(({ fields: { kind, unit, change } }) =>
      [kind, unit, change].filter(Boolean).join(' '),
    )
  test.each([
    ['Reviews come every 15 months, with 12-month intervals instead of 18 in the old pact.', 'measure month'],
    ['The bank may lend at 3.6 percent rather than 3.55.', 'percent percent'],
    ['Polls put support at 40 percent, up from 31.', 'percent percent'],
    ['The Nikkei fell to 38,100 from 38,450 on Friday.', 'measure point'],
    ['Adults should eat less than 2.3 g of salt daily, or 1.5 g for people at risk.', 'measure gram'],
    ['India lost by seven wickets.', 'count'],
  ])('%s', (text, expected) => expect(told(text).at(-1)).toBe(expected))
})

test('parts of names and of lengths are no numbers', () => {
  expect(readNumbers('6 Kowdler KV, et al. A trial of a drug. Kidney J.')).toEqual([])
  expect(readNumbers('Its carbon 14 content was measured.')).toEqual([])
  expect(readNumbers('The ministry will clear 457 visa hold-ups.')).toEqual([])
  expect(readNumbers('The 60-something ring star sang.')).toEqual([])
  expect(readNumbers('You can text the lifeline on 988, or chat.')).toEqual([])
  expect(readNumbers('It is due on April 30 and 69 mln dlrs on July 7.')).toHaveLength(1)
  expect(readNumbers('It is legal up to week 22 of a pregnancy.')).toEqual([])
  expect(readNumbers('I took the 250 bus to work.')).toEqual([])
  expect(readNumbers('Atoms of element 118 decay to element 114.')).toEqual([])
  expect(readNumbers('The past year and a half was hard.')).toEqual([])
})
