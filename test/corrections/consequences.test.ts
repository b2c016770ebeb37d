import { expect, test } from 'vitest'
import { createCorrector } from '../../src/corrections/correct.ts'
import { tabulate } from '../../src/load/index.ts'
import type { Correction } from '../../src/model/correction.ts'
import { loadKnowledge } from '../../src/resources.ts'
import { createPipeline } from '../../src/run/pipeline.ts'

const TEXT = `Nurses in Leeds walked out on Tuesday.

"People are dying," said Sheila Barnes, a spokeswoman for the Health Union. Health Secretary Paul Drummond called the strike "reckless". Ostra, which runs the wards, said it had hired helpers.`

const run = createPipeline(
  { published: '2024-01-17' },
  loadKnowledge(),
)({ id: 'strike', source: 'strike.txt', sha256: '0'.repeat(64), encoding: 'utf-8', text: TEXT })
if (!run.ok) throw new Error(run.reason)
const outcome = run

type Row = Readonly<Record<string, unknown>>
const found = tabulate(outcome)
if (!found.ok) throw new Error(found.reason)

const on = (kind: string, text: string, fields: Correction['fields']): Correction => {
  const row = (found.facts as unknown as Record<string, readonly Row[]>)[kind]!.find(row => row.text === text)
  return { action: 'edit', id: String(row?.id), article_id: 'strike', kind, text, fields }
}

/** The row of these words once the corrections are applied; its speaker where it is a quote. */
function after(kind: string, text: string, ...corrections: Correction[]): Row {
  const { facts, used } = createCorrector(corrections)(outcome.doc, outcome.facts)
  expect(used).toHaveLength(corrections.length)
  const rows = tabulate({ ...outcome, facts })
  if (!rows.ok) throw new Error(rows.reason)
  const row = (rows.facts as unknown as Record<string, readonly Row[]>)[kind]!.find(row => row.text === text)!
  return (row.speaker as Row) ?? row
}

const RECKLESS = 'the strike "reckless"'
const HIRED = 'it had hired helpers'
const start = TEXT.indexOf('Ostra')
const ostra: Correction = {
  action: 'add',
  id: 'strike:added',
  article_id: 'strike',
  kind: 'organizations',
  text: 'Ostra',
  start,
  end: start + 5,
}

test.each<[string, string, string, readonly Correction[], Row]>([
  [
    'a speaker named anew is that person of the article',
    'quotes',
    RECKLESS,
    [on('quotes', RECKLESS, { speaker_name: 'Sheila Barnes' })],
    {
      name: 'Sheila Barnes',
      kind: 'person',
      entity_id: 'person:sheila-barnes',
      role: 'spokeswoman for the Health Union',
      affiliation: 'Health Union',
      resolved_by: 'user',
    },
  ],
  [
    'a speaker whom the article does not name has no id and no role of another',
    'quotes',
    RECKLESS,
    [on('quotes', RECKLESS, { speaker_name: 'Ann Lee', speaker_kind: 'person' })],
    { name: 'Ann Lee', kind: 'person', entity_id: null, role: null, affiliation: null },
  ],
  [
    'other words of the speaker say who it is',
    'quotes',
    RECKLESS,
    [on('quotes', RECKLESS, { speaker_text: 'Sheila Barnes' })],
    { text: 'Sheila Barnes', name: 'Sheila Barnes', entity_id: 'person:sheila-barnes' },
  ],
  [
    'longer words of the same speaker change nobody',
    'quotes',
    RECKLESS,
    [on('quotes', RECKLESS, { speaker_text: 'Health Secretary Paul Drummond' })],
    { name: 'Paul Drummond', entity_id: 'person:paul-drummond', role: 'Health Secretary' },
  ],
  [
    'a speaker may be what the reader has added',
    'quotes',
    HIRED,
    [on('quotes', HIRED, { speaker_kind: 'organization' }), ostra],
    { name: 'Ostra', kind: 'organization', entity_id: 'organization:ostra' },
  ],
  [
    'a role put right is that of the quotes',
    'quotes',
    RECKLESS,
    [on('people', 'Paul Drummond', { role: 'Shadow Health Secretary' })],
    { name: 'Paul Drummond', role: 'Shadow Health Secretary' },
  ],
  [
    'another affiliation has its own id',
    'people',
    'Paul Drummond',
    [on('people', 'Paul Drummond', { affiliation: 'Health Union' })],
    { affiliation: 'Health Union', affiliation_id: 'organization:health-union' },
  ],
  [
    'or none',
    'people',
    'Sheila Barnes',
    [on('people', 'Sheila Barnes', { affiliation: 'Labour' })],
    { affiliation: 'Labour', affiliation_id: null },
  ],
  [
    'a place of another GeoNames id is not where the old one was',
    'places',
    'Leeds',
    [on('places', 'Leeds', { geonames_id: '4120864', country: 'US' })],
    {
      geonames_id: 4120864,
      latitude: null,
      longitude: null,
      admin1: null,
      country: 'US',
      entity_id: 'place:geonames-4120864',
      resolved_by: 'user',
    },
  ],
  [
    'the same GeoNames id moves nothing',
    'places',
    'Leeds',
    [on('places', 'Leeds', { geonames_id: '2644688', kind: 'city' })],
    { geonames_id: 2644688, country: 'GB', admin1: 'GB-ENG' },
  ],
])('%s', (_, kind, text, corrections, expected) => {
  expect(after(kind, text, ...corrections)).toMatchObject(expected)
})

const added = (kind: string, text: string, fields: Correction['fields'] = {}): Correction => {
  const start = TEXT.indexOf(text)
  const id = `strike:added-${kind}`
  return { action: 'add', id, article_id: 'strike', kind, text, start, end: start + text.length, fields }
}

test.each<[string, Correction, Row]>([
  ['quotes', added('quotes', 'runs the wards'), { kind: 'unknown', name: null }],
  [
    'quotes',
    added('quotes', 'walked out', { speaker_name: 'Paul Drummond' }),
    { kind: 'person', entity_id: 'person:paul-drummond' },
  ],
  ['numbers', added('numbers', 'wards', { kind: 'count', value: '2' }), { value: 2, comparator: '=' }],
  [
    'dates',
    added('dates', 'hired', { type: 'DATE', value: '2024' }),
    { value: '2024', expression: '2024', basis: 'explicit' },
  ],
])('a row that is added to %s needs no more than its text does not tell', (kind, correction, expected) => {
  expect(after(kind, correction.text, correction)).toMatchObject(expected)
})
