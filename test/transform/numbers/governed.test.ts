import { expect, test } from 'vitest'
import { readNumbers } from '../../read-numbers.ts'

const counted = (text: string) => readNumbers(text).map(({ fields }) => fields.counted)

/** What an amount is of; empty where the sentence says only who does something with it. */
test.each([
  // the amount is the subject, in brackets, or what something is for
  ['Of those who rang the office, 96 percent opposed it.', [null]],
  ['Partners are Fjordgas, the operator, Nordoil (18 percent) and others.', [null]],
  ['The tower fell in the storm, and a copy of the plan is yours for $2.', [null]],
  ['The relief act helps the mill to move $3 million from the road fund to the wall.', [null]],
  ['The government forced the sale to enforce a $27 million back tax bill.', ['back tax bill']],
  ['The village launched a $19 million recommended offer for the inn.', ['recommended offer']],
  ['Climbing to bed was a 30 minute walk.', ['walk']],
  // who puts an amount on something does not have it
  ['Rumors put the house prices at $5,000.', ['house prices']],
  ['Preliminary figures showed copper output lower at 377,300 tons.', ['copper output']],
  ['The city has paid the agency nearly $449,000 so far.', [null]],
  // a thing that something is done to does
  ['The debt, expected to grow by 10 percent, is large.', ['debt']],
  ['The Corvane Industrial Average lost 190 points.', ['Corvane Industrial Average']],
  // the same thing once more
  ['Mills made 47 tonnes of steel in the week ended April 4, up 11 percent.', ['steel', 'steel']],
  [
    'It will add 25 percent of its foreign loans to the fund, or about $650 million.',
    ['foreign loans', 'foreign loans'],
  ],
  ['It cut the ticket price to $2.25, from $2.50.', ['ticket price', 'ticket price']],
  ['GDP grew 5.7 percent and GNP 5.5 percent.', ['GDP', 'GNP']],
  [
    'The krone fell 10 percent against the dollar and more than 8 percent against the euro.',
    ['krone', 'krone'],
  ],
  // what costs it
  ['They sold the mill in a deal worth $600 million.', ['deal']],
  ['It offers shareholders 200 ordinary shares at $1.54 each.', ['ordinary shares', 'ordinary shares']],
  // two nouns of one notion, and nouns that only bound
  ['It has a margin of error of 0.2 millimeters.', ['margin of error']],
  ['The plan brings savings in excess of 12 percent.', ['savings']],
  ['It posted net income for the period of $14 million.', ['net income']],
  ['Gorland accounts for 90% of all of its imports.', ['imports']],
  ["The sale would increase the company's stockholders' equity to about $85 million.", ['equity']],
  [
    'Global debt grew by $8 trillion in the first quarter of 2023 to a near-record high of $305 trillion.',
    ['Global debt', 'Global debt'],
  ],
  // `last` is no verb here
  ['The party gave the council a greater role in the last two or three years.', [null]],
])('%s', (text, expected) => expect(counted(text)).toEqual(expected))
