import { expect, test } from 'vitest'
import { loadKnowledge } from '../../src/resources.ts'
import { createPipeline } from '../../src/run/pipeline.ts'
import { cleanName } from '../../src/transform/identity/mention.ts'

const run = createPipeline({ published: null }, loadKnowledge())

function idsIn(text: string, id = 'x'): string[] {
  const outcome = run({ id, source: '', sha256: '', encoding: 'utf-8', text })
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.facts.people.map(({ fields }) => fields.entity_id)
}

test('a middle name that the article itself leaves out does not make another person', () => {
  expect(new Set(idsIn('Oriana Falk Tessmer resigned. Oriana Tessmer had led the board.'))).toEqual(
    new Set(['person:oriana-tessmer']),
  )
  expect(idsIn('Oriana Falk Tessmer resigned.')).toEqual(['person:oriana-falk-tessmer'])
  // many are called so: the middle name tells whom
  expect(new Set(idsIn('Mary Falk Smith resigned. Mary Smith had led the board.'))).toEqual(
    new Set(['person:mary-falk-smith']),
  )
})

test('a surname that news uses for one person is that person, a first name before it or not', () => {
  expect(idsIn('Economists praised Greenspan.')).toEqual(['person:alan-greenspan'])
  expect(idsIn('Jim Mattis resigned.')).toEqual(['person:james-mattis'])
  expect(idsIn('Tanya Mattis resigned.')).toEqual(['person:tanya-mattis'])
})

test('whom news calls by a title and a given name is that person wherever the article has the title', () => {
  expect(idsIn('Pope Francis spoke on Sunday. Francis said that he was well.')).toEqual([
    'person:pope-francis',
    'person:pope-francis',
  ])
  expect(idsIn('Queen Elizabeth was 96.')).toEqual(idsIn('Queen Elizabeth II was 96.'))
  expect(idsIn('Francis said that he was well.')[0]).toMatch(/^person:francis@/)
  expect(idsIn('Prince Rupert said that he was well.')[0]).toMatch(/^person:rupert@/)
})

test('other full names of people of the news are theirs', () => {
  expect(idsIn('Hillary Rodham Clinton left.')).toEqual(['person:hillary-clinton'])
  expect(idsIn('Charles E. Schumer left.')).toEqual(['person:chuck-schumer'])
  expect(idsIn('Aides to Assad left.')).toEqual(idsIn('Bashar al-Assad left.'))
  expect(new Set(idsIn('John F. Kennedy won. JFK was 43.'))).toEqual(new Set(['person:john-kennedy']))
})

test('the article of an Arabic surname tells nobody apart', () => {
  expect(idsIn('Tariq al-Haddoum resigned.')).toEqual(idsIn('Tariq Haddoum resigned.'))
})

test('a middle initial does not make another person, two do', () => {
  expect(idsIn('James B. Calloway resigned.')).toEqual(['person:james-calloway'])
  expect(idsIn('George H. W. Bush resigned.')).toEqual(['person:george-h-w-bush'])
})

test('the writing of a name in capitals at the start of an article gives way', () => {
  const text = 'It is said that DONALD J. Trump left. Donald Trump was ill.'
  const outcome = run({ id: 'x', source: '', sha256: '', encoding: 'utf-8', text })
  expect(outcome.ok && outcome.facts.people.map(({ fields }) => fields.name)).toEqual([
    'Donald Trump',
    'Donald Trump',
  ])
})

test('two people of one article whom only the initial tells apart stay two', () => {
  expect(idsIn('James B. Calloway resigned. A week later James T. Calloway resigned too.')).toEqual([
    'person:james-b-calloway',
    'person:james-t-calloway',
  ])
})

test('a lone surname means somebody only in its article', () => {
  const [here] = idsIn('Mr. Calloway resigned on Monday.', 'one')
  const [there] = idsIn('Mr. Calloway resigned on Monday.', 'two')
  expect(here).toMatch(/^person:calloway@/)
  expect(there).not.toBe(here)
})

