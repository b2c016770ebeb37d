import { describe, expect, test } from 'vitest'
import { readNumbers } from '../../read-numbers.ts'

/** Each number with its change or level and what it counts: `3,400 up membership`. */
const told = (text: string) =>
  readNumbers(text).map(({ text: number, fields: { change, level, counted } }) =>
    [number, change ?? level, counted].filter(Boolean).join(' '),
  )

describe('what counts what', () => {
  test.each([
    // what measures nothing that is named
    ['The court fined five firms a total of $412.6 million.', ['five firms', '$412.6 million']],
    ['He paid the baker a combined $300 million.', ['$300 million']],
    ['He paid 8% too much for his boxes.', ['8%']],
    ['Exports rose 5% too.', ['5% up Exports']],
    ['Sales hit a total of $3 million.', ['$3 million Sales']],
    ['Members voted for a quarter-point cut to 3.5 per cent.', ['3.5 per cent to']],
    // a firm that opens the sentence, and the local of a union
    [
      'Samsung Electronics Co. shares closed up 1.7 percent.',
      ['1.7 percent up Samsung Electronics Co. shares'],
    ],
    ['Local 23 left, and Lodge 1842 met.', []],
    // a level after its step
    ['Membership grew by 3,400 to 51,900 last year.', ['3,400 up Membership', '51,900 to Membership']],
    ['Staff fell by 12 to 45 in May.', ['12 down Staff', '45 to Staff']],
    ['Claims fell by 1,000 in the past week to 216,000.', ['1,000 down Claims', '216,000 to Claims']],
    ['Yields edged up to 4.31% after the auction.', ['4.31% to Yields']],
    [
      'The number of people out of work rose 24,000 to 1.4 million.',
      ['24,000 up people', '1.4 million to people'],
    ],
    [
      'The agency hired 30 clerks, and complaints dropped to 12 from 40.',
      ['30 clerks', '12 to complaints', '40 from complaints'],
    ],
    [
      'Adjusted operating profit more than halved to 38 million pounds.',
      ['38 million pounds to Adjusted operating profit'],
    ],
    ['Debt nearly doubled to $9 million.', ['$9 million to Debt']],
    ['Deaths fell from 52 in 2019 to 31 in 2020.', ['52 from Deaths', '31 to Deaths']],
    ['The yard sold 450 boats in 2019 and 512 in 2020.', ['450 boats', '512 boats']],
    ['Traffic through Halden rose 7%.', ['7% up Traffic through Halden']],
    ['Earnings per share were $4.12.', ['$4.12 Earnings per share']],
    ['It beat the $6.5 billion analysts had expected.', ['$6.5 billion']],
    [
      'Halden reported a 23 percent jump in operating profit to $3 billion.',
      ['23 percent up operating profit', '$3 billion to operating profit'],
    ],
    ['The council raises the school levy 2 percent.', ['2 percent up school levy']],
    ['Futures for May fell 3 percent.', ['3 percent down Futures']],
    // two amounts of two nouns
    [
      'Exports and imports rose 4 percent and 7 percent, respectively.',
      ['4 percent up Exports', '7 percent up imports'],
    ],
    // nouns of change, and what only looks like one
    ['The island grows 45 percent of the cocoa.', ['45 percent cocoa']],
    // who gets it
    ['Farmers are paid a guaranteed 900 francs.', ['900 francs']],
    ['The survey gives Aldous a 4-point bounce since the debate.', ['4-point up']],
    ['The college opened a $14.2 million expansion in May.', ['$14.2 million expansion']],
    ['It was a $1.4 billion fall in the value of farmland.', ['$1.4 billion down value of farmland']],
    [
      'The cause was the drop in the value of crops, which fell by 13 per cent.',
      ['13 per cent down value of crops'],
    ],
    ['About 96% experienced significant pain reduction.', ['96%']],
    [
      'They got a shortened five-day course followed by five days of placebos.',
      ['five-day course', 'five days placebos'],
    ],
    // verbs without an ending, whatever their tag
    ['The outage cost the bank up to $2 billion.', ['$2 billion outage']],
    ['The cabinet set the speed limit at 30 km/h in towns.', ['30 km/h speed limit']],
    ['The Vantor 12 costs $649 in shops.', ['$649 Vantor 12']],
    ['Transit repair costs exceed $10 billion a year.', ['$10 billion a year Transit repair costs']],
    // who bargains for a share has none of it
    ['The firm offered 6 percent and the union asked for 9 percent.', ['6 percent', '9 percent']],
    ['The firm is spending more than $3 billion on satellites.', ['$3 billion satellites']],
    ['Only $1.3 million is spent on fusion research here.', ['$1.3 million fusion research']],
    ['Officers saw thefts drop by a third.', ['a third down thefts']],
    ['The pump reduced leaks per hour by half.', ['half down leaks']],
    ['The cost of the pier, officials estimated, would be $500 million.', ['$500 million cost of the pier']],
    // the noun that an amount describes
    ['He faces up to a $250,000 fine.', ['$250,000 fine']],
    ['It is larger than the 15-inch 2016 Corvo Pro.', ['15-inch Corvo Pro']],
    ['They want 16-inches instead of 15.4.', ['16-inches', '15.4']],
    ['Mills posted their largest two-day percentage gains since May.', ['two-day percentage gains']],
    // peoples, parts of a list, headlines
    ['Thousands of US and Canadian farmers came.', ['Thousands US and Canadian farmers']],
    [
      'Some 75 Dutch and Belgian trucks were stopped, compared with 20 a week earlier.',
      ['75 Dutch and Belgian trucks', '20 Dutch and Belgian trucks'],
    ],
    [
      'Police found two shotguns and hundreds of rounds of ammunition.',
      ['two shotguns', 'hundreds rounds of ammunition'],
    ],
    ['3 Hospitalized After Wrong-Way Crash', ['3']],
    [
      'He was the third White House national security adviser.',
      ['third White House national security adviser'],
    ],
    ['Two groups met. Some 45 percent of those born abroad agreed.', ['Two groups', '45 percent']],
    // wires: levels over periods, years before nouns, what a deal is in
    [
      'The price index fell 0.1 pct in February from a month earlier to 86.4.',
      ['0.1 pct down price index', '86.4 to price index'],
    ],
    [
      'The crown rose 0.8 pct to 153.50 in May from 154.67 in April.',
      ['0.8 pct up crown', '153.50 to crown', '154.67 from crown'],
    ],
    ['The index fell for the 21st straight year-on-year drop.', ['21st year-on-year drop']],
    [
      'It told of a 58 pct increase in 1986 net profit to 1.2 billion dlrs.',
      ['58 pct up net profit', '1.2 billion dlrs to net profit'],
    ],
    ['It offered to buy Halden Corp for 41.75 dlrs per share in cash.', ['41.75 dlrs per share Halden Corp']],
    ['It will redeem the notes for 1,060 dlrs plus accrued interest.', ['1,060 dlrs']],
    ['Analysts estimated the value at about $1.6 billion.', ['$1.6 billion value']],
    ['The arm is ready to advance up to 750 mln dlrs.', ['750 mln dlrs']],
    [
      'In the first two months of this year prices rose 3 percent.',
      ['first months', 'two months', '3 percent up prices'],
    ],
    ['It saw fuel prices fall to an average $4.59 a gallon.', ['$4.59 a gallon to fuel prices']],
    ['They braid it into plaits 6ft long.', ['6ft plaits']],
    [
      'Trade was good, with freight rising to 14 billion tons from 12 billion.',
      ['14 billion tons to freight', '12 billion from freight'],
    ],
    ['It took a 747-300 last month.', []],
    // who owns what, parts of sentences, quoted attributes
    ["It tells of one party's nominee and two groups' views.", ['one party', 'two groups']],
    ["The 12 women's teams met.", ['12 teams']],
    ['There was only one mention of it.', ['one mention']],
    ["One of the country's most famous outback hotels is shut.", ['One famous outback hotels']],
    ['She created the “two cent” wealth tax on homes.', ['two cent wealth tax']],
    ['The rash was resolved for 80%.', ['80%']],
    ['Those who took pills at the outset were 22% more likely to fall ill.', ['22%']],
    ['Roughly half received treatment.', ['half']],
    ['The death toll climbed toward 200,000.', ['200,000 death toll']],
    ['It has 4.7" and 5.5" phones.', ['4.7" phones', '5.5" phones']],
    ['Firms may send money home, potentially $2.5 trillion or more.', ['$2.5 trillion']],
    ['Sometime last fall one of the strains crossed over.', ['one strains']],
    ['Halden Depot shares are up 39 percent year-to-date.', ['39 percent up Halden Depot shares']],
    ['It told of growth, implying GDP growth at 2.9% in May.', ['2.9% GDP growth']],
    ['That was down from the 2.1 pct rise in the fourth quarter.', ['2.1 pct up']],
    ['It is for children over 2.', ['2 children']],
    // compounds, adjectives and verbs by their neighbours
    ['They fired three short-range ballistic missiles.', ['three short-range ballistic missiles']],
    ['It has 204 flat-racing and jump-racing horses.', ['204 flat-racing and jump-racing horses']],
    ['It hired 1,000 maintenance and cleaning workers.', ['1,000 maintenance and cleaning workers']],
    ['It happens when one celestial body moves in front of another.', ['one celestial body']],
    ['It was the worst since 17 students and teachers were hurt.', ['17 students and teachers']],
    ['F-15 fighter jets dropped eight bombs on targets.', ['eight bombs']],
    ['The firm had its value slashed from $47 billion.', ['$47 billion from value']],
    [
      'The toll in the attack, in which a man drove a truck into crowds, rose to 85.',
      ['85 to toll in the attack'],
    ],
    ['Eight people were held, adding to the 22 officers detained.', ['Eight people', '22 officers']],
    ['He signed off a move to get them away from the 24-mile border.', ['24-mile border']],
    ['The toll rose from five people to six.', ['five from people', 'six to people']],
    ['Two United States service members died.', ['Two United States service members']],
    ['The news pushed its shares up 6% in May.', ['6% up shares']],
    ['The news drove shares down 6% in May.', ['6% down shares']],
    ['Profit was less than 1% up on the year before.', ['1% up Profit']],
    ['It is the first time halvomab has helped.', ['first time']],
    ['They found 2,115 contained classified information.', ['2,115']],
    ['The average age of all the patients was 62.', ['62']],
    // wires: what is issued, held, cut and traded
    ['It will build a 12 mln dlr, one megawatt plant.', ['12 mln dlr plant', 'one megawatt plant']],
    [
      'It is launching a 150 mln Swiss franc 4-1/2 pct 12-year bond issue.',
      ['150 mln Swiss franc bond issue', '4-1/2 pct bond issue', '12-year bond issue'],
    ],
    ['Rade will own 40 pct.', ['40 pct']],
    ['Norland house permits issued in November rose 0.7 pct.', ['0.7 pct up Norland house permits']],
    [
      'It had net income of 7 billion yen in the three month period ended January 31, down 59.2 pct.',
      ['7 billion yen net income', 'three month period', '59.2 pct down net income'],
    ],
    ["The mill's shares were trading off 1-1/2 at 15-1/4.", ['1-1/2 down shares', '15-1/4 to shares']],
    ['It aims to narrow the deficit for the whole of 1987 to 975 mln dlrs.', ['975 mln dlrs to deficit']],
    ['With real growth at an estimated 1.9 pct, it can wait.', ['1.9 pct real growth']],
    [
      'It will acquire 2.4 mln treasury shares at seven dlrs a share.',
      ['2.4 mln treasury shares', 'seven dlrs a share treasury shares'],
    ],
    ["The broker estimates Halden Mills's 1986 profits at 450 mln dlrs.", ['450 mln dlrs profits']],
    ['It has a three-for-two stock split.', ['three']],
    ['It starts from the current October 31 year end.', []],
    ['It earned 7 mln dlrs in the nine months ended March One.', ['7 mln dlrs', 'nine months']],
    ['It came on freight capacity eight pct higher than before.', ['eight pct up freight capacity']],
    ['Costs before depreciation were down nine pct.', ['nine pct down Costs before depreciation']],
    ['It is part of a five-year programme totalling one billion.', ['five-year programme', 'one billion']],
    [
      'It will sell 20 mln 7.5 pct convertible notes.',
      ['20 mln convertible notes', '7.5 pct convertible notes'],
    ],
    ["Halden's 9.9 mln dlr loss hurts.", ['9.9 mln dlr loss']],
    ['It drew 90% of 18 to 24-year-old males.', ['90% males', '18 to 24-year-old males']],
    ['They say, 65%-30%, that it is bad.', ['65%', '30%']],
    ['Women hold 30 percent of state legislative seats.', ['30 percent state legislative seats']],
    ["It owns 75 pct of Rade's stock and Rade holders keep the other 25 pct.", ['75 pct stock', '25 pct']],
    ['The nominee lost by five points.', ['five points nominee']],
    ['The second-ranked team won.', ['second team']],
    ['Its average price was 98.277.', ['98.277 average price']],
    ['It was bought for 372 riyals ($99) on Monday.', ['372 riyals', '$99']],
    ['Bruno, who had turned 17 only a day earlier, died.', ['17 Bruno']],
    // shares and sizes of nobody
    ['Traders in Norland received 34,750 tonnes.', ['34,750 tonnes']],
    ['It is a threat to move over 800,000 tonnes to stores.', ['800,000 tonnes']],
    ['673-mayor-smith-1200', []],
    ['Both parties get about 65% of what they want.', ['65%']],
    ['More than half (54%) of those asked agreed.', ['half', '54%']],
    [
      'It was lower among patients on tablets than among those taking glimepiride (19 percent).',
      ['19 percent'],
    ],
    ["Helen Clitheroe runs in the women's 1500m while others rest.", ['1500m']],
    ['I fell on my final 200m of the night.', ['200m']],
    // numbers of sources and names
    ['One study of 96 girls found that it was worse (2).', ['One study', '96 girls']],
    ['The mills were Precious Six Garments and others.', []],
    ['Some 53% of over 65s own a phone.', ['53%', '65s']],
    // points of an index, numbers of names
    ['The Dow rose more than 1,080 points in the quarter.', ['1,080 points up Dow']],
    ['NBC 5 has seen the video.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})
