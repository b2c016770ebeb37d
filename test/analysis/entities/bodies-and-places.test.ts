import { expect, test } from 'vitest'
import { KNOWN } from '../../../src/analysis/entities/decision/known.ts'
import { hashWord } from '../../../src/analysis/entities/hash.ts'
import { type Lexicon, LISTS } from '../../../src/analysis/entities/lexicon.ts'
import { buildTable } from '../../../src/analysis/entities/lexicon-table.ts'
import { ENTITY_TYPES, type EntityType } from '../../../src/model/tags.ts'
import { cut } from '../../../train/entities/cut.ts'
import { nameOf, settle } from './settled.ts'

/** What others take a name for, as sure and as often as it gets. */
const others = (type: EntityType) =>
  (1 | (ENTITY_TYPES.indexOf(type) << 1) | (3 << 3) | (3 << 5)) << KNOWN.OTHERS

const lexicon: Lexicon = {
  words: buildTable([
    [hashWord('Ada'), LISTS.FIRST_NAME],
    [hashWord('Lund'), LISTS.LAST_NAME],
    [hashWord('Tellin'), LISTS.CITY],
    [hashWord('Georgia'), LISTS.REGION],
  ]),
  phrases: buildTable([]),
  profiles: buildTable([]),
  names: buildTable([
    [nameOf('Orrin', 'Hill'), others('LOC')],
    [nameOf('Brellside'), others('LOC')],
    [nameOf('Lunds'), others('PER')],
    [nameOf('Lund'), others('PER')],
    [nameOf('Sarvan'), KNOWN.ORGANIZATION],
    [nameOf('Brown'), KNOWN.ORGANIZATION | others('PER')],
  ]),
  clusters: buildTable([]),
  coarse: new Uint8Array(0),
}