test('courtesy titles are no part of who somebody is', () => {
  expect(
    idsIn(
      'Datuk Seri Rahman Idris met Alhaji Bello Okafor on Monday. Rahman Idris and Okafor did not speak.',
    ),
  ).toEqual(['person:rahman-idris', 'person:bello-okafor', 'person:rahman-idris', 'person:bello-okafor'])
})

test('what an editor adds to a name in brackets belongs to it', () => {
  expect(cleanName('Anna [Calloway')).toBe('Anna Calloway')
})

/** The canonical name of each mention. */
function namesIn(text: string): string[] {
  const outcome = run({ id: 'x', source: '', sha256: '', encoding: 'utf-8', text })
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.facts.people.map(({ fields }) => fields.name)
}

test.each<[string, string, string[]]>([
  [
    'Mr Dunne is not his wife',
    'Peter Dunne and his wife, Carla Dunne, own the farm. Mr Dunne said he lost 40 cows in the flood.',
    ['Peter Dunne', 'Carla Dunne', 'Peter Dunne'],
  ],
  [
    'an office tells two of one surname apart',
    'Governor Stan Vale spoke on Monday. Marta Vale rested. Marta Vale is ill. Governor Vale went back to work.',
    ['Stan Vale', 'Marta Vale', 'Marta Vale', 'Stan Vale'],
  ],
  [
    'a king goes by his given name',
    'Crown Prince Hamad bin Faisal met the envoy. King Faisal was not there.',
    ['Hamad bin Faisal', 'Faisal'],
  ],
  [
    'a son is not his father',
    'Ray Tolliver Jr. stayed at the camp. Dana Tolliver cried. Tolliver Jr. filled the freezers.',
    ['Ray Tolliver Jr.', 'Dana Tolliver', 'Ray Tolliver Jr.'],
  ],
  [
    'a nickname in marks is part of the name',
    'Sheriff Bernard “Buck” Torrance said the boy was booked. Torrance gave no name.',
    ['Bernard “Buck” Torrance', 'Bernard “Buck” Torrance'],
  ],
])('%s', (_, text, expected) => expect(namesIn(text)).toEqual(expected))

test('a name that many share joins articles by affiliation, or by role and region, and else does not', () => {
  const [atBank] = idsIn('John Smith, an economist at Halden Bank PLC, said so.', 'one')
  expect(idsIn('The plan of John Smith, a director of Halden Bank PLC, failed.', 'two')).toEqual([atBank])
  const [inOhio] = idsIn('John Smith, the mayor, said so in Toledo, Ohio.', 'one')
  expect(idsIn('In Akron, Ohio, the mayor, John Smith, resigned.', 'two')).toEqual([inOhio])
  const [nowhere] = idsIn('John Smith said so.', 'one')
  expect(new Set([atBank, inOhio, nowhere, ...idsIn('John Smith said so.', 'two')]).size).toBe(4)
})

test('a lone name that is one of a kind is that person everywhere', () => {
  expect(idsIn('Aides to Mr. Putin said so.')).toEqual(['person:vladimir-putin'])
  expect(idsIn('Aides to Joseph Biden said so.')).toEqual(['person:joe-biden'])
  expect(idsIn('Aides to Robert Gabriel Mugabe said so.')).toEqual(['person:robert-mugabe'])
  expect(idsIn('Sheriff Bernard “Buck” Torrance said so.')).toEqual(['person:bernard-torrance'])
  expect(idsIn('Aides to Melania Trump said so.')).toEqual(['person:melania-trump'])
})

