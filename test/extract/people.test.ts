import { expect, test } from 'vitest'
import { loadKnowledge } from '../../src/resources.ts'
import { createPipeline } from '../../src/run/pipeline.ts'

const run = createPipeline({ published: null }, loadKnowledge())

/** The people and organizations of a text, as written. */
function namesIn(text: string): string[] {
  const outcome = run({ id: 'x', source: '', sha256: '', encoding: 'utf-8', text })
  if (!outcome.ok) throw new Error(outcome.reason)
  return [...outcome.facts.people, ...outcome.facts.organizations].map(({ start, end }) =>
    text.slice(start, end),
  )
}

test.each<[string, string, string[]]>([
  ['a god is nobody', 'He thanked God and Ann Marlow, and God bless her, he said.', ['Ann Marlow']],
  ['where somebody is of is nobody', 'So said Ruth Marlow, of Quenby, on Sunday.', ['Ruth Marlow']],
  [
    'an airport, a plea and a prayer',
    'She landed at Ronald Reagan airport, entered an Alford plea and heard Allahu Akbar, Ann Marlow said.',
    ['Ann Marlow'],
  ],
  [
    'a profession with the capital of a sentence',
    'It may erupt. Vulcanologist Peter Marlow left.',
    ['Peter Marlow'],
  ],
  [
    'a given name is no title',
    'They met Sultan Al Jaber in Halden, Ann Marlow said.',
    ['Sultan Al Jaber', 'Ann Marlow'],
  ],
  ['an office is nobody', 'The Pope came to Halden, Ann Marlow said.', ['Ann Marlow']],
  [
    'a degree is nobody',
    'It works, said Ann Marlow, PA-C, and Bo Lund, M.D., Dr.P.H., agreed.',
    ['Ann Marlow', 'Bo Lund'],
  ],
  [
    'whom a thing is called after is not spoken of',
    'Ann Marlow visited the Johan Sverdrup oil field on the Martin Luther King Jr. holiday.',
    ['Ann Marlow'],
  ],
  [
    'two storms, and one that is tropical',
    'Hurricanes Harvey and Irma hit the coast. Tropical Storm Barry came later, Ann Marlow said.',
    ['Ann Marlow'],
  ],
  [
    'a link to the whole name run into it',
    'Sen. Mitch McConnell Addison (Mitch) Mitchell McConnellGOP leader said so on Friday.',
    ['Mitch McConnell'],
  ],
  ['groups are no people', 'Democrats and Republicans blamed each other, and Kenyans watched.', []],
  [
    'the party of a politician is no organization',
    'Sen. Martha Quill (R-Wisc.) told reporters.',
    ['Martha Quill'],
  ],
  [
    'a member of a party is no organization, unlike a newspaper',
    'Martha Quill, a Kentucky Republican, spoke. The Springfield Republican newspaper reported it.',
    ['Martha Quill', 'Springfield Republican'],
  ],
  [
    'a family is no organization',
    'The court sided with Michael Orsett. The EPA said the Orsetts had won, and Halden Motors agreed.',
    ['Michael Orsett', 'EPA', 'Halden Motors'],
  ],
  [
    'a law that was named before is none',
    'He wrote of the Clean Coast Act. “It narrows the Act’s reach,” he said.',
    [],
  ],
  [
    'what follows a hyphen',
    'Park Geun-hye and Tsai Ing-wen met in Taipei.',
    ['Park Geun-hye', 'Tsai Ing-wen'],
  ],
  ['what only hangs on a name', 'A Clara Bauer-led group won.', ['Clara Bauer']],
  [
    'a member for a state is no organization',
    'Mr. Braley apologized to Senator Charles Grassley, Republican of Iowa, in Ames.',
    ['Braley', 'Charles Grassley'],
  ],
  [
    'a doctor has the surname of a person, not a brand',
    'It is news for Dr. Katherine Economy, a specialist. Dr. Economy warns patients.',
    ['Katherine Economy', 'Economy'],
  ],
  [
    'a compatriot has the surname of a person',
    'Joachim Johansson beat Taylor Dent on Sunday, American Dent holding serve.',
    ['Joachim Johansson', 'Taylor Dent', 'Dent'],
  ],
  [
    'a campus is a part of the name',
    'James Roney of the University of California at Santa Barbara spoke.',
    ['James Roney', 'University of California at Santa Barbara'],
  ],
  ['titles stay outside', 'Chancellor Eva Braunfels met Dr. Priya Raman.', ['Eva Braunfels', 'Priya Raman']],
])('%s', (_, text, expected) => {
  expect(namesIn(text)).toEqual(expected)
})

