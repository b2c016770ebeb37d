import { expect, test } from 'vitest'
import { hashWord } from '../../../src/analysis/entities/hash.ts'
import type { Lexicon } from '../../../src/analysis/entities/lexicon.ts'
import { LISTS } from '../../../src/analysis/entities/lexicon.ts'
import { buildTable } from '../../../src/analysis/entities/lexicon-table.ts'
import { createAnalyser } from '../../../src/analysis/index.ts'
import { segment } from '../../../src/document/segment.ts'
import { loadKnowledge } from '../../../src/resources.ts'
import { settle } from './settled.ts'

const knowledge = loadKnowledge()
const analyse = createAnalyser(name => knowledge.file(name))
const lexicon: Lexicon = {
  words: buildTable([[hashWord('Ann'), LISTS.FIRST_NAME]]),
  phrases: buildTable([]),
  profiles: buildTable([]),
  names: buildTable([]),
  clusters: buildTable([]),
  coarse: new Uint8Array(0),
}

test.each<[string, string[], string[]]>([
  // where somebody lives
  ['So said residents of Ambo Keru.', ['PER Ambo Keru'], ['LOC Ambo Keru']],
  ['They left the village of Ambo.', ['PER Ambo'], ['LOC Ambo']],
  ['Residents of Ambo met Bo Ambo.', ['PER Ambo', 'PER Bo Ambo'], ['PER Ambo', 'PER Bo Ambo']],
  ['Then Gail Munn from Kelvora left.', ['PER Gail Munn', 'PER Kelvora'], ['PER Gail Munn', 'LOC Kelvora']],
  [
    'Then Gail Munn from Kelvora left Iva Kelvora.',
    ['PER Gail Munn', 'PER Kelvora', 'PER Iva Kelvora'],
    ['PER Gail Munn', 'PER Kelvora', 'PER Iva Kelvora'],
  ],
  // sides
  [
    'Harlock beat Tellin Rovers 2-1.',
    ['PER Harlock', 'ORG Tellin Rovers'],
    ['ORG Harlock', 'ORG Tellin Rovers'],
  ],
  [
    'Harlock beat Tellin Rovers 2-1, and Bo Harlock left.',
    ['PER Harlock', 'ORG Tellin Rovers', 'PER Bo Harlock'],
    ['PER Harlock', 'ORG Tellin Rovers', 'PER Bo Harlock'],
  ],
  ['Then Kolmar import Ann Roe scored.', ['PER Kolmar', 'PER Ann Roe'], ['ORG Kolmar', 'PER Ann Roe']],
  [
    "The goalkeeper, a midfielder and the quarterback won. Tellin's Sam Horn left Tellin.",
    ['LOC Tellin', 'PER Sam Horn', 'LOC Tellin'],
    ['ORG Tellin', 'PER Sam Horn', 'ORG Tellin'],
  ],
  [
    "Tellin's Sam Horn left Tellin.",
    ['LOC Tellin', 'PER Sam Horn', 'LOC Tellin'],
    ['LOC Tellin', 'PER Sam Horn', 'LOC Tellin'],
  ],
  // firms
  [
    'So said Harrow & Kelby. Then Harrow & Kelby left.',
    ['PER Harrow', 'PER Kelby', 'PER Harrow', 'PER Kelby'],
    ['ORG Harrow & Kelby', 'ORG Harrow & Kelby'],
  ],
  ['So said Hale and Sons Inc today.', ['PER Hale', 'ORG Sons Inc'], ['ORG Hale and Sons Inc']],
  ['Norvel is a parcel company that grew.', ['PER Norvel'], ['ORG Norvel']],
  ["Brellan's Ann Roe disagreed.", ['PER Brellan', 'PER Ann Roe'], ['ORG Brellan', 'PER Ann Roe']],
  [
    'It hit Corvel, Brand and Orlo.',
    ['ORG Corvel', 'ORG Brand and Orlo'],
    ['ORG Corvel', 'ORG Brand', 'ORG Orlo'],
  ],
  [
    'He met Al Jaber, and Sultan Al Jaber left.',
    ['PER Al Jaber', 'PER Al Jaber'],
    ['PER Al Jaber', 'PER Sultan Al Jaber'],
  ],
  ['So said attorneys from Abell and Fenster.', ['PER Abell', 'PER Fenster'], ['ORG Abell and Fenster']],
  ['So said lawyers for Abell and Fenster.', ['PER Abell', 'PER Fenster'], ['PER Abell', 'PER Fenster']],
  [
    'The goalkeeper, a midfielder and the quarterback won. Orlando defeat Wynn in the rain.',
    ['PER Orlando', 'PER Wynn'],
    ['ORG Orlando', 'PER Wynn'],
  ],
  ['Then Tellin grower Ann Roe left.', ['PER Tellin', 'PER Ann Roe'], ['LOC Tellin', 'PER Ann Roe']],
  ['A new cancer drug, Ovand, is cheap.', ['PER Ovand'], ['MISC Ovand']],
  ['Then S and P said so.', ['PER P'], []],
  [
    'Then Ohio Democratic Rep. Ann Roe left.',
    ['ORG Ohio Democratic', 'PER Ann Roe'],
    ['LOC Ohio', 'PER Ann Roe'],
  ],
  ['The minister of State for Trade left.', ['ORG State for Trade'], []],
  // what stands before a body, and offices
  ['Rival Norvel hired him.', ['ORG Rival Norvel'], ['ORG Norvel']],
  [
    'Interim Liberal leader Ann Roe left.',
    ['ORG Interim Liberal', 'PER Ann Roe'],
    ['ORG Liberal', 'PER Ann Roe'],
  ],
  [
    'The Tellin State Commissioner of Police left.',
    ['ORG Tellin State Commissioner of Police'],
    ['LOC Tellin State'],
  ],
  [
    'In Tellin, a DSX, Ann Roe, left.',
    ['LOC Tellin', 'ORG DSX', 'PER Ann Roe'],
    ['LOC Tellin', 'PER Ann Roe'],
  ],
  [
    'U.N. Special Envoy Ann Roe left.',
    ['ORG U.N. Special Envoy', 'PER Ann Roe'],
    ['ORG U.N.', 'PER Ann Roe'],
  ],
  ['They left the Trans-Pacific Partnership.', ['ORG Trans-Pacific Partnership'], []],
  ['He is a professor of Cell Chemistry.', ['ORG Cell Chemistry'], []],
  ["He is a professor in Penn Medicine's school.", ['ORG Penn Medicine'], ['ORG Penn Medicine']],
  ['Sterling rose. Then Bo Hale left.', ['PER Sterling', 'PER Bo Hale'], ['PER Bo Hale']],
  [
    'Sterling left. Then Bo Sterling left.',
    ['PER Sterling', 'PER Bo Sterling'],
    ['PER Sterling', 'PER Bo Sterling'],
  ],
  [
    'The goalkeeper, a midfielder and the quarterback left. Harlock Rovers beat Tellin there.',
    ['ORG Harlock Rovers', 'LOC Tellin'],
    ['ORG Harlock Rovers', 'ORG Tellin'],
  ],
  [
    'So did Norvel Corp of Tellin. Norvel said it left Norvel today.',
    ['ORG Norvel Corp', 'LOC Tellin', 'LOC Norvel', 'LOC Norvel'],
    ['ORG Norvel Corp', 'LOC Tellin', 'ORG Norvel', 'LOC Norvel'],
  ],
  // firms that sound like somebody or a town
  ['Then Paribas left.', ['PER Paribas'], ['ORG Paribas']],
  ['Then Mr. Heineken left.', ['PER Heineken'], ['PER Heineken']],
  ['A Gallup poll said so.', ['LOC Gallup'], ['ORG Gallup']],
  ['They met in Gallup, Ohio.', ['LOC Gallup', 'LOC Ohio'], ['LOC Gallup', 'LOC Ohio']],
  ['So said Duff and Phelps today.', ['PER Duff', 'PER Phelps'], ['ORG Duff and Phelps']],
  [
    'Ann Roe of Johnson & Johnson left.',
    ['PER Ann Roe', 'PER Johnson', 'PER Johnson'],
    ['PER Ann Roe', 'ORG Johnson & Johnson'],
  ],
  ['Sorrel and Vinn Inc left.', ['PER Sorrel', 'ORG Vinn Inc'], ['ORG Sorrel and Vinn Inc']],
  [
    'Bo Sorrel left. Sorrel and Vinn Inc met.',
    ['PER Bo Sorrel', 'PER Sorrel', 'ORG Vinn Inc'],
    ['PER Bo Sorrel', 'PER Sorrel', 'ORG Vinn Inc'],
  ],
  ['Then Hartog Lind AG left.', ['PER Hartog Lind AG'], ['ORG Hartog Lind AG']],
  // nobody
  ['They went after Rhee Tuesday.', ['PER Rhee Tuesday'], ['PER Rhee']],
  [
    'Then House Speaker Hale left. So did Bo Hale.',
    ['PER Speaker Hale', 'PER Bo Hale'],
    ['PER Hale', 'PER Bo Hale'],
  ],
  ['So said Ann Roe (R., S.C.).', ['PER Ann Roe', 'PER R., S.C.'], ['PER Ann Roe']],
  ['She has Lark-Bennet syndrome.', ['PER Lark-Bennet'], []],
  ['He is a Pashtun.', ['PER Pashtun'], []],
  ['Mark my words, he said.', ['PER Mark'], []],
  ['They ended Jim Crow laws.', ['PER Jim Crow'], []],
  ['So said Ann Roe (R., Ohio).', ['PER Ann Roe', 'PER R.', 'LOC Ohio'], ['PER Ann Roe', 'LOC Ohio']],
  ['Greens MLC Sue Hale left.', ['PER Greens MLC Sue Hale'], ['PER Sue Hale']],
  ['Then Assemblyman Bo Hale left.', ['PER Assemblyman Bo Hale'], ['PER Bo Hale']],
  ['Then Ann Roe BL left.', ['PER Ann Roe BL'], ['PER Ann Roe']],
])('%s', (text, names, expected) => {
  expect(settle(text, analyse(text, segment(text)).tokens, lexicon, names)).toEqual(expected)
})
