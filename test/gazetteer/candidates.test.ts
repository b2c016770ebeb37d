import { expect, test } from 'vitest'
import { listCandidates } from '../../src/gazetteer/candidates.ts'
import { foldName } from '../../src/gazetteer/fold.ts'
import { openGazetteer } from '../../src/gazetteer/gazetteer.ts'
import { loadKnowledge } from '../../src/resources.ts'

const gazetteer = openGazetteer(loadKnowledge().file('data/gazetteer.bin'))

test.each([
  ['EU', 'European Union'],
  ['U.S.S.R.', 'Soviet Union'],
  ['Asia-Pacific', 'Asia-Pacific'],
])('%s is one place of the table, however often its forms fold to the same', (written, name) => {
  const found = listCandidates(gazetteer, foldName(written)).filter(({ origin }) => origin === 'table')
  expect(found.map(candidate => candidate.name)).toEqual([name])
})
