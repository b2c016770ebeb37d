import { expect, test } from 'vitest'
import { hashWord } from '../../../src/analysis/entities/hash.ts'
import { type Lexicon, LISTS } from '../../../src/analysis/entities/lexicon.ts'
import { buildTable } from '../../../src/analysis/entities/lexicon-table.ts'
import { createAnalyser } from '../../../src/analysis/index.ts'
import { segment } from '../../../src/document/segment.ts'
import { ENTITY_TYPES, type EntityType } from '../../../src/model/tags.ts'
import { loadKnowledge } from '../../../src/resources.ts'
import { nameOf, settle } from './settled.ts'

const knowledge = loadKnowledge()
const analyse = createAnalyser(name => knowledge.file(name))
/** What plain news takes for an organization. */
const OF_BODIES = 1 | (ENTITY_TYPES.indexOf('ORG') << 1)
const lexicon: Lexicon = {
  words: buildTable([
    [hashWord('Oregon'), LISTS.REGION],
    [hashWord('Piedmont'), LISTS.REGION],
    [hashWord('Scotland'), LISTS.COUNTRY],
    [hashWord('Times'), LISTS.COMMON],
    [hashWord('CLOSE'), LISTS.COMMON],
    [hashWord('Ivana'), LISTS.FIRST_NAME],
    [hashWord('Leeds'), LISTS.REGION | LISTS.CITY],
  ]),
  phrases: buildTable([]),
  profiles: buildTable([]),
  names: buildTable([
    [nameOf('DOJ'), OF_BODIES],
    [nameOf('State', 'Department'), OF_BODIES],
    [nameOf('Supreme', 'Court'), OF_BODIES],
  ]),
  clusters: buildTable([]),
  coarse: new Uint8Array(0),
}
const tokensOf = (text: string) => analyse(text, segment(text)).tokens

test.each<[string, string[], EntityType[], string[]]>([
  ['An Oregon panel asked for the change.', ['ORG Oregon'], ['LOC'], ['LOC Oregon']],
  ['Members of the Oregon panel left.', ['ORG Oregon'], ['ORG'], ['ORG Oregon']],
  [
    'A bid for Merkel, CDU people said.',
    ['ORG Merkel', 'ORG CDU'],
    ['PER', 'ORG'],
    ['PER Merkel', 'ORG CDU'],
  ],
  [
    'A bid for Dunley, CDU people said.',
    ['ORG Dunley', 'ORG CDU'],
    ['PER', 'ORG'],
    ['ORG Dunley', 'ORG CDU'],
  ],
  ['They took the lead before Leeds levelled.', ['ORG Leeds'], ['LOC'], ['ORG Leeds']],
  [
    'It raised its bid for Piedmont. Piedmont Aviation Inc was silent.',
    ['ORG Piedmont', 'ORG Piedmont Aviation Inc'],
    ['LOC', 'ORG'],
    ['ORG Piedmont', 'ORG Piedmont Aviation Inc'],
  ],
  [
    'Coach Orr praised the squad. Scotland have two matches left and need points to reach the final.',
    ['ORG Scotland'],
    ['LOC'],
    ['ORG Scotland'],
  ],
])('what the sentence is sure of stays, whatever the article says: %s', (text, names, read, expected) => {
  expect(settle(text, tokensOf(text), lexicon, names, 0.7, read)).toEqual(expected)
})

test.each<[string, string[], string[]]>([
  ['Queen Anna II and Prince Oskar waved.', ['PER Anna II and Prince Oskar'], ['PER Anna II', 'PER Oskar']],
  ['CASA GRANDE, Ariz. Ann Roe, a judge, died.', ['PER Ariz. Ann Roe'], ['PER Ann Roe']],
  ['Gov. Dale Orr [R-Fla.] spoke.', ['PER Dale Orr [R-Fla.'], ['PER Dale Orr']],
  ['They heard [Gov. Dale] Orr there.', ['PER Dale] Orr'], ['PER Dale] Orr']],
  ['Speaker Ann Roe Ann RoeSenators met.', ['PER Ann Roe Ann'], ['PER Ann Roe']],
  ['It was said by Ali Hassan Ali there.', ['PER Ali Hassan Ali'], ['PER Ali Hassan Ali']],
  ['It named Navy Rear Adm. Ann Roe.', ['ORG Navy Rear', 'PER Ann Roe'], ['ORG Navy', 'PER Ann Roe']],
  [
    'The Joint Chiefs of Staff General Orr left.',
    ['ORG Joint Chiefs of Staff', 'PER Orr'],
    ['ORG Joint Chiefs of Staff', 'PER Orr'],
  ],
])('two names or a name and what stands beside it are told apart: %s', (text, names, expected) => {
  expect(settle(text, tokensOf(text), lexicon, names)).toEqual(expected)
})

test.each<[string, string[], string[]]>([
  ['The Nixon DOJ said so.', ['ORG Nixon DOJ'], ['PER Nixon', 'ORG DOJ']],
  [
    'An Obama State Department aide left.',
    ['ORG Obama State Department'],
    ['PER Obama', 'ORG State Department'],
  ],
  ['The Obama White House said so.', ['ORG Obama White House'], ['PER Obama', 'LOC White House']],
  ['The Reagan Administration said so.', ['ORG Reagan Administration'], ['PER Reagan']],
  ['The Clinton Foundation said so.', ['ORG Clinton Foundation'], ['ORG Clinton Foundation']],
  ['The Obama Front said so.', ['ORG Obama Front'], ['ORG Obama Front']],
])('who leads a body is told from it: %s', (text, names, expected) => {
  expect(settle(text, tokensOf(text), lexicon, names)).toEqual(expected)
})

test.each<[string, string[], string[]]>([
  ['He told the Times Trump had asked.', ['PER Times Trump'], ['PER Trump']],
  ['He told Ivana Trump about it.', ['PER Ivana Trump'], ['PER Ivana Trump']],
  [
    'CNN Supreme Court producers left. The Supreme Court met.',
    ['ORG CNN Supreme Court', 'ORG Supreme Court'],
    ['ORG CNN', 'ORG Supreme Court', 'ORG Supreme Court'],
  ],
  ['The Senate Senate to vote again.', ['ORG Senate Senate'], ['ORG Senate']],
  ['Then CLOSE Norland Customs said so.', ['ORG CLOSE Norland Customs'], ['ORG Norland Customs']],
  ['OSLO- Norland Monetary Fund left.', ['ORG OSLO- Norland Monetary Fund'], ['ORG Norland Monetary Fund']],
  ['CNN Supreme Court producers left.', ['ORG CNN Supreme Court'], ['ORG CNN Supreme Court']],
])('names that only stand side by side are two: %s', (text, names, expected) => {
  expect(settle(text, tokensOf(text), lexicon, names)).toEqual(expected)
})
