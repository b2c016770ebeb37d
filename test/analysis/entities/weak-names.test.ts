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
  words: buildTable([[hashWord('Council'), LISTS.ORGANIZATION_WORD]]),
  phrases: buildTable([]),
  profiles: buildTable([]),
  names: buildTable([[nameOf('Ostra'), KNOWN.ORGANIZATION]]),
  clusters: buildTable([]),
  coarse: new Uint8Array(0),
}

test.each<[string, string[], string[]]>([
  ['The games will be hosted by Krasnov next year.', ['ORG Krasnov'], []],
  ['The Moslem guerrillas left.', ['ORG Moslem'], []],
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
