import { expect, test } from 'vitest'
import { readNumbers } from '../../read-numbers.ts'

/** Each number with its unit, change or level, what it counts and whose it is: `35 hours hour to working week`. */
const told = (text: string) =>
  readNumbers(text).map(({ text: number, fields: { unit, change, level, counted, subject } }) =>
    [number, unit && `[${unit}]`, change ?? level, counted, subject && `(${subject})`]
      .filter(Boolean)
      .join(' '),
  )

test.each([
  // the first words of a sentence say it
  ['Attendance: 51,700', ['51,700 Attendance']],
  ['Among women who vote, about 70 percent belong to it.', ['70 percent [percent] women']],
  ['Of the students who applied, 30 were admitted.', ['30 students']],
  ['Standing 230 feet tall, the tower is old.', ['230 feet [foot] tower']],
  ['A 12-bed ward closed.', ['12 bed']],
  ['Under 40 people came.', ['40 people']],
  // what is so old
  ['The castle is 800 years old.', ['800 years old [year] castle']],
  ['The bridge, 120 years old, fell.', ['120 years old [year] bridge']],
  // lengths of time that are changed
  [
    'It wants to cut the working week to 35 hours from 40.',
    ['35 hours [hour] to working week', '40 [hour] from working week'],
  ],
  ['The plan would cut class sizes from 31 to 24.', ['31 from class sizes', '24 to class sizes']],
  // phrases of several parts
  ['About 600 office and technical workers left.', ['600 office and technical workers']],
  ['About a dozen black female small-business owners met.', ['a dozen black female small-business owners']],
  ['It asked 17 culturally and economically diverse towns.', ['17 diverse towns']],
  ['Their defense and special teams made 10 stops.', ['10 stops (defense and special teams)']],
  ['It came on a four-yard drive late in the game.', ['four-yard [yard] drive']],
  ["Of the firm's workers, 300 were laid off.", ['300 workers']],
  // what changes between a noun of change and a bare number
  ['An increase in staff to 400 from 300 is planned.', ['400 to staff', '300 from staff']],
  ['An increase in shares of common stock to 100 mln is due.', ['100 mln to shares of common stock']],
  [
    'It extended the validity of tickets from 6 months to 1 year.',
    ['6 months [month] from validity of tickets', '1 year [year] to validity of tickets'],
  ],
  ['Pain scores averaged more than 8.', ['8 Pain scores']],
  // names and nouns of several
  ['About 90 faculty and clerks came.', ['90 faculty and clerks']],
  ['Investors in Oslo, Leeds and Hull have 1% each.', ['1% [percent] Investors in Oslo, Leeds and Hull']],
  ['Some 38% live in Leeds, 15% in York.', ['38% [percent]', '15% [percent]']],
  ['Dave Marr scored for Hull and Linus Mark made 22 saves.', ['22 saves']],
  // a share that opens the next clause
  [
    '41 percent of voters agreed. Only 24 percent refused.',
    ['41 percent [percent] voters', '24 percent [percent] voters'],
  ],
  // whose sum it is
  ['It will draw investments of 50 billion lire in private firms.', ['50 billion lire [ITL] investments']],
  ['The fund has a 12 percent holding in it.', ['12 percent [percent] holding (fund)']],
  ['They raised their prices up to 30 percent.', ['30 percent [percent] up prices']],
  [
    'She served eight years of a thirty-five year sentence.',
    ['eight years [year] sentence', 'thirty-five year [year] sentence'],
  ],
  [
    'It rose to 2.04 million from 1.23 million five years earlier.',
    ['2.04 million to', '1.23 million from', 'five years [year]'],
  ],
  ['Of the 51 analysts on it, 48 rate it a buy.', ['51 analysts', '48 analysts']],
  // what ends a phrase, and what does not
  ['It hit a wall, killing 19 people and wounding 48 others.', ['19 people', '48 others']],
  [
    'It is one of five Level I Trauma Centers here.',
    ['one Level I Trauma Centers', 'five Level I Trauma Centers'],
  ],
  ['They ramped up output to 30,000 tonnes.', ['30,000 tonnes [metric ton] to output']],
  [
    'It raised the number of flight attendants based in Leeds from 370 to 870.',
    ['370 from flight attendants', '870 to flight attendants'],
  ],
  [
    'They share a prize of SEK9 million (about GBP7 million or USD9 million).',
    ['SEK9 million [SEK] prize', 'GBP7 million [GBP] prize', 'USD9 million [USD] prize'],
  ],
  [
    'It was nine kilometers (about six miles) east of it.',
    ['nine kilometers [kilometer]', 'six miles [mile]'],
  ],
  ['It was the first major government offensive there.', ['first major government offensive']],
  ['It is two km from it.', ['two km [kilometer]']],
  ['It booked a loss, not the 10 billion yen profit it had forecast.', ['10 billion yen [JPY] profit']],
  ['It may buy the shares owned by the banks, worth 200 million yen.', ['200 million yen [JPY] shares']],
  // forecasts, averages, and the level behind a step
  [
    'The bank raised its growth forecast to 3% from 2%.',
    ['3% [percent] to growth forecast', '2% [percent] from growth forecast'],
  ],
  ['The bank cut its forecast for growth to 1.2%.', ['1.2% [percent] to forecast for growth']],
  ['The firm raised premiums an average of 11%.', ['11% [percent] up premiums']],
  [
    'It cut the trip by 25 minutes to just under two hours.',
    ['25 minutes [minute] down trip', 'two hours [hour] to trip'],
  ],
  // what is counted once more
  ['Halden, which owns 34 shops, may open a dozen more.', ['34 shops', 'a dozen shops']],
  [
    'It sold 20 tonnes of wheat at $210 a tonne.',
    ['20 tonnes [metric ton] wheat', '$210 a tonne [USD per metric ton] wheat'],
  ],
  ['They put the number of dead at 41.', ['41']],
  ['Out of 40 statewide votes, just 27 were close.', ['40 statewide votes', '27 statewide votes']],
  ['Three of those 27 recounts changed it.', ['Three recounts', '27 recounts']],
  ['One staffer who worked with him left.', ['One staffer']],
  // who is not measured
  ['The owner of a home assessed at $300,000 would pay.', ['$300,000 [USD] home']],
  ['It will have a range of 400 kilometres.', ['400 kilometres [kilometer] range']],
  ['He leaped in from one yard away.', ['one yard [yard]']],
  // the same once more is no list
  ['The vote was 1,229, or 54.5 pct, against.', ['1,229', '54.5 pct [percent] vote']],
  // parts of units, old weights
  ['Half an inch of rain fell.', ['Half an inch [inch] rain']],
  ['They bought a half-acre lot.', ['half-acre [acre] lot']],
  ['The smelter made 240,000 long tons of zinc.', ['240,000 long tons [long ton] zinc (smelter)']],
  // an index before and after
  [
    'The index of sentiment stood at 84, down from 90.',
    ['84 index of sentiment', '90 from index of sentiment'],
  ],
])('%s', (text, expected) => expect(told(text)).toEqual(expected))
