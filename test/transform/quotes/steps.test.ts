import { describe, expect, test } from 'vitest'
import type { Step } from '../../../src/transform/quotes/speaker-context.ts'
import { byApposition } from '../../../src/transform/quotes/steps/by-apposition.ts'
import { byBody } from '../../../src/transform/quotes/steps/by-body.ts'
import { byContinuation } from '../../../src/transform/quotes/steps/by-continuation.ts'
import { byDocument } from '../../../src/transform/quotes/steps/by-document.ts'
import { byIntroduction } from '../../../src/transform/quotes/steps/by-introduction.ts'
import { byPronoun } from '../../../src/transform/quotes/steps/by-pronoun.ts'
import { byRelative } from '../../../src/transform/quotes/steps/by-relative.ts'
import { bySeveral } from '../../../src/transform/quotes/steps/by-several.ts'
import { byTitle } from '../../../src/transform/quotes/steps/by-title.ts'
import { type Cast, contextOf, person, type Said } from './hand-made.ts'

/** What a step makes of the last of some quotes: the name, `-` for a speaker without one, null where it has no answer. */
function answer(step: Step, text: string, cast: readonly Cast[], said: readonly Said[]): string | null {
  const context = contextOf(text, cast, said)
  const index = said.length - 1
  const found = step.resolve(context.quotes[index]!, index, context)
  return found && (found.name ?? '-')
}

const ORR: Cast = { written: 'Orr', name: 'Dan Orr', gender: 'm' }
const HALE: Cast = { written: 'Hale', name: 'Rob Hale', gender: 'm' }
const FINCH: Cast = { written: 'Finch', name: 'Laura Finch', gender: 'f' }
const said = (text: string, rest: Partial<Said> = {}): Said => ({ text, cue: 'said', ...rest })

describe('he and she', () => {
  const he = (text: string) => said(text, { head: 'he' })
  test.each<[what: string, text: string, quotes: Said[], expected: string | null]>([
    [
      'the nearer of two subjects',
      'Orr left. Hale left. "It rains," he said.',
      [he('It rains,')],
      'Rob Hale',
    ],
    // the subject's weight is worth two sentences
    [
      'a subject one sentence further off',
      'Orr left. The boat met Hale. "It rains," he said.',
      [he('It rains,')],
      'Dan Orr',
    ],
    [
      'the last speaker, though another name stands nearer',
      '"It is cold," said Orr. The boat met old Hale. "It rains," he said.',
      [said('It is cold,', { head: 'Orr', speaker: person('Dan Orr') }), he('It rains,')],
      'Dan Orr',
    ],
    [
      'not the last speaker, once another subject acts',
      '"It is cold," said Orr.\n\nHale walked home. "It rains," he said.',
      [said('It is cold,', { head: 'Orr', speaker: person('Dan Orr') }), he('It rains,')],
      'Rob Hale',
    ],
    [
      'rather not somebody whom the last quote names',
      'Orr left. "Hale left," the warden said. "It rains," he said.',
      [
        said('Hale left,', { head: 'warden', speaker: { kind: 'unknown', name: null, entityId: null } }),
        he('It rains,'),
      ],
      'Dan Orr',
    ],
    [
      'nobody by name, where somebody without a name spoke before',
      'Orr left. "It is cold," a warden said. "It rains," he said.',
      [said('It is cold,', { head: 'a warden', speaker: person(null) }), he('It rains,')],
      '-',
    ],
    [
      'not who stands behind a preposition, verb or no verb behind the name',
      'Hale left. The boat of Orr left. "It rains," he said.',
      [he('It rains,')],
      'Rob Hale',
    ],
    [
      'nobody who is only named within a quote further above',
      '"The boat met old Hale," the warden said. It rains. It rains. "It is cold," he said.',
      [
        said('The boat met old Hale,', {
          head: 'the warden',
          speaker: { kind: 'unknown', name: null, entityId: null },
        }),
        he('It is cold,'),
      ],
      null,
    ],
    ['nobody of the other gender', 'Finch left. "It rains," he said.', [he('It rains,')], null],
  ])('%s', (_, text, quotes, expected) =>
    expect(answer(byPronoun, text, [ORR, HALE, FINCH], quotes)).toBe(expected),
  )
})

describe('a quotation that no word reports', () => {
  const first = said('We lost,', { head: 'Orr', speaker: person('Dan Orr') })
  const bare: Said = { text: 'We slept.' }
  test.each<[what: string, step: Step, text: string, quotes: Said[], expected: string | null]>([
    [
      'goes on in its paragraph',
      byContinuation,
      '"We lost," said Orr. The rain was late. "We slept."',
      [first, bare],
      'Dan Orr',
    ],
    [
      'does not where another person acts in between',
      byContinuation,
      '"We lost," said Orr. Hale shook. "We slept."',
      [first, bare],
      null,
    ],
    [
      'does not in a sentence with a verb of its own',
      byContinuation,
      '"We lost," said Orr. The sign told him "We slept." in May.',
      [first, bare],
      null,
    ],
    [
      'has the speaker of the paragraph before',
      byIntroduction,
      '"We lost," said Orr.\n\n"We slept."',
      [first, bare],
      'Dan Orr',
    ],
    [
      'has the last subject of a paragraph in which nobody speaks',
      byIntroduction,
      'The rain was late. Orr left.\n\n"We slept."',
      [bare],
      'Dan Orr',
    ],
    [
      'has nobody whom somebody without a name speaks of',
      byIntroduction,
      '"Orr left late."\n\n"We slept."',
      [{ text: 'Orr left late.' }, bare],
      null,
    ],
    ['has the subject that announces it', byIntroduction, 'Hale was blunt: "We slept."', [bare], 'Rob Hale'],
    [
      'has nobody where a signature without a verb follows',
      byIntroduction,
      '"We lost," said Orr.\n\n"We slept." A reader, letters page.',
      [first, bare],
      null,
    ],
    [
      'that a finite verb reports is never handed on',
      byContinuation,
      '"We lost," said Orr. "We slept." was told.',
      [first, { text: 'We slept.', cue: 'told' }],
      null,
    ],
  ])('%s', (_, step, text, quotes, expected) =>
    expect(answer(step, text, [ORR, HALE], quotes)).toBe(expected),
  )
})

