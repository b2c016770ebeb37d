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
  words: buildTable([
    [hashWord('Brenland'), LISTS.REGION],
    [hashWord('Ann'), LISTS.FIRST_NAME],
  ]),
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
  [
    'His latest film, Ann Orr in Tell, opens today.',
    ['PER Ann Orr', 'LOC Tell'],
    ['MISC Ann Orr', 'MISC Tell'],
  ],
  ['The opera “Lulla” is long.', ['PER Lulla'], ['MISC Lulla']],
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
  ['UK clothing group Harl-Tolly grew.', ['PER Harl-Tolly'], ['ORG Harl-Tolly']],
  ['Chinese video site Tolly Harl grew.', ['PER Tolly Harl'], ['ORG Tolly Harl']],
  ['Harl has filed for bankruptcy there.', ['PER Harl'], ['ORG Harl']],
  ['Harl is the latest money transfer company to close.', ['PER Harl'], ['ORG Harl']],
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
  // no bodies
  ['The Common Core, NAFTA and the anti-Lind vote.', ['ORG Common Core', 'ORG NAFTA', 'ORG anti-Lind'], []],
  [
    'The Aldon Cave Association or ACA.',
    ['ORG Aldon Cave Association', 'ORG ACA'],
    ['ORG Aldon Cave Association', 'ORG ACA'],
  ],
  ['The Affordable Care Act or ACA.', ['ORG ACA'], []],
  ['They filed a TLL here. An ORR report came.', ['ORG TLL', 'ORG ORR'], ['ORG ORR']],
  ['They want a TLL. TLL will pay.', ['ORG TLL', 'ORG TLL'], ['ORG TLL', 'ORG TLL']],
  // storms
  ['Cyclone Orla hit. Orla fell apart.', ['PER Orla', 'PER Orla'], ['MISC Orla', 'MISC Orla']],
  [
    'Cyclone Orla hit. Orla Tell spoke. Orla left.',
    ['PER Orla', 'PER Orla Tell', 'PER Orla'],
    ['MISC Orla', 'PER Orla Tell', 'PER Orla'],
  ],
  // two bodies
  [
    'Shares of Orr and Tell Group fell. Orr rose. Tell Group Holdings fell.',
    ['ORG Orr and Tell Group', 'ORG Orr', 'ORG Tell Group Holdings'],
    ['ORG Orr', 'ORG Tell Group', 'ORG Orr', 'ORG Tell Group Holdings'],
  ],
  [
    'Shares of Orr and Tell Group fell. Orr rose.',
    ['ORG Orr and Tell Group', 'ORG Orr'],
    ['ORG Orr and Tell Group', 'ORG Orr'],
  ],
  ['Both House and Senate met.', ['ORG House and Senate'], ['ORG House', 'ORG Senate']],
  ['Ann Orr MORE and Senate MORE say so.', ['PER Ann Orr MORE', 'ORG Senate MORE'], ['PER Ann Orr']],
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
  ['Then Kelm, a Tell chip maker, left.', ['PER Kelm', 'LOC Tell'], ['ORG Kelm', 'LOC Tell']],
  ['Then Kelm, a bank manager, left.', ['PER Kelm'], ['PER Kelm']],
  // codes of shares and indices
  ['Shares of Tell Co (TLL.N) fell.', ['ORG Tell Co', 'ORG TLL'], ['ORG Tell Co']],
  ['Then Tell Plc TLL.L said so.', ['ORG Tell Plc TLL'], ['ORG Tell Plc']],
  ['The Orr Average .ORRA fell.', ['MISC Orr Average', 'ORG ORRA'], ['MISC Orr Average']],
  ['Makers such as Tell Depot TD, +0.03% rose.', ['ORG Tell Depot TD'], ['ORG Tell Depot']],
  ["The Tell Corp's TLL arm rose.", ['ORG Tell Corp', 'ORG TLL'], ['ORG Tell Corp']],
  ["Then Tell's TLL arm rose.", ['ORG Tell', 'ORG TLL'], ['ORG Tell', 'ORG TLL']],
  ['Then Brent LCOc1 fell.', ['PER Brent LCOc1'], []],
  ['The Orr Index (ORRI) fell.', ['ORG Orr Index', 'ORG ORRI'], ['MISC Orr Index', 'MISC ORRI']],
  ['The Nikkei fell. He told the Nikkei so.', ['ORG Nikkei', 'ORG Nikkei'], ['MISC Nikkei', 'ORG Nikkei']],
  // owners of two names
  [
    "He sold Ann Orr's Lind Printing Works.",
    ["ORG Ann Orr's Lind Printing Works"],
    ['PER Ann Orr', 'ORG Lind Printing Works'],
  ],
  ["He left Ann Orr's School of Law.", ["ORG Ann Orr's School of Law"], ["ORG Ann Orr's School of Law"]],
  // employers
  ['He is a strategist at Orr Tabak.', ['LOC Orr Tabak'], ['ORG Orr Tabak']],
  ['He is a strategist at Lorvia.', ['LOC Lorvia'], ['LOC Lorvia']],
  ['He is a farmer at Orr Tabak.', ['LOC Orr Tabak'], ['LOC Orr Tabak']],
  // surnames in capitals
  [
    'HARLOW wrote it; BRANDT and OSAKWE joined. Judge Mary Osakwe spoke.',
    ['PER HARLOW', 'ORG BRANDT', 'PER OSAKWE', 'PER Mary Osakwe'],
    ['PER HARLOW', 'PER BRANDT', 'PER OSAKWE', 'PER Mary Osakwe'],
  ],
  // one name is one thing
  [
    'Kelm rose. Kelm fell. Kelm rose. Then Kelm was shut.',
    ['ORG Kelm', 'ORG Kelm', 'ORG Kelm', 'PER Kelm'],
    ['ORG Kelm', 'ORG Kelm', 'ORG Kelm', 'ORG Kelm'],
  ],
  ['Kelm rose. Then Kelm was shut.', ['ORG Kelm', 'PER Kelm'], ['ORG Kelm', 'PER Kelm']],
  // sides
  ['The Bears edged the Rams 61-60. The Bears led.', ['MISC Rams'], ['ORG Bears', 'ORG Rams', 'ORG Bears']],
  // royalty
  ['Her Royal Highness Princess Lina came.', ['ORG Royal Highness Princess Lina'], ['PER Lina']],
])('%s', (text, names, expected) => {
  expect(settle(text, analyse(text, segment(text)).tokens, lexicon, names)).toEqual(expected)
})