test.each([
  ['Halden Bank PLC lost money. The bank’s chief economist, Ann Kell, left.', 'Halden Bank PLC'],
  ['Halden Bank PLC and its chief executive, Ann Kell, were fined.', 'Halden Bank PLC'],
  ['Halden Bank PLC was fined. Nobody is hurt, bank spokeswoman Ann Kell said.', 'Halden Bank PLC'],
  ['The State Department closed. Nobody knows why, department spokesman Ann Kell said.', 'State Department'],
  ['The Halden Ports Authority closed. Authority managing director Ann Kell left.', 'Halden Ports Authority'],
  ['Halden Bank PLC lost. "We paid FIFA for it," said its chief executive, Ann Kell.', 'Halden Bank PLC'],
  ['Halden Bank PLC lost. “We paid FIFA for it,” its chief executive, Ann Kell, said.', 'Halden Bank PLC'],
  ['It is run by Halden Bank PLC, whose chief economist, Ann Kell, left.', 'Halden Bank PLC'],
  ['Ann Kell, an engineer at NASA’s Jet Propulsion Laboratory, left.', 'Jet Propulsion Laboratory'],
  ['The State Department closed. Nobody knows why, ministry spokesman Ann Kell said.', null],
  ['Halden University closed. Nobody knows why, university student Ann Kell said.', null],
  ['Halden Bank PLC lost money. The hospital’s chief surgeon, Ann Kell, left.', null],
  ['FIFA met. The governing body’s president, Ann Kell, left.', 'FIFA'],
  ['Kroger raised prices. Ann Kell, executive vice president of corporate affairs, left.', 'Kroger'],
  ['Ann Kell at NASA’s 21st gala left.', null],
  ['Ann Kell, at Glasgow’s NASA, left.', null],
  ['They search Google ‘Ann Kell’ there.', null],
  ['Kroger raised prices. Ann Kell, chief economist at Ever.Ag, left.', null],
  ['The Senate closed. Sen. Ann Kell (R-Texas) left.', 'Senate'],
  ['The Senate closed. Former Ohio Sen. Ann Kell left.', 'Senate'],
  ['The Senate closed. Ann Kell, a U.S. senator from Texas, left.', 'Senate'],
  ['The Senate closed. Halden Sen. Ann Kell left.', null],
  ['The House closed. Speaker Ann Kell left.', 'House'],
  ['The Supreme Court met. Retired Justice Ann Kell was there.', 'Supreme Court'],
  [
    'West Halden Police Service appealed for help. Detective Inspector Ann Kell left.',
    'West Halden Police Service',
  ],
  ['The Texas Senate and the Ohio Senate closed. Then state Sen. Ann Kell left.', null],
  ['The Defense Department closed. Former U.S. Defense Secretary Ann Kell left.', 'Defense Department'],
  ['The Defense Department closed. Israeli Defense Minister Ann Kell left.', null],
  ['The U.S. Department of Justice closed. Attorney General Ann Kell left.', 'U.S. Department of Justice'],
  ['The Supreme Court met. Justice Ann Kell dissented.', 'Supreme Court'],
  ['The Halden Police Department and the Orrin Police Department met. Officer Ann Kell left.', null],
  ["Microsoft's Lagos-based director Ann Kell left.", 'Microsoft'],
  ['The Kroger counsel, Ann Kell (SAN), left.', 'Kroger'],
  ["Kroger hired Ann Kell's brother.", null],
  [
    'The Halden Nurses’ Union and the Halden Health Trust met. Union president Ann Kell left.',
    'Halden Nurses’ Union',
  ],
  ['Kroger bought land. Kroger met Microsoft. Kroger built. Kroger grew. CEO Ann Kell left.', 'Kroger'],
  ['Kroger bought land. Kroger met Microsoft. Microsoft left. Kroger built. CEO Ann Kell left.', null],
])('whom a role belongs to where no organization stands beside it: %s', (text, affiliation) => {
  const outcome = run({ id: 'x', source: '', sha256: '', encoding: 'utf-8', text })
  expect(outcome.ok && outcome.facts.people.map(({ fields }) => fields.affiliation)).toEqual([affiliation])
})

test('an office beside a colleague is in the same body, unless it names another', () => {
  const affiliations = (text: string) => {
    const outcome = run({ id: 'x', source: '', sha256: '', encoding: 'utf-8', text })
    return outcome.ok && outcome.facts.people.map(({ fields }) => fields.affiliation)
  }
  expect(affiliations('Kroger CEO Ann Kell and finance director Bo Lund left Microsoft.')).toEqual([
    'Kroger',
    'Kroger',
  ])
  expect(affiliations('Kroger CEO Ann Kell and former Microsoft director Bo Lund left.')).toEqual([
    'Kroger',
    'Microsoft',
  ])
  expect(affiliations('Kroger CEO Ann Kell and actor Bo Lund left.')).toEqual(['Kroger', null])
})