test.each<[string, string, (string | null)[]]>([
  [
    'a title in the plural belongs to everybody of a list',
    'Police Officers Ben Castor, Ann Kell and Lee Ruiz answered the call.',
    ['Police Officers', 'Police Officers', 'Police Officers'],
  ],
  [
    'one in the singular to the first',
    'Police Officer Ben Castor and Lee Ruiz answered the call.',
    ['Police Officer', null],
  ],
  [
    'a shadow minister is none',
    'Shadow home secretary Ann Kell said nobody knew.',
    ['Shadow home secretary'],
  ],
  ['a rank of nobility', 'Shadow sports minister Lord Moynihan said so.', ['Shadow sports minister']],
  [
    'an honorific behind the comma',
    'The medical director of Halden IVF, Dr Robert Jansen, says so.',
    ['medical director of Halden IVF'],
  ],
  ['a relative whom a headline names beside', 'Ann Kell, wife indicted on charges of fraud.', [null]],
  [
    'what stands before the head is joined',
    'Arno Kell, a civil and environmental engineer, met Lena Orr, a former Apple and Google communications executive.',
    ['civil and environmental engineer', 'former Apple and Google communications executive'],
  ],
  ['a hyphen inside a word', 'Ann Kell, a former in-house ethicist, left.', ['former in-house ethicist']],
  ['an envoy to a state', 'They met U.S. Ambassador to Ukraine Ann Kell.', ['U.S. Ambassador to Ukraine']],
  ['a minister of state', 'Minister of State for Energy Ann Kell said so.', ['Minister of State for Energy']],
  ['a verb before the title', 'The war has complicated President Trump’s plans.', ['President']],
  ['a newspaper is no guardian', 'One wrote:\nAnn Kell, The Guardian', [null]],
  [
    'two offices at once',
    'On Monday, Halden Energy President and CEO Ann Kell spoke.',
    ['Halden Energy President and CEO'],
  ],
  [
    'two offices at once, written small',
    'Halden Energy founder and chief executive Ann Kell spoke. Deputy chairman and finance director Ian Orr left.',
    ['Halden Energy founder and chief executive', 'Deputy chairman and finance director'],
  ],
  [
    'an office that somebody else is named for',
    'The party chose Jo Reyes for president and podcaster Ann Kell for vice president.',
    [null, 'podcaster'],
  ],
  [
    'a field of an office',
    'So said Ann Kell, president and chief operating officer of Halden Energy.',
    ['president and chief operating officer of Halden Energy'],
  ],
  [
    'a professor with an office',
    'They told union president Prof Ann Kell; Prof. Ian Orr left.',
    ['union president', 'Prof.'],
  ],
  ['an article may tell two people apart', 'She met the mayor and police chief Ann Kell.', ['police chief']],
  [
    'a noun before a title in capitals',
    'She read a note Trade Secretary Ann Kell wrote.',
    ['Trade Secretary'],
  ],
  [
    'whoever is any voter is not named',
    'When asked if that included any Harlow supporter Maddox said yes.',
    [null],
  ],
  [
    'a post abroad',
    'They met the head of Halden Motors in Asia, Kim Ji Woo, on Friday.',
    ['head of Halden Motors in Asia'],
  ],
  [
    'an office before a rank',
    'Army spokesman Lt. Col. Ann Kell spoke. Council Leader Cllr Ian Orr left. It is incumbent Gov. Mo Dar.',
    ['Army spokesman', 'Council Leader', 'incumbent Gov.'],
  ],
  [
    'offices of a county',
    'Commonwealth’s Attorney Ann Kell and Jailer Ian Orr spoke. Halden State Police Trooper Mo Dar left.',
    ['Commonwealth’s Attorney', 'Jailer', 'Halden State Police Trooper'],
  ],
  [
    'ranks without a dot',
    'Det Con Ann Kell spoke. Wg Cdr Ian Orr and Chief Supt Mo Dar met Con Murphy.',
    ['Det Con', 'Wg Cdr', 'Chief Supt', null],
  ],
  [
    'an office that somebody gets',
    'Ann Kell has been appointed director of Halden Bank PLC. Ian Orr was sworn in as mayor. Mo Dar, who will become chair, left.',
    ['director of Halden Bank PLC', 'mayor', 'chair'],
  ],
  [
    'an office that somebody leaves, and how long it was his',
    'Ann Kell resigned as chair of Halden Energy last week. Ian Orr was mayor for six years.',
    ['chair of Halden Energy', 'mayor'],
  ],
  ['an office that nobody has', 'Ann Kell was never mayor. Ian Orr would be the first chair.', [null, null]],
  [
    'a rank behind an office',
    'The spokesman for Halden police, Supt Ann Kell, left. Taoiseach Ian Orr met Halden Party TD Mo Dar.',
    ['Supt', 'Taoiseach', 'Halden Party TD'],
  ],
  ['a word that opens a sentence is nobody', 'He was booked on Monday. Bond was set at $25,000.', []],
  ['a field that is a verb as well', 'Transport Secretary Ann Kell left.', ['Transport Secretary']],
  ['IT is no pronoun', 'The mail of IT specialist Ann Kell is lost.', ['IT specialist']],
])('%s', (_, text, roles) => {
  const outcome = run({ id: 'x', source: '', sha256: '', encoding: 'utf-8', text })
  if (!outcome.ok) throw new Error(outcome.reason)
  expect(outcome.facts.people.map(({ fields }) => fields.role)).toEqual(roles)
})

