import { expect, test } from 'vitest'
import { hashWord } from '../../../src/analysis/entities/hash.ts'
import { type Lexicon, LISTS } from '../../../src/analysis/entities/lexicon.ts'
import { buildTable } from '../../../src/analysis/entities/lexicon-table.ts'
import { cut } from '../../../train/entities/cut.ts'
import { settle } from './settled.ts'

const lexicon: Lexicon = {
  words: buildTable([
    [hashWord('Tellin'), LISTS.CITY],
    [hashWord('Brenland'), LISTS.REGION],
    [hashWord('Yates'), LISTS.COMMON | LISTS.LAST_NAME],
  ]),
  phrases: buildTable([]),
  profiles: buildTable([]),
  names: buildTable([]),
  clusters: buildTable([]),
  coarse: new Uint8Array(0),
}

test.each<[string, string[], string[]]>([
  ['Then Per-Arne Lind spoke.', ['PER Arne Lind'], ['PER Per-Arne Lind']],
  ['Then Bo-Arne Lind spoke.', ['PER Bo', 'PER Arne Lind'], ['PER Bo', 'PER Arne Lind']],
  ['The K7-RDL men met.', ['ORG RDL'], ['ORG K7-RDL']],
  ['The Bo-Lund men met.', ['ORG Lund'], ['ORG Lund']],
  [
    'The University of Brenland, Tell, met.',
    ['ORG University of Brenland', 'LOC Tell'],
    ['ORG University of Brenland, Tell'],
  ],
  [
    'The University of Orrin, Tell, met.',
    ['ORG University of Orrin', 'LOC Tell'],
    ['ORG University of Orrin', 'LOC Tell'],
  ],
  ['Then Tamber Dairy plc grew.', ['ORG Tamber Dairy'], ['ORG Tamber Dairy plc']],
  ['Then Orvane Pty Ltd grew.', ['PER Orvane'], ['ORG Orvane Pty Ltd']],
  ['The ASA met.', ['ORG ASA'], ['ORG ASA']],
  ['So said Bo Brell & Orr LLP.', ['PER Bo Brell', 'ORG Orr LLP'], ['ORG Bo Brell & Orr LLP']],
  ['So said Brell & Orr.', ['PER Brell', 'PER Orr'], ['PER Brell', 'PER Orr']],
  [
    'Tamber Drugs Names Lund\n\nThen Tamber Drugs, Inc. grew.',
    ['PER Tamber Drugs', 'PER Lund', 'ORG Tamber Drugs, Inc.'],
    ['ORG Tamber Drugs', 'PER Lund', 'ORG Tamber Drugs, Inc.'],
  ],
  ['It hit Lund’s Bakery there.', ['PER Lund’s Bakery'], ['ORG Lund’s Bakery']],
  ["It hit Lund's Tire Shop there.", ['PER Lund', 'PER Tire'], ["ORG Lund's Tire Shop"]],
  ["It hit Lund's Tavern there.", ['LOC Lund', 'LOC Tavern'], ["LOC Lund's Tavern"]],
  ["It was Orvane's Tire Shop.", ['ORG Orvane'], ['ORG Orvane']],
  ["It was Lund's Tire.", ['PER Lund'], ['PER Lund']],
  ['The Tellin Fish Treaty (TFT) failed. TFT is old.', ['ORG Tellin Fish Treaty', 'ORG TFT', 'ORG TFT'], []],
  ['The Fish, Labour and Home Affairs Minister met Labour.', ['ORG Labour', 'ORG Labour'], ['ORG Labour']],
  ['It was in the Tellin Herald-Leader there.', ['ORG Orvane'], ['ORG Herald-Leader']],
  ['It was in the Herald there.', [], []],
  ['Orvex Motors grew. Orvex left.', ['ORG Orvex Motors', 'PER Orvex'], ['ORG Orvex Motors', 'ORG Orvex']],
  ['Yates Motors grew. Yates left.', ['ORG Yates Motors', 'PER Yates'], ['ORG Yates Motors', 'PER Yates']],
  [
    'Dunmoor board met\n\nDUNMOOR, Ark. — The Dunmoor board met.',
    ['ORG Dunmoor', 'LOC DUNMOOR', 'ORG Dunmoor'],
    ['LOC Dunmoor', 'LOC DUNMOOR', 'LOC Dunmoor'],
  ],
  [
    'DUNMOOR, Ark. — A fumble and an interception led to a touchdown for Dunmoor.',
    ['LOC DUNMOOR', 'ORG Dunmoor'],
    ['LOC DUNMOOR', 'ORG Dunmoor'],
  ],
  [
    'The Surface and Marine Transport Authority met.',
    ['ORG Marine Transport Authority'],
    ['ORG Surface and Marine Transport Authority'],
  ],
  ['The Government and Marine Authority met.', ['ORG Marine Authority'], ['ORG Marine Authority']],
  ['Customers of Orvex left. Then Orvex grew.', ['PER Orvex', 'PER Orvex'], ['ORG Orvex', 'ORG Orvex']],
  ['Then Orvex, which makes tyres, grew.', ['PER Orvex'], ['ORG Orvex']],
  ["Then Orvex's profits grew.", ['PER Orvex'], ['ORG Orvex']],
  ['Friends of Orvex left. Then Orvex, which is fat, grew.', ['PER Orvex'], ['PER Orvex']],
  ['Customers of Yates left.', ['PER Yates'], ['PER Yates']],
  ['Customers of Orvex left. Bo Orvex grew.', ['PER Orvex', 'PER Bo Orvex'], ['PER Orvex', 'PER Bo Orvex']],
  [
    'Brell State beat host Tellin 71-64 in Tellin. Tellin led early.',
    ['ORG Brell State', 'LOC Tellin', 'LOC Tellin', 'LOC Tellin'],
    ['ORG Brell State', 'ORG Tellin', 'LOC Tellin', 'ORG Tellin'],
  ],
  [
    'Brellan defeated Tellin. A fumble and an interception led to a touchdown. Morrin’s captain won.',
    ['LOC Brellan', 'LOC Tellin', 'LOC Morrin'],
    ['ORG Brellan', 'ORG Tellin', 'ORG Morrin'],
  ],
  ['Brellan defeated Tellin in court.', ['LOC Brellan', 'LOC Tellin'], ['LOC Brellan', 'LOC Tellin']],
  ['They lost 3-1 to Tellin, Ohio.', ['LOC Tellin', 'LOC Ohio'], ['LOC Tellin', 'LOC Ohio']],
  ['They lost 3-1 to the Tellin club.', ['LOC Tellin'], ['LOC Tellin']],
  ['The council of Tellin had a 10-0 vote.', ['LOC Tellin'], ['LOC Tellin']],
  ['Then Tellin had a 10-0 lead.', ['LOC Tellin'], ['LOC Tellin']],
  [
    'Then Tellin had a 10-0 lead. A fumble and an interception led to a touchdown. Tellin won.',
    ['LOC Tellin', 'LOC Tellin'],
    ['ORG Tellin', 'ORG Tellin'],
  ],
])('%s', (text, names, expected) => {
  expect(settle(text, cut(text).tokens, lexicon, names)).toEqual(expected)
})
