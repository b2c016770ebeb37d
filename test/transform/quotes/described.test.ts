import { expect, test } from 'vitest'
import { loadKnowledge } from '../../../src/resources.ts'
import { createPipeline } from '../../../src/run/pipeline.ts'

const run = createPipeline({ published: null }, loadKnowledge())

/** The names of those who speak, in text order. */
function namesOf(text: string): (string | null)[] {
  const outcome = run({ id: 'a', source: '', sha256: '', encoding: 'utf-8', text })
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.facts.quotes.map(({ fields }) => fields.speaker.name)
}

test.each<[what: string, text: string, expected: (string | null)[]]>([
  [
    'a justice is the judge',
    'Justice Rose Kimani found that the county had not heard them. "It acted with contempt," the judge said.',
    ['Rose Kimani', 'Rose Kimani'],
  ],
  [
    'of two justices neither is',
    'Chief Justice Omar Said read out the ruling. Justice Lena Park dissented. "The law is clear," the judge said.',
    [null],
  ],
  [
    'a title that is another word',
    'Sgt. Rita Holm of the county police found the car. It had been stripped. "We do not know who did it," the sergeant said.',
    ['Rita Holm'],
  ],
  [
    'somebody by age and trade',
    'In Larenas, Marta Dulnuan dug through rubble. "My sister is under there," the 52-year-old rice farmer said.',
    ['Marta Dulnuan'],
  ],
  [
    'a parent of so many',
    'When the siren sounded, Omar Haddad ran to the school. "I could hear them," the father of three said.',
    ['Omar Haddad'],
  ],
  [
    'the first one, who alone acts',
    'Pavel Novak fled the city with his daughter, Olena. "We walked for two days," the 61-year-old welder said.',
    ['Pavel Novak'],
  ],
  [
    'another word for whoever spoke last',
    'Film star Emma Bligh said work was hard. The 40-year-old actress said looks were all that counted.',
    ['Emma Bligh', 'Emma Bligh'],
  ],
  [
    'not where such a one was told of',
    'Police chief Ray Orr said a driver had been hurt. The 61-year-old driver said the brakes had failed.',
    ['Ray Orr', null],
  ],
  [
    'nobody who belongs to whom they do not name',
    'Lindiwe Vogt said she saw it. The suspect’s mother said the clinic had no beds.',
    ['Lindiwe Vogt', null],
  ],
  [
    'a plural is all whom its list names',
    'Two councillors — Ann Perry and Karl Orr — said the plan was a folly.',
    ['Ann Perry; Karl Orr'],
  ],
  [
    'a name that is given as one',
    'A tailor named Sohan Jadhav in Chikani has reported that he got a threat. He said it was signed.',
    ['Sohan Jadhav', 'Sohan Jadhav'],
  ],
  [
    'several of whom a clause tells, and they',
    'The mayor met Republicans who say the plan is late. They said it was dear.',
    ['Republicans', 'Republicans'],
  ],
  [
    'one of several is somebody without a name',
    'One of the port officials, who asked not to be named, told the Herald the quay was safe.',
    [null],
  ],
  [
    'the name before a dash and the office of who',
    'Anita Hale — the lawyer who told the court that she had been followed — left. "I was there," she said.',
    ['Anita Hale', 'Anita Hale'],
  ],
  [
    'a place that which stands for',
    'The move was welcomed by Beijing, which described the ban as a “product of the past”.',
    ['Beijing'],
  ],
  [
    'not somebody of whom a clause tells that he spoke',
    'Orr met an architect who said he was not paid. “It was late,” he said.',
    [null, 'Orr'],
  ],
  [
    'people whom a noun for numbers calls',
    'Silicon Valley figures have warned that firms are eroding the state.',
    ['Silicon Valley figures'],
  ],
  [
    'nobody of the body that somebody speaks for',
    'A spokesperson for All Nippon told the Herald that the crew was late.',
    [null],
  ],
  [
    'the only body that oversees',
    'The Data Protection Commission has fined Brightline. "Users were never told," the watchdog said.',
    ['Data Protection Commission'],
  ],
  [
    'not where an article has two',
    'The Medicines Agency met the Food Safety Authority. "It is safe," the regulator said.',
    [null],
  ],
  [
    'two bodies, of which one is known by its house',
    'The State Department and the Pentagon said the talks would go on.',
    ['State Department; Pentagon'],
  ],
  [
    'no country in a modifier',
    'U.S. and Japanese officials said the talks would go on.',
    ['U.S. and Japanese officials'],
  ],
])('%s', (_, text, expected) => {
  expect(namesOf(text)).toEqual(expected)
})
