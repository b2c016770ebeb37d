import { expect, test } from 'vitest'
import { hashWord } from '../../../src/analysis/entities/hash.ts'
import { type Lexicon, LISTS } from '../../../src/analysis/entities/lexicon.ts'
import { buildTable } from '../../../src/analysis/entities/lexicon-table.ts'
import { createAnalyser } from '../../../src/analysis/index.ts'
import { segment } from '../../../src/document/segment.ts'
import { loadKnowledge } from '../../../src/resources.ts'
import { settle } from './settled.ts'

const knowledge = loadKnowledge()
const analyse = createAnalyser(name => knowledge.file(name))

const lexicon: Lexicon = {
  words: buildTable([
    [hashWord('Oxford'), LISTS.CITY],
    [hashWord('Powys'), LISTS.REGION],
    [hashWord('Governor'), LISTS.TITLE],
    [hashWord('Ann'), LISTS.FIRST_NAME],
  ]),
  phrases: buildTable([]),
  profiles: buildTable([]),
  names: buildTable([]),
  clusters: buildTable([]),
  coarse: new Uint8Array(),
}

test.each<[string, string, string[], string[]]>([
  ['whoever posts a loss is a firm', 'Selvanto posted a quarterly loss.', ['PER Selvanto'], ['ORG Selvanto']],
  ['and who files for bankruptcy', 'Brask filed for bankruptcy.', ['PER Brask'], ['ORG Brask']],
  [
    'and whose trucks it has',
    'Selvanto, whose trucks deliver milk, fell.',
    ['PER Selvanto'],
    ['ORG Selvanto'],
  ],
  [
    'but not who reports a theft',
    'Selvanto reported a theft of his sales car.',
    ['PER Selvanto'],
    ['PER Selvanto'],
  ],
  ['behind a union', "So says the dockers' union Pesca Viva.", ['PER Pesca Viva'], ['ORG Pesca Viva']],
  [
    'whose gunmen they are, all over the article',
    'Gunmen of al-Rashidun shot. Now al-Rashidun taxes dates.',
    ['PER al-Rashidun', 'PER al-Rashidun'],
    ['ORG al-Rashidun', 'ORG al-Rashidun'],
  ],
  [
    'but not of somebody whose name goes on',
    'Fighters of Haddad fled. Omar Haddad was shot.',
    ['PER Haddad', 'PER Omar Haddad'],
    ['PER Haddad', 'PER Omar Haddad'],
  ],
  [
    'a firm that an analyst is with',
    'So said an analyst with Hilton Lund.',
    ['PER Hilton Lund'],
    ['ORG Hilton Lund'],
  ],
  ['a body that is spoken for', 'A spokesman for Railtrek left.', [], ['ORG Railtrek']],
  ['but no title', 'A spokesman for Governor left.', [], []],
  [
    'the chamber of a speaker',
    'So said House Speaker Ann Kell.',
    ['PER Ann Kell'],
    ['ORG House', 'PER Ann Kell'],
  ],
  ['an address is no name', 'Write to ann@kell.com today.', ['ORG ann@kell.com'], []],
  [
    'letters of an illness',
    'It is free of mad cow disease (BSE), and BSE is rare.',
    ['ORG BSE', 'ORG BSE'],
    [],
  ],
  ['a bill', 'The Serious Crime and Police Bill passed.', ['ORG Serious Crime and Police Bill'], []],
  ['a study', 'So says the Health Workers Follow-up Study.', ['ORG Health Workers Follow-up Study'], []],
  [
    'a storm, and its name from then on',
    'Tropical Cyclone Orla hit. Then Orla weakened.',
    ['ORG Tropical Cyclone Orla', 'PER Orla'],
    ['MISC Tropical Cyclone Orla', 'MISC Orla'],
  ],
  [
    'but not its fund',
    'The Hurricane Orla Relief Fund paid.',
    ['ORG Hurricane Orla Relief Fund'],
    ['ORG Hurricane Orla Relief Fund'],
  ],
  [
    'a body and who speaks for it',
    'A man of the Halden Growers Council Ann Kell says so.',
    ['ORG Halden Growers Council Ann Kell'],
    ['ORG Halden Growers Council', 'PER Ann Kell'],
  ],
  [
    'the end of an address',
    'He is in Oakland, Calif. Chavis is too.',
    ['LOC Oakland', 'PER Calif. Chavis'],
    ['LOC Oakland', 'PER Chavis'],
  ],
  ['a bank that is none', 'It lies in the West Bank.', ['ORG West Bank'], ['LOC West Bank']],
  [
    'a newspaper by what it opposes',
    'Haarel, a left-wing newspaper opposing him, said so.',
    ['PER Haarel'],
    ['ORG Haarel'],
  ],
  [
    'what ends in what firms do',
    'Then Corran Biosciences grew.',
    ['PER Corran Biosciences'],
    ['ORG Corran Biosciences'],
  ],
  ['a show that is called like a street', 'He watched Sesame Street then.', ['LOC Sesame Street'], []],
  [
    'what a program is called',
    'It has a chatbot, called Tako, now. Tako grew.',
    ['LOC Tako', 'LOC Tako'],
    ['MISC Tako', 'MISC Tako'],
  ],
  ['but not what a town is called', 'It lies in a town called Tako.', ['LOC Tako'], ['LOC Tako']],
  [
    'whose developers they are',
    'So say the developers at Monkeycraft.',
    ['LOC Monkeycraft'],
    ['ORG Monkeycraft'],
  ],
  [
    'a body by what it is, though it sounded like a town',
    'A man of Vertic, an independent organisation that checks arms, left.',
    ['LOC Vertic'],
    ['ORG Vertic'],
  ],
  [
    'who beats another in the end',
    'A fumble and an interception led to a touchdown. Then Brellan held on to beat Tellin.',
    ['LOC Brellan', 'LOC Tellin'],
    ['ORG Brellan', 'ORG Tellin'],
  ],
  ['a medicine', 'Those on ZMapp lived.', ['PER ZMapp'], []],
  ['a probe', 'Then Aditya-L1 rose.', ['PER Aditya-L1'], []],
  ['an adjective of a name', 'It had a Rod Serling-worthy plot.', ['PER Rod Serling-worthy'], []],
  ['an office with a party', 'The Democratic Speaker left.', ['PER Democratic Speaker'], []],
  ['a short title', 'It absolved Sec. Kell of it.', ['ORG Sec', 'PER Kell'], ['PER Kell']],
  ['a surname behind d’', "A study by d'Errico found it.", ["ORG d'Errico"], ["PER d'Errico"]],
  ['a base', 'He works at RAF Croughton now.', ['PER RAF Croughton'], ['LOC RAF Croughton']],
  ['the land of a ruler', 'The Emir of Zaraq left.', ['PER Zaraq'], ['LOC Zaraq']],
  ['the place of a title', 'The Duchess of Cambridge left.', ['ORG Cambridge'], ['LOC Cambridge']],
  ['where somebody moved', 'She moved to Powys in May.', ['ORG Powys'], ['LOC Powys']],
  [
    'a town beside another where things are',
    'It put pressure on museums in London and Oxford.',
    ['LOC London', 'ORG Oxford'],
    ['LOC London', 'LOC Oxford'],
  ],
  [
    'an office of two words',
    'Then Pine County Medical Examiner Sue Lind left.',
    ['ORG Pine County Medical Examiner', 'PER Sue Lind'],
    ['LOC Pine County', 'PER Sue Lind'],
  ],
])('what the words say of a name: %s', (_, text, names, expected) => {
  expect(settle(text, analyse(text, segment(text)).tokens, lexicon, names)).toEqual(expected)
})
