import { expect, test } from 'vitest'
import { createCorrector } from '../../src/corrections/correct.ts'
import { tabulate } from '../../src/load/index.ts'
import type { Correction } from '../../src/model/correction.ts'
import { loadKnowledge } from '../../src/resources.ts'
import { createPipeline } from '../../src/run/pipeline.ts'

// Each of the ships is one character of two units: corrections count code points, facts do not.
const TEXT = `🚢🚢 Ferry workers in Bergen will strike, their union said.

"We have waited for 14 months," said Kari Dahl, who leads the Harbour Union. Dahl said that Ola Berg would stay. Kari Dahl left.`
const at = (words: string) => {
  const start = [...TEXT.slice(0, TEXT.indexOf(words))].length
  return { start, end: start + [...words].length }
}
const outcome = createPipeline(
  { published: '2024-05-02' },
  loadKnowledge(),
)({ id: 'ferry', source: 'ferry.txt', sha256: '0'.repeat(64), encoding: 'utf-8', text: TEXT })

const SAID = 'We have waited for 14 months,'
const quote = { article_id: 'ferry', kind: 'quotes', text: SAID, ...at(SAID) }
const id = `ferry:quote:${quote.start}-${quote.end}`

/** The speaker of the quote as a run writes it, null where the correction is left unused; a rejected article throws. */
function speakerAfter(correction: Correction) {
  if (!outcome.ok) throw new Error(outcome.reason)
  const { facts, used } = createCorrector([correction])(outcome.doc, outcome.facts)
  const rows = tabulate({ ...outcome, facts })
  if (!rows.ok) throw new Error(rows.reason)
  const row = rows.facts.quotes.find(({ text }) => text === correction.text)
  return used.length === 0 ? null : (row?.speaker as Record<string, unknown>)
}

const berg = at('Ola Berg')
test.each<[string, Record<string, string | number | null>, object | null]>([
  [
    'all of it',
    { speaker_start: berg.start, speaker_end: berg.end, speaker_text: 'Ola Berg' },
    { text: 'Ola Berg', ...berg },
  ],
  [
    'offsets alone, as a form hands them on',
    { speaker_start: String(berg.start), speaker_end: String(berg.end) },
    { text: 'Ola Berg', ...berg },
  ],
  ['words that stand there once', { speaker_text: 'Ola Berg' }, { text: 'Ola Berg', ...berg }],
  [
    'words that the sentence of the quote holds once',
    { speaker_text: 'Kari Dahl' },
    { text: 'Kari Dahl', ...at('Kari Dahl') },
  ],
  [
    'nothing',
    { speaker_start: null, speaker_end: null, speaker_text: null },
    { text: null, start: null, end: null },
  ],
  ['no words', { speaker_text: null }, { text: null, start: null, end: null }],
  ['words that stand nowhere', { speaker_text: 'Mary Dahl' }, null],
  ['words that stand often', { speaker_text: 'e' }, null],
  ['blanks', { speaker_text: '  ' }, null],
  [
    'other words than stand there',
    { speaker_start: berg.start, speaker_end: berg.end, speaker_text: 'Kari' },
    null,
  ],
  ['offsets behind the end', { speaker_start: berg.start, speaker_end: 99_999 }, null],
  ['offsets in turn', { speaker_start: berg.end, speaker_end: berg.start }, null],
  ['half of them', { speaker_start: null }, { text: null, start: null, end: null }],
  ['words without a place', { speaker_start: null, speaker_text: 'Ola Berg' }, null],
  ['no offsets', { speaker_start: 'x', speaker_end: 'y' }, null],
])('a speaker who is given by %s', (_, fields, expected) => {
  const speaker = speakerAfter({ action: 'edit', id, ...quote, fields })
  if (expected === null) expect(speaker).toBeNull()
  else expect(speaker).toMatchObject(expected)
})

test('so is the speaker of a quote that is added', () => {
  const text = 'Ola Berg would stay'
  const fields = { type: 'indirect', act: 'say', speaker_kind: 'person', speaker_resolved_by: 'name' }
  const add = { action: 'add', id: 'n', article_id: 'ferry', kind: 'quotes', text, ...at(text) } as const
  expect(speakerAfter({ ...add, fields: { ...fields, speaker_text: 'Harbour Union' } })).toMatchObject({
    text: 'Harbour Union',
    ...at('Harbour Union'),
  })
  expect(speakerAfter({ ...add, fields: { ...fields, speaker_text: 'Nobody' } })).toBeNull()
})

test.each([
  ['beyond the text', { start: 99_998, end: 99_999, text: TEXT }],
  ['of blanks alone', { start: 59, end: 61, text: '\n\n' }],
  ['whose name is signs alone', { ...at('Ola Berg'), text: 'Ola Berg', fields: { name: '!?' } }],
])('nobody is added %s', (_, given) => {
  if (!outcome.ok) throw new Error(outcome.reason)
  const add = { action: 'add', id: 'n', article_id: 'ferry', kind: 'people', ...given } as const
  const { facts, used } = createCorrector([add])(outcome.doc, outcome.facts)
  const people = tabulate({ ...outcome, facts })
  expect(people.ok).toBe(true)
  if (given.text !== TEXT) expect(used).toEqual([])
})
