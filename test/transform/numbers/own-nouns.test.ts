import { describe, expect, test } from 'vitest'
import { readNumbers } from '../../read-numbers.ts'

/** Each number with what it counts: `first | tweet`. */
const told = (text: string) =>
  readNumbers(text).map(({ text: number, fields: { counted } }) =>
    [number, counted].filter(Boolean).join(' | '),
  )

describe('nouns that the tagger takes for other words, and clauses without their pronoun', () => {
  test.each([
    ["It came a day before Gingrich's first tweet above.", ['first | tweet']],
    ['They clinch their first away Davis Cup win since 2011.', ['first | Davis Cup win']],
    ['Four Ways Criminals Could Use It', ['Four | Ways']],
    ['He moved the 8,000 migrants and refugees stranded in a camp.', ['8,000 | migrants and refugees']],
    ['It won 70% of the two-party-preferred vote.', ['70% | two-party-preferred vote', 'two | party']],
    ['The beast had a jaw from 25 to 51 centimetres across.', ['25 to 51 centimetres | jaw']],
    ['A town of 4,000 was flooded.', ['4,000 | town']],
    ['He sold nine head of cattle.', ['nine | head of cattle']],
    ['In my 18 years of doing this, I saw none.', ['18 years']],
    ['It is the 3rd largest goods trading partner.', ['3rd | largest goods trading partner']],
    ['She turned 40 in May.', ['40']],
    [
      'All male residents of the United States over the age of 18 must go.',
      ['18 | male residents of the United States'],
    ],
    [
      'The Dow Jones Industrial Average .DJI fell 102.2 points.',
      ['102.2 points | Dow Jones Industrial Average'],
    ],
    ['The actress has died of lung cancer aged 55.', ['55']],
    ['Anna Keaveney has died of lung cancer aged 55.', ['55 | Anna Keaveney']],
    ['His daughter Gianna Ruiz aged 13 died.', ['13 | Gianna Ruiz']],
    ["Ellison's son was 12 when he fell ill.", ['12 | son']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

test('the lemma of a surname, of one of several', () => {
  const lemmas = (text: string) => readNumbers(text).map(({ fields }) => fields.counted_lemma)
  expect(lemmas('Patrick Carlineo Jr., 55, pleaded guilty.')).toEqual(['Carlineo'])
  expect(lemmas("They raided one of the painter's art studios.")).toEqual(['studio'])
})

describe('changes and levels', () => {
  const changes = (text: string) => readNumbers(text).map(({ fields }) => [fields.change, fields.level])
  test.each([
    ['They could lose the popular vote by 5 million votes.', [[null, null]]],
    [
      'The Senate cut my request for critical U.S. security assistance to free nations by 21 percent.',
      [['down', 'by']],
    ],
    ['Bookings have tailed off by 11 percent.', [['down', 'by']]],
    [
      'Prices went up 5 percent in the north and 8 in the south.',
      [
        ['up', 'by'],
        ['up', 'by'],
      ],
    ],
    ['Benefits were extended to ten million more Americans.', [[null, null]]],
    [
      'Seizures fell from an average of 12.4 to 5.9.',
      [
        [null, 'from'],
        [null, 'to'],
      ],
    ],
  ])('%s', (text, expected) => expect(changes(text)).toEqual(expected))
})
