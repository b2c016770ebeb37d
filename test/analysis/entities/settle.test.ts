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

/** A list has it, and others take it for an organization, often and without doubt. */
const SURE_BODY = KNOWN.ORGANIZATION | (0b1111011 << KNOWN.OTHERS)
const lexicon: Lexicon = {
  words: buildTable([[hashWord('Ann'), LISTS.FIRST_NAME]]),
  phrases: buildTable([]),
  profiles: buildTable([]),
  names: buildTable([
    [nameOf('Orvane'), SURE_BODY],
    [nameOf('Tolly', "'s"), SURE_BODY],
    [nameOf('NRBA'), SURE_BODY],
    [nameOf('Mother', 'Orrin'), KNOWN.ORGANIZATION],
    [nameOf('5K'), KNOWN.ORGANIZATION],
  ]),
  clusters: buildTable([]),
  coarse: new Uint8Array(0),
}

test.each<[string, string[], string[]]>([
  // dashes between blanks
  ['TELLIN, N.Y. - Police said so.', ['ORG N.Y. - Police'], []],
  ['TELLIN - Delvaro Motors said so.', ['ORG TELLIN - Delvaro Motors'], ['ORG Delvaro Motors']],
  ['They met in Tellin - and left.', ['LOC Tellin -'], ['LOC Tellin']],
  ['Saint-Orrin Motors said so.', ['ORG Saint-Orrin Motors'], ['ORG Saint-Orrin Motors']],
  // possessives
  ["He ate at Tolly's and left.", ['ORG Tolly'], ["ORG Tolly's"]],
  ["Tolly's said sales rose.", ['PER Tolly'], ["ORG Tolly's"]],
  ["Tolly's mother came.", ['PER Tolly'], ['PER Tolly']],
  // landforms
  ['They fished in Lough Sarnan.', ['PER Lough Sarnan'], ['LOC Lough Sarnan']],
  ['They fished in Sarnan Lough.', ['PER Sarnan Lough'], ['LOC Sarnan Lough']],
  ['Ann Creek and Falls are tired.', ['PER Ann Creek', 'PER Falls'], ['PER Ann Creek', 'PER Falls']],
  // known firms
  ['Then Rio Tinto rose.', ['LOC Rio Tinto'], ['ORG Rio Tinto']],
  ['Then they left in Rio Tinto.', ['LOC Rio Tinto'], ['LOC Rio Tinto']],
  ['On Monday Orvane said so.', ['LOC Orvane'], ['ORG Orvane']],
  ['He lives in Orvane. Orvane is small.', ['LOC Orvane', 'LOC Orvane'], ['LOC Orvane', 'LOC Orvane']],
  ['The Orvane rainforest burns.', ['LOC Orvane'], ['LOC Orvane']],
  ['Lee and Orvane are small.', ['LOC Lee', 'LOC Orvane'], ['LOC Lee', 'LOC Orvane']],
  // what was passed over
  ['The N.R.B.A. met.', [], ['ORG N.R.B.A.']],
  ['The N.R.B.A. met.', ['LOC N.R.B.A.'], ['ORG N.R.B.A.']],
  ['The N.X.B.A. met.', [], []],
  ['5K said it would grow. Shares in 5K fell.', [], ['ORG 5K', 'ORG 5K']],
  ['It cost $5K and 5K people came.', [], []],
  // partners
  ['They hired Wilson Orr & Rosati.', ['PER Wilson Orr & Rosati'], ['ORG Wilson Orr & Rosati']],
  ['Lawyers at Holt, Ames & Rudd left.', ['ORG Ames & Rudd'], ['ORG Holt, Ames & Rudd']],
  [
    'Stores of Holt, Ames & Rudd LLP closed.',
    ['PER Holt', 'ORG Ames & Rudd LLP'],
    ['ORG Holt, Ames & Rudd LLP'],
  ],
  ['He sold Holt, Ames & Rudd.', ['ORG Holt', 'ORG Ames & Rudd'], ['ORG Holt', 'ORG Ames & Rudd']],
  // sides
  ['The Orrs beat the Rams 28-10.', ['ORG Orrs', 'MISC Rams'], ['ORG Orrs', 'ORG Rams']],
  ['The Orrs beat the Rams.', ['ORG Orrs', 'MISC Rams'], ['ORG Orrs', 'ORG Rams']],
  ['The Orrs liked the Rams.', ['ORG Orrs', 'MISC Rams'], ['ORG Orrs', 'MISC Rams']],
  // two people whom a hyphen joins
  [
    'Ann Orr met Bo Lund. The Orr-Lund deal held.',
    ['PER Ann Orr', 'PER Bo Lund', 'PER Orr-Lund'],
    ['PER Ann Orr', 'PER Bo Lund', 'PER Orr', 'PER Lund'],
  ],
  ['Ann Orr left. Orr-Lund stayed.', ['PER Ann Orr', 'PER Orr-Lund'], ['PER Ann Orr', 'PER Orr-Lund']],
  [
    'Ann Orr met Bo Lund. Eva Orr-Lund came. Orr-Lund left.',
    ['PER Ann Orr', 'PER Bo Lund', 'PER Eva Orr-Lund', 'PER Orr-Lund'],
    ['PER Ann Orr', 'PER Bo Lund', 'PER Eva Orr-Lund', 'PER Orr-Lund'],
  ],
  // links run together
  ['Rep. Ann Orr Ann Marie OrrSenators hit it.', ['PER Ann Orr Ann Marie OrrSenators'], ['PER Ann Orr']],
  ['Allies of Orr Ann Marie OrrSenators hit it.', ['PER Orr Ann Marie OrrSenators'], ['PER Orr']],
  ['They met Orr Ann Orrell there.', ['PER Orr Ann Orrell'], ['PER Orr Ann Orrell']],
  ['Sen. Ann Orr Ann (Annie) Marie Orr left.', ['PER Ann Orr Ann'], ['PER Ann Orr']],
  ['They met Ali Hassan Ali there.', ['PER Ali Hassan Ali'], ['PER Ali Hassan Ali']],
  ['They met Abdel-Majed Abdel Orr there.', ['PER Abdel-Majed Abdel Orr'], ['PER Abdel-Majed Abdel Orr']],
  // ranks with a dot
  ['They met Det. Insp. Ann Orr there.', ['PER Det. Insp. Ann Orr'], ['PER Ann Orr']],
  // firms that sound like somebody
  ['They chose Merrill Lynch for it.', ['PER Merrill Lynch'], ['ORG Merrill Lynch']],
  ['Eli Lilly gained. They like Lilly.', ['PER Eli Lilly', 'PER Lilly'], ['ORG Eli Lilly', 'ORG Lilly']],
  ['Eli Lilly gained. Mr. Lilly left.', ['PER Eli Lilly', 'PER Lilly'], ['ORG Eli Lilly', 'PER Lilly']],
  ['They met Mr. Philip Morris there.', ['PER Philip Morris'], ['PER Philip Morris']],
  ['They met Yang Orvo, whose chairman left.', ['PER Orvo'], ['ORG Orvo']],
  ['He works for think tank Orvo now.', ['PER Orvo'], ['ORG Orvo']],
  ['The Lund virus is rare.', ['PER Lund'], ['MISC Lund']],
  // an index, a speaker and a member of a party
  ['The Russell 2000 index fell.', ['PER Russell'], ['MISC Russell']],
  ['They heard from Speaker Ann Orr there.', ['PER Speaker', 'PER Ann Orr'], ['PER Ann Orr']],
  ['Only one Democrat, Sen. Ann Orr, voted.', ['PER Democrat', 'PER Ann Orr'], ['PER Ann Orr']],
  // bodies whole elsewhere
  [
    'Halden Ports and Harbours Authority acts. The Halden Ports and Harbours Authority met.',
    ['ORG Halden Ports', 'ORG Harbours Authority', 'ORG Halden Ports and Harbours Authority'],
    ['ORG Halden Ports and Harbours Authority', 'ORG Halden Ports and Harbours Authority'],
  ],
  [
    'Halden Ports and Harbours Authority met.',
    ['ORG Halden Ports', 'ORG Harbours Authority'],
    ['ORG Halden Ports', 'ORG Harbours Authority'],
  ],
  // oil, roads and schools
  ['Then Brent crude fell. Brent is down.', ['PER Brent', 'PER Brent'], ['MISC Brent', 'MISC Brent']],
  ['Then Brent Orr said so. Brent left.', ['PER Brent Orr', 'PER Brent'], ['PER Brent Orr', 'PER Brent']],
  ['It closed State Highway 1 there.', ['ORG State Highway'], ['LOC State Highway']],
  ['She taught at Orrin Park Elementary then.', ['LOC Orrin Park Elementary'], ['ORG Orrin Park Elementary']],
  // ships
  ['Aboard the USS Ann T. Orr he spoke.', ['PER Ann T. Orr'], ['MISC Ann T. Orr']],
  ['HMS Tellin sailed.', ['ORG HMS Tellin'], ['MISC HMS Tellin']],
  [
    'HMS Ann Orr sailed. The Ann Orr is old. Ann Orr is young.',
    ['PER Ann Orr', 'PER Ann Orr', 'PER Ann Orr'],
    ['MISC Ann Orr', 'MISC Ann Orr', 'PER Ann Orr'],
  ],
  // cases
  ['They overturned Orr v. Lund then.', ['PER Orr', 'PER Lund'], ['MISC Orr', 'MISC Lund']],
  ['Orr beat Lund.', ['PER Orr', 'PER Lund'], ['PER Orr', 'PER Lund']],
  // one of many firms
  ["It belongs to Norva, one of the world's major shipping lines, and sank.", ['PER Norva'], ['ORG Norva']],
  ["He met Norva, one of the world's major thinkers, there.", ['PER Norva'], ['PER Norva']],
  // also called
  [
    'Ann Orr - better known as Annô - left. Annô is well.',
    ['PER Ann Orr', 'ORG Annô', 'LOC Annô'],
    ['PER Ann Orr', 'PER Annô', 'PER Annô'],
  ],
  ['Ann Orr painted Annô.', ['PER Ann Orr', 'ORG Annô'], ['PER Ann Orr', 'ORG Annô']],
  // sorts and deeds of firms
  ['The processor Simlow paid. Simlow grew.', ['PER Simlow', 'PER Simlow'], ['ORG Simlow', 'ORG Simlow']],
  [
    'The processor Simlow paid. Ann Simlow left.',
    ['PER Simlow', 'PER Ann Simlow'],
    ['PER Simlow', 'PER Ann Simlow'],
  ],
  ['Simlow Acquires Rival', ['PER Simlow'], ['ORG Simlow']],
  ['Simlow Marries Rival', ['PER Simlow'], ['PER Simlow']],
  ['The band Sirin Roo played.', ['PER Sirin Roo'], ['ORG Sirin Roo']],
  ['The band Ann Roo founded left.', ['PER Ann Roo'], ['PER Ann Roo']],
  [
    'So says Mull Taback analyst Kim Oh.',
    ['PER Mull Taback', 'PER Kim Oh'],
    ['ORG Mull Taback', 'PER Kim Oh'],
  ],
  ['So says Mull Taback aide Kim Oh.', ['PER Mull Taback', 'PER Kim Oh'], ['PER Mull Taback', 'PER Kim Oh']],
  // generations and rivers
  [
    'Amos Orr II and Bo Orr, Jr., left.',
    ['PER Amos Orr', 'PER Bo Orr'],
    ['PER Amos Orr II', 'PER Bo Orr, Jr.'],
  ],
  ['He was born in Braun am Inn then.', ['LOC Braun'], ['LOC Braun am Inn']],
  ['It lies in Halm an der Lahn here.', ['LOC Halm', 'LOC Lahn'], ['LOC Halm an der Lahn']],
  // diseases
  ["She had Orr's disease. Orr's kills.", ['PER Orr', 'PER Orr'], ['MISC Orr', 'MISC Orr']],
  ["She had Alzheimer's then.", ['PER Alzheimer'], ['MISC Alzheimer']],
  ["Ann Orr studies Orr's disease.", ['PER Ann Orr', 'PER Orr'], ['PER Ann Orr', 'PER Orr']],
  // what a bracket makes short
  [
    'The Halt, Divide and Score (HDS) group.',
    ['ORG Divide and Score', 'ORG HDS'],
    ['ORG Halt, Divide and Score', 'ORG HDS'],
  ],
  [
    'The State of Orrin and the Levin (SOL) fell.',
    ['ORG State of Orrin', 'LOC Levin', 'ORG SOL'],
    ['ORG State of Orrin and the Levin', 'ORG SOL'],
  ],
  ['A fund, Orrin Board (OB), met.', ['ORG Orrin Board', 'ORG OB'], ['ORG Orrin Board', 'ORG OB']],
  // coined in small letters
  ['Post-trauma stress disorder (PTSD) hurts. Then PTSD passes.', ['ORG PTSD'], []],
  ['It is oil misuse syndrome, or OMS, in short. Then OMS passes.', ['ORG OMS', 'ORG OMS'], []],
  // parties
  [
    'So said Ann Orr (D) and Bo Orr (R).',
    ['PER Ann Orr', 'ORG D', 'PER Bo Orr', 'ORG R'],
    ['PER Ann Orr', 'PER Bo Orr'],
  ],
  // houses
  ['At the Halden Cancer Center.', ['LOC Halden Cancer Center'], ['ORG Halden Cancer Center']],
  ['At the Halden Shopping Center.', ['LOC Halden Shopping Center'], ['LOC Halden Shopping Center']],
  // listed ones
  ['So wrote Mother Orrin in May.', ['PER Orrin'], ['ORG Mother Orrin']],
  ['So wrote Father Orrin in May.', ['PER Orrin'], ['PER Orrin']],
  // offices
  ['Then House Majority Leader Orr spoke.', ['ORG House Majority', 'PER Orr'], ['ORG House', 'PER Orr']],
  ['Then White House Press Secretary Orr spoke.', ['ORG White House Press'], ['LOC White House']],
  ['The Halden Press met the leader.', ['ORG Halden Press'], ['ORG Halden Press']],
  ['Then Crooked Ann Orr left.', ['PER Crooked Ann Orr'], ['PER Ann Orr']],
  ['Then Lyin’ Ann Orr left.', ['PER Lyin’ Ann Orr'], ['PER Ann Orr']],
  ['Then Senate Minority Leader Orr spoke.', ['ORG Senate Minority Leader'], ['ORG Senate']],
  ['Top Senate aides left.', ['ORG Top Senate'], ['ORG Senate']],
  ['It said Top Gear is on.', ['ORG Top Gear'], ['ORG Top Gear']],
  ["So says Ernst and Young's Ann Orr.", ["PER Ernst and Young's Ann Orr"], ['PER Ann Orr']],
  ['He saw Ann Orr GETTY there.', ['PER Ann Orr GETTY'], ['PER Ann Orr']],
  // sorts
  ['The Orrin Haram group fled.', ['ORG Orrin Haram group'], ['ORG Orrin Haram']],
  ['Can Orrin do that?', ['ORG Can Orrin'], ['ORG Orrin']],
  // legal forms
  ['They are Orrin Ltd. Simlow grew.', ['ORG Orrin Ltd. Simlow'], ['ORG Orrin Ltd.']],
  ['Then Orrin Inc ORRN grew.', ['ORG Orrin Inc ORRN'], ['ORG Orrin Inc']],
  ['Then Orrin Corp of Tell grew.', ['ORG Orrin Corp of Tell'], ['ORG Orrin Corp of Tell']],
])('%s %j', (text, names, expected) => {
  expect(settle(text, analyse(text, segment(text)).tokens, lexicon, names)).toEqual(expected)
})