test.each<[text: string, head: string, expected: string | null]>([
  ['"It rains," a poll said.', 'a poll', '-'],
  ['"It rains," estimates said.', 'estimates', '-'],
  ['"It rains," the paper said.', 'the paper', null],
  ['"It rains," the warden said.', 'the warden', null],
])('what speaks without being anybody: %s', (text, head, expected) =>
  expect(answer(byDocument, text, [], [said('It rains,', { head })])).toBe(expected),
)

test.each<[text: string, expected: string | null]>([
  ['Orr, who said "It rains," left.', 'Dan Orr'],
  ['Orr of Norsund, who said "It rains," left.', 'Dan Orr'],
  ['Orr, a warden in the north, who said "It rains," left.', 'Dan Orr'],
  ['Orr was met by a cook who said "It rains," and left.', '-'],
  ['Orr, met by the cook who said "It rains," and left.', '-'],
])('who stands for the name beside it alone: %s', (text, expected) =>
  expect(answer(byRelative, text, [ORR], [said('It rains,', { head: 'who' })])).toBe(expected),
)

test('a title in capitals is the person who was given it', () => {
  const text = 'Ward Relief Officer (WRO) Orr left. "It rains," the WRO said.'
  expect(answer(byTitle, text, [ORR], [said('It rains,', { head: 'the WRO' })])).toBe('Dan Orr')
  expect(answer(byTitle, text, [ORR], [said('It rains,', { head: 'the NTV' })])).toBeNull()
  const chair: Cast = { ...ORR, role: 'HCC chief councillor' }
  const ofHcc = 'HCC chief councillor Orr left. "It rains," the HCC said.'
  expect(answer(byTitle, ofHcc, [chair], [said('It rains,', { head: 'the HCC' })])).toBeNull()
  const head: Cast = { ...ORR, role: 'Harbour Control Commission director' }
  const ofCommission = 'Harbour Control Commission director Orr left. "It rains," the HCC said.'
  expect(answer(byTitle, ofCommission, [head], [said('It rains,', { head: 'the HCC' })])).toBeNull()
})

test('of several speakers those with a name are called by it', () => {
  const text = '"It rains," Orr and a warden said.'
  const context = contextOf(text, [ORR], [said('It rains,', { head: 'Orr and a warden' })])
  const [quote] = context.quotes
  const heads = ['Orr', 'a warden'].map(words => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }))
  const raw = { ...quote!.mention.raw, speaker: { ...quote!.mention.raw.speaker!, heads } }
  const several = { ...quote!, mention: { ...quote!.mention, raw } }
  expect(bySeveral.resolve(several, 0, context)).toEqual({ kind: 'group', name: 'Dan Orr', entityId: null })
})

test.each([
  ['The mediator, former judge Orr, left but said it rains.', 'Dan Orr'],
  ['The mediator, former judge Orr, and Hale left and said it rains.', null],
  ['The mediator, a friend of former judge Orr, left but said it rains.', null],
])('a name with a role of its own, set off by commas: %s', (text, expected) => {
  const cast = [{ ...ORR, role: 'former judge' }, HALE]
  expect(answer(byApposition, text, cast, [said('it rains', { type: 'indirect', head: 'mediator' })])).toBe(
    expected,
  )
})

test('a name behind its own role: Tarda Secretary of State Orr, a Liberal', () => {
  const text = 'Tarda Secretary of State Orr, a Liberal, said it rains.'
  const quotes = [said('it rains', { type: 'indirect', head: 'Tarda Secretary' })]
  const cast = (role: string) => [{ ...ORR, role }]
  expect(answer(byApposition, text, cast('Tarda Secretary of State'), quotes)).toBe('Dan Orr')
  expect(answer(byApposition, text, cast('State Treasurer'), quotes)).toBeNull()
})

test.each([
  ['The opposition Tarda party said it rains.', 'opposition Tarda party', 'Tarda'],
  ['The Tarda subsidiary said it rains.', 'Tarda subsidiary', '-'],
  ["Tarda's old company said it rains.", 'old company', '-'],
])('a body is called by its name and its noun: %s', (text, head, expected) => {
  const cast: Cast[] = [{ written: 'Tarda', name: 'Tarda', kind: 'organization' }]
  expect(answer(byBody, text, cast, [said('it rains', { type: 'indirect', head })])).toBe(expected)
})
