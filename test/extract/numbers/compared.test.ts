import { expect, test } from 'vitest'
import { readNumbers } from '../../read-numbers.ts'

const brief = (text: string) =>
  readNumbers(text)
    .map(
      ({ fields: { value, value_to, unit } }) => `${value}${value_to == null ? '' : `..${value_to}`} ${unit}`,
    )
    .join('; ')

test.each([
  [
    'Exports fell to 3.6 billion francs in May from 4.6 billion in April and 5.4 billion in May 1986.',
    '3600000000 franc; 4600000000 franc; 5400000000 franc',
  ],
  ['It must pay 250 million euros instead of the 1.5 billion agreed.', '250000000 EUR; 1500000000 EUR'],
  // a noun of its own, or nothing that compares
  ['The $3 million plant serves 2 million people.', '3000000 USD; 2000000 null'],
  ['The $3 million plant is to serve 2 million by May.', '3000000 USD; 2000000 null'],
  // a year is not the low end
  ['Output will rise in calendar 1988 to 2.4 million tonnes.', '2400000 metric ton'],
  ['Dealers saw gains of 20 to 80 cents a tonne.', '0.2..0.8 USD per metric ton'],
  ['The offer of C$6 (US$4.46) per share stands.', '6 CAD per share; 4.46 USD per share'],
  ['She won a fight over $48,000.', '48000 USD'],
  ['Winds of 155 kilometers (96 miles) per hour blew.', '155 kilometer per hour; 96 mile per hour'],
  // lengths and races, not millions
  ['The 400m runners met a fish of 2.67m in length.', '400 meter; 2.67 meter'],
  ['The Senate voted 49 to 51 against it.', '49..51 null'],
  ['It put earnings for the first half of 1986 to 235,000 dollars.', '235000 USD'],
  ['Sales in the same two quarters rose.', '2 null'],
  ['It took a 1.2 billion H.K. dlr loan.', '1200000000 HKD'],
  ['The levy is 330 ecus a tonne.', '330 XEU per metric ton'],
])('%s', (text, expected) => expect(brief(text)).toBe(expected))
