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
