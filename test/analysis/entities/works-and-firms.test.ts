import { expect, test } from 'vitest'
import { KNOWN } from '../../../src/analysis/entities/decision/known.ts'
import { hashWord } from '../../../src/analysis/entities/hash.ts'
import { type Lexicon, LISTS } from '../../../src/analysis/entities/lexicon.ts'
import { buildTable } from '../../../src/analysis/entities/lexicon-table.ts'
import { createAnalyser } from '../../../src/analysis/index.ts'
import { segment } from '../../../src/document/segment.ts'
import { loadKnowledge } from '../../../src/resources.ts'
import { nameOf, settle } from './settled.ts'

const knowledge = loadKnowledge()
const analyse = createAnalyser(name => knowledge.file(name))

/** Others take it for one of a type (an index into `ENTITY_TYPES`), often and without doubt. */
const sureOf = (type: number) => (0b1111001 | (type << 1)) << KNOWN.OTHERS
const lexicon: Lexicon = {
  words: buildTable([[hashWord('Brenland'), LISTS.REGION]]),
  phrases: buildTable([]),
  profiles: buildTable([]),
  names: buildTable([
    [nameOf('Lorvia'), sureOf(2)],
    [nameOf('Orrin', 'Watch'), sureOf(3)],
    [nameOf('Ostra'), KNOWN.ORGANIZATION],
    [nameOf('Tellin'), KNOWN.ORGANIZATION | sureOf(2)],
  ]),
  clusters: buildTable([]),
  coarse: new Uint8Array(0),
}

test.each<[string, string[], string[]]>([
  // posts
  ['The head of Delm Motors for Lorvia came.', ['ORG Delm Motors for Lorvia'], ['ORG Delm Motors']],
  ['The head of Forum for Lorvia came.', ['ORG Forum for Lorvia'], ['ORG Forum for Lorvia']],
  ['They met Delm Motors for Lorvia.', ['ORG Delm Motors for Lorvia'], ['ORG Delm Motors for Lorvia']],
  // acronyms with full stops
  [
    'He left the N.X.A. for the Y.K.C.A. then.',
    ['ORG N.X.A. for the Y.K.C.A.'],
    ['ORG N.X.A.', 'ORG Y.K.C.A.'],
  ],
  // products
  ['She bought an Orrin Watch.', ['ORG Orrin Watch'], ['MISC Orrin Watch']],
  // works
  ['His latest film, Ann Orr in Tell, opens today.', ['PER Ann Orr', 'LOC Tell'], []],
  ['The opera “Lulla” is long.', ['PER Lulla'], []],
  ['In his book, Orr, a spy, tells all.', ['PER Orr'], ['PER Orr']],
  ['The film, Orr said, is long.', ['PER Orr'], ['PER Orr']],
  // congregations
  ['Rabbi Noa Orr of Beth Lind spoke.', ['PER Noa Orr', 'PER Beth Lind'], ['PER Noa Orr', 'ORG Beth Lind']],
  [
    'Pastor Ed Orr of Calvary Temple spoke.',
    ['PER Ed Orr', 'LOC Calvary Temple'],
    ['PER Ed Orr', 'ORG Calvary Temple'],
  ],
  ['Then Ed Orr of Beth Lind spoke.', ['PER Ed Orr', 'PER Beth Lind'], ['PER Ed Orr', 'PER Beth Lind']],
  // towns
  [
    'Downtown Pelm is busy. Pelm, Brenland, is small. Pelm grows.',
    ['PER Downtown Pelm', 'PER Pelm', 'LOC Brenland', 'PER Pelm'],
    ['LOC Downtown Pelm', 'LOC Pelm', 'LOC Brenland', 'LOC Pelm'],
  ],
  ['Then Pelm, Brenland officials said, left.', ['PER Pelm', 'LOC Brenland'], ['PER Pelm', 'LOC Brenland']],
  [
    'Ann Pelm came. Pelm, Brenland, is small.',
    ['PER Ann Pelm', 'PER Pelm', 'LOC Brenland'],
    ['PER Ann Pelm', 'PER Pelm', 'LOC Brenland'],
  ],
  // sorts
  ['The K7-RDL coalition met.', ['ORG K7-RDL coalition'], ['ORG K7-RDL']],
  ['The Tell firm Orr came.', ['LOC Tell firm Orr'], ['LOC Tell', 'ORG Orr']],
  // partners
  ['They hired Harl, Teague & Stein.', ['PER Harl', 'PER Teague', 'PER Stein'], ['ORG Harl, Teague & Stein']],
  ['Shares of Orr, Lind & Lind fell.', ['ORG Orr', 'PER Lind', 'PER Lind'], ['ORG Orr', 'ORG Lind & Lind']],
  ['Then Orr & Lind sang.', ['PER Orr', 'PER Lind'], ['PER Orr', 'PER Lind']],
  ['They own Brenner & Katz LLP.', ['PER Brenner', 'ORG Katz LLP'], ['ORG Brenner & Katz LLP']],
  // treaties and laws
  [
    'The Pan Lorvia Partnership (PLP) between them ended. PLP failed.',
    ['ORG Pan Lorvia Partnership', 'ORG PLP', 'ORG PLP'],
    [],
  ],
  [
    'The Clean Coast Act failed. The CCA is dead.',
    ['MISC Clean Coast Act', 'ORG CCA'],
    ['MISC Clean Coast Act'],
  ],
  // papers
  [
    '(Ann Orr / Star-Telegram) It rained.',
    ['PER Ann Orr', 'MISC Star-Telegram'],
    ['PER Ann Orr', 'ORG Star-Telegram'],
  ],
  // investors
  ['Investors in Ostra lost.', ['LOC Ostra'], ['ORG Ostra']],
  ['Investors in Tellin lost.', ['LOC Tellin'], ['LOC Tellin']],
  // firms by what is said of them
  ['Then Kelm opened its first shop.', ['PER Kelm'], ['ORG Kelm']],
  ['Then Kelm opened the shop.', ['PER Kelm'], ['PER Kelm']],
  ['Profits at Kelm fell.', ['LOC Kelm'], ['ORG Kelm']],
  ['Customers in Kelm left.', ['LOC Kelm'], ['LOC Kelm']],
  ['Kelm Wins Contract for Pumps', ['PER Kelm'], ['ORG Kelm']],
])('%s', (text, names, expected) => {
  expect(settle(text, analyse(text, segment(text)).tokens, lexicon, names)).toEqual(expected)
})