test.each<[string, string[], string[]]>([
  ['At its Harker & Boyd homewares chain.', ['PER Harker', 'PER Boyd'], ['ORG Harker & Boyd']],
  ['So said Harker & Boyd there.', ['PER Harker', 'PER Boyd'], ['PER Harker', 'PER Boyd']],
  ['So said Orvane chief executive Ada Lund.', ['PER Ada Lund'], ['ORG Orvane', 'PER Ada Lund']],
  ['So said Orvane CEO Ada Lund.', ['PER Orvane', 'PER Ada Lund'], ['ORG Orvane', 'PER Ada Lund']],
  ['Then Group CEO Ada Lund left.', ['PER Ada Lund'], ['PER Ada Lund']],
  ['Then Orvane Gaming CEO Ada Lund left.', ['ORG Orvane', 'PER Ada Lund'], ['ORG Orvane', 'PER Ada Lund']],
  ['On Monday former chief executive Ada Lund left.', ['PER Ada Lund'], ['PER Ada Lund']],
  ['Local Sarvan men left.', ['ORG Local Sarvan'], ['ORG Sarvan']],
  ['So said Duncombe resident Ada Lund.', ['PER Duncombe', 'PER Ada Lund'], ['LOC Duncombe', 'PER Ada Lund']],
  ['So said Lund resident Ada Lund.', ['PER Lund', 'PER Ada Lund'], ['PER Lund', 'PER Ada Lund']],
  ['So said Ada Lund, SAN, there.', ['PER Ada Lund', 'LOC SAN'], ['PER Ada Lund']],
  ['The Tellin-based firm grew.', ['ORG Tellin'], ['LOC Tellin']],
  ['The Orvane-based firm grew.', ['ORG Orvane'], ['ORG Orvane']],
  ['A Sarvan, Georgia-based firm grew.', ['ORG Sarvan', 'LOC Georgia'], ['LOC Sarvan', 'LOC Georgia']],
  [
    'So said Steve Warren, Georgia-based spokesman here.',
    ['PER Steve Warren', 'LOC Georgia'],
    ['PER Steve Warren', 'LOC Georgia'],
  ],
  ['They hate Sarvan, Tellin-based men say.', ['ORG Sarvan', 'LOC Tellin'], ['ORG Sarvan', 'LOC Tellin']],
  ['A poll by Orvane says so.', ['PER Orvane'], ['ORG Orvane']],
  ['Orvane Oy grew.', ['PER Orvane Oy'], ['ORG Orvane Oy']],
  ['It grew, as did Stora Orvane Oyj, which fell.', [], ['ORG Stora Orvane Oyj']],
  ['The Orvane Bhd grew.', [], ['ORG Orvane Bhd']],
  ['The Swiss group Ada Brenner grew.', ['PER Ada Brenner'], ['ORG Ada Brenner']],
  ['The Danish shipping company Ada Brenner grew.', ['PER Ada Brenner'], ['ORG Ada Brenner']],
  ['The group Ada Brenner met grew.', ['PER Ada Brenner'], ['PER Ada Brenner']],
  ['The start-up Orvane grew.', ['PER Orvane'], ['ORG Orvane']],
  ['Then Orvane, founded in 2015, grew.', ['PER Orvane'], ['ORG Orvane']],
  ['They bought Orvane for $3 million.', ['PER Orvane'], ['ORG Orvane']],
  ['They will acquire Orvane.', ['PER Orvane'], ['ORG Orvane']],
  ['They bought Lund for $3 million.', ['PER Lund'], ['PER Lund']],
  ['A spokeswoman for Orvane wept.', ['PER Orvane'], ['ORG Orvane']],
  ['It was built by Sarvan.', ['PER Sarvan'], ['ORG Sarvan']],
  ['It was built by Brown.', ['PER Brown'], ['PER Brown']],
  ['Then Selvin Energy grew.', ['PER Selvin Energy'], ['ORG Selvin Energy']],
  ['Then Ada Energy grew.', ['PER Ada Energy'], ['PER Ada Energy']],
  [
    'Lund Motors Inc. grew. Lund left.',
    ['ORG Lund Motors Inc.', 'PER Lund'],
    ['ORG Lund Motors Inc.', 'ORG Lund'],
  ],
  [
    'Lund Motors Inc. grew. Mr. Lund left.',
    ['ORG Lund Motors Inc.', 'PER Lund'],
    ['ORG Lund Motors Inc.', 'PER Lund'],
  ],
  ['Bankers for Orvane Rail Inc. met.', ['ORG Bankers for Orvane Rail Inc.'], ['ORG Orvane Rail Inc.']],
  ['Lawyers for Liberty met.', ['ORG Lawyers for Liberty'], ['ORG Lawyers for Liberty']],
  [
    'He is with Tellin-based Shelter Now there.',
    ['LOC Tellin', 'MISC Shelter Now'],
    ['LOC Tellin', 'ORG Shelter Now'],
  ],
  ['He is with Tellin-based Ada Lund there.', ['LOC Tellin', 'PER Ada Lund'], ['LOC Tellin', 'PER Ada Lund']],
  ['They won at Brellside.', ['ORG Brellside'], ['LOC Brellside']],
  ['They climbed Orrin Hill.', ['PER Orrin Hill'], ['LOC Orrin Hill']],
  ['They moved from Orvil to Tellin.', ['LOC Orvil', 'ORG Tellin'], ['LOC Orvil', 'LOC Tellin']],
  [
    'Then Sarvan Rail, Tellin Air and Sarvan grew.',
    ['ORG Sarvan Rail', 'ORG Tellin Air', 'PER Sarvan'],
    ['ORG Sarvan Rail', 'ORG Tellin Air', 'ORG Sarvan'],
  ],
  ['Then OrvaneWell grew.', ['PER OrvaneWell'], ['ORG OrvaneWell']],
  ['Then McGarvey grew.', ['PER McGarvey'], ['PER McGarvey']],
  ['Then Mr. OrvaneWell grew.', ['PER OrvaneWell'], ['PER OrvaneWell']],
  ['So said Ada Lund (Ariz.) there.', ['PER Ada Lund', 'ORG Ariz.'], ['PER Ada Lund', 'LOC Ariz.']],
  [
    'It was Friedman LLP. Ada Lund is at Friedman LLP.',
    ['ORG Friedman LLP', 'PER Ada Lund', 'ORG Friedman LLP'],
    ['ORG Friedman LLP', 'PER Ada Lund', 'ORG Friedman LLP'],
  ],
  ['The Danish brewer Bo Brenner grew.', ['PER Bo Brenner'], ['ORG Bo Brenner']],
  ['The Danish brewer Ada Brenner grew.', ['PER Ada Brenner'], ['PER Ada Brenner']],
  ['Ada Lund joins from Nordjet there.', ['PER Ada Lund', 'LOC Nordjet'], ['PER Ada Lund', 'ORG Nordjet']],
  ['Ada Lund joins from Tellin there.', ['PER Ada Lund', 'LOC Tellin'], ['PER Ada Lund', 'LOC Tellin']],
  [
    'The Ministry and the National Parks Agency met.',
    ['ORG Ministry and the National Parks Agency'],
    ['ORG National Parks Agency'],
  ],
  ['So said Marrow Bank. Traders at Marrow wept.', ['ORG Marrow Bank'], ['ORG Marrow Bank', 'ORG Marrow']],
  [
    'So said National Bank. The National bus wept. Marrow is old.',
    ['ORG National Bank'],
    ['ORG National Bank'],
  ],
  [
    'In his second novel, Bo Lang at Sea, nobody dies.',
    ['PER Bo Lang', 'LOC Sea'],
    ['MISC Bo Lang', 'MISC Sea'],
  ],
  ['In the second novel, Bo Lang, a spy, dies.', ['PER Bo Lang'], ['PER Bo Lang']],
  ['Then Pillsbury Co PSY grew.', ['ORG Pillsbury Co PSY'], ['ORG Pillsbury Co']],
  ['Then the Lunds left.', ['ORG Lunds'], []],
  ['Then the Orvanes left.', ['ORG Orvanes'], ['ORG Orvanes']],
  ['Bravo to Tellin for it.', ['ORG Bravo', 'LOC Tellin'], ['LOC Tellin']],
  ['Then Ada Lund, both R-N. Dak., spoke.', ['PER Ada Lund', 'PER R-N. Dak'], ['PER Ada Lund']],
  ['So said the Sunday Ledger.', [], ['ORG Sunday Ledger']],
  ['It fell on Sunday Star Wars opened.', [], []],
  ['SEN. LUND: Thanks. Senator Ada Lund left.', ['PER Ada Lund'], ['PER LUND', 'PER Ada Lund']],
  [
    'LUND wrote, and FISK and BRELL agreed. Judge Bo Brell left.',
    ['PER LUND', 'MISC FISK', 'ORG BRELL', 'PER Bo Brell'],
    ['PER LUND', 'PER FISK', 'PER BRELL', 'PER Bo Brell'],
  ],
])('%s', (text, names, expected) => {
  expect(settle(text, cut(text).tokens, lexicon, names)).toEqual(expected)
})