test.each<[string, string, (string | null)[]]>([
  [
    'behind a degree',
    'The results are good, said Ilya Kister, MD, PhD, an epidemiologist at Halden University.',
    ['Halden University'],
  ],
  ['at work', 'Ray White, an oral surgeon working at Halden University, agreed.', ['Halden University']],
  [
    'of a clause',
    'Ann Kell, who chairs the Halden Nurses Association, disagreed.',
    ['Halden Nurses Association'],
  ],
  [
    'of a body whose sort is said',
    'Nobody was hurt, said Luis Orr of the emergency response agency UNGRD.',
    ['UNGRD'],
  ],
  [
    'at which somebody is, not at which he looks',
    'It will last, says Ian Orr, Apple analyst at Jupiter Research.',
    ['Jupiter Research'],
  ],
  [
    'of somebody else is not his',
    'It kept Barack Obama from House Minority Leader Ann Kell and from Google chairman Ian Orr.',
    [null, 'House', 'Google'],
  ],
  [
    'an envoy is not of those to whom he was sent',
    'David Orr, the U.S. ambassador to the European Union, agreed.',
    [null],
  ],
  [
    'in a list of speakers',
    'The guests are: Ann Kell, ACLU; Sumit Orr, Indiana University; and others.',
    ['ACLU', 'Indiana University'],
  ],
  [
    'alone in a line, or behind a degree',
    'Ann Kell, The New York Times\n\nIt was edited by Ilya Orr, M.D., Harvard Medical School, in May.',
    ['New York Times', 'Harvard Medical School'],
  ],
  [
    'an office that only firms have is of the firm that was named',
    'Delvaro Motors Inc. raised its forecast. Chief Executive Ann Kell said orders grew.',
    ['Delvaro Motors Inc.'],
  ],
  [
    'of the owner, behind whose name a title stands',
    "The study was reported by CBS Boston's Dr. Mallika Marshall.",
    ['CBS Boston'],
  ],
  [
    'of whoever names or is joined',
    'Delvaro Motors has named Ann Kell its head of sales. Ian Orr joined Brellin Steel as finance director in May.',
    ['Delvaro Motors', 'Brellin Steel'],
  ],
  [
    'of a body and where it is',
    "So said Ann Kell of Australia's Griffith University.",
    ['Griffith University'],
  ],
  [
    'behind a field that looks like a verb',
    'So said Ann Kell, director of advanced planning at Halden University.',
    ['Halden University'],
  ],
  [
    'of two offices of which only firms have one',
    'Delvaro Motors Inc. raised its forecast. CEO and co-founder Ann Kell said orders grew.',
    ['Delvaro Motors Inc.'],
  ],
  ['behind an age', 'The cup went to Ann Kell, 34, of Delvaro Motors.', ['Delvaro Motors']],
  ['in brackets', 'So said Ann Kell (Halden University) and Ian Orr (R-Ohio).', ['Halden University', null]],
  [
    'behind a list of fields',
    'So said Ann Kell, a professor of law, history and economics at Halden University.',
    ['Halden University'],
  ],
  [
    'behind a dash in a line of its own',
    'Ann Kell - spokeswoman for Halden University\n\nIt will be late - lawyer for Halden University says.',
    ['Halden University'],
  ],
  ['that somebody founded', 'So said Ann Kell, co-founder of Orvex-Mahri.', ['Orvex-Mahri']],
  ['is none of what somebody is called', 'The board of Delvaro Motors named Ann Kell a traitor.', [null]],
  [
    'of several nobody knows which',
    'Delvaro Motors Inc. sued Brellin Steel Corp. on Monday. Chief Executive Ann Kell said orders grew.',
    [null],
  ],
])('the affiliation %s', (_, text, affiliations) => {
  const outcome = run({ id: 'x', source: '', sha256: '', encoding: 'utf-8', text })
  if (!outcome.ok) throw new Error(outcome.reason)
  expect(outcome.facts.people.map(({ fields }) => fields.affiliation)).toEqual(affiliations)
})
