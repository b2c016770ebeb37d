import { expect, test } from 'vitest'
import { KNOWN } from '../../../src/analysis/entities/decision/known.ts'
import { hashWord } from '../../../src/analysis/entities/hash.ts'
import { type Lexicon, LISTS } from '../../../src/analysis/entities/lexicon.ts'
import { buildTable } from '../../../src/analysis/entities/lexicon-table.ts'
import { createAnalyser } from '../../../src/analysis/index.ts'
import { segment } from '../../../src/document/segment.ts'
import { ENTITY_TYPES } from '../../../src/model/tags.ts'
import { loadKnowledge } from '../../../src/resources.ts'
import { nameOf, settle } from './settled.ts'

const knowledge = loadKnowledge()
const analyse = createAnalyser(name => knowledge.file(name))

/** What plain news takes for a place. */
const OF_PLACES = 1 | (ENTITY_TYPES.indexOf('LOC') << 1)
/** What others often take for a firm. */
const OFTEN_A_FIRM = (1 | (ENTITY_TYPES.indexOf('ORG') << 1) | (1 << 3) | (2 << 5)) << KNOWN.OTHERS
const lexicon: Lexicon = {
  words: buildTable([
    [hashWord('Council'), LISTS.ORGANIZATION_WORD],
    [hashWord('Odile'), LISTS.FIRST_NAME],
    [hashWord('Orline'), LISTS.FIRST_NAME],
    [hashWord('Renko'), LISTS.LAST_NAME],
  ]),
  phrases: buildTable([]),
  profiles: buildTable([]),
  names: buildTable([
    [nameOf('Ostra'), KNOWN.ORGANIZATION],
    [nameOf('Tamberly'), KNOWN.PERSON],
    [nameOf('Sarrel', 'Lo'), OF_PLACES],
    [nameOf('Sarrel'), OF_PLACES],
    [nameOf('Odile'), OFTEN_A_FIRM],
  ]),
  clusters: buildTable([]),
  coarse: new Uint8Array(0),
}

test.each<[string, string[], string[]]>([
  ['The games will be hosted by Krasnov next year.', ['ORG Krasnov'], []],
  ['The Moslem guerrillas left.', ['ORG Moslem'], []],
  ['The flats of Krasnov Properties were sold.', ['ORG Krasnov Properties'], ['ORG Krasnov Properties']],
  ['The games will be hosted by Ostra next year.', ['ORG Ostra'], ['ORG Ostra']],
  ['The interim Governing Council left.', ['ORG Governing Council'], ['ORG Governing Council']],
  ['He took it to the CRMA on Friday.', ['ORG CRMA'], ['ORG CRMA']],
  ['She asked TellNova for it.', ['ORG TellNova'], ['ORG TellNova']],
  ['Standings: Obil 4 4 0 0', ['ORG Obil'], ['ORG Obil']],
  ['She is president of Chapter & Verse here.', ['ORG Chapter & Verse'], ['ORG Chapter & Verse']],
  ['She is director of Clinical Research here.', ['ORG Clinical Research'], []],
  ["They painted Dunley's Automotive there.", ["ORG Dunley's Automotive"], ["ORG Dunley's Automotive"]],
  ['A Tellin Lane spokeswoman left.', ['ORG Tellin Lane'], ['ORG Tellin Lane']],
])('of what is held weakly for a body in %j stays', (text, weak, settled) => {
  expect(settle(text, analyse(text, segment(text)).tokens, lexicon, weak, 0.45)).toEqual(settled)
  expect(settle(text, analyse(text, segment(text)).tokens, lexicon, weak, 0.77)).toEqual(weak)
})

test.each<[string, string[], string[]]>([
  ['It is secured with Velka at the back.', ['PER Velka'], []],
  ['The new Brodwin chips are fast.', ['PER Brodwin'], []],
  ['They met Orline there.', ['PER Orline'], ['PER Orline']],
  ['Then Odile said so.', ['PER Odile'], ['ORG Odile']],
  ['Then Ms. Odile said so.', ['PER Odile'], ['PER Odile']],
  ['They met Renko there.', ['PER Renko'], ['PER Renko']],
  ['They met Tamberly there.', ['PER Tamberly'], ['PER Tamberly']],
  ['They met Mr. Velka there.', ['PER Velka'], ['PER Velka']],
  ['They met a woman named Velka there.', ['PER Velka'], ['PER Velka']],
  ['Velka, then 32, left.', ['PER Velka'], ['PER Velka']],
  ['It fell, Velka said.', ['PER Velka'], ['PER Velka']],
  ['It fell, said Velka.', ['PER Velka'], ['PER Velka']],
  ['Iva Velka left. They met VELKA.', ['PER Iva Velka', 'PER VELKA'], ['PER Iva Velka', 'PER VELKA']],
  ['They met the Velkas. Iva Velka left.', ['PER Velkas', 'PER Iva Velka'], ['PER Velkas', 'PER Iva Velka']],
  ['They met Iva Brodwin there.', ['PER Iva Brodwin'], ['PER Iva Brodwin']],
  ['They saw an analyst at Sarrel Lo there.', ['PER Sarrel Lo'], []],
])('of what is held weakly for somebody in %j stays', (sentence, weak, settled) => {
  const text = sentence + ' The rain went on and on, and the river rose.'.repeat(8)
  expect(settle(text, analyse(text, segment(text)).tokens, lexicon, weak, 0.63)).toEqual(settled)
  expect(settle(text, analyse(text, segment(text)).tokens, lexicon, weak, 0.94)).toEqual(weak)
})

test('a sentence by itself may not tell of somebody', () => {
  const text = 'They met Khosrawan there.'
  expect(settle(text, analyse(text, segment(text)).tokens, lexicon, ['PER Khosrawan'], 0.63)).toEqual([
    'PER Khosrawan',
  ])
})

test('what plain news knows for something else is that where it is no surer', () => {
  const text = 'They went to Sarrel there, and met Brodwin.'
  const names = ['PER Sarrel', 'PER Brodwin']
  expect(settle(text, analyse(text, segment(text)).tokens, lexicon, names, 0.78)).toEqual([
    'LOC Sarrel',
    'PER Brodwin',
  ])
})
