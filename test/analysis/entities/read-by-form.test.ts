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

const lexicon: Lexicon = {
  words: buildTable([
    [hashWord('Lind'), LISTS.LAST_NAME],
    [hashWord('Ormsby'), LISTS.TOWN],
  ]),
  phrases: buildTable([]),
  profiles: buildTable([]),
  names: buildTable([[nameOf('5', '-', 'Orrin'), 0b1111011 << KNOWN.OTHERS]]),
  clusters: buildTable([]),
  coarse: new Uint8Array(0),
}

test.each<[string, string[], string[]]>([
  // crimes
  ['He was charged with PWIX on Monday.', ['ORG PWIX'], []],
  ['It was his third DUI since May.', ['ORG DUI'], []],
  ['He was charged by the NXA on Monday.', ['ORG NXA'], ['ORG NXA']],
  // firms that begin with a number
  ['She runs a 5-Orrin here.', [], ['ORG 5-Orrin']],
  ['She ran a 5-Orlan here.', [], []],
  // titles
  [
    'Senate President Pro Tem David Orr spoke.',
    ['ORG Senate', 'PER Pro Tem David Orr'],
    ['ORG Senate', 'PER David Orr'],
  ],
  // hills
  [
    'They climbed Ben Tull and saw Ben Orr.',
    ['PER Ben Tull', 'PER Ben Orr'],
    ['LOC Ben Tull', 'PER Ben Orr'],
  ],
  ['Ann was rescued from Glen Tull.', ['PER Ann', 'PER Glen Tull'], ['PER Ann', 'LOC Glen Tull']],
  [
    'She fell on Ben Orr. Ben Orr said it hurt.',
    ['PER Ben Orr', 'PER Ben Orr'],
    ['PER Ben Orr', 'PER Ben Orr'],
  ],
  // goals and points
  [
    "St Ann's beat Na Finn by 2-11 to 0-14 here.",
    ['PER St Ann', 'PER Na Finn'],
    ['ORG St Ann', 'ORG Na Finn'],
  ],
  ['Ballinor 3-21 Na Finn 0-14 here.', ['LOC Ballinor', 'PER Na Finn'], ['ORG Ballinor', 'ORG Na Finn']],
  ['Orr beat Lund by 6-4 in a set.', ['PER Orr', 'PER Lund'], ['PER Orr', 'PER Lund']],
  // where shares are traded, as wires have it
  ['MARLO INDUSTRIES <MRW> SEES GAIN', ['ORG MARLO', 'ORG <MRW>'], ['ORG MARLO INDUSTRIES']],
  ['It will buy Teldo Corp <TDO> soon.', ['ORG Teldo Corp <TDO>'], ['ORG Teldo Corp']],
  // double surnames
  [
    'Jo Bracht-Lind came. Bracht-Lind left.',
    ['PER Jo Bracht-Lind', 'LOC Bracht-Lind'],
    ['PER Jo Bracht-Lind', 'PER Bracht-Lind'],
  ],
  // other things by their letters
  ['She was treated for PTSD then.', ['ORG PTSD'], []],
  [
    'The Pony Tract Sales Department (PTSD) left.',
    ['ORG Pony Tract Sales Department', 'ORG PTSD'],
    ['ORG Pony Tract Sales Department', 'ORG PTSD'],
  ],
  // firms by their shape
  ['Shares of Tellobank fell.', ['PER Tellobank'], ['ORG Tellobank']],
  ['Then Mr. Tellobank left.', ['PER Tellobank'], ['PER Tellobank']],
  // firms and where they sit
  [
    'The Orr Food Group of Lind, Oregon, left.',
    ['ORG Orr Food Group of Lind', 'LOC Oregon'],
    ['ORG Orr Food Group', 'LOC Lind', 'LOC Oregon'],
  ],
  [
    'The Society of Lind, Oregon, left.',
    ['ORG Society of Lind', 'LOC Oregon'],
    ['ORG Society of Lind', 'LOC Oregon'],
  ],
  // courts and police
  [
    'It was heard in the County Court of Orrin.',
    ['LOC County Court of Orrin'],
    ['ORG County Court of Orrin'],
  ],
  ['The Sitabul police left.', ['ORG The Sitabul'], ['LOC Sitabul']],
  // homes
  ['Miss Ann Orr, of Ormsby, left.', ['PER Ann Orr', 'PER Ormsby'], ['PER Ann Orr', 'LOC Ormsby']],
  ['Ann Orr, 43, of Lind, left.', ['PER Ann Orr', 'PER Lind'], ['PER Ann Orr', 'LOC Lind']],
  ['Ann Orr, of Lind, left.', ['PER Ann Orr', 'PER Lind'], ['PER Ann Orr', 'LOC Lind']],
  ['Ann Orr of Lind left.', ['PER Ann Orr', 'PER Lind'], ['PER Ann Orr', 'LOC Lind']],
  ['Ann Orr, of Ormsby, left.', ['PER Ann Orr', 'PER Ormsby'], ['PER Ann Orr', 'LOC Ormsby']],
  // things that sound like somebody
  [
    'Entra is a drug for asthma. Doctors like Entra. Bell, a drug dealer, left.',
    ['PER Entra', 'PER Entra', 'PER Bell'],
    ['MISC Entra', 'MISC Entra', 'PER Bell'],
  ],
  [
    'The Cassin spacecraft fell. Ann Cass came.',
    ['PER Cassin', 'PER Ann Cass'],
    ['MISC Cassin', 'PER Ann Cass'],
  ],
  ['They took the painkiller Ovan then.', ['PER Ovan'], ['MISC Ovan']],
  [
    'Sterling rose 0.4 per cent then. Ann Sterrin left.',
    ['PER Sterling', 'PER Ann Sterrin'],
    ['MISC Sterling', 'PER Ann Sterrin'],
  ],
  ['Orrin fell against the dollar.', ['PER Orrin'], ['MISC Orrin']],
  [
    'Orrin gained 12 percent of the vote. Orrin fell.',
    ['PER Orrin', 'PER Orrin'],
    ['PER Orrin', 'PER Orrin'],
  ],
  // firms that begin with initials
  ['Shares of JB Hunt fell. Hunt made it.', ['PER JB Hunt', 'PER Hunt'], ['ORG JB Hunt', 'ORG Hunt']],
  ['J.B. Harl made it.', ['PER J.B. Harl'], ['PER J.B. Harl']],
  ['Then Bo Lund and Co Inc left.', ['PER Bo Lund', 'ORG Co Inc'], ['ORG Bo Lund and Co Inc']],
  [
    'Shares of J.B. Hunt and Co Inc fell. Hunt made it.',
    ['ORG J.B. Hunt and Co Inc', 'PER Hunt'],
    ['ORG J.B. Hunt and Co Inc', 'ORG Hunt'],
  ],
  ['Then Halden DCP Bo Lund left.', ['ORG Halden DCP', 'PER Bo Lund'], ['PER Bo Lund']],
  ['An EEG showed it to the Halden Guardsman.', ['ORG EEG', 'ORG Halden Guardsman'], []],
  // half a body, and where several are employed
  [
    'The International Tanners and Glove Makers Union left.',
    ['MISC International Tanners', 'ORG Glove Makers Union'],
    ['ORG International Tanners and Glove Makers Union'],
  ],
  [
    'Analysts at Drellen and Orrisund left.',
    ['LOC Drellen', 'LOC Orrisund'],
    ['ORG Drellen', 'ORG Orrisund'],
  ],
  ['In the wake of cyclone Larry, prices rose.', ['PER Larry'], ['MISC Larry']],
  ['It is part of our farm Bill, he said.', ['PER Bill'], []],
  ['Then her father Bill, 49, left.', ['PER Bill'], ['PER Bill']],
  ['The Orrin Disease is rare.', ['ORG Orrin Disease'], []],
  ['She is director of Clinical Research here.', ['ORG Clinical Research'], ['ORG Clinical Research']],
  // who sued
  [
    'The ruling in Rowe stands. Rowe v. Wade is old.',
    ['LOC Rowe', 'LOC Rowe', 'PER Wade'],
    ['MISC Rowe', 'MISC Rowe', 'MISC Wade'],
  ],
  [
    'In the U.S. the case is U.S. v. Wade now.',
    ['LOC U.S.', 'LOC U.S.', 'PER Wade'],
    ['LOC U.S.', 'LOC U.S.', 'MISC Wade'],
  ],
  // what stands before and behind a body
  [
    'Ann Orr, CEO Marram Research, left.',
    ['PER Ann Orr', 'ORG CEO Marram Research'],
    ['PER Ann Orr', 'ORG Marram Research'],
  ],
  ['His Senate Democratic allies left.', ['ORG Senate Democratic'], ['ORG Senate']],
  [
    'She runs the Orrin-based Legal Center.',
    ['LOC Orrin-based Legal Center'],
    ['LOC Orrin', 'ORG Legal Center'],
  ],
  // where somebody works
  [
    'Ann Orr, a nurse at Baptist Care Lind, left.',
    ['PER Ann Orr', 'LOC Baptist Care Lind'],
    ['PER Ann Orr', 'ORG Baptist Care Lind'],
  ],
  [
    'Ann Orr, a biologist at Lind National Park, left.',
    ['PER Ann Orr', 'LOC Lind National Park'],
    ['PER Ann Orr', 'LOC Lind National Park'],
  ],
  [
    'Ann Orr, co-founder of Neural Vast in Orrin, left.',
    ['PER Ann Orr', 'LOC Orrin'],
    ['PER Ann Orr', 'ORG Neural Vast', 'LOC Orrin'],
  ],
  [
    'Ann Orr, a lover of Neural Vast in Orrin, left.',
    ['PER Ann Orr', 'LOC Orrin'],
    ['PER Ann Orr', 'LOC Orrin'],
  ],
  ['Then Orrin U.S. Attorney Ann Orr left.', ['ORG Orrin U.S.', 'PER Ann Orr'], ['LOC Orrin', 'PER Ann Orr']],
  [
    'A director of Policy and Research at Demand Now left.',
    ['ORG Research at Demand Now'],
    ['ORG Demand Now'],
  ],
  // members of parliaments
  ['Then Scottish Tory MSP Edward Orr left.', ['ORG Scottish Tory MSP Edward Orr'], ['PER Edward Orr']],
  ['Then PMaj. Ann Orr left.', ['PER PMaj', 'PER Ann Orr'], ['PER Ann Orr']],
  // pairs
  [
    'Dougall & Lomas rose. Shares of Dougall & Lomas fell.',
    ['ORG Dougall', 'PER Lomas', 'ORG Dougall', 'PER Lomas'],
    ['ORG Dougall & Lomas', 'ORG Dougall & Lomas'],
  ],
  ['Dougall & Lomas settle.', ['ORG Dougall', 'ORG Lomas'], ['ORG Dougall', 'ORG Lomas']],
  // who asks
  ['((WN)) What then?', ['ORG WN'], []],
  // events
  [
    'The Republican National Convention and the Orrin Baptist Convention met.',
    ['ORG Republican National Convention', 'ORG Orrin Baptist Convention'],
    ['ORG Orrin Baptist Convention'],
  ],
  ['The <Mitsui Bank Ltd> unit rose.', ['ORG <Mitsui Bank Ltd'], ['ORG Mitsui Bank Ltd']],
  // titles of several
  ['So did Couns. Ann Orr.', ['PER Couns', 'PER Ann Orr'], ['PER Ann Orr']],
])('names in %j are read by their form', (text, names, settled) => {
  expect(settle(text, analyse(text, segment(text)).tokens, lexicon, names)).toEqual(settled)
})
