import { describe, expect, test } from 'vitest'
import { readNumbers } from '../../read-numbers.ts'

const counted = (text: string) => readNumbers(text).map(({ fields }) => fields.counted)

describe('what an amount measures', () => {
  test.each([
    ['Exports to Norland rose 5 percent.', ['Exports to Norland']],
    ['Shares traded on the exchange rose 5 percent.', ['Shares traded on the exchange']],
    ['Prices of houses sold in the region fell 3 percent.', ['Prices of houses sold in the region']],
    ['The bank expects sales to rise 5 percent.', ['sales']],
    [
      'The league expects the value of its business to increase from 24 to 33 million euros.',
      ['value of its business', 'value of its business'],
    ],
    ['Analysts had expected $10.5 million.', [null]],
    ['The lenders pulled the retail sector 0.7 percent lower.', ['retail sector']],
    ['The duty adds tens of thousands of dollars to the price of a home.', ['price']],
    ['There was a 60 basis point improvement in its retail gross margins.', ['retail gross margins']],
    ['It told of a rise in the transfer tax to 26 yen.', ['transfer tax']],
    ['It reported a first quarter loss of 30 cents per share.', ['first quarter loss']],
    ['The accord will cut its payments over the next three years by 64 percent.', [null, 'payments']],
    ['The ministry estimates consumption at 2 million tonnes in fiscal 1987.', ['consumption']],
    ['Turnout in those districts was 71.75 percent.', ['Turnout in those districts']],
    ['Attendance at the three games was 41,200.', ['games', 'Attendance at the three games']],
    ['The index rose 2 points, an average of 3 percent.', ['index', 'index']],
    ['The Corvane Industrial Average rose 2 percent.', ['Corvane Industrial Average']],
    ['A survey put it at 48 percent.', [null]],
    [
      'Officials said the cost of the bridge built by the army reached $5 million.',
      ['cost of the bridge built by the army'],
    ],
    ['The producer price index (PPI) rose by 0.3 percent.', ['producer price index']],
    ['Spending makes 66% of US economic activity.', ['US economic activity']],
    ['The fish was 2.67m in length.', ['fish']],
    ['Mr Dunmore vowed to shield the one percent.', [null]],
    ['It was a sack weighing 19 kilograms.', ['sack']],
    ['Sales for the five weeks ended April 4 were up 15 percent.', [null, 'Sales']],
    [
      'It said sales for the first nine weeks of its fiscal year were off 14 percent.',
      ['weeks', null, 'sales'],
    ],
    [
      'It told of earnings of 34 million dollars, versus 20 million dollars, in May.',
      ['earnings', 'earnings'],
    ],
    ['It will bring a $5 million loss for the product line.', ['loss']],
    [
      'The bank expects net income in its retail arm to top one billion dollars.',
      ['net income in its retail arm'],
    ],
    ['Sterling climbed to as high as $1.2950.', ['Sterling']],
  ])('%s', (text, expected) => expect(counted(text)).toEqual(expected))
})

describe('what is counted', () => {
  test.each([
    // forms in -s that are verbs elsewhere
    ['The keeper was strong again with 26 saves.', ['saves']],
    ['With eight more picks the team went on.', ['picks']],
    ['It covers 23 states west of the river.', ['states']],
    ['No cards, but 19 fouls proves it was rough.', ['fouls']],
    ['The plant makes eight million 250ml bottles.', ['bottles', 'bottles']],
    ['Milburn scored 200 league and cup goals.', ['league and cup goals']],
    ['It is one step down from there.', ['step']],
    ['The stock trades on 6.5 times earnings.', ['earnings']],
    // where and when are not what
    ['The virus infected around 35,000 worldwide.', [null]],
    ['Here are 10 best Cyber Monday deals.', ['best Cyber Monday deals']],
    ['The blast left 17 dead and many more injured.', ['dead']],
    ['The Norland party gained 13 seats and Liberal Democrats lost 10.', ['seats', null]],
    ['It gave space for one of the call centres.', ['call centres']],
    ['Five dead including three children.', ['dead', 'children']],
    ['The 26-year-old had treatment on a thigh.', [null]],
    ['He told of it in a 448-page report. Only two were not blacked out.', ['page', null]],
    // what comes in order describes the noun after it
    ['A fourth grade teacher spoke.', ['grade']],
    ['The 81st-minute winner saved them.', ['minute']],
    ['They waited until within one month of a national election.', [null]],
    ['The death toll climbs to 45 in the north.', ['death toll']],
    // nouns that the tagger takes for other words
    ['Turnover rose to 25 billion guilders from 18 billion.', ['Turnover', 'Turnover']],
    ['Consumer spending rose a weak 0.1 percent.', ['Consumer spending']],
  ])('%s', (text, expected) => expect(counted(text)).toEqual(expected))
})

describe('whose number it is', () => {
  const subjects = (text: string) => readNumbers(text).map(({ fields }) => fields.subject)
  test.each([
    ['The shooting at a school in Parkland, FL left 17 dead.', [null]],
    ['The ferry sinking in Norland in spring killed 304 people.', [null]],
    ['Last week Dunmore fired four missiles.', ['Dunmore']],
    ['Mr Dunmore has in fact launched 100 actions.', ['Mr Dunmore']],
    ['It came after Norland airstrikes killed 21 people.', ['Norland airstrikes']],
  ])('%s', (text, expected) => expect(subjects(text)).toEqual(expected))
})
